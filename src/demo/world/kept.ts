import { keepPosting, saveSearch } from '#areas/alerts/index.ts';
import type { App } from '#platform/app.ts';
import type { Actor } from '#platform/usecase.ts';
import { parseQuery } from '#search/index.ts';
import type { DemoPair } from './pair.ts';

const searches = [
  { name: '東京の調理の仕事', query: 'q=調理&pref=13', frequency: 'daily' },
  { name: 'オンラインで応募できる仕事（東京）', query: 'pref=13&flag=online-application', frequency: 'weekly' },
] as const;

/** Searches that the second jobseeker keeps, looked at a week ago, and postings kept beside them. */
export async function makeKept(app: App, { jobseekerId, userId }: DemoPair): Promise<void> {
  const actor: Actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null };
  for (const { name, query, frequency } of searches) {
    const parsed = parseQuery(new URLSearchParams(query)).query;
    const saved = await saveSearch(app, { actor }, { userId, name, query: parsed, frequency });
    if (!saved.ok) throw new Error(`the demo's search was refused: ${saved.refusals[0].code}`);
  }
  const seen = app.clock.today().subtract({ days: 7 });
  await app.db.updateTable('saved_search').set({ seen_on: seen }).where('user_id', '=', userId).execute();
  const open = await app.db
    .selectFrom('posting')
    .innerJoin('posting_state', 'posting_state.posting_id', 'posting.id')
    .select('posting.id')
    .where('state', '=', 'accepted')
    .where('invalid_from', '>', app.clock.today().add({ days: 7 }))
    .where('office_code', '=', '13010')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('application')
            .select('application.id')
            .where('application.jobseeker_id', '=', jobseekerId)
            .whereRef('application.posting_id', '=', 'posting.id'),
        ),
      ),
    )
    .orderBy('posting.id', 'desc')
    .limit(3)
    .execute();
  for (const { id: postingId } of open) {
    const kept = await keepPosting(app, { actor }, { userId, postingId });
    if (!kept.ok) throw new Error(`the demo's posting was not kept: ${kept.refusals[0].code}`);
  }
}
