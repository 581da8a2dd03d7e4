import { describe, expect, test } from 'vitest';
import { apply } from '#areas/applications/index.ts';
import {
  beginEdit,
  createPosting,
  discardEdit,
  keepTemplate,
  type PostingContent,
  postingById,
  postingFields,
  readEdit,
  readPosting,
  removeTemplate,
  renewPosting,
  saveEdit,
  templatesOf,
} from '#areas/postings/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import { everything } from '#search/index.ts';
import { atDeskOf, makeEmployer, makeStaff, type TestEmployer } from '#test/factories/filing.ts';
import { fullTimeContent } from '#test/factories/posting-content.ts';
import { type JobseekerWithPage, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { mailsTo } from '#test/support/mails.ts';
import { codes, value } from '#test/support/ruling.ts';
import {
  acceptFiling,
  answerFiling,
  askFiling,
  endOwnPosting,
  lapseRequests,
  readCase,
  requestChange,
  requestDisclosure,
  requestExtension,
  requestRecruitment,
  sendBack,
  waitingRequests,
  withdrawFiling,
} from '../index.ts';

const { app, db, clock } = await testApp('2026-11-24', await referenceDatabase());

const staff = await makeStaff(app);
const today = () => clock.today();
const office = '17010';
const { seen, accept, registered, accepted } = atDeskOf(app, staff);

interface Open {
  readonly employer: TestEmployer;
  readonly of: { readonly postingId: number; readonly establishmentId: number };
  readonly number: string;
}

/** An accepted posting of an establishment of its own. */
async function open(content: PostingContent = fullTimeContent): Promise<Open> {
  const employer = await registered();
  const { postingId, number } = await accepted(employer, content);
  return { employer, of: { postingId, establishmentId: employer.establishmentId }, number };
}

/** Prepares a change of the description. */
async function edit({ employer, of }: Open, description: string): Promise<void> {
  value(await beginEdit(app, employer.caller, of));
  const kept = (await readEdit(db, of.postingId))?.content;
  const form = printSection(postingFields, 'work', { ...kept, work: { ...kept?.work, description } } as PostingContent);
  const saved = value(await saveEdit(app, employer.caller, { ...of, section: 'work', form }));
  expect(saved.problems).toEqual([]);
}

const change = ({ employer, of }: Open) => requestChange(app, employer.caller, { ...of, note: '', confirmedAsks: [] });
const disclose = ({ employer, of }: Open, level: '1' | '2' | '3' | '4', self = false) =>
  requestDisclosure(app, employer.caller, {
    ...of,
    note: '',
    openings: 2,
    disclosure: level,
    acceptsSelfApplication: self,
    agencyConsent: true,
    noticeRead: true,
  });
const extend = ({ employer, of }: Open) => requestExtension(app, employer.caller, { ...of, note: '' });
const recruit = ({ employer, of }: Open, request: 'stop' | 'resume') =>
  requestRecruitment(app, employer.caller, request, { ...of, note: '' });

const shown = async (number: string) => readPosting(db, number, { reader: 'public', today: today() });
const hits = async (q: string) =>
  (await app.search.search({ ...everything, q }, { today: today(), audience: 'public' })).ids;
const live = async ({ of }: Open) => (await postingById(db, of.postingId))?.content as PostingContent;

describe('G change: the contents', () => {
  test('what is live stays until staff accept; then everybody reads it and the search finds it at once', async () => {
    const posting = await open();
    await edit(posting, '旋盤とフライス盤を使う仕事です。');
    expect((await shown(posting.number))?.content.work?.description).toContain('食事');
    const { filingId } = value(await change(posting));
    expect((await shown(posting.number))?.content.work?.description).toContain('食事');
    const view = await readCase(db, filingId, office, today());
    expect(view?.request).toBe('change');
    expect(view?.changes.map(({ path }) => path)).toEqual(['work.description']);
    expect(view?.checks.wage).toMatchObject({ minimum: expect.any(Number), hourly: expect.any(Number) });
    expect(await hits('フライス盤')).not.toContain(posting.of.postingId);
    value(await accept(filingId));
    expect((await shown(posting.number))?.content.work?.description).toContain('フライス盤');
    expect(await hits('フライス盤')).toContain(posting.of.postingId);
    expect(await readEdit(db, posting.of.postingId)).toBeUndefined();
    expect((await postingById(db, posting.of.postingId))?.number).toBe(posting.number);
    expect((await mailsTo(app, posting.employer.email)).at(-1)?.subject).toContain('内容の変更を受け付けました');
  });

  test('nothing changed, or no copy begun: refused; a copy can be thrown away', async () => {
    const posting = await open();
    expect(codes(await change(posting))).toEqual(['no-edit']);
    value(await beginEdit(app, posting.employer.caller, posting.of));
    expect(codes(await change(posting))).toEqual(['nothing-changed']);
    value(await discardEdit(app, posting.employer.caller, posting.of));
    expect(await readEdit(db, posting.of.postingId)).toBeUndefined();
  });

  test('a change is checked as a new posting would be', async () => {
    const posting = await open();
    value(await beginEdit(app, posting.employer.caller, posting.of));
    const pay = { ...fullTimeContent.pay, base: { from: 100_000 } };
    const form = printSection(postingFields, 'pay', { ...fullTimeContent, pay } as PostingContent);
    value(await saveEdit(app, posting.employer.caller, { ...posting.of, section: 'pay', form }));
    expect(codes(await change(posting))).toContain('below-minimum-wage');
  });

  test('sent back with reasons; mended and asked again; withdrawn', async () => {
    const posting = await open();
    await edit(posting, '仕事の説明を短くしました。');
    const { filingId } = value(await change(posting));
    const reasons = [{ field: 'work.description', body: '道具を書いてください。' }];
    value(await sendBack(app, staff.caller, { filingId, seen: await seen(filingId), reasons }));
    expect((await postingById(db, posting.of.postingId))?.state).toBe('accepted');
    await edit(posting, 'ノギスを使います。');
    const again = value(await change(posting));
    value(
      await withdrawFiling(app, posting.employer.caller, {
        filingId: again.filingId,
        establishmentId: posting.of.establishmentId,
      }),
    );
    expect(await waitingRequests(db, posting.of.postingId)).toEqual([]);
    expect((await postingById(db, posting.of.postingId))?.state).toBe('accepted');
  });

  test('T8(3) asked, mended and answered: the mended copy is what is accepted', async () => {
    const posting = await open();
    await edit(posting, 'はじめの説明です。');
    const { filingId } = value(await change(posting));
    const lines = [{ field: null, body: '人数を書いてください。' }];
    value(await askFiling(app, staff.caller, { filingId, lines, visit: false }));
    await edit(posting, '三人で働きます。');
    const { establishmentId } = posting.of;
    value(await answerFiling(app, posting.employer.caller, { filingId, establishmentId, body: '書きました。' }));
    value(await accept(filingId));
    expect((await live(posting)).work?.description).toBe('三人で働きます。');
  });

  test('accepted while the employer edits on: what was filed is live, what was added stays in work', async () => {
    const posting = await open();
    await edit(posting, '申し出た説明です。');
    const { filingId } = value(await change(posting));
    const notes = { 'notes.notes': '申し出た後に書き足しました。' };
    const version = await seen(filingId);
    await Promise.all([
      acceptFiling(app, staff.caller, { filingId, seen: version }),
      saveEdit(app, posting.employer.caller, { ...posting.of, section: 'notes', form: notes }),
    ]);
    const after = await live(posting);
    expect(after.work?.description).toBe('申し出た説明です。');
    expect(after.notes?.notes).toBe('見学できます。');
    const kept = await readEdit(db, posting.of.postingId);
    // Saved first, the addition is kept for the next request; saved after, there was no copy any more and that was said.
    expect([undefined, '申し出た後に書き足しました。']).toContain(kept?.content.notes?.notes);
    expect(await waitingRequests(db, posting.of.postingId)).toEqual([]);
  });

  test('two change requests at once: one of them waits', async () => {
    const posting = await open();
    await edit(posting, '二人が同時に申し出ました。');
    const answers = await Promise.all([change(posting), change(posting), disclose(posting, '3')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['request-waiting']));
    expect(await waitingRequests(db, posting.of.postingId)).toHaveLength(1);
  });

  test('ten acceptances of one change at once: one happens', async () => {
    const posting = await open();
    await edit(posting, '一度だけ認められます。');
    const { filingId } = value(await change(posting));
    const version = await seen(filingId);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => acceptFiling(app, staff.caller, { filingId, seen: version })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['changed-meanwhile']));
  });

  test('another establishment finds nothing to ask for; another office nothing to accept', async () => {
    const [posting, other] = [await open(), await open()];
    const stranger = {
      ...posting,
      employer: other.employer,
      of: { ...posting.of, establishmentId: other.of.establishmentId },
    };
    expect(codes(await recruit(stranger, 'stop'))).toEqual(['no-such-posting']);
    const { filingId } = value(await recruit(posting, 'stop'));
    const away = await makeStaff(app, { officeCode: '17020' });
    expect(codes(await acceptFiling(app, away.caller, { filingId, seen: 1 }))).toEqual(['no-such-case']);
  });
});

describe('S restrict, A1(1), T11(8): the disclosure', () => {
  test('level 3 hides the employer and ends self-applications, once staff accept', async () => {
    const posting = await open();
    expect(codes(await disclose(posting, '3', true))).toEqual(['self-application-hidden-employer']);
    const { filingId } = value(await disclose(posting, '3'));
    expect((await shown(posting.number))?.employerKnown).toBe(true);
    value(await accept(filingId));
    expect((await shown(posting.number))?.employerKnown).toBe(false);
    expect(await postingById(db, posting.of.postingId)).toMatchObject({ disclosure: 3, acceptsSelfApplication: false });
  });

  test('level 4 takes it off the site; the same as now is no request', async () => {
    const posting = await open();
    value(await accept(value(await disclose(posting, '4')).filingId));
    expect(await shown(posting.number)).toBeUndefined();
    expect(await hits('入浴')).not.toContain(posting.of.postingId);
    expect(codes(await disclose(posting, '4'))).toEqual(['nothing-changed']);
  });

  test('T11(8): self-applications anew only when the notice was read', async () => {
    const posting = await open({
      ...fullTimeContent,
      head: { ...fullTimeContent.head, acceptsSelfApplication: false },
    } as PostingContent);
    const asked = {
      ...posting.of,
      note: '',
      openings: 2,
      disclosure: '1',
      acceptsSelfApplication: true,
      agencyConsent: true,
    } as const;
    expect(codes(await requestDisclosure(app, posting.employer.caller, { ...asked, noticeRead: false }))).toEqual([
      'notice-unread',
    ]);
    value(await accept(value(await disclose(posting, '1', true)).filingId));
    expect((await postingById(db, posting.of.postingId))?.acceptsSelfApplication).toBe(true);
  });
});

describe('G change: stopping and resuming', () => {
  test('stopped when accepted, resumed when accepted; each once', async () => {
    const posting = await open();
    expect(codes(await recruit(posting, 'resume'))).toEqual(['recruitment-goes-on']);
    const answers = await Promise.all([recruit(posting, 'stop'), recruit(posting, 'stop')]);
    expect(answers.flatMap(codes)).toEqual(['request-waiting']);
    const filingId = answers.flatMap((each) => (each.ok ? [each.value.filingId] : []))[0] ?? 0;
    expect(await shown(posting.number)).toBeDefined();
    value(await accept(filingId));
    expect(await shown(posting.number)).toBeUndefined();
    expect(codes(await recruit(posting, 'stop'))).toEqual(['recruitment-stopped']);
    value(await accept(value(await recruit(posting, 'resume')).filingId));
    expect(await shown(posting.number)).toBeDefined();
  });
});

describe('T10(1): filled and withdrawn by the employer', () => {
  test('at once, once, and what waited is closed', async () => {
    const posting = await open();
    value(await recruit(posting, 'stop'));
    const answers = await Promise.all(
      (['fill', 'cancel', 'fill'] as const).map((how) => endOwnPosting(app, posting.employer.caller, posting.of, how)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['wrong-state']));
    expect((await postingById(db, posting.of.postingId))?.invalidFrom?.toString()).toBe(today().toString());
    expect(await shown(posting.number)).toBeUndefined();
    expect(await waitingRequests(db, posting.of.postingId)).toEqual([]);
    expect(codes(await change(posting))).toEqual(['not-valid']);
  });

  test('T11(2): filled against applications: each application is either in time or refused', async () => {
    const posting = await open();
    const people: JobseekerWithPage[] = [];
    for (let nth = 0; nth < 8; nth += 1) people.push(await makeJobseeker(app));
    const applying = people.map((each) =>
      apply(
        app,
        { actor: { kind: 'jobseeker', userId: each.userId, label: '', officeCode: null, subject: null } },
        { postingNumber: posting.number, jobseekerId: each.jobseekerId, userId: each.userId },
      ),
    );
    const [filled, ...sent] = await Promise.all([
      endOwnPosting(app, posting.employer.caller, posting.of, 'fill'),
      ...applying,
    ]);
    expect(filled?.ok).toBe(true);
    const { count } = await db
      .selectFrom('application')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('posting_id', '=', posting.of.postingId)
      .executeTakeFirstOrThrow();
    expect(count).toBe(sent.filter(({ ok }) => ok).length);
    const late = await makeJobseeker(app);
    const refused = await apply(
      app,
      { actor: { kind: 'jobseeker', userId: late.userId, label: '', officeCode: null, subject: null } },
      { postingNumber: posting.number, jobseekerId: late.jobseekerId, userId: late.userId },
    );
    expect(refused.ok).toBe(false);
  });
});

describe('T8(2): templates', () => {
  test('kept under a name of its own, begun from, deleted; the 51st is refused, also by many at once', async () => {
    const { employer, of } = await open();
    const keep = (name: string) => keepTemplate(app, employer.caller, { ...of, name });
    const { templateId } = value(await keep('いつもの介護職'));
    expect(codes(await keep('いつもの介護職'))).toEqual(['template-name-taken']);
    const begun = value(
      await createPosting(app, employer.caller, {
        establishmentId: of.establishmentId,
        kind: 'general',
        template: templateId,
      }),
    );
    expect((await postingById(db, begun.postingId))?.title).toBe(fullTimeContent.work?.title);
    const answers = await Promise.all(Array.from({ length: 55 }, (_, nth) => keep(`ひな形 ${nth}`)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(49);
    value(await removeTemplate(app, employer.caller, { templateId, establishmentId: of.establishmentId }));
    expect(await templatesOf(db, of.establishmentId)).toHaveLength(49);
    const other = await makeEmployer(app);
    expect(
      codes(
        await removeTemplate(app, other.caller, { templateId: templateId + 1, establishmentId: other.establishmentId }),
      ),
    ).toEqual(['no-such-template']);
  });
});

describe('T10(1): what time decides', () => {
  test('extension: only in the last month, once, also by many at once; a second one is refused', async () => {
    const posting = await open();
    expect(codes(await extend(posting))).toEqual(['not-last-month']);
    clock.moveTo('2027-01-02');
    const answers = await Promise.all(Array.from({ length: 6 }, () => extend(posting)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['request-waiting']));
    const [waiting] = await waitingRequests(db, posting.of.postingId);
    value(await accept(waiting?.id ?? 0));
    expect((await postingById(db, posting.of.postingId))?.validThrough?.toString()).toBe('2027-02-28');
    clock.moveTo('2027-02-02');
    expect(codes(await extend(posting))).toEqual(['extended-once']);
    clock.moveTo('2026-11-24');
  });

  test('renewal from seven days before the end: one draft however often it is tapped, without dates', async () => {
    const posting = await open();
    const renew = () => renewPosting(app, posting.employer.caller, posting.of);
    expect(codes(await renew())).toEqual(['too-early-to-renew']);
    clock.moveTo('2027-01-24');
    const made = await Promise.all([renew(), renew(), renew()]);
    const ids = new Set(made.map((each) => value(each).postingId));
    expect(ids.size).toBe(1);
    const [id = 0] = ids;
    expect(await postingById(db, id)).toMatchObject({
      copiedFrom: posting.of.postingId,
      state: 'draft',
      kind: 'general',
    });
    clock.moveTo('2026-11-24');
  });

  test('a request that nobody decided is closed when validity ends, once; staff no longer accept it', async () => {
    const posting = await open();
    clock.moveTo('2027-01-31');
    const { filingId } = value(await extend(posting));
    expect(await lapseRequests.run(app, clock.now())).toBe(0);
    clock.moveTo('2027-02-01');
    expect(codes(await accept(filingId))).toEqual(['not-valid']);
    const counts = await Promise.all([lapseRequests.run(app, clock.now()), lapseRequests.run(app, clock.now())]);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(1);
    expect(await lapseRequests.run(app, clock.now())).toBe(0);
    expect((await readCase(db, filingId, office, today()))?.filing.state).toBe('lapsed');
    const told = (await mailsTo(app, posting.employer.email)).filter(({ kind }) => kind === 'posting.requestsLapsed');
    expect(told).toHaveLength(1);
    clock.moveTo('2026-11-24');
  });
});
