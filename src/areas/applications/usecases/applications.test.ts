import { expect, test } from 'vitest';
import { historyOf } from '#platform/history.ts';
import type { Caller } from '#platform/usecase.ts';
import { makeEmployer, makeJobseeker, makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { tablesHolding } from '#test/support/holding.ts';
import { saveDraft } from '../store/draft.ts';
import { applicantsOf, applicationsOf } from '../store/lists.ts';
import { apply } from './apply.ts';
import { cancelApplication } from './cancel.ts';
import { completeApplications } from './complete.ts';
import { openDocument } from './open-document.ts';
import { registerResult } from './register-result.ts';

const { app, db, clock, database } = await testApp('2026-11-23');

const as = (userId: string, kind: 'jobseeker' | 'employer'): Caller => ({
  actor: { kind, userId, label: userId, officeCode: null, subject: null },
});

const codesOf = (ruling: { ok: boolean; refusals?: readonly { rule: string; code: string }[] }) =>
  ruling.ok ? 'allowed' : ruling.refusals?.map((each) => `${each.rule} ${each.code}`).join(', ');

const secret = 'この文は残ってはならない';

async function applied(options: { motivation?: string } = {}) {
  const employer = await makeEmployer(app);
  const jobseeker = await makeJobseeker(app);
  await saveDraft(app, jobseeker.userId, employer.postingNumber, {
    motivation: options.motivation ?? secret,
    add: [
      { name: '履歴書.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7 rirekisho') },
      { name: '職務経歴書.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7 shokureki') },
    ],
  });
  const { postingNumber } = employer;
  const { jobseekerId, userId } = jobseeker;
  const sent = await apply(app, as(userId, 'jobseeker'), { postingNumber, jobseekerId, userId });
  if (!sent.ok) throw new Error(codesOf(sent));
  return { employer, jobseeker, id: sent.value.id };
}

async function inProgress(jobseekerId: number) {
  const row = await db
    .selectFrom('jobseeker')
    .select('in_progress')
    .where('id', '=', jobseekerId)
    .executeTakeFirstOrThrow();
  const counted = await db
    .selectFrom('application')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('jobseeker_id', '=', jobseekerId)
    .where('state', 'in', ['accepting', 'completed'])
    .executeTakeFirstOrThrow();
  return { counter: row.in_progress, rows: counted.n };
}

test('T11(5): of 60 concurrent applications to 60 postings exactly 15 are taken', async () => {
  const employer = await makeEmployer(app);
  const numbers = [employer.postingNumber];
  for (let i = 1; i < 60; i += 1) numbers.push((await makePosting(app, employer.establishmentId)).postingNumber);
  const { jobseekerId, userId } = await makeJobseeker(app);
  const answers = await Promise.all(
    numbers.map((postingNumber) => apply(app, as(userId, 'jobseeker'), { postingNumber, jobseekerId, userId })),
  );
  expect(answers.filter((each) => each.ok)).toHaveLength(15);
  expect(new Set(answers.filter((each) => !each.ok).map(codesOf))).toEqual(new Set(['T11(5) too-many-in-progress']));
  expect(await inProgress(jobseekerId)).toEqual({ counter: 15, rows: 15 });
});

test('T11(5): of 20 concurrent applications to the same posting exactly one is taken', async () => {
  const { postingNumber } = await makeEmployer(app);
  const { jobseekerId, userId } = await makeJobseeker(app);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => apply(app, as(userId, 'jobseeker'), { postingNumber, jobseekerId, userId })),
  );
  expect(answers.filter((each) => each.ok)).toHaveLength(1);
  expect(await inProgress(jobseekerId)).toEqual({ counter: 1, rows: 1 });
});

test('T11(5): a cancelled application does not count, but the same posting is refused', async () => {
  const { employer, jobseeker, id } = await applied();
  const { jobseekerId, userId } = jobseeker;
  await completeApplications(app);
  expect(codesOf(await cancelApplication(app, as(userId, 'jobseeker'), { applicationId: id, jobseekerId }))).toBe(
    'allowed',
  );
  expect(await inProgress(jobseekerId)).toEqual({ counter: 0, rows: 0 });
  const again = await apply(app, as(userId, 'jobseeker'), {
    postingNumber: employer.postingNumber,
    jobseekerId,
    userId,
  });
  expect(codesOf(again)).toBe('T11(5) applied-before');
});

test('T11(2), T7(3): every reason against an application is named at once', async () => {
  const { postingNumber } = await makeEmployer(app, { accepts: false, validThrough: '2026-11-22' });
  const { jobseekerId, userId } = await makeJobseeker(app, { validThrough: '2026-11-22' });
  const answer = await apply(app, as(userId, 'jobseeker'), { postingNumber, jobseekerId, userId });
  expect(codesOf(answer)).toBe('T11(2) no-self-applications, T11(2) posting-not-valid, T7(3) registration-not-valid');
});

test('T11(4): completion is asynchronous, happens once with two workers, and starts the 24 hours', async () => {
  clock.moveTo('2026-11-23T01:00:00Z');
  const { employer, jobseeker, id } = await applied();
  clock.moveTo('2026-11-23T01:05:00Z');
  await Promise.all([completeApplications(app), completeApplications(app)]);
  const row = (await applicationsOf(db, jobseeker.jobseekerId))[0];
  expect(row?.state).toBe('completed');
  expect(row?.cancellableUntil?.toString()).toBe('2026-11-24T01:05:00Z');
  const events = await historyOf(db, `application:${id}`);
  expect(events.map((each) => each.kind).sort()).toEqual(['application.completed', 'application.received']);
  const mails = await db
    .selectFrom('outbox')
    .select('to_address')
    .where('subject_key', 'like', `application:${id}%`)
    .execute();
  expect(mails.map((each) => each.to_address).sort()).toEqual([employer.email, jobseeker.email].sort());
});

test('T11(4): it can be cancelled at the 24th hour, not a moment later', async () => {
  clock.moveTo('2026-11-23T01:00:00Z');
  const first = await applied();
  const second = await applied();
  await completeApplications(app);
  clock.moveTo('2026-11-24T01:00:00Z');
  const cancel = (of: typeof first) =>
    cancelApplication(app, as(of.jobseeker.userId, 'jobseeker'), {
      applicationId: of.id,
      jobseekerId: of.jobseeker.jobseekerId,
    });
  expect(codesOf(await cancel(first))).toBe('allowed');
  clock.advance({ milliseconds: 1 });
  expect(codesOf(await cancel(second))).toBe('T11(4) cancellation-over');
});

test('T11(4): a cancellation against a result: exactly one of the two holds', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { employer, jobseeker, id } = await applied();
    await completeApplications(app);
    const answers = await Promise.all([
      cancelApplication(app, as(jobseeker.userId, 'jobseeker'), {
        applicationId: id,
        jobseekerId: jobseeker.jobseekerId,
      }),
      registerResult(app, as(employer.userId, 'employer'), {
        applicationId: id,
        establishmentId: employer.establishmentId,
        result: 'rejected',
        note: '',
        termsDiffered: null,
        interviewOn: null,
      }),
    ]);
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    expect(await inProgress(jobseeker.jobseekerId)).toEqual({ counter: 0, rows: 0 });
  }
});

test('T13(1): of ten results at once exactly one is registered, and it is the one in the history', async () => {
  const { employer, jobseeker, id } = await applied();
  await completeApplications(app);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      registerResult(app, as(employer.userId, 'employer'), {
        applicationId: id,
        establishmentId: employer.establishmentId,
        result: index % 2 ? 'withdrawn' : 'rejected',
        note: '',
        termsDiffered: null,
        interviewOn: null,
      }),
    ),
  );
  expect(answers.filter((each) => each.ok)).toHaveLength(1);
  const { state } = await db.selectFrom('application').select('state').where('id', '=', id).executeTakeFirstOrThrow();
  expect(state).toBe(answers.findIndex((each) => each.ok) % 2 ? 'withdrawn' : 'rejected');
  const kinds = (await historyOf(db, `application:${id}`)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => /\.(rejected|withdrawn)$/.test(kind))).toEqual([`application.${state}`]);
  expect(await inProgress(jobseeker.jobseekerId)).toEqual({ counter: 0, rows: 0 });
});

test('T11(3): the employer reads the documents until the result; then nothing of them is left anywhere', async () => {
  const motivation = `志望動機 ${secret} ${'あ'.repeat(20)}`;
  const { employer, id } = await applied({ motivation });
  await completeApplications(app);
  const { establishmentId, userId } = employer;
  const open = () => openDocument(app, as(userId, 'employer'), { applicationId: id, establishmentId, position: 1 });
  const before = await open();
  expect(before.ok && new TextDecoder().decode(before.value.bytes)).toBe('%PDF-1.7 shokureki');
  expect(await tablesHolding(db, motivation)).toEqual(['application']);
  const files = await db
    .selectFrom('application_document')
    .select('file_id')
    .where('application_id', '=', id)
    .execute();
  expect(files).toHaveLength(2);

  const done = await registerResult(app, as(userId, 'employer'), {
    applicationId: id,
    establishmentId,
    result: 'hired',
    note: '',
    termsDiffered: false,
    interviewOn: null,
  });
  expect(codesOf(done)).toBe('allowed');
  expect(codesOf(await open())).toBe('T11(3) document-gone');
  expect(await tablesHolding(db, motivation)).toEqual([]);
  for (const { file_id } of files) expect(await tablesHolding(db, file_id)).toEqual([]);
});

test('T11(3) T11(4): once cancelled, also before it was completed, nothing of the documents and 志望動機 is left anywhere', async () => {
  for (const completed of [false, true]) {
    const motivation = `志望動機 ${completed} ${secret} ${'い'.repeat(20)}`;
    const { jobseeker, id } = await applied({ motivation });
    if (completed) await completeApplications(app);
    const files = await db
      .selectFrom('application_document')
      .select('file_id')
      .where('application_id', '=', id)
      .execute();
    expect(files).toHaveLength(2);
    expect(await tablesHolding(db, motivation)).toEqual(['application']);
    const { jobseekerId, userId } = jobseeker;
    const done = await cancelApplication(app, as(userId, 'jobseeker'), { applicationId: id, jobseekerId });
    expect(codesOf(done)).toBe('allowed');
    expect(await tablesHolding(db, motivation)).toEqual([]);
    for (const { file_id } of files) expect(await tablesHolding(db, file_id)).toEqual([]);
  }
});

test('T7(8): a no-show needs the day of the interview, and not one to come', async () => {
  clock.moveTo('2026-11-23');
  const { employer, id } = await applied();
  await completeApplications(app);
  const report = (interviewOn: Temporal.PlainDate | null) =>
    registerResult(app, as(employer.userId, 'employer'), {
      applicationId: id,
      establishmentId: employer.establishmentId,
      result: 'noShow',
      note: '',
      termsDiffered: null,
      interviewOn,
    });
  expect(codesOf(await report(null))).toBe('T7(8) interview-date-missing');
  expect(codesOf(await report(Temporal.PlainDate.from('2026-11-24')))).toBe('T7(8) interview-in-future');
  expect(codesOf(await report(Temporal.PlainDate.from('2026-11-23')))).toBe('allowed');
});

test('another employer and another jobseeker find nothing', async () => {
  const { id } = await applied();
  await completeApplications(app);
  const other = await makeEmployer(app);
  const somebody = await makeJobseeker(app);
  expect(
    codesOf(
      await openDocument(app, as(other.userId, 'employer'), {
        applicationId: id,
        establishmentId: other.establishmentId,
        position: 0,
      }),
    ),
  ).toBe('T11(3) document-gone');
  expect(
    codesOf(
      await cancelApplication(app, as(somebody.userId, 'jobseeker'), {
        applicationId: id,
        jobseekerId: somebody.jobseekerId,
      }),
    ),
  ).toBe('T11(4) application-unknown');
});

test('an employer’s list costs the same number of queries for 3 and for 30 applicants', async () => {
  const employer = await makeEmployer(app);
  const fill = async (n: number) => {
    for (let i = 0; i < n; i += 1) {
      const { jobseekerId, userId } = await makeJobseeker(app);
      await apply(app, as(userId, 'jobseeker'), { postingNumber: employer.postingNumber, jobseekerId, userId });
    }
    await completeApplications(app);
  };
  await fill(3);
  database.takeQueries();
  await applicantsOf(db, employer.establishmentId, 'all');
  const few = database.takeQueries().length;
  await fill(27);
  database.takeQueries();
  const { rows } = await applicantsOf(db, employer.establishmentId, 'all');
  expect(rows).toHaveLength(30);
  expect(database.takeQueries()).toHaveLength(few);
});
