import { beforeAll, expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import {
  fieldPolicy,
  type JobseekerContent,
  jobseekerFields,
  matterPolicy,
  publicationItems,
  refreshPublication,
  type Seeing,
  seeing,
  type Viewer,
} from '#areas/jobseekers/index.ts';
import { allFields, fieldValue } from '#kernel/fields/index.ts';
import { putFile } from '#platform/files.ts';
import { routes } from '#web/routes.ts';
import type { Role } from '#web/session.ts';
import { sampleParameters } from './factories/samples.ts';
import { makeEmployer, makeGivenAccount, makeJobseeker, makePosting } from './factories/world.ts';
import { testApp } from './support/app.ts';
import { readPdf } from './support/pdf.ts';
import { makeMembership, makeUser, sessionCookie } from './support/people.ts';
import { browse, type TestBrowser } from './support/web.ts';

const { app, db, clock } = await testApp('2026-11-23');
const office = '13010';

/** A registration in which every field holds something that stands nowhere else. */
const attending: JobseekerContent = {
  person: {
    name: 'ZQname',
    kana: 'ゼキュウカナ',
    birthDate: '1987-06-05',
    sex: 'female',
    postalCode: '1028688',
    municipality: '13123',
    address: 'ZQaddress',
    phone: '09075318642',
    secondPhone: '09095175328',
    contactBy: ['post'],
    contactHours: 'ZQcontact',
    foreignNational: true,
    specialPermanentResident: false,
    residenceStatus: '留学',
    residencePeriodEnd: '2029-02-17',
    workPermit: true,
  },
  situation: { status: 'attending', school: 'other', course: 'correspondence', newGraduate: true, graduation: 2028 },
  wishes: {
    works: [{ title: 'ZQwish', occupation: '25101', years: 6, work: 'ZQwishwork' }],
    places: ['13122'],
    employment: ['non-regular'],
    hours: { from: '07:10', to: '16:50' },
    nights: true,
    overtime: true,
    overtimeHours: 13,
    daysOff: ['wed'],
    twoDayWeek: 'other',
    pay: 234_567,
    hourlyPay: 1_357,
    commuteBy: 'bicycle',
    commuteMinutes: 47,
    move: 'family',
    uijTurn: true,
    uijPlaces: ['47'],
    abroad: true,
    remote: true,
  },
  school: {
    schools: [{ school: 'ZQschool', department: 'ZQdepartment', end: 'left', endedIn: '2006-03' }],
    trainings: [{ course: 'ZQtraining', place: 'ZQplace' }],
    licences: [{ licence: '9999' }],
    driving: 'automatic',
    computer: 'ZQcomputer',
    knowledge: 'ZQknowledge',
  },
  history: {
    jobs: [{ title: 'ZQjob', work: 'ZQjobwork', company: 'ZQcompany', pay: 218_765, from: '2016-04', to: '2026-09' }],
  },
  self: { appeal: 'ZQappeal', notes: 'ZQnotes' },
  disability: {
    tells: true,
    kinds: ['intractable'],
    handbook: 'mental',
    grade: 'ZQgrade',
    consideration: 'ZQconsideration',
  },
};
const left: JobseekerContent = { ...attending, situation: { status: 'left', leftOn: '2026-07-19' } };

/** Names that stand for codes of reference lists. */
const named: Readonly<Record<string, string>> = {
  'person.municipality': '江戸川区',
  'wishes.places': '葛飾区',
  'wishes.uijPlaces': '沖縄県',
};
/** Parts of entries, and the other matters, by what stands for them. */
const told: Readonly<Record<string, string>> = {
  'history.jobs.company': 'ZQcompany',
  'history.jobs.pay': '218,765',
  motivation: 'ZQmotivation',
  documents: 'ZQpaper',
  messages: '面接の日程についてご相談です。',
  interviews: '本社2階',
  referralMessage: 'ZQreferral',
  referralDocuments: 'ZQalong',
  declineNote: 'ZQdecline',
  directRequest: 'ZQdirect',
  mediatedRequest: 'ZQmediated',
  blocks: 'ZQblocked',
  savedSearches: 'ZQsearch',
  keptPostings: 'ZQkept',
  lastLogin: '2026年9月3日',
  library: 'ZQlibrary',
  consultation: 'ZQconsultation',
  provision: 'ZQprovision',
  nextSteps: 'ZQnext',
  disclosure: 'ZQdisclosure',
  misuseReport: 'ZQmisuse',
};
const itemTitles = (path: string) =>
  Object.values(publicationItems).flatMap(({ ja, fields }) => (fields.includes(path) ? [ja] : []));

/** Whether one of these definition titles of a page is followed by a text. */
function defines(body: string, titles: readonly string[], text: string): boolean {
  return titles.some((title) =>
    body
      .split(`>${title}</dt>`)
      .slice(1)
      .some((after) =>
        after
          .slice(0, after.indexOf('</dd>'))
          .replace(/<[^>]*>/g, '')
          .includes(text),
      ),
  );
}

const plain = (text: string) => text.replace(/\s/g, '');

/** What gives each matter away in a response, for those that the person has: free text wherever it stands, a code beside its title. */
function tellsOf(content: JobseekerContent, others: Readonly<Record<string, string>>) {
  const tells = new Map<string, (body: string) => boolean>();
  for (const placed of allFields(jobseekerFields)) {
    const { path, field } = placed;
    const value = fieldValue(content, placed);
    if (value === undefined) continue;
    const texts = JSON.stringify(value).match(/ZQ\w+|ゼキュウカナ/g);
    if (texts) tells.set(path, (body) => texts.some((text) => body.includes(text) && !text.startsWith('ZQcompany')));
    else if (field.control.kind === 'date' && field.control.precision === 'day') {
      const { year, month, day } = Temporal.PlainDate.from(String(value));
      const texts = [String(value), field.format(value, 'ja'), `${year}年${month}月${day}日`];
      tells.set(path, (body) => texts.some((text) => plain(body).includes(text)));
    } else if (/phone/i.test(path)) {
      const digits = String(value);
      tells.set(path, (body) => plain(body).replaceAll('-', '').includes(digits));
    } else {
      const texts = [field.format(value, 'ja'), ...(named[path] ? [named[path]] : [])];
      const titles = [field.label.ja, ...itemTitles(path)];
      tells.set(path, (body) => texts.some((text) => defines(body, titles, text)));
    }
  }
  for (const [key, text] of Object.entries({ ...told, ...others })) tells.set(key, (body) => body.includes(text));
  return tells;
}

const staff = new Set<string>();
const role = async (which: Role, officeCode = office) => {
  const email = `${which}-${officeCode}@example.jp`;
  if (!staff.has(email)) {
    staff.add(email);
    const at = ['counter', 'checker', 'head'].includes(which) ? { officeCode } : {};
    await makeMembership(app, await makeUser(app, email, '係の人'), which, at);
  }
  return browse(app, await sessionCookie(app, email));
};
const of = async ({ email }: { readonly email: string }) => browse(app, await sessionCookie(app, email));

const applied = await makeEmployer(app, { officeCode: office });
const referred = await makeEmployer(app, { officeCode: office });
const requesting = await makeEmployer(app, { officeCode: office });
const searching = await makeEmployer(app, { officeCode: '27020' });
const unrelated = await makeEmployer(app, { officeCode: office, validThrough: '2026-11-22' });
const blocked = await makeEmployer(app, { officeCode: '01010', name: 'ZQblocked' });
const person = await makeJobseeker(app, { name: 'ZQname', officeCode: office });
const other = await makeJobseeker(app, { officeCode: office, name: 'よその人' });

/** The pages and files that a role may open with the records of the person, and what they answer. */
let paths: (who: readonly Role[] | 'visitor', method?: 'get' | 'post') => readonly string[];
let number = '';
const more: string[] = [];

async function writeContent(content: JobseekerContent, chosen: readonly string[], stopped = false) {
  await db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify(content), kana: 'ゼキュウカナ', birth_date: Temporal.PlainDate.from('1987-06-05') })
    .where('id', '=', person.jobseekerId)
    .execute();
  await db
    .updateTable('publication')
    .set({ chosen: [...chosen], stopped_at: stopped ? clock.now() : null })
    .where('jobseeker_id', '=', person.jobseekerId)
    .execute();
  await db.transaction().execute((tx) => refreshPublication(tx, person.jobseekerId, clock.now()));
}

beforeAll(async () => {
  const sent = await apply(
    app,
    { actor: { kind: 'jobseeker', userId: person.userId, label: '', officeCode: null, subject: null } },
    { postingNumber: applied.postingNumber, jobseekerId: person.jobseekerId, userId: person.userId },
  );
  if (!sent.ok) throw new Error('the application was refused');
  await completeApplications(app);
  const samples = await sampleParameters(app, {
    employer: applied,
    jobseeker: person,
    applicationId: sent.value.id,
    officeCode: office,
  });
  paths = (who, method = 'get') => [
    ...new Set(
      routes
        .filter((route) => route.page[method] && !/logout/.test(route.path))
        .filter((route) =>
          who === 'visitor'
            ? route.who === 'everyone'
            : route.who === 'everyone' || route.who === 'signedIn' || who.some((each) => route.who.includes(each)),
        )
        .map((route) => samples(route.path).path),
    ),
  ];
  await fill(sent.value.id);
}, 120_000);

async function paper(name: string): Promise<string> {
  const bytes = new TextEncoder().encode('%PDF-1.7');
  return db
    .transaction()
    .execute((tx) => putFile(app, tx, { purpose: 'sample', name, mediaType: 'application/pdf', bytes }));
}

/** What is kept of the person besides the registration, each with its own word. */
async function fill(applicationId: number) {
  const { jobseekerId } = person;
  await db.updateTable('application').set({ motivation: 'ZQmotivation' }).where('id', '=', applicationId).execute();
  await db
    .insertInto('application_document')
    .values({ application_id: applicationId, position: 0, file_id: await paper('ZQpaper.pdf') })
    .execute();
  const referral = await db
    .updateTable('referral')
    .set({
      posting_id: referred.postingId,
      establishment_id: referred.establishmentId,
      channel: 'online',
      message: 'ZQreferral',
    })
    .where('jobseeker_id', '=', jobseekerId)
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('referral_document')
    .values({ referral_id: referral.id, position: 1, file_id: await paper('ZQalong.pdf') })
    .execute();
  const another = await makePosting(app, referred.establishmentId);
  const declined = await db
    .insertInto('referral')
    .values({
      posting_id: another.postingId,
      establishment_id: referred.establishmentId,
      jobseeker_id: jobseekerId,
      office_code: office,
      channel: 'online',
      state: 'declined',
      offered_at: clock.now(),
      declined_at: clock.now(),
      decline_reason: 'other',
      decline_note: 'ZQdecline',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  more.push(...['jobseeker', 'employer', 'office'].map((each) => `/${each}/referrals/${declined.id}`));
  const second = await makePosting(app, requesting.establishmentId);
  for (const [channel, message, postingId] of [
    ['direct', 'ZQdirect', requesting.postingId],
    ['office', 'ZQmediated', second.postingId],
  ] as const)
    await db
      .updateTable('direct_request')
      .set({ message, establishment_id: requesting.establishmentId, posting_id: postingId })
      .where('jobseeker_id', '=', jobseekerId)
      .where('channel', '=', channel)
      .execute();
  await db
    .insertInto('request_block')
    .values({ jobseeker_id: jobseekerId, establishment_id: blocked.establishmentId, blocked_at: clock.now() })
    .execute();
  await db.updateTable('saved_search').set({ name: 'ZQsearch' }).where('user_id', '=', person.userId).execute();
  await db
    .updateTable('file')
    .set({ name: 'ZQlibrary.pdf' })
    .where('id', 'in', db.selectFrom('library_document').select('file_id').where('jobseeker_id', '=', jobseekerId))
    .execute();
  await db
    .insertInto('consultation_record')
    .values({
      jobseeker_id: jobseekerId,
      office_code: office,
      held_on: clock.today(),
      channel: 'counter',
      body: 'ZQconsultation',
      next_steps: 'ZQnext',
      asks_to_continue: false,
      by_label: '係の人',
      created_at: clock.now(),
    })
    .execute();
  await db
    .insertInto('outside_provision')
    .values({
      jobseeker_id: jobseekerId,
      office_code: office,
      provided_on: clock.today(),
      recipient: 'ZQprovision',
      what: '登録の年月',
      ground: 'consent',
      basis: '同意書',
      told: true,
      by_label: '係の人',
      created_at: clock.now(),
    })
    .execute();
  const elsewhere = await makeEmployer(app, { officeCode: '01010', title: 'ZQkept', validThrough: '2026-11-22' });
  await db
    .insertInto('kept_posting')
    .values({ user_id: person.userId, posting_id: elsewhere.postingId, kept_at: clock.now() })
    .execute();
  await db
    .insertInto('event')
    .values({
      at: Temporal.Instant.from('2026-09-03T05:43:00+09:00'),
      kind: 'accounts.loggedIn',
      rule: 'T15',
      actor_kind: 'jobseeker',
      actor_user: person.userId,
      actor_label: '',
      subjects: [`user:${person.userId}`],
      data: '{}',
    })
    .execute();
  await db.updateTable('disclosure_request').set({ body: 'ZQdisclosure' }).execute();
  await db.updateTable('misuse_report').set({ body: 'ZQmisuse' }).execute();
  const [from, through] = [clock.today(), clock.today().add({ days: 30 })];
  const row = await db
    .updateTable('jobseeker')
    .set({
      kind: 'office',
      benefits_from: from,
      benefits_through: through,
      training_from: from,
      training_through: through,
    })
    .where('id', '=', jobseekerId)
    .returning('number')
    .executeTakeFirstOrThrow();
  number = row.number ?? '';
}

interface Answer {
  readonly path: string;
  readonly body: string;
}

/** Everything that these pages and files answer, as text. */
async function answers(browser: TestBrowser, of: readonly string[]): Promise<readonly Answer[]> {
  const all: Answer[] = [];
  for (const path of of) {
    const { headers, body } = await browser.get(path);
    const made = headers.get('content-type')?.startsWith('application/pdf') && body.includes('endobj');
    // The address that was asked for may stand on the page that refuses it: it tells nothing.
    const text = made ? plain(readPdf(await browser.bytes(path)).pages.join('')) : body.replaceAll(path, '');
    all.push({ path, body: text });
  }
  return all;
}

interface Round {
  readonly content: JobseekerContent;
  readonly chosen: readonly string[];
  readonly stopped: boolean;
}
const everything = Object.keys(publicationItems);
const rounds = {
  'everything published': { content: attending, chosen: everything, stopped: false },
  'nothing but the always published': { content: left, chosen: [], stopped: false },
  'not published': { content: left, chosen: everything, stopped: true },
} as const satisfies Readonly<Record<string, Round>>;
type RoundName = keyof typeof rounds;

const tested = new Set<string>();

/** What differs from the table: what is seen and must not be, with where, and what must be seen and is not. */
async function differences(viewer: Viewer, browser: TestBrowser, of: readonly string[], name: RoundName) {
  const { content, chosen, stopped } = rounds[name];
  await writeContent(content, chosen, stopped);
  const told = await answers(browser, [...of, ...more]);
  const whole = { ...content, situation: { ...content.situation, benefits: true, training: true } };
  const expected: Readonly<Record<Seeing, boolean>> = {
    seen: true,
    choice: chosen.length > 0 && !stopped,
    never: false,
  };
  return [...tellsOf(whole, { number, accountEmail: person.email })].flatMap(([key, tells]) => {
    tested.add(key);
    const where = told.flatMap(({ path, body }) => (tells(body) ? [path] : []));
    const must =
      expected[seeing(key, viewer)] && !(stopped && /search|request/.test(viewer) && Object.hasOwn(fieldPolicy, key));
    if (must === where.length > 0) return [];
    return [must ? `${key} is not seen` : `${key} is seen: ${where.slice(0, 3).join(' ')}`];
  });
}

const rows: readonly (readonly [string, Viewer, RoundName, readonly Role[] | 'visitor', () => Promise<TestBrowser>])[] =
  [
    ['a visitor', 'visitor', 'everything published', 'visitor', async () => browse(app)],
    ['another jobseeker', 'otherJobseeker', 'everything published', ['jobseeker'], () => of(other)],
    ['the person', 'self', 'everything published', ['jobseeker'], () => of(person)],
    ['the person', 'self', 'not published', ['jobseeker'], () => of(person)],
    ['an employer who searches', 'searching', 'everything published', ['employer'], () => of(searching)],
    ['an employer who searches', 'searching', 'nothing but the always published', ['employer'], () => of(searching)],
    ['an employer who searches', 'searching', 'not published', ['employer'], () => of(searching)],
    ['the employer who asked', 'requesting', 'everything published', ['employer'], () => of(requesting)],
    ['the employer applied to', 'appliedTo', 'not published', ['employer'], () => of(applied)],
    [
      'a colleague at the employer applied to',
      'appliedTo',
      'not published',
      ['employer'],
      async () => of(await makeGivenAccount(app, applied.establishmentId, 'additional')),
    ],
    ['the employer referred to', 'referredTo', 'not published', ['employer'], () => of(referred)],
    ['an employer without a valid posting', 'unrelated', 'everything published', ['employer'], () => of(unrelated)],
    [
      'a delegate of the employer applied to',
      'delegate',
      'everything published',
      ['delegate'],
      async () => of(await makeGivenAccount(app, applied.establishmentId, 'delegate')),
    ],
    ['the counter of the own office', 'ownOffice', 'everything published', ['counter'], () => opened('counter')],
    ['the checker of the own office', 'ownOffice', 'not published', ['checker'], () => opened('checker')],
    ['the head of the own office', 'head', 'everything published', ['head'], () => opened('head')],
    [
      'the counter of another office',
      'otherOffice',
      'everything published',
      ['counter'],
      () => role('counter', '27020'),
    ],
    ['the head of another office', 'otherOffice', 'everything published', ['head'], () => role('head', '27020')],
    ['the bureau', 'bureau', 'everything published', ['bureau'], () => role('bureau')],
    ['an agency', 'agency', 'everything published', ['agency'], () => role('agency')],
    ['the operator', 'operator', 'everything published', ['operator'], () => role('operator')],
  ];

/** Staff of the office who have said why they open the record (P5). */
async function opened(which: Role): Promise<TestBrowser> {
  const browser = await role(which);
  await browser.post(`/office/jobseekers/${number}`, { act: 'open', reason: 'consultation' });
  return browser;
}

test.each(rows)(
  '%s (%s), %s: sees what the table says, and nothing else',
  async (_, viewer, name, who, open) => {
    expect(await differences(viewer, await open(), paths(who), name)).toEqual([]);
  },
  120_000,
);

/** Never posted empty: they end what the other pages are read with. */
const ending = /withdraw|sessions|security|resume/;

test.each(rows)(
  '%s (%s), %s: what is posted empty is answered without what the table keeps from them',
  async (_, viewer, name, who, open) => {
    const { content, chosen, stopped } = rounds[name];
    await writeContent(content, chosen, stopped);
    const browser = await open();
    const tells = [...tellsOf(content, { number, accountEmail: person.email })].filter(
      ([key]) => seeing(key, viewer) === 'never',
    );
    const seen: string[] = [];
    const refused: string[] = [];
    for (const path of paths(who, 'post').filter((each) => !ending.test(each))) {
      const answer = await browser.post(path, {});
      if (answer.status === 422) refused.push(path);
      const body = answer.body.replaceAll(path, '');
      seen.push(...tells.flatMap(([key, tell]) => (tell(body) ? [`${key}: ${path}`] : [])));
    }
    expect(seen).toEqual([]);
    expect(refused.length).toBeGreaterThan(0);
  },
  120_000,
);

test('T7(5) the day of a withdrawal is seen at the desk of the own office alone', async () => {
  await writeContent(attending, everything, true);
  const on = Temporal.PlainDate.from('2026-11-19');
  await db.updateTable('jobseeker').set({ withdrawn_on: on }).where('id', '=', person.jobseekerId).execute();
  const tell = ({ body }: Answer) => defines(body, ['退会日'], '2026年11月19日');
  tested.add('withdrawnOn');
  const each = new Map(rows.map((row) => [row[1], row]));
  each.delete('self');
  for (const [viewer, [, , , who, open]] of each) {
    const of = paths(who).filter((path) => /jobseekers|applicants|referrals|accounts|requests/.test(path));
    const seen = (await answers(await open(), of)).some(tell);
    expect([viewer, seen]).toEqual([viewer, seeing('withdrawnOn', viewer) === 'seen']);
  }
}, 120_000);

test('every row of the table was looked for', () => {
  const all = [...Object.keys(fieldPolicy), ...Object.keys(matterPolicy)];
  expect(all.filter((each) => !tested.has(each))).toEqual([]);
});
