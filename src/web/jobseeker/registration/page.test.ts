import { describe, expect, test } from 'vitest';
import { consentDocuments } from '#areas/notices/index.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { mailsTo } from '#test/support/mails.ts';
import { makeUser, sessionCookie } from '#test/support/people.ts';
import { browse, type TestBrowser } from '#test/support/web.ts';

const { app, db, database, clock } = await testApp('2026-11-24', await referenceDatabase());
const home = '/jobseeker/registration';

async function registrant(email: string, consents = true): Promise<{ browser: TestBrowser; userId: string }> {
  const userId = await makeUser(app, email, '');
  if (consents)
    await db
      .insertInto('consent')
      .values(
        consentDocuments('jobseeker').map(({ id, version }) => ({
          user_id: userId,
          document: id,
          version,
          at: clock.now(),
        })),
      )
      .execute();
  return { browser: browse(app, await sessionCookie(app, email)), userId };
}

const person = {
  'person.name': '犀川 花子',
  'person.kana': 'さいがわ はなこ',
  'person.birthDate.era': 'showa',
  'person.birthDate.year': '60',
  'person.birthDate.month': '4',
  'person.birthDate.day': '1',
  'person.postalCode': '９２０－０９６２',
  'person.municipality': '17201',
  'person.address': '広坂1-1-1',
  'person.phone': '076-000-0000',
  'person.foreignNational': 'no',
};
const situation = {
  'situation.status': 'left',
  'situation.leftOn.year': '2026',
  'situation.leftOn.month': '9',
  'situation.leftOn.day': '30',
};
const wishes = { 'wishes.works.0.title': '一般事務', 'wishes.works.0.years': '5' };

async function fillIn(browser: TestBrowser, changed: Readonly<Record<string, string>> = {}) {
  const of = (section: string) =>
    Object.fromEntries(Object.entries(changed).filter(([name]) => name.startsWith(section)));
  const replies = [
    await browser.post(`${home}/person`, { ...person, ...of('person') }),
    await browser.post(`${home}/situation`, { ...situation, ...of('situation') }),
    await browser.post(`${home}/wishes`, { ...wishes, ...of('wishes') }),
    await browser.post(`${home}/school`, {}),
    await browser.post(`${home}/history`, {}),
    await browser.post(`${home}/self`, {}),
    await browser.post(`${home}/disability`, {}),
  ];
  return replies.map((reply) => reply.location);
}

describe('T9(1)(2) registration online', () => {
  test('section by section, checked, sent: an オンライン登録者 at once', async () => {
    const email = 'hanako@example.jp';
    const { browser, userId } = await registrant(email);
    expect((await browser.get('/jobseeker')).location).toBe(home);
    expect((await browser.get(home)).status).toBe(200);
    expect(await fillIn(browser)).toEqual([
      `${home}/situation`,
      `${home}/wishes`,
      `${home}/school`,
      `${home}/history`,
      `${home}/self`,
      `${home}/disability`,
      home,
    ]);
    const check = await browser.get(`${home}/check`);
    for (const said of [
      '犀川 花子',
      'サイガワ ハナコ',
      '1985年（昭和60年）4月1日',
      '920-0962',
      '石川県金沢市',
      'ハローワーク金沢',
    ])
      expect(check.text).toContain(said);
    const done = await browser.post(`${home}/check`);
    expect([done.status, done.location]).toEqual([303, '/jobseeker']);
    const page = await browser.get('/jobseeker');
    for (const said of ['求職の登録が済みました', '17010-1', 'ハローワーク金沢', '2027年1月31日'])
      expect(page.text).toContain(said);
    const row = await db.selectFrom('jobseeker').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ kind: 'online', office_code: '17010', number: '17010-1', kana: 'サイガワ ハナコ' });
    expect([row.birth_date, row.registered_on, row.valid_through].map(String)).toEqual([
      '1985-04-01',
      '2026-11-24',
      '2027-01-31',
    ]);
    expect((await mailsTo(app, email)).map((each) => each.kind)).toEqual(['jobseekers.registered']);
    expect(await db.selectFrom('draft').select('form').where('owner', '=', `user:${userId}`).execute()).toEqual([]);
    expect((await browser.get(home)).text).toContain('17010-1');
    expect((await browser.post(`${home}/check`)).status).toBe(422);
  });

  test('twenty sendings at once register one; numbers of an office follow one another', async () => {
    const { browser } = await registrant('race@example.jp');
    await fillIn(browser);
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser.post(`${home}/check`)));
    expect(answers.filter((reply) => reply.status === 303)).toHaveLength(1);
    const numbers = await db
      .selectFrom('jobseeker')
      .select('number')
      .where('office_code', '=', '17010')
      .orderBy('id')
      .execute();
    expect(numbers.map((row) => row.number)).toEqual(numbers.map((_, index) => `17010-${index + 1}`));
  });
});

describe('a section that cannot be read', () => {
  test('422 with everything typed kept, then and on the next visit', async () => {
    const { browser } = await registrant('typo@example.jp');
    const typed = {
      ...person,
      'person.birthDate.era': 'showa',
      'person.birthDate.year': '64',
      'person.birthDate.month': '1',
      'person.birthDate.day': '8',
    };
    const reply = await browser.post(`${home}/person`, typed);
    expect([reply.status, reply.body.includes('href="#person-birthDate"')]).toEqual([422, true]);
    expect(reply.body).toContain('value="64"');
    const again = await browser.get(`${home}/person`);
    expect([again.body.includes('value="64"'), again.body.includes('value="犀川 花子"')]).toEqual([true, true]);
    expect((await browser.get(home)).text).toContain('確認が必要');
  });

  test('what is missing is named; saving and stopping keeps the rest', async () => {
    const { browser } = await registrant('later@example.jp');
    const only = { 'person.name': '犀川 花子' };
    const reply = await browser.post(`${home}/person`, only);
    expect([reply.status, reply.text.includes('「電話番号」を入力してください')]).toEqual([422, true]);
    expect((await browser.post(`${home}/person`, { ...only, action: 'later' })).location).toBe(home);
    expect((await browser.get(`${home}/person`)).body).toContain('value="犀川 花子"');
    const list = await browser.get(home);
    for (const said of ['入力の途中', '保存した内容は 2026年12月24日(木) まで残り']) expect(list.text).toContain(said);
  });

  test('a section that does not exist is not found', async () => {
    expect((await (await registrant('none@example.jp')).browser.get(`${home}/nothing`)).status).toBe(404);
  });
});

describe('ui no. 23 address by postal code', () => {
  test('one place: municipality and town are filled in, the rest stays', async () => {
    const { browser } = await registrant('fill@example.jp');
    const typed = {
      'person.name': '犀川 花子',
      'person.postalCode': '920-0962',
      action: 'fill-address:person.postalCode',
    };
    expect((await browser.post(`${home}/person`, typed)).location).toBe(`${home}/person`);
    const page = await browser.get(`${home}/person`);
    for (const value of ['石川県金沢市', '広坂', '犀川 花子']) expect(page.body).toContain(`value="${value}"`);
  });

  test('none: said at the field, nothing lost', async () => {
    const { browser } = await registrant('nofill@example.jp');
    const typed = {
      'person.name': '犀川 花子',
      'person.postalCode': '000-0000',
      action: 'fill-address:person.postalCode',
    };
    const reply = await browser.post(`${home}/person`, typed);
    expect([reply.status, reply.body.includes('value="000-0000"'), reply.body.includes('value="犀川 花子"')]).toEqual([
      422,
      true,
      true,
    ]);
  });
});

describe('who may not register yet', () => {
  const sent = async (email: string, changed: Readonly<Record<string, string>>, consents = true) => {
    const { browser } = await registrant(email, consents);
    await fillIn(browser, changed);
    return browser.post(`${home}/check`);
  };
  const pupil = { 'situation.status': 'attending', 'situation.school': 'high' };
  const foreigner = {
    'person.foreignNational': 'yes',
    'person.specialPermanentResident': 'no',
    'person.residenceStatus': '定住者',
    'person.residencePeriodEnd.year': '2026',
    'person.residencePeriodEnd.month': '11',
  };

  test('T2(2) a pupil of a day course; one of an evening course may', async () => {
    const day = await sent('day@example.jp', { ...pupil, 'situation.course': 'day' });
    expect([day.status, day.text.includes('T2(2)')]).toEqual([422, true]);
    const { browser } = await registrant('pupil@example.jp');
    const told = await browser.post(`${home}/situation`, { ...pupil, 'situation.course': 'day' });
    expect([told.status, told.body.includes('href="#situation-school"')]).toEqual([422, true]);
    expect(told.text).toContain('学校を通じてハローワークに申し込んでください。（T2(2)）');
    const list = await browser.get(home);
    for (const said of ['在学中の方は、求職者マイページを開設できません', 'T2(2)', '確認が必要'])
      expect(list.text).toContain(said);
    expect((await sent('evening@example.jp', { ...pupil, 'situation.course': 'evening' })).status).toBe(303);
  });

  test('T2(2) a period of residence that has passed; one that ends today may', async () => {
    const passed = await sent('passed@example.jp', { ...foreigner, 'person.residencePeriodEnd.day': '23' });
    expect([passed.status, passed.text.includes('T2(2)')]).toEqual([422, true]);
    const { browser } = await registrant('passed-told@example.jp');
    const typed = { ...person, ...foreigner, 'person.residencePeriodEnd.day': '23' };
    const told = await browser.post(`${home}/person`, typed);
    expect([told.status, told.body.includes('href="#person-residencePeriodEnd"')]).toEqual([422, true]);
    expect(told.text).toContain('2026年11月23日(月)に終わっています');
    expect((await sent('today@example.jp', { ...foreigner, 'person.residencePeriodEnd.day': '24' })).status).toBe(303);
  });

  test('T5(4) an account without the consents', async () => {
    const reply = await sent('noconsent@example.jp', {}, false);
    expect([reply.status, reply.text.includes('T5(4)')]).toEqual([422, true]);
  });

  test('T3(6) a split municipality: the office is chosen', async () => {
    const { browser } = await registrant('split@example.jp');
    const { rows } = await database.pool.query<{ postal: string; jis5: string }>(
      `select p.postal, p.jis5 from postal_code p where p.jis5 in (select jis5 from jurisdiction where kind = 'split')
       order by p.postal limit 1`,
    );
    await fillIn(browser, { 'person.postalCode': rows[0]?.postal ?? '', 'person.municipality': rows[0]?.jis5 ?? '' });
    expect((await browser.post(`${home}/check`)).status).toBe(422);
    const page = await browser.get(`${home}/office`);
    const offered = [...page.body.matchAll(/name="office" value="(\d{5})"/g)].map((match) => match[1] ?? '');
    expect(offered.length).toBeGreaterThan(1);
    expect((await browser.post(`${home}/office`, { office: '00000' })).status).toBe(422);
    await browser.post(`${home}/office`, { office: offered[1] ?? '' });
    expect((await browser.post(`${home}/check`)).status).toBe(303);
    expect((await browser.get('/jobseeker')).text).toContain(`${offered[1]}-1`);
  });
});
