import type { Gazetteer } from '#areas/offices/index.ts';
import type { KeptSearch } from '#areas/publication/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { Details } from '#web/components/Details.tsx';
import { profileQueryWords } from '../../publication/marks.ts';
import { words as w } from './words.ts';

/** T6(5): the searches of jobseekers that the employer keeps, which staff may see. */
export function Searches({ searches, places }: { searches: readonly KeptSearch[]; places: Gazetteer }) {
  return (
    <section class="section stack" aria-labelledby="searches">
      <h2 id="searches">{w.searchesTitle}</h2>
      {searches.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <Details summary={w.list(searches.length)}>
          <DataTable
            id="searches-list"
            caption={w.searchesTitle}
            hideCaption
            stack
            columns={Object.values(w.searchesColumns).map((head) => ({ head }))}
            rows={searches.map((each) => ({
              key: String(each.id),
              cells: [
                each.name,
                profileQueryWords(each.query, places),
                <DateText key="kept" date={dateOf(each.createdAt)} />,
                <DateText key="seen" date={dateOf(each.seenAt)} />,
              ],
            }))}
          />
        </Details>
      )}
    </section>
  );
}
