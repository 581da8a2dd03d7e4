import type pg from 'pg';
import { readPlaceLookup } from '#areas/postings/store/place-lookup.ts';
import { endOfMonthAfter } from '#kernel/calendar.ts';
import type { App } from '#platform/app.ts';
import { REBUILD_INDEXES } from '#search/index.ts';
import { demoJobseeker } from './jobseeker.ts';
import { type MadeApplication, makeApplication } from './world/applications.ts';
import { makeDeskStories } from './world/desk.ts';
import { keepDocuments } from './world/documents.ts';
import { countryEmployers, LocalPostings, localEstablishments } from './world/employers.ts';
import { makeGrant } from './world/grants.ts';
import { endHired } from './world/hired.ts';
import { makeInterviews } from './world/interviews.ts';
import { localJobseekers, type MadeJobseeker, makeJobseeker } from './world/jobseekers.ts';
import { makeKept } from './world/kept.ts';
import { makeLibrary } from './world/library.ts';
import { type MadePosting, WorldMaker } from './world/maker.ts';
import { makeConversation } from './world/messages.ts';
import { storyPair } from './world/pair.ts';
import { type DemoLogin, type DemoPerson, makePeople } from './world/people.ts';
import { makePublications } from './world/publications.ts';
import { crowdNeeded, makeReferrals } from './world/referrals.ts';
import { makeLives } from './world/requests.ts';
import { makeSafetyStories } from './world/safety.ts';
import {
  giveSpecialStates,
  makeMoving,
  makeRestricted,
  makeSpecialPeople,
  missedPostings,
  type SpecialPeople,
} from './world/special.ts';
import { makeStatistics } from './world/statistics.ts';
import { countOn } from './world/tables.ts';

export { DEMO_PASSWORD, type DemoLogin } from './world/people.ts';

/** The demo's first office (東京・飯田橋) and another one (大阪東). */
const home = '13010';
const away = '27010';
const seekers = 200;
/** Jobseekers at the first office who can be logged in as. */
const storySeekers = 6;
/** Postings gathered before they are written, so that a world of any size takes constant memory. */
const batch = 2_000;
const KEY = 'demo';

/** The logins of the world in this database; undefined where there is none. */
export async function demoLogins(client: pg.ClientBase): Promise<readonly DemoLogin[] | undefined> {
  const { rows } = await client.query<{ value: { logins: readonly DemoLogin[] } }>(
    'select value from setting where key = $1',
    [KEY],
  );
  return rows[0]?.value.logins;
}

interface Local {
  readonly people: readonly DemoPerson[];
  readonly stories: readonly MadePosting[];
  readonly open: readonly MadePosting[];
  /** A posting of the first employer that was filled yesterday. */
  readonly ended: MadePosting;
  /** A posting of the third employer, who owes results. */
  readonly owing: MadePosting;
}

/** The employers around the two offices: their desks have work, and four of them can be logged in as. */
function makeLocals(maker: WorldMaker, seed: number): Local {
  const postings = new LocalPostings(seed, maker);
  const open: MadePosting[] = [];
  const [first, second, third, fourth, ...others] = localEstablishments(seed, home, 16);
  if (!first || !second || !third || !fourth) throw new RangeError(`no demo establishments at ${home}`);
  const known = maker.establishment(first, 'registered', maker.today.subtract({ days: 900 }));
  const stories = Array.from({ length: 8 }, () => postings.make(known, 'open'));
  postings.make(known, 'filed', 1);
  makeLives(maker, postings, known, stories);
  const invited = { establishmentId: known.id, kind: 'additional' } as const;
  makeGrant(maker, { ...invited, email: 'jinji@example.jp', name: '人事課', days: 2 });
  makeGrant(maker, { ...invited, email: 'keiri@example.jp', name: '経理課', days: 12 });
  const ended = postings.accepted(known, 50, true);
  const late = maker.establishment(third, 'registered', maker.today.subtract({ days: 700 }));
  const owing = postings.accepted(late, 50);
  const young = maker.establishment(second, 'registered', maker.today.subtract({ days: 21 }));
  postings.make(young, 'asked', 3);
  postings.make(young, 'sentBack', 8);
  postings.make(young, 'draft');
  const stopped = maker.establishment(fourth, 'registered', maker.today.subtract({ days: 500 }));
  postings.accepted(stopped, 20);
  const waiting = [...others, ...localEstablishments(seed, away, 8)];
  for (const [index, demo] of waiting.entries()) {
    const filed = index % 4 === 3;
    const days = filed ? 1 + (index % 5) : 400 + index * 30;
    const made = maker.establishment(demo, filed ? 'provisional' : 'registered', maker.today.subtract({ days }));
    if (filed) continue;
    postings.make(made, 'filed', index % 6);
    open.push(postings.make(made, 'open'));
  }
  return {
    stories,
    open,
    ended,
    owing,
    people: [
      {
        login: {
          who: '求人者',
          email: 'employer1@example.jp',
          story: 'どの区分の求人もあり、応募が届いている事業所。変更・延長などを申出中',
        },
        name: first.representative.name,
        page: { role: 'employer', establishmentId: known.id },
      },
      {
        login: {
          who: '求人者',
          email: 'employer2@example.jp',
          story: '登録したばかり。照会中・差戻し・下書きがある事業所',
        },
        name: second.representative.name,
        page: { role: 'employer', establishmentId: young.id },
      },
      {
        login: {
          who: '求人者',
          email: 'employer3@example.jp',
          story: '紹介の結果が56件未登録で、一部の機能が制限されている事業所',
        },
        name: third.representative.name,
        page: { role: 'employer', establishmentId: late.id },
      },
      {
        login: { who: '求人者', email: 'employer4@example.jp', story: 'サービスの提供が停止されている事業所' },
        name: fourth.representative.name,
        page: { role: 'employer', establishmentId: stopped.id },
      },
      {
        login: { who: '求人者', email: 'colleague@example.jp', story: 'employer1 の事業所の追加アカウント' },
        name: '採用 六花',
        page: { role: 'additional', establishmentId: known.id },
      },
      {
        login: {
          who: '委託',
          email: 'sharoushi@example.jp',
          story: '二つの事業所から申込事務を委託された社会保険労務士',
        },
        name: '労務 七海',
        page: { role: 'delegate', establishmentIds: [known.id, young.id] },
      },
    ],
  };
}

const told = ['completed', 'cancelled', 'hired', 'rejected', 'withdrawn', 'noShow', 'completed'] as const;

/** The jobseekers that can be logged in as; the second has an application in every state. */
function makeStories(
  maker: WorldMaker,
  seed: number,
  postings: readonly MadePosting[],
  missed: readonly MadePosting[],
): {
  readonly people: readonly DemoPerson[];
  readonly applications: readonly MadeApplication[];
  readonly seeker: MadeJobseeker;
} {
  const { today } = maker;
  const [fresh, busy, ending, stopped, absent, moving] = localJobseekers(seed, home, storySeekers, today);
  if (!fresh || !busy || !ending || !stopped || !absent || !moving)
    throw new RangeError(`no demo jobseekers at ${home}`);
  const inProgress = told.filter((state) => state === 'completed').length;
  const newcomer = makeJobseeker(maker, fresh, { kind: 'online', day: today, inProgress: 0 });
  const seeker = makeJobseeker(maker, busy, { kind: 'office', day: today.subtract({ days: 40 }), inProgress });
  const made: readonly (readonly [MadeJobseeker, string])[] = [
    [newcomer, '今日登録した人'],
    [seeker, 'いろいろな状態の応募・紹介・リクエストがある人'],
    [
      makeJobseeker(maker, ending, { kind: 'office', day: endOfMonthAfter(today, -2), inProgress: 0 }),
      '今月末に求職の有効期限が来る人',
    ],
    [
      makeJobseeker(maker, stopped, { kind: 'office', day: today.subtract({ days: 30 }), inProgress: 0 }),
      'サービスの提供が停止されている人',
    ],
    [makeRestricted(maker, absent, missed), '面接不参加が6件報告され、一部の機能が制限されている人'],
    [makeMoving(maker, moving), '管轄の変更で、利用安定所の変更を確認する人'],
  ];
  const applications = told.flatMap((state, index) => {
    const posting = postings[index];
    if (!posting) return [];
    const invited = state === 'completed' && index > 0;
    return makeApplication(maker, posting, seeker, {
      state,
      days: state === 'completed' ? index : 6 + index,
      ...(invited && { interview: today.add({ days: 3 }) }),
    });
  });
  return {
    applications,
    seeker,
    people: made.map(([{ id, demo }, story], index) => ({
      login: { who: '求職者', email: `seeker${index + 1}@example.jp`, story },
      name: demo.name,
      page: { role: 'jobseeker', jobseekerId: id },
    })),
  };
}

const common = ['completed', 'rejected', 'completed', 'hired', 'withdrawn'] as const;

/** Jobseekers of the whole country; some have applied to postings that take applications online. */
function makeSeekers(maker: WorldMaker, seed: number, postings: readonly MadePosting[]): readonly MadeApplication[] {
  return Array.from({ length: seekers }, (_, index) => {
    const state = index % 3 === 0 ? common[index % common.length] : undefined;
    const kind = index % 5 < 2 ? 'online' : 'office';
    const day = maker.today.subtract({ days: (index * 7) % 95 });
    const inProgress = state === 'completed' ? 1 : 0;
    const made = makeJobseeker(maker, demoJobseeker(seed, index, maker.today), { kind, day, inProgress });
    const posting = postings[(index * 13) % Math.max(1, postings.length)];
    return state && posting ? [makeApplication(maker, posting, made, { state, days: 1 + (index % 20) })] : [];
  }).flat();
}

/** People registered at the first office who have no page: its counter refers them. */
function makeCrowd(maker: WorldMaker, seed: number): readonly MadeJobseeker[] {
  const day = maker.today.subtract({ days: 45 });
  return localJobseekers(seed, home, storySeekers + crowdNeeded, maker.today)
    .slice(storySeekers)
    .map((demo) => makeJobseeker(maker, demo, { kind: 'office', day, inProgress: 0 }));
}

const staff: readonly DemoPerson[] = [
  ...(['counter', 'checker', 'head'] as const).map((role, index) => ({
    login: {
      who: '職員',
      email: `${role}@example.jp`,
      story: `ハローワーク飯田橋の${['窓口担当', '求人の受理担当', '所長'][index]}`,
    },
    name: ['窓口 一郎', '受理 二葉', '所長 三郎'][index] ?? '',
    page: { role, officeCode: home },
  })),
  {
    login: { who: '職員', email: 'osaka@example.jp', story: 'ハローワーク大阪東の求人の受理担当' },
    name: '大阪 四季',
    page: { role: 'checker', officeCode: away },
  },
  {
    login: { who: '運営', email: 'operator@example.jp', story: '運用の状況を見る人' },
    name: '運用 五月',
    page: { role: 'operator' },
  },
];

async function make(
  app: App,
  client: pg.ClientBase,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<{
  readonly logins: readonly DemoLogin[];
  readonly applications: readonly MadeApplication[];
  readonly special: SpecialPeople;
}> {
  const maker = new WorldMaker(await readPlaceLookup(app.db), app.clock.now(), app.clock.today());
  const local = makeLocals(maker, seed);
  const open = [...local.open];
  let gathered = 0;
  for (const postings of countryEmployers(maker, { seed, count })) {
    if (open.length < seekers) open.push(...postings.filter(({ takesApplications }) => takesApplications));
    gathered += postings.length;
    if (gathered < batch) continue;
    await maker.tables.write(client);
    gathered = 0;
  }
  const oneOfEach = [...new Map(open.map((posting) => [posting.establishmentId, posting])).values()];
  const stories = makeStories(maker, seed, local.stories, oneOfEach.slice(-missedPostings));
  const applications = [...stories.applications, ...makeSeekers(maker, seed, [...local.stories, ...open])];
  const people = [...local.people, ...stories.people, ...staff];
  const special = makeSpecialPeople(maker, seed, home);
  await makePeople(app, maker, people);
  makeReferrals(maker, {
    staff: `demo-${people.findIndex(({ login }) => login.email === 'counter@example.jp') + 1}`,
    seeker: stories.seeker,
    postings: [...local.stories.slice(told.length), ...local.open],
    stories: local.stories,
    ended: local.ended,
    owing: local.owing,
    crowd: makeCrowd(maker, seed),
  });
  await maker.tables.write(client);
  await endHired(client);
  await maker.writeSeries(client);
  await countOn(client);
  await makeStatistics(client, maker.today);
  await client.query(REBUILD_INDEXES);
  const logins = people.map(({ login }) => login);
  await client.query('insert into setting (key, value) values ($1, $2)', [KEY, JSON.stringify({ logins })]);
  return { logins, applications, special };
}

/**
 * Fills an empty database with the demo's world, dates relative to today, in one transaction; the same for the same seed and day.
 * Where the world is there already, nothing is done. A database with other establishments in it is left alone.
 * @param scale `count` postings over the whole country
 * @returns the logins; none where the database was left alone
 */
export async function seedDemo(
  app: App,
  pool: pg.Pool,
  { seed = 1, count = 3_000 }: { readonly seed?: number; readonly count?: number } = {},
): Promise<readonly DemoLogin[]> {
  const client = await pool.connect();
  let applications: readonly MadeApplication[] = [];
  let special: SpecialPeople | undefined;
  let logins: readonly DemoLogin[];
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('demo world'))`);
    const known = await demoLogins(client);
    const { rowCount } = await client.query('select from establishment limit 1');
    if (known || rowCount) logins = known ?? [];
    else ({ logins, applications, special } = await make(app, client, { seed, count }));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  if (special) {
    await keepDocuments(app, applications);
    const pair = await storyPair(app);
    await makeConversation(app, pair);
    await makeInterviews(app, pair);
    await makeLibrary(app, pair);
    await makeKept(app, pair);
    await makePublications(app, pair);
    await makeDeskStories(app);
    await makeSafetyStories(app);
    await giveSpecialStates(app, special, home);
    await pool.query('analyze');
  }
  return logins;
}
