import { describe, expect, test } from 'vitest';
import { apply } from '#areas/applications/index.ts';
import { changeSection } from '#areas/jobseekers/index.ts';
import { historyOf } from '#platform/history.ts';
import { actingAs, makePublished, makeRequest, publicationIdOf } from '#test/factories/publication.ts';
import { makeEmployer, makeJobseeker, makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { announceRequests, settleRequests } from '../jobs/request-deadlines.ts';
import { noConditions, parseProfileQuery } from '../rules/profile-query.ts';
import { requestEnds, requestOf, requestsToJobseeker } from '../store/requests.ts';
import { searchProfiles } from '../store/search.ts';
import { blockEmployer, consultOffice, declineRequest, recordDecline, unblockEmployer } from './answer.ts';
import { publishJobseeker, stopPublication } from './publish.ts';

const { app, db, clock } = await testApp('2026-11-23');

const codesOf = (ruling: { ok: boolean; refusals?: readonly { rule: string; code: string }[] }) =>
  ruling.ok ? 'allowed' : (ruling.refusals ?? []).map((each) => `${each.rule} ${each.code}`).join(', ');

const found = async (address = '') =>
  (await searchProfiles(db, parseProfileQuery(new URLSearchParams(address)), clock.today())).ids;

async function requestCount(postingId: number): Promise<number> {
  const row = await db
    .selectFrom('posting_state')
    .select('request_count')
    .where('posting_id', '=', postingId)
    .executeTakeFirstOrThrow();
  return row.request_count;
}

async function asked(options: { channel?: 'direct' | 'office' } = {}) {
  const employer = await makeEmployer(app);
  const person = await makePublished(app);
  const sent = await makeRequest(app, employer, person.publicationId, options);
  if (!sent.ok) throw new Error(codesOf(sent));
  return { employer, person, id: sent.value.id };
}

const standingOf = async (id: number, jobseekerId: number) =>
  (await requestOf(db, id, { jobseekerId }, clock.today()))?.standing.state;

const mailsAbout = async (id: number) =>
  db
    .selectFrom('outbox')
    .select(['kind', 'to_address', 'body'])
    .where('subject_key', 'like', `request:${id}%`)
    .execute();

describe('T12(1)(2) publishing', () => {
  test('only what is chosen can be searched for, at once, and what changes is followed', async () => {
    const person = await makePublished(app, { chosen: ['employment', 'appeal'] });
    const isFound = async (address: string) => (await found(address)).includes(person.publicationId);
    expect(await isFound('place=m13101&work=oE&years=x5&employment=eregular&q=最後まで聞き')).toBe(true);
    expect(await isFound('pay=w250000')).toBe(false);
    expect(await isFound('q=認知症')).toBe(false);
    const { jobseekerId } = person;
    const by = actingAs('jobseeker', person.userId);
    await publishJobseeker(app, by, { jobseekerId, chosen: ['pay', 'knowledge'], agreed: true, by: 'jobseeker' });
    expect(await isFound('pay=w250000&q=認知症')).toBe(true);
    expect(await isFound('employment=eregular')).toBe(false);
    expect(await isFound('q=最後まで聞き')).toBe(false);
    clock.moveTo('2026-11-24T03:00:00Z');
    const form = { 'school.knowledge': '看取りの知識' };
    expect(codesOf(await changeSection(app, by, { jobseekerId, section: 'school', form }))).toBe('allowed');
    expect(await isFound('q=看取り')).toBe(true);
    expect(await isFound('q=認知症')).toBe(false);
    const row = await db
      .selectFrom('publication')
      .selectAll()
      .where('id', '=', person.publicationId)
      .executeTakeFirstOrThrow();
    expect(row.changed_at.toString()).toBe('2026-11-24T03:00:00Z');
    clock.moveTo('2026-11-23');
  });

  test('T7(3): hidden while the registration is invalid, back when it is valid; nothing is written for it', async () => {
    const person = await makePublished(app, { validThrough: '2026-11-30' });
    expect(await found()).toContain(person.publicationId);
    clock.moveTo('2026-11-30');
    expect(await found()).toContain(person.publicationId);
    clock.moveTo('2026-12-01');
    expect(await found()).not.toContain(person.publicationId);
    await db
      .updateTable('jobseeker')
      .set({ valid_through: Temporal.PlainDate.from('2026-12-31') })
      .where('id', '=', person.jobseekerId)
      .execute();
    expect(await found()).toContain(person.publicationId);
    clock.moveTo('2026-11-23');
    const today = clock.today();
    await db
      .updateTable('jobseeker')
      .set({ invalid_from: today, invalid_reason: 'employed' })
      .where('id', '=', person.jobseekerId)
      .execute();
    expect(await found()).not.toContain(person.publicationId);
  });

  test('S publication T12(1): stopped at any time, also while invalid; published again under a new date', async () => {
    const person = await makePublished(app);
    const { jobseekerId } = person;
    const by = actingAs('jobseeker', person.userId);
    expect(codesOf(await stopPublication(app, by, { jobseekerId, by: 'jobseeker' }))).toBe('allowed');
    expect(await found()).not.toContain(person.publicationId);
    clock.moveTo('2026-11-25');
    await publishJobseeker(app, by, { jobseekerId, chosen: [], agreed: true, by: 'jobseeker' });
    const row = await db
      .selectFrom('publication')
      .selectAll()
      .where('id', '=', person.publicationId)
      .executeTakeFirstOrThrow();
    expect([row.published_at.toString(), row.stopped_at]).toEqual(['2026-11-25T00:00:00Z', null]);
    const kinds = (await historyOf(db, `jobseeker:${jobseekerId}`)).map(({ kind }) => kind);
    expect(kinds).toEqual(['publication.published', 'publication.stopped', 'publication.published']);
    clock.moveTo('2026-11-23');
  });

  test('T12(4): staff publish for a person without a page, and for nobody else', async () => {
    const { jobseekerId } = await makeJobseeker(app);
    const content = JSON.stringify({ wishes: { works: [{ title: '清掃員' }] } });
    await db.updateTable('jobseeker').set({ content }).where('id', '=', jobseekerId).execute();
    const input = { jobseekerId, chosen: [], agreed: true, by: 'office' } as const;
    expect(codesOf(await publishJobseeker(app, actingAs('staff'), input))).toBe('T12(4) publication-by-page');
    await db.deleteFrom('membership').where('jobseeker_id', '=', jobseekerId).execute();
    expect(codesOf(await publishJobseeker(app, actingAs('staff'), input))).toBe('allowed');
    expect(await found('q=清掃員')).toEqual([await publicationIdOf(app, jobseekerId)]);
    expect(codesOf(await stopPublication(app, actingAs('staff'), { jobseekerId, by: 'office' }))).toBe('allowed');
    expect(await found('q=清掃員')).toEqual([]);
  });
});

describe('T12(6) limits under a lock', () => {
  test('of 64 parallel requests on one posting exactly 10 are taken', async () => {
    const employer = await makeEmployer(app);
    const people = [];
    for (let nth = 0; nth < 64; nth += 1) people.push(await makePublished(app));
    const answers = await Promise.all(people.map((each) => makeRequest(app, employer, each.publicationId)));
    expect(answers.filter((each) => each.ok)).toHaveLength(10);
    expect(new Set(answers.filter((each) => !each.ok).map(codesOf))).toEqual(new Set(['T12(6) ten-requests']));
    expect(await requestCount(employer.postingId)).toBe(10);
    const second = { ...employer, ...(await makePosting(app, employer.establishmentId)) };
    expect(codesOf(await makeRequest(app, second, people[63]?.publicationId ?? 0))).toBe('allowed');
  });

  test('of 12 parallel requests to the same person for the same posting exactly one is taken', async () => {
    const employer = await makeEmployer(app);
    const { publicationId } = await makePublished(app);
    const answers = await Promise.all(Array.from({ length: 12 }, () => makeRequest(app, employer, publicationId)));
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    expect(new Set(answers.filter((each) => !each.ok).map(codesOf))).toEqual(new Set(['T12(6) asked-before']));
    expect(await requestCount(employer.postingId)).toBe(1);
  });

  test('the constraint says it too', async () => {
    const { postingId } = await makeEmployer(app);
    const eleven = db
      .updateTable('posting_state')
      .set({ request_count: 11 })
      .where('posting_id', '=', postingId)
      .execute();
    await expect(eleven).rejects.toThrow(/request_count/);
  });

  test('T12(1): a request against the end of the publication: made before it, or refused', async () => {
    for (let round = 0; round < 8; round += 1) {
      const employer = await makeEmployer(app);
      const person = await makePublished(app);
      const [sent] = await Promise.all([
        makeRequest(app, employer, person.publicationId),
        stopPublication(app, actingAs('jobseeker', person.userId), {
          jobseekerId: person.jobseekerId,
          by: 'jobseeker',
        }),
      ]);
      const events = (await historyOf(db, `jobseeker:${person.jobseekerId}`)).map(({ kind }) => kind);
      if (sent.ok) expect(events).toEqual(['publication.stopped', 'request.made', 'publication.published']);
      else {
        expect(codesOf(sent)).toBe('T12(1) not-published');
        expect(await requestCount(employer.postingId)).toBe(0);
      }
    }
  });
});

describe('T12(5) who may ask whom', () => {
  test('a mail without content tells the jobseeker', async () => {
    const { employer, person, id } = await asked();
    const mails = await mailsAbout(id);
    expect(mails.map((each) => each.to_address)).toEqual([person.email]);
    for (const told of ['調理補助', 'ひかり食品', employer.postingNumber, '一緒に働きませんか'])
      expect(mails[0]?.body).not.toContain(told);
  });

  test('T6(3): not without a valid posting; every reason is named at once', async () => {
    const employer = await makeEmployer(app, { validThrough: '2026-11-22', accepts: false });
    const { publicationId } = await makePublished(app);
    expect(codesOf(await makeRequest(app, employer, publicationId))).toBe(
      'T6(3) no-valid-posting, T12(5) request-posting-not-valid, T12(5) no-self-applications-for-request',
    );
  });

  test('T12(7): a blocked employer is refused without being told, until unblocked; the block is no part of its history', async () => {
    const { employer, person } = await asked();
    const { jobseekerId } = person;
    const { establishmentId } = employer;
    const by = actingAs('jobseeker', person.userId);
    expect(codesOf(await blockEmployer(app, by, { jobseekerId, establishmentId }))).toBe('allowed');
    const second = { ...employer, ...(await makePosting(app, establishmentId)) };
    expect(codesOf(await makeRequest(app, second, person.publicationId))).toBe('T12(7) cannot-be-asked');
    const told = (await historyOf(db, `establishment:${establishmentId}`)).map(({ kind }) => kind);
    expect(told).not.toContain('request.blocked');
    await unblockEmployer(app, by, { jobseekerId, establishmentId });
    expect(codesOf(await makeRequest(app, second, person.publicationId))).toBe('allowed');
  });

  test('T12(7): only an employer who asked can be blocked', async () => {
    const { jobseekerId } = await makePublished(app);
    const { establishmentId } = await makeEmployer(app);
    const answer = await blockEmployer(app, actingAs('jobseeker'), { jobseekerId, establishmentId });
    expect(codesOf(answer)).toBe('T12(5) request-unknown');
  });
});

describe('T12(7) answers', () => {
  test('declined: the employer is told, and it stays so', async () => {
    const { employer, person, id } = await asked();
    const own = { requestId: id, jobseekerId: person.jobseekerId };
    expect(codesOf(await declineRequest(app, actingAs('jobseeker'), own))).toBe('allowed');
    expect(codesOf(await declineRequest(app, actingAs('jobseeker'), own))).toBe('T12(7) request-answered');
    const mail = (await mailsAbout(id)).find(({ kind }) => kind === 'publication.declined');
    expect(mail?.to_address).toBe(employer.email);
    expect(mail?.body).not.toContain('秘密野');
  });

  test('T12(5): consulting does not answer; applying afterwards accepts', async () => {
    const { employer, person, id } = await asked();
    const { jobseekerId, userId } = person;
    expect(codesOf(await consultOffice(app, actingAs('jobseeker'), { requestId: id, jobseekerId }))).toBe('allowed');
    expect(await standingOf(id, jobseekerId)).toBe('consulting');
    const { postingNumber } = employer;
    expect(codesOf(await apply(app, actingAs('jobseeker', userId), { postingNumber, jobseekerId, userId }))).toBe(
      'allowed',
    );
    expect(await standingOf(id, jobseekerId)).toBe('accepted');
  });

  test('T12(5): the last moment of the last day accepts, the next one is too late; applying stays possible', async () => {
    for (const [at, state] of [
      ['2026-11-30T14:59:59.999Z', 'accepted'],
      ['2026-11-30T15:00:00Z', 'takenAsDeclined'],
    ] as const) {
      clock.moveTo('2026-11-23');
      const { employer, person, id } = await asked();
      const { jobseekerId, userId } = person;
      clock.moveTo(at);
      const { postingNumber } = employer;
      const sent = await apply(app, actingAs('jobseeker', userId), { postingNumber, jobseekerId, userId });
      expect(codesOf(sent)).toBe('allowed');
      expect(await standingOf(id, jobseekerId)).toBe(state);
    }
    clock.moveTo('2026-11-23');
  });

  test('T12(7): accept against the sweep at 00:00 JST, and two sweeps at once: both sides hear one thing, once', async () => {
    const requests = [];
    for (let nth = 0; nth < 6; nth += 1) requests.push(await asked());
    clock.moveTo('2026-11-30T15:00:00Z');
    await Promise.all([
      settleRequests.run(app, clock.now()),
      settleRequests.run(app, clock.now()),
      ...requests.map(({ employer, person: { jobseekerId, userId } }) =>
        apply(app, actingAs('jobseeker', userId), { postingNumber: employer.postingNumber, jobseekerId, userId }),
      ),
    ]);
    for (const { employer, person, id } of requests) {
      expect(await standingOf(id, person.jobseekerId)).toBe('takenAsDeclined');
      const kinds = (await mailsAbout(id)).map((each) => `${each.kind} ${each.to_address}`).sort();
      expect(kinds).toEqual([
        `publication.declined ${employer.email}`,
        `publication.lapsed ${person.email}`,
        `publication.request ${person.email}`,
      ]);
      const events = (await historyOf(db, `request:${id}`)).map(({ kind }) => kind);
      expect(events.filter((kind) => kind === 'request.takenAsDeclined')).toHaveLength(1);
    }
    clock.moveTo('2026-11-23');
  });

  test('T12(7): the sweep tells nobody while the last day runs, and nothing of what was answered', async () => {
    const open = await asked();
    const declined = await asked();
    await declineRequest(app, actingAs('jobseeker'), {
      requestId: declined.id,
      jobseekerId: declined.person.jobseekerId,
    });
    clock.moveTo('2026-11-30T14:59:00Z');
    await settleRequests.run(app, clock.now());
    expect((await mailsAbout(open.id)).map(({ kind }) => kind)).toEqual(['publication.request']);
    clock.moveTo('2026-12-05');
    await settleRequests.run(app, clock.now());
    expect((await mailsAbout(declined.id)).map(({ kind }) => kind).sort()).toEqual([
      'publication.declined',
      'publication.request',
    ]);
    clock.moveTo('2026-11-23');
  });

  test('T12(7): the last day is announced the day before, once', async () => {
    const { id } = await asked();
    for (const day of ['2026-11-28', '2026-11-29', '2026-11-29', '2026-11-30']) {
      clock.moveTo(day);
      await announceRequests.run(app, clock.now());
    }
    const told = (await mailsAbout(id)).filter(({ kind }) => kind === 'publication.lastDay');
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain('2026年11月30日');
    clock.moveTo('2026-11-23');
  });
});

describe('T12(4) through the office', () => {
  test('a person without a page is asked at the desk, beyond ten and without self-applications', async () => {
    const employer = await makeEmployer(app, { accepts: false });
    const person = await makePublished(app, { officeCode: '13010' });
    await db.deleteFrom('membership').where('jobseeker_id', '=', person.jobseekerId).execute();
    expect(codesOf(await makeRequest(app, employer, person.publicationId))).toBe(
      'T12(5) no-self-applications-for-request, T12(4) no-page-for-request',
    );
    const sent = await makeRequest(app, employer, person.publicationId, { channel: 'office' });
    if (!sent.ok) throw new Error(codesOf(sent));
    expect(await requestCount(employer.postingId)).toBe(0);
    const ends = async () => requestEnds(db, '13010', clock.today(), 4);
    expect(await ends()).toEqual([{ due: clock.today().add({ days: 7 }), requests: 1 }]);
    const decline = (officeCode: string) =>
      recordDecline(app, actingAs('staff'), { requestId: sent.value.id, officeCode });
    expect(codesOf(await decline('27020'))).toBe('T12(5) request-unknown');
    expect(codesOf(await decline('13010'))).toBe('allowed');
    expect(await ends()).toEqual([]);
    expect(await standingOf(sent.value.id, person.jobseekerId)).toBe('declined');
  });

  test('T7(5): the desk cannot open a direct request at all', async () => {
    const { person, id } = await asked();
    expect(await requestOf(db, id, { officeCode: '13010' }, clock.today())).toBeUndefined();
    expect(await requestsToJobseeker(db, person.jobseekerId, clock.today())).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ message: expect.anything() })]),
    );
  });
});

test('G search: facets count what there would be, each without its own group', async () => {
  const before = await searchProfiles(db, { ...noConditions, q: '珍しい仕事' }, clock.today());
  expect(before.total).toBe(0);
  const content = (place: string, years: number) => ({
    wishes: { works: [{ title: '珍しい仕事', years }], places: [place] },
  });
  await makePublished(app, { content: content('13101', 1) });
  await makePublished(app, { content: content('13104', 5) });
  await makePublished(app, { content: content('27102', 5) });
  const result = await searchProfiles(
    db,
    parseProfileQuery(new URLSearchParams('q=珍しい仕事&place=p13&years=x5')),
    clock.today(),
  );
  expect(result.total).toBe(1);
  expect(result.facets.place?.get('p13')).toBe(1);
  expect(result.facets.place?.get('p27')).toBe(1);
  expect(result.facets.years?.get('x1')).toBe(2);
  expect(result.facets.years?.get('x5')).toBe(1);
});

test('G search: words are found across widths, parts of words too, and nothing breaks the query', async () => {
  await makePublished(app, { content: { wishes: { works: [{ title: 'フォークリフト運転' }] } } });
  expect(await found('q=ﾌｫｰｸﾘﾌﾄ')).toHaveLength(1);
  expect(await found('q=運転 リフト')).toHaveLength(1);
  for (const q of ["'", '\\', '& | !', ':*', '［', "a'b\\c"])
    expect([q, await found(`q=${encodeURIComponent(q)}`)]).toEqual([q, []]);
});
