import { describe, expect, test } from 'vitest';
import { readEstablishment, saveEstablishment } from '#areas/establishments/index.ts';
import {
  endedPosting,
  type PostingContent,
  postingById,
  postingFields,
  postingSummaries,
  readPosting,
  savePosting,
} from '#areas/postings/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import { everything } from '#search/index.ts';
import {
  atDeskOf,
  establishmentContent,
  fillEstablishment,
  makeDraft,
  makeEmployer,
  makeStaff,
  type TestEmployer,
} from '#test/factories/filing.ts';
import { fullTimeContent } from '#test/factories/posting-content.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { mailsTo } from '#test/support/mails.ts';
import { codes, value } from '#test/support/ruling.ts';
import {
  acceptFiling,
  answerFiling,
  askFiling,
  endPosting,
  extendPosting,
  fileEstablishment,
  handOver,
  latestFiling,
  readCase,
  recordVisit,
  resumeRecruitment,
  sendBack,
  stopRecruitment,
  takeFiling,
  withdrawFiling,
} from '../index.ts';

const { app, db, clock } = await testApp('2026-11-24', await referenceDatabase());

const staff = await makeStaff(app);
const today = () => clock.today();
const office = '17010';
const { seen, accept, registered, file, accepted } = atDeskOf(app, staff);

describe('T8(1) the establishment', () => {
  test('what is missing refuses with its field', async () => {
    const employer = await makeEmployer(app);
    const answer = await fileEstablishment(app, employer.caller, { establishmentId: employer.establishmentId });
    expect(codes(answer)).toContain('required');
    expect(answer.ok ? [] : answer.refusals.map(({ field }) => field)).toContain('identity.name');
  });

  test('self-opened, it is filed with the office of its postal code, then registered with a number', async () => {
    const employer = await makeEmployer(app, { self: true, officeCode: '13010' });
    await fillEstablishment(app, employer);
    const filed = value(await fileEstablishment(app, employer.caller, { establishmentId: employer.establishmentId }));
    expect(filed.officeCode).toBe(office);
    expect((await readEstablishment(db, employer.establishmentId))?.phase).toBe('provisional');
    expect(codes(await fileEstablishment(app, employer.caller, employer))).toEqual(['establishment-filed']);
    const { number } = value(await accept(filed.filingId));
    expect(number).toMatch(/^1701-\d{6}-\d$/);
    expect(await readEstablishment(db, employer.establishmentId)).toMatchObject({
      phase: 'registered',
      name: establishmentContent.identity?.name,
    });
    expect((await mailsTo(app, employer.email)).map(({ kind }) => kind)).toEqual(['filing.filed', 'filing.accepted']);
  });

  test('mended into what cannot be true while it is asked about, the machine says so and it is not registered', async () => {
    const employer = await makeEmployer(app);
    await fillEstablishment(app, employer);
    const { filingId } = value(await fileEstablishment(app, employer.caller, employer));
    const lines = [{ field: null, body: '人数を確かめてください。' }];
    value(await askFiling(app, staff.caller, { filingId, lines, visit: false }));
    const form = { 'business.employeesTotal': '25', 'business.employeesHere': '30', 'business.industry': '246' };
    value(await saveEstablishment(app, employer.caller, { ...employer, section: 'business', form }));
    const view = await readCase(db, filingId, office, today());
    expect(view?.checks.blocks.map(({ code }) => code)).toEqual(['more-than-whole']);
    expect(codes(await accept(filingId))).toEqual(['more-than-whole']);
  });

  test('another registration of the same place is shown by its numbers, of whichever office it is', async () => {
    const identity = { ...establishmentContent.identity, corporateNumber: '7000012050002' };
    const file = async (at: Partial<typeof identity>, officeCode = office) => {
      const employer = await makeEmployer(app, { officeCode });
      await fillEstablishment(app, employer, { ...establishmentContent, identity: { ...identity, ...at } });
      const { filingId } = value(await fileEstablishment(app, employer.caller, employer));
      return { id: employer.establishmentId, filingId };
    };
    const first = await file({});
    const twins = async ({ filingId }: { readonly filingId: number }) =>
      (await readCase(db, filingId, office, today()))?.twins.map(({ id }) => id);
    expect(await twins(first)).toEqual([]);
    const elsewhere = await file({}, '17020');
    const insured = await file({ corporateNumber: '', postalCode: '9200961', insuranceNumber: '1701-555555-1' });
    const again = await file({ insuranceNumber: '1701-555555-1' });
    expect(await twins(again)).toEqual([first.id, elsewhere.id, insured.id]);
    expect(await twins(insured)).toEqual([again.id]);
  });
});

describe('T8(2) a posting, from draft to 求人番号', () => {
  test('accepted: number, 受付年月日, 紹介期限日; found by the search and read by all', async () => {
    const employer = await registered();
    const { number, validThrough, postingId } = await accepted(employer);
    expect(number).toMatch(/^17010-\d+$/);
    expect(validThrough).toBe('2027-01-31');
    const result = await app.search.search({ ...everything, q: '入浴' }, { today: today(), audience: 'public' });
    expect(result.ids).toContain(postingId);
    const read = await readPosting(db, number, { reader: 'public', today: today() });
    expect(read).toMatchObject({ title: '介護職員（夜勤なし）', places: ['17201'], employerKnown: true });
    expect((await mailsTo(app, employer.email)).at(-1)?.body).toContain(number);
    expect(await postingSummaries(db, [999_999, postingId], { reader: 'public', today: today() })).toHaveLength(1);
    const later = Temporal.PlainDate.from('2027-02-01');
    expect(await postingSummaries(db, [postingId], { reader: 'public', today: later })).toEqual([]);
    expect(await endedPosting(db, number, later)).toMatchObject({ invalidFrom: later });
  });

  test('S restrict: at level 2 visitors do not learn the employer, jobseekers do', async () => {
    const employer = await registered();
    const head = { ...fullTimeContent.head, disclosure: '2' as const };
    const { number } = await accepted(employer, { ...fullTimeContent, head });
    const visitor = await readPosting(db, number, { reader: 'public', today: today() });
    expect(visitor?.establishment).toMatchObject({ name: null, number: null });
    expect(JSON.stringify(visitor)).not.toMatch(/犀川|050-0000|03-0000|広坂|花子/);
    expect((await readPosting(db, number, { reader: 'jobseeker', today: today() }))?.establishment.name).toBe(
      '犀川製作所（架空）',
    );
  });

  test('red blocks refuse, orange asks want to be confirmed', async () => {
    const employer = await registered();
    const low = { ...fullTimeContent, pay: { ...fullTimeContent.pay, base: { from: 100_000 } } } as PostingContent;
    expect(codes(await file(employer, await makeDraft(app, employer, low)))).toEqual(['below-minimum-wage']);
    const long = { ...fullTimeContent, hours: { ...fullTimeContent.hours, overtimeHours: 60 } } as PostingContent;
    const postingId = await makeDraft(app, employer, long);
    expect(codes(await file(employer, postingId))).toEqual(['ask-unconfirmed']);
    expect((await file(employer, postingId, ['ask-overtime'])).ok).toBe(true);
  });

  test('each unlawful or unusual thing has its own word and ground', async () => {
    const employer = await registered();
    const checked = async (change: PostingContent, kind: 'general' | 'highschool' = 'general') =>
      codes(await file(employer, await makeDraft(app, employer, { ...fullTimeContent, ...change }, kind)));
    const notes = (text: string) => ({ notes: { notes: text } });
    expect(await checked(notes('日本人のみの募集です。'))).toEqual(['discriminatory-condition']);
    expect(await checked(notes('面接済みの方のための求人です。'))).toEqual(['ask-unconfirmed']);
    expect(
      await checked({
        hours: { ...fullTimeContent.hours, annualHolidays: 90, twoDayWeek: 'other', holidays: ['sun'] },
      }),
    ).toEqual(['over-forty-hours']);
    const night = { ...fullTimeContent.hours, shifts: [{ hours: { from: '14:00', to: '23:00' } }] };
    expect(await checked({ hours: night }, 'highschool')).toContain('minor-night-work');
    expect(await checked({ hours: night })).toEqual([]);
  });

  test('before the establishment is filed nothing is; before it is registered nothing is accepted', async () => {
    const employer = await makeEmployer(app);
    const postingId = await makeDraft(app, employer);
    expect(codes(await file(employer, postingId))).toEqual(['establishment-not-filed']);
    await fillEstablishment(app, employer);
    value(await fileEstablishment(app, employer.caller, { establishmentId: employer.establishmentId }));
    const { filingId } = value(await file(employer, postingId));
    value(await recordVisit(app, staff.caller, { filingId, on: today() }));
    expect(codes(await accept(filingId))).toContain('establishment-not-registered');
  });

  test('T6(3) accepted under another kind it shows as such', async () => {
    const employer = await registered();
    const postingId = await makeDraft(app, employer);
    const { filingId } = value(await file(employer, postingId));
    value(await recordVisit(app, staff.caller, { filingId, on: today() }));
    const as = { kind: 'seasonal', graduation: null } as const;
    value(await acceptFiling(app, staff.caller, { filingId, seen: await seen(filingId), as }));
    expect((await postingById(db, postingId))?.kind).toBe('seasonal');
    const mail = (await mailsTo(app, employer.email)).at(-1)?.body;
    expect(mail).toContain('求人区分：季節求人（お申込みは一般求人）');
    expect(mail).toContain('利用規約第6条第3項');
  });

  test('T6(3) T10(1) as 高卒 it needs a class, is valid for it, and may not ask for what minors may not do', async () => {
    const employer = await registered();
    const as = async (content: PostingContent, graduation: number | null) => {
      const postingId = await makeDraft(app, employer, content);
      const { filingId } = value(await file(employer, postingId, ['ask-identical-posting']));
      value(await recordVisit(app, staff.caller, { filingId, on: today() }));
      const version = await seen(filingId);
      const answer = await acceptFiling(app, staff.caller, {
        filingId,
        seen: version,
        as: { kind: 'highschool', graduation },
      });
      return { answer, postingId };
    };
    const { answer, postingId } = await as(fullTimeContent, 2027);
    expect(value(answer).validThrough).toBe('2027-06-30');
    const accepted = await postingById(db, postingId);
    expect(accepted).toMatchObject({ kind: 'highschool', graduationClass: 2027 });
    expect((accepted?.content as PostingContent | undefined)?.graduates?.class).toBe(2027);
    expect(codes((await as(fullTimeContent, null)).answer)).toEqual(['class-missing']);
    const night = { ...fullTimeContent.hours, shifts: [{ hours: { from: '14:00', to: '23:00' } }] };
    expect(codes((await as({ ...fullTimeContent, hours: night }, 2027)).answer)).toContain('minor-night-work');
  });
});

describe('G visit', () => {
  test('first posting: reasons and date; not accepted without the visit', async () => {
    const employer = await registered({ self: true });
    const filed = value(await file(employer, await makeDraft(app, employer)));
    expect(filed).toMatchObject({ visitReasons: ['first-via-page', 'none-in-past-year'], visitDue: '2026-12-08' });
    expect(codes(await accept(filed.filingId))).toEqual(['visit-missing']);
    expect(codes(await recordVisit(app, staff.caller, { ...filed, on: today().add({ days: 1 }) }))).toEqual([
      'visit-in-future',
    ]);
    value(await recordVisit(app, staff.caller, { filingId: filed.filingId, on: today() }));
    expect((await accept(filed.filingId)).ok).toBe(true);
  });

  test('a second one needs none; dispatch and the first for persons with disabilities do', async () => {
    const employer = await registered({ self: true });
    await accepted(employer);
    const second = value(await file(employer, await makeDraft(app, employer), ['ask-identical-posting']));
    expect(second).toMatchObject({ visitReasons: [], visitDue: null });
    const third = {
      ...fullTimeContent,
      head: { ...fullTimeContent.head, forDisabled: true, disabledOnly: true },
      work: { ...fullTimeContent.work, contract: 'dispatch', contractPermit: '派17-300001' },
    } as PostingContent;
    expect(value(await file(employer, await makeDraft(app, employer, third))).visitReasons).toEqual([
      'first-disabled-only',
      'dispatch-or-contracting',
    ]);
  });

  test('T8(3) the office may ask for one', async () => {
    const employer = await registered({ self: true });
    await accepted(employer);
    const { filingId } = value(await file(employer, await makeDraft(app, employer), ['ask-identical-posting']));
    const lines = [{ field: null, body: '作業場所の写真をお持ちください。' }];
    value(await askFiling(app, staff.caller, { filingId, lines, visit: true }));
    expect((await readCase(db, filingId, office, today()))?.filing).toMatchObject({
      visitReasons: ['office-asks'],
      state: 'asked',
    });
    expect(codes(await accept(filingId))).toEqual(['visit-missing']);
  });
});

describe('T8(3) asking, answering, sending back', () => {
  test('asked, mended, answered, accepted; the thread keeps both', async () => {
    const employer = await registered();
    const postingId = await makeDraft(app, employer);
    const { filingId } = value(await file(employer, postingId));
    expect(codes(await askFiling(app, staff.caller, { filingId, lines: [], visit: false }))).toEqual(['nothing-said']);
    const lines = [{ field: 'pay.base', body: '基本給の幅の理由を教えてください。' }];
    value(await askFiling(app, staff.caller, { filingId, lines, visit: false }));
    const { establishmentId } = employer;
    value(
      await savePosting(app, employer.caller, {
        postingId,
        establishmentId,
        section: 'notes',
        form: { 'notes.notes': '経験により決めます。' },
      }),
    );
    value(await answerFiling(app, employer.caller, { filingId, establishmentId, body: '特記事項に書きました。' }));
    const view = await readCase(db, filingId, office, today());
    expect(view?.thread.map(({ byKind }) => byKind)).toEqual(['staff', 'employer']);
    expect(view?.filing.state).toBe('waiting');
  });

  test('sent back, mended, filed again: what changed is shown', async () => {
    const employer = await registered();
    const postingId = await makeDraft(app, employer);
    const { filingId } = value(await file(employer, postingId));
    const reasons = [{ field: 'work.description', body: '道具の名前を書いてください。' }];
    value(await sendBack(app, staff.caller, { filingId, seen: await seen(filingId), reasons }));
    const work = { ...fullTimeContent.work, description: 'ノギスで部品を検査します。' };
    const { establishmentId } = employer;
    const form = printSection(postingFields, 'work', { ...fullTimeContent, work });
    const changed = await savePosting(app, employer.caller, { postingId, establishmentId, section: 'work', form });
    expect(value(changed).problems).toEqual([]);
    const again = value(await file(employer, postingId));
    const view = await readCase(db, again.filingId, office, today());
    expect(view?.changes.map(({ path }) => path)).toContain('work.description');
  });

  test('what was sent back can be taken back', async () => {
    const employer = await registered();
    const postingId = await makeDraft(app, employer);
    const { filingId } = value(await file(employer, postingId));
    const reasons = [{ field: null, body: '書き直してください。' }];
    value(await sendBack(app, staff.caller, { filingId, seen: await seen(filingId), reasons }));
    value(await withdrawFiling(app, employer.caller, { filingId, ...employer }));
    expect((await postingById(db, postingId))?.state).toBe('withdrawn');
    expect((await latestFiling(db, { ...employer, postingId }))?.state).toBe('sentBack');
    expect(codes(await withdrawFiling(app, employer.caller, { filingId, ...employer }))).toEqual(['wrong-state']);
  });

  test('what waits cannot be written in; another establishment sees nothing of it', async () => {
    const [employer, other] = [await registered(), await registered()];
    const postingId = await makeDraft(app, employer);
    const { filingId } = value(await file(employer, postingId));
    const save = (of: TestEmployer) =>
      savePosting(app, of.caller, { postingId, establishmentId: of.establishmentId, section: 'notes', form: {} });
    expect(codes(await save(employer))).toEqual(['posting-filed']);
    expect(codes(await save(other))).toEqual(['no-such-posting']);
    expect(codes(await withdrawFiling(app, other.caller, { filingId, ...other }))).toEqual(['no-such-case']);
    expect((await withdrawFiling(app, employer.caller, { filingId, ...employer })).ok).toBe(true);
    expect((await postingById(db, postingId))?.state).toBe('withdrawn');
  });
});

describe('the desk', () => {
  test('T8(3) two staff are never on one case; the holder or the head passes it on', async () => {
    const employer = await registered();
    const { filingId } = value(await file(employer, await makeDraft(app, employer)));
    const colleague = await makeStaff(app, { name: '南 夏' });
    const answers = await Promise.all([staff, colleague].map((each) => takeFiling(app, each.caller, filingId)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap(codes)).toEqual(['taken-by-other']);
    const [holder, other] = answers[0]?.ok ? [staff, colleague] : [colleague, staff];
    const pass = { filingId, to: other.userId, head: false };
    expect(codes(await handOver(app, other.caller, pass))).toEqual(['taken-by-other']);
    expect((await handOver(app, holder.caller, pass)).ok).toBe(true);
    const stranger = await makeStaff(app, { officeCode: '17020' });
    expect(codes(await takeFiling(app, stranger.caller, filingId))).toEqual(['no-such-case']);
    expect(codes(await handOver(app, other.caller, { ...pass, to: stranger.userId }))).toEqual(['no-such-colleague']);
  });

  test('20 acceptances of one case at once give one number', async () => {
    const employer = await registered();
    const { filingId } = value(await file(employer, await makeDraft(app, employer)));
    value(await recordVisit(app, staff.caller, { filingId, on: today() }));
    const version = await seen(filingId);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => acceptFiling(app, staff.caller, { filingId, seen: version })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['changed-meanwhile']));
  });

  test('50 acceptances at once give 50 numbers', { timeout: 60_000 }, async () => {
    const employer = await registered({ self: true });
    await accepted(employer);
    const filings: number[] = [];
    for (let nth = 0; nth < 50; nth += 1) {
      const work = { ...fullTimeContent.work, title: `介護職員 第${nth}` };
      const postingId = await makeDraft(app, employer, { ...fullTimeContent, work } as PostingContent);
      filings.push(value(await file(employer, postingId)).filingId);
    }
    const versions = await Promise.all(filings.map(seen));
    const answers = await Promise.all(
      filings.map((filingId, nth) => acceptFiling(app, staff.caller, { filingId, seen: versions[nth] ?? 0 })),
    );
    const numbers = answers.map((each, nth) => (each.ok ? each.value.number : codes(each).join() + nth));
    expect(new Set(numbers).size).toBe(50);
    expect(numbers.every((number) => /^17010-\d+$/.test(number))).toBe(true);
  });

  test('acceptance while the employer takes it back: one of the two happens', async () => {
    const employer = await registered();
    const postingId = await makeDraft(app, employer);
    const { filingId } = value(await file(employer, postingId));
    value(await recordVisit(app, staff.caller, { filingId, on: today() }));
    const version = await seen(filingId);
    const [one, other] = await Promise.all([
      acceptFiling(app, staff.caller, { filingId, seen: version }),
      withdrawFiling(app, employer.caller, { filingId, ...employer }),
    ]);
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
    expect((await postingById(db, postingId))?.state).toBe(one.ok ? 'accepted' : 'withdrawn');
    expect((await latestFiling(db, { establishmentId: employer.establishmentId, postingId }))?.state).toBe(
      one.ok ? 'accepted' : 'withdrawn',
    );
  });

  test('acceptance while the employer edits: never what nobody looked at', { timeout: 60_000 }, async () => {
    const employer = await registered();
    const { establishmentId } = employer;
    for (let round = 0; round < 8; round += 1) {
      const work = { ...fullTimeContent.work, title: `夜間の受付 第${round}` };
      const postingId = await makeDraft(app, employer, { ...fullTimeContent, work } as PostingContent);
      const { filingId } = value(await file(employer, postingId));
      value(await recordVisit(app, staff.caller, { filingId, on: today() }));
      const lines = [{ field: null, body: '確認してください。' }];
      value(await askFiling(app, staff.caller, { filingId, lines, visit: false }));
      const version = await seen(filingId);
      const form = { 'notes.notes': '見学できません。' };
      const answers = await Promise.all([
        savePosting(app, employer.caller, { postingId, establishmentId, section: 'notes', form }),
        acceptFiling(app, staff.caller, { filingId, seen: version }),
      ]);
      expect(answers.flatMap(codes)).toHaveLength(1);
      const after = await postingById(db, postingId);
      expect([after?.state, (after?.content as PostingContent | undefined)?.notes?.notes]).toEqual(
        answers[1].ok ? ['accepted', fullTimeContent.notes?.notes] : ['asked', '見学できません。'],
      );
    }
  });

  test('what the employer changed since staff looked is not accepted', async () => {
    const employer = await registered();
    const postingId = await makeDraft(app, employer);
    const { filingId } = value(await file(employer, postingId));
    value(await recordVisit(app, staff.caller, { filingId, on: today() }));
    const lines = [{ field: null, body: '確認してください。' }];
    value(await askFiling(app, staff.caller, { filingId, lines, visit: false }));
    const before = await seen(filingId);
    const { establishmentId } = employer;
    value(await savePosting(app, employer.caller, { postingId, establishmentId, section: 'notes', form: {} }));
    expect(codes(await acceptFiling(app, staff.caller, { filingId, seen: before }))).toEqual(['changed-meanwhile']);
  });

  test('what was mended into something unlawful is not accepted', async () => {
    const employer = await registered();
    const postingId = await makeDraft(app, employer);
    const { filingId } = value(await file(employer, postingId));
    value(await recordVisit(app, staff.caller, { filingId, on: today() }));
    const lines = [{ field: 'pay.base', body: '基本給を確かめてください。' }];
    value(await askFiling(app, staff.caller, { filingId, lines, visit: false }));
    const { establishmentId } = employer;
    const low = { ...fullTimeContent, pay: { ...fullTimeContent.pay, base: { from: 100_000 } } } as PostingContent;
    const form = printSection(postingFields, 'pay', low);
    value(await savePosting(app, employer.caller, { postingId, establishmentId, section: 'pay', form }));
    expect(codes(await accept(filingId))).toEqual(['below-minimum-wage']);
  });
});

describe('T10(1) the end of a posting', () => {
  const found = async (postingId: number) =>
    (await app.search.search(everything, { today: today(), audience: 'staff' })).ids.includes(postingId);

  test.each([
    ['filled', 'fill'],
    ['cancelled', 'cancel'],
  ] as const)('%s: invalid at once and no longer found', async (state, how) => {
    const { postingId, number } = await accepted(await registered());
    expect(await found(postingId)).toBe(true);
    value(await endPosting(app, staff.caller, postingId, how));
    expect(await postingById(db, postingId)).toMatchObject({ state, invalidFrom: today() });
    expect(await found(postingId)).toBe(false);
    expect(await readPosting(db, number, { reader: 'staff', today: today() })).toBeUndefined();
    expect(codes(await endPosting(app, staff.caller, postingId, how))).toEqual(['wrong-state']);
  });

  test('stopped and resumed; extended once, also by many at once', async () => {
    const { postingId } = await accepted(await registered());
    value(await stopRecruitment(app, staff.caller, postingId));
    expect(await found(postingId)).toBe(false);
    value(await resumeRecruitment(app, staff.caller, postingId));
    expect(await found(postingId)).toBe(true);
    const answers = await Promise.all(Array.from({ length: 10 }, () => extendPosting(app, staff.caller, postingId)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await postingById(db, postingId))?.validThrough?.toString()).toBe('2027-02-28');
    const stranger = await makeStaff(app, { officeCode: '17020' });
    expect(codes(await endPosting(app, stranger.caller, postingId, 'fill'))).toEqual(['no-such-posting']);
  });
});
