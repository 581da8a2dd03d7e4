import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { itemsToChoose, type PublicationItemKey, publicationItems } from '#areas/jobseekers/index.ts';
import { fullContent, makePublished, makeRequest, secrets } from './factories/publication.ts';
import { makeEmployer } from './factories/world.ts';
import { testApp } from './support/app.ts';
import { sessionCookie } from './support/people.ts';
import { browse, type TestBrowser } from './support/web.ts';

const { app, db } = await testApp('2026-11-23');

/** Something of each item that can be read nowhere else on a profile. */
const tells: Readonly<Record<PublicationItemKey, string>> = {
  works: '夜勤のある施設で働きたい',
  places: '13104',
  schools: '普通科',
  licences: '9999',
  employment: '正社員',
  hours: '時間外労働の上限',
  daysOff: '土',
  uijTurn: '17',
  move: '単身なら可',
  abroad: '海外勤務',
  pay: '230,000円',
  trainings: '介護実務者研修',
  driving: 'AT限定',
  computer: '表計算の基本操作',
  knowledge: '認知症ケアの知識',
  appeal: '相手の話を最後まで聞きます',
  jobs: '入浴と食事の介助',
  notes: '来春から働けます',
  disability: '身体障害',
};
const content = { ...fullContent, school: { ...fullContent.school, licences: [{ licence: '9999' }] } };
/** In the registration, and never an employer's to see. */
const never = [
  ...Object.values(secrets),
  '秘密野',
  '灯火',
  'ヒミツノ',
  '1987',
  '昭和62',
  '215,000',
  '215000',
  '2026-09-30',
  '身体障害者手帳',
  '4級',
  '45分',
  '在宅',
  '102-8688',
];
const offered = itemsToChoose({ disabled: true });
const keys = Object.keys(publicationItems) as PublicationItemKey[];

let employer: TestBrowser;
let asking: Awaited<ReturnType<typeof makeEmployer>>;
beforeAll(async () => {
  asking = await makeEmployer(app);
  employer = browse(app, await sessionCookie(app, asking.email));
});

async function seen(publicationId: number): Promise<readonly [detail: string, list: string]> {
  const detail = await employer.get(`/employer/jobseekers/${publicationId}`);
  const list = await employer.get('/employer/jobseekers');
  expect([detail.status, list.status]).toEqual([200, 200]);
  return [detail.body, list.body];
}

/** What the main part of a page says, without what every page says. */
const sectionOf = (body: string, title: string) => body.includes(`>${title}</dt>`);

describe('T12(2) each item through HTTP', () => {
  const choices: readonly (readonly [string, readonly PublicationItemKey[]])[] = [
    ['nothing', []],
    ['everything', offered],
    ...offered.map((key) => [key, [key]] as const),
  ];

  test.each(choices)('%s chosen: it and the four are seen, nothing else', async (_, chosen) => {
    const person = await makePublished(app, { chosen, content });
    const [detail, list] = await seen(person.publicationId);
    for (const key of keys) {
      const shown = publicationItems[key].showing === 'always' || chosen.includes(key);
      expect([key, sectionOf(detail, publicationItems[key].ja)]).toEqual([key, shown]);
      if (!shown && key !== 'abroad' && key !== 'uijTurn' && key !== 'daysOff')
        expect([key, detail.includes(tells[key])]).toEqual([key, false]);
      else if (shown) expect([key, detail.includes(tells[key])]).toEqual([key, true]);
    }
    for (const body of [detail, list])
      for (const secret of [...never, person.email]) expect([secret, body.includes(secret)]).toEqual([secret, false]);
    const number = await db
      .selectFrom('jobseeker')
      .select('number')
      .where('id', '=', person.jobseekerId)
      .executeTakeFirst();
    for (const body of [detail, list]) expect(body).not.toContain(`>${number?.number}<`);
    await db
      .updateTable('publication')
      .set({ stopped_at: app.clock.now() })
      .where('id', '=', person.publicationId)
      .execute();
    await db.deleteFrom('publication_search').where('publication_id', '=', person.publicationId).execute();
  });

  test('障害の種類等 chosen by somebody not registered as disabled is not published', async () => {
    const person = await makePublished(app, {
      chosen: ['disability'],
      content: { ...content, disability: { tells: false } },
    });
    const [detail] = await seen(person.publicationId);
    expect(sectionOf(detail, '障害の種類等')).toBe(false);
  });

  test('the preview is what the employer sees', async () => {
    const person = await makePublished(app, { chosen: offered, content });
    const own = browse(app, await sessionCookie(app, person.email));
    const preview = await own.get(`/jobseeker/publication/check?${offered.map((key) => `show=${key}`).join('&')}`);
    const [detail] = await seen(person.publicationId);
    const listOf = (body: string, title: string) => {
      const at = body.indexOf(`>${title}</dt>`);
      return body.slice(at, body.indexOf('</dd>', at));
    };
    for (const key of keys)
      expect(listOf(preview.body, publicationItems[key].ja)).toBe(listOf(detail, publicationItems[key].ja));
  });
});

test('no page of an employer tells who a person is: search, request, lists', async () => {
  const person = await makePublished(app, { chosen: offered, content });
  const sent = await makeRequest(app, asking, person.publicationId);
  expect(sent.ok).toBe(true);
  const request = `/employer/jobseekers/${person.publicationId}/request`;
  const bodies = [
    ...(await Promise.all(
      ['/employer/requests', request, `${request}?via=office`, '/employer/jobseekers?q=介護', '/employer/searches'].map(
        async (path) => (await employer.get(path)).body,
      ),
    )),
    (await employer.post(request, { act: 'check', posting: String(asking.postingId), message: 'こんにちは' })).body,
    (await employer.post(request, { act: 'send', posting: String(asking.postingId), message: 'こんにちは' })).body,
  ];
  for (const body of bodies)
    for (const secret of [...never, person.email]) expect([secret, body.includes(secret)]).toEqual([secret, false]);
});

test('the search table itself holds no name, contact, birth date or company', async () => {
  await makePublished(app, { chosen: offered, content });
  const { rows } = await sql<{ row: string }>`select publication_search::text as row from publication_search`.execute(
    db,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows) for (const secret of never.slice(0, 12)) expect(row).not.toContain(secret);
});

test('T12(2): what is stopped or invalid is not there, and looks like what never was', async () => {
  const person = await makePublished(app, { content });
  await db
    .updateTable('jobseeker')
    .set({ invalid_from: app.clock.today(), invalid_reason: 'employed' })
    .where('id', '=', person.jobseekerId)
    .execute();
  expect((await employer.get(`/employer/jobseekers/${person.publicationId}`)).status).toBe(404);
  expect((await employer.get('/employer/jobseekers/99999999')).status).toBe(404);
});
