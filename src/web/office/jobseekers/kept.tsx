import { keptPostings, savedSearchesOf } from '#areas/alerts/index.ts';
import { pageOf } from '#areas/jobseekers/index.ts';
import { formatQuery } from '#search/index.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { recordPage } from './record-page.tsx';
import { words as w } from './words.ts';

/** The searches and postings that a person keeps, which staff may know for consulting (T7(5)). */
export const jobseekerKeptPage = recordPage({
  tab: 'kept',
  show: async (ctx, jobseeker) => {
    const { db, clock } = ctx.app;
    const page = await pageOf(db, jobseeker.id);
    const [searches, kept] = page
      ? await Promise.all([savedSearchesOf(db, page.userId), keptPostings(db, page.userId, clock.today())])
      : [[], []];
    return (
      <>
        <section class="section stack--tight" aria-labelledby="searches">
          <h2 id="searches">{w.searchesTitle}</h2>
          {searches.length === 0 && <p>{w.none}</p>}
          <ul class="list">
            {searches.map((each) => (
              <li key={each.id}>
                {each.name}　<span class="quiet">{w.frequencies[each.frequency]}</span>　
                <a href={`/postings?${formatQuery(each.query)}`}>
                  {w.seeSearch}
                  <span class="vh">（{each.name}）</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section class="section stack--tight" aria-labelledby="kept">
          <h2 id="kept">{w.keptTitle}</h2>
          {kept.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <DataTable
              id="kept-postings"
              caption={w.keptTitle}
              hideCaption
              stack
              columns={Object.values(w.keptColumns).map((head) => ({ head }))}
              rows={kept.map((each) => ({
                key: String(each.id),
                cells: [
                  <a key="posting" href={`/postings/${each.number}`}>
                    {each.title}（{each.number}）
                  </a>,
                  <MomentText key="at" instant={each.keptAt} />,
                ],
              }))}
            />
          )}
        </section>
      </>
    );
  },
});
