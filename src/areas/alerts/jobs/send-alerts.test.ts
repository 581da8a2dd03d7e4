import { expect, test } from 'vitest';
import { everything, type SearchQuery } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import type { Frequency } from '../rules/alert-window.ts';
import { keepPosting } from '../usecases/keep-posting.ts';
import { saveSearch, searchOfToken, setFrequency } from '../usecases/saved-searches.ts';
import { sendAlerts } from './send-alerts.ts';

const { app, db, clock } = await testApp('2026-11-23');
const day = (text: string) => Temporal.PlainDate.from(text);
const sweepAt = (text: string) => {
  clock.moveTo(text);
  return sendAlerts.run(app, Temporal.Instant.from(`${text}T06:30:00+09:00`));
};

async function person() {
  const jobseeker = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const actor = { kind: 'jobseeker', userId: jobseeker.userId, label: '', officeCode: null, subject: null } as const;
  return {
    ...jobseeker,
    save: async (frequency: Frequency, query: Partial<SearchQuery> = {}) => {
      const saved = await saveSearch(
        app,
        { actor },
        { userId: jobseeker.userId, name: '近くの仕事', query: { ...everything, ...query }, frequency },
      );
      return saved.ok ? saved.value.id : saved.refusals[0].code;
    },
    keep: (postingId: number) => keepPosting(app, { actor }, { userId: jobseeker.userId, postingId }),
    mails: () =>
      db
        .selectFrom('outbox')
        .select(['subject', 'body', 'unsubscribe_url as unsubscribeUrl'])
        .where('to_address', '=', jobseeker.email)
        .orderBy('id')
        .execute(),
  };
}

test('each posting is mailed once: daily, twice, twice at once; nothing new is no mail', async () => {
  const one = await person();
  await one.save('daily', { employer: '明日の会社' });
  expect(await sweepAt('2026-11-24')).toBe(0);
  const [made] = await openPostings(app, 1, () => ({
    acceptedOn: day('2026-11-24'),
    validThrough: day('2027-01-31'),
    employerName: '明日の会社\nアシタノカイシャ',
  }));
  clock.moveTo('2026-11-25');
  const sent = await Promise.all([sweepAt('2026-11-25'), sweepAt('2026-11-25')]);
  expect(sent[0] + sent[1]).toBe(1);
  expect(await sweepAt('2026-11-25')).toBe(0);
  expect(await sweepAt('2026-11-26')).toBe(0);
  const mails = await one.mails();
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toBe('新しい求人 1件：近くの仕事');
  expect(mails[0]?.body).toContain(`/postings/${made?.number}`);
  const token = /\/unsubscribe\/(\S+)/.exec(mails[0]?.body ?? '')?.[1] ?? '';
  expect(searchOfToken(app, token)).toBeTypeOf('number');
  expect(mails[0]?.unsubscribeUrl).toBe(`${app.config.baseUrl}/unsubscribe/${token}`);
  expect(searchOfToken(app, `${token.slice(0, -1)}_`)).toBeUndefined();
});

test('S restrict: mails leave the house, so of the four levels they match and tell what a visitor may know', async () => {
  const one = await person();
  clock.moveTo('2026-11-28');
  await one.save('daily', { q: '限定倉庫作業' });
  await one.save('daily', { employer: 'ひみつ倉庫' });
  const on = { acceptedOn: day('2026-11-29'), validThrough: day('2027-01-31') };
  const made = await openPostings(app, 3, (nth) => ({
    ...on,
    disclosure: ([1, 2, 3] as const)[nth % 3] ?? 1,
    text: '限定倉庫作業',
    employerName: `ひみつ倉庫${nth + 1}号\nヒミツソウコ`,
  }));
  const levels = new Map(made.map(({ number, disclosure }) => [number, disclosure]));
  clock.moveTo('2026-11-30');
  await sweepAt('2026-11-30');
  const mails = (await one.mails()).map(({ body }) => body);
  const byText = mails.find((body) => body.includes('/postings?q='));
  const byEmployer = mails.find((body) => body.includes('/postings?employer='));
  for (const number of levels.keys()) expect(byText).toContain(`/postings/${number}`);
  expect(byText).not.toMatch(/ひみつ倉庫\d号/);
  for (const [number, level] of levels) expect(byEmployer?.includes(`/postings/${number}`)).toBe(level === 1);
});

test('weekly on Monday; a missed week is caught up by one run; 30 are listed and the rest counted', async () => {
  clock.moveTo('2026-12-01');
  const one = await person();
  await one.save('weekly', { employer: '週の会社' });
  await openPostings(app, 33, (nth) => ({
    acceptedOn: day('2026-12-02').add({ days: nth % 10 }),
    validThrough: day('2027-01-31'),
    employerName: '週の会社\nシュウノカイシャ',
  }));
  expect(await sweepAt('2026-12-06')).toBe(0);
  expect(await sweepAt('2026-12-16')).toBe(1);
  expect(await sweepAt('2026-12-17')).toBe(0);
  const [mail] = await one.mails();
  const listed = mail?.body.match(/求人番号 /g)?.length ?? 0;
  expect(listed).toBe(30);
  const total = Number(/新しい求人 (\d+)件/.exec(mail?.subject ?? '')?.[1]);
  expect(mail?.body).toContain(`ほか${total - 30}件あります`);
});

test('without mails nothing is sent, and what came meanwhile is not sent afterwards', async () => {
  clock.moveTo('2027-01-05');
  const one = await person();
  const id = await one.save('none', { employer: '休みの会社' });
  await openPostings(app, 1, () => ({
    acceptedOn: day('2027-01-06'),
    validThrough: day('2027-02-28'),
    employerName: '休みの会社\nヤスミノカイシャ',
  }));
  expect(await sweepAt('2027-01-08')).toBe(0);
  const actor = { kind: 'visitor', userId: null, label: 'visit:x', officeCode: null, subject: null } as const;
  await setFrequency(app, { actor }, { id: Number(id), frequency: 'daily' });
  expect(await sweepAt('2027-01-09')).toBe(0);
});

test('saving the same search again with mails sends nothing of the time without them', async () => {
  clock.moveTo('2027-01-10');
  const one = await person();
  await one.save('none', { employer: '再開の会社' });
  await openPostings(app, 1, () => ({
    acceptedOn: day('2027-01-12'),
    validThrough: day('2027-02-28'),
    employerName: '再開の会社\nサイカイノカイシャ',
  }));
  clock.moveTo('2027-01-14');
  await one.save('daily', { employer: '再開の会社' });
  expect(await sweepAt('2027-01-15')).toBe(0);
});

test('at most 50 searches, also when many are kept at once; the same search again is the same one', async () => {
  const one = await person();
  const tries = Array.from({ length: 56 }, (_, nth) => one.save('none', { wage: 1000 + nth }));
  const answers = await Promise.all(tries);
  expect(answers.filter((each) => each === 'too-many-saved-searches')).toHaveLength(6);
  const kept = answers.findIndex((each) => typeof each === 'number');
  expect(await one.save('daily', { wage: 1000 + kept, page: 3 })).toBe(answers[kept]);
});

test('at most 100 postings, also when many are kept at once', async () => {
  const one = await person();
  const made = await openPostings(app, 101);
  const answers = await Promise.all(made.slice(0, 101).map(({ id }) => one.keep(id)));
  expect(answers.filter((each) => each.ok)).toHaveLength(100);
});
