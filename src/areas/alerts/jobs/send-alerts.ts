/**
 * Mails what is new in kept searches. A search's row is locked while its mail is written and remembers through which day it has
 * told, so that a posting is mailed once: twice, twice at once, and after missed days.
 */
import { type Gazetteer, gazetteer } from '#areas/offices/index.ts';
import { postingSummaries } from '#areas/postings/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { allow } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { BATCH, type Sweep } from '#platform/sweep.ts';
import { SYSTEM, useCase, type Work } from '#platform/usecase.ts';
import { type Found, newPostings, type Percolator, type SearchContext } from '#search/index.ts';
import { MOST_LISTED, newPostingsMail } from '../mails.ts';
import { alertThrough, type Frequency } from '../rules/alert-window.ts';
import { queryOf } from '../store/searches.ts';
import { unsubscribeToken } from '../usecases/saved-searches.ts';

/** The day that `Found.acceptedDay` counts from. */
const EPOCH = Temporal.PlainDate.from('1970-01-01');
const dayOf = (date: Temporal.PlainDate) => EPOCH.until(date).days;

async function sendAll(app: App, frequency: Frequency, today: Temporal.PlainDate): Promise<number> {
  const through = alertThrough(frequency, today);
  if (through === null) return 0;
  const { told } = await app.db
    .selectFrom('saved_search')
    .select((eb) => eb.fn.min('told_through').as('told'))
    .where('frequency', '=', frequency)
    .where('told_through', '<', through)
    .executeTakeFirstOrThrow();
  if (told === null) return 0;
  // Mails leave the house: they match and tell what every visitor may know.
  const context: SearchContext = { today, audience: 'public' };
  const index = await newPostings(app.db, told, through, context);
  const places = await gazetteer(app.db);
  for (let sent = 0; ; ) {
    const batch = await useCase(app, { actor: SYSTEM }, 'alerts.send', async (work) =>
      allow(await sendBatch(app, work, { frequency, through, context, index, places })),
    );
    if (!batch.ok) return sent;
    sent += batch.value.sent;
    if (batch.value.done < BATCH) return sent;
  }
}

interface Round {
  readonly frequency: Frequency;
  readonly through: Temporal.PlainDate;
  readonly context: SearchContext;
  readonly index: Percolator;
  readonly places: Gazetteer;
}

async function sendBatch(
  app: App,
  { tx, mail }: Work,
  { frequency, through, context, index, places }: Round,
): Promise<{ readonly done: number; readonly sent: number }> {
  const due = await tx
    .selectFrom('saved_search')
    .innerJoin('auth_user', 'auth_user.id', 'saved_search.user_id')
    .select(['saved_search.id', 'saved_search.name', 'query', 'told_through', 'auth_user.email'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('membership')
            .select('membership.id')
            .whereRef('membership.user_id', '=', 'saved_search.user_id')
            .where('role', '=', 'jobseeker')
            .where('blocked_at', 'is', null),
        )
        .as('reads'),
    )
    .where('frequency', '=', frequency)
    .where('told_through', '<', through)
    // Equal searches together: they are matched once.
    .orderBy('query')
    .orderBy('saved_search.id')
    .limit(BATCH)
    .forUpdate('saved_search')
    .skipLocked()
    .execute();
  if (due.length === 0) return { done: 0, sent: 0 };

  const matched = new Map<string, readonly Found[]>();
  const news = due.map((row) => {
    if (!row.reads) return [];
    const all = matched.get(row.query) ?? index.match(queryOf(row.query));
    matched.set(row.query, all);
    const told = dayOf(row.told_through);
    return all.filter(({ acceptedDay }) => acceptedDay > told);
  });
  const listed = new Set(news.flatMap((found) => found.slice(0, MOST_LISTED).map(({ id }) => id)));
  const summaries = new Map(
    (await postingSummaries(tx, [...listed], { reader: 'public', today: context.today })).map((each) => [
      each.id,
      each,
    ]),
  );
  let sent = 0;
  for (const [nth, { id, name, query, email, told_through }] of due.entries()) {
    const found = news[nth] ?? [];
    const first = found.slice(0, MOST_LISTED);
    const postings = first.flatMap((each) => summaries.get(each.id) ?? []);
    if (postings.length === 0) continue;
    const { baseUrl } = app.config;
    const unsubscribeUrl = `${baseUrl}/unsubscribe/${unsubscribeToken(app, id)}`;
    const text = newPostingsMail(
      {
        name,
        postings,
        total: found.length - (first.length - postings.length),
        searchUrl: `${baseUrl}/postings?${query}`,
        unsubscribeUrl,
      },
      places,
      baseUrl,
    );
    await mail({ kind: 'alerts.new', about: `search:${id}:${told_through}`, to: email, ...text, unsubscribeUrl });
    sent += 1;
  }
  await tx
    .updateTable('saved_search')
    .set({ told_through: through })
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .execute();
  return { done: due.length, sent };
}

export const sendAlerts: Sweep = {
  name: 'send-alerts',
  cron: '30 6 * * *',
  does: '保存した検索条件に合う新しい求人を、毎日または毎週月曜日にメールで知らせる',
  run: async (app, asOf) => {
    const today = dateOf(asOf);
    return (await sendAll(app, 'daily', today)) + (await sendAll(app, 'weekly', today));
  },
};
