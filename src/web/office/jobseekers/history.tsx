import { historyOf } from '#platform/history.ts';
import { Timeline } from '#web/components/Timeline.tsx';
import { sayReason } from '#web/words/record-reasons.ts';
import { eventWords, whoDid } from '../history-words.ts';
import { recordPage } from './record-page.tsx';
import { words as w } from './words.ts';

const most = 100;

/** What happened to a registration; for the head also who opened the record, and why (P5). */
export const jobseekerHistoryPage = recordPage({
  tab: 'history',
  show: async (ctx, jobseeker) => {
    const views = ctx.membership?.role === 'head';
    const history = await historyOf(ctx.app.db, `jobseeker:${jobseeker.id}`, { limit: most, views });
    return (
      <section class="section" aria-labelledby="history">
        <h2 id="history">{w.historyTitle}</h2>
        <Timeline
          items={history.flatMap((entry) => {
            const said = eventWords[entry.kind];
            const { reason } = entry.data;
            const text = typeof reason === 'string' ? w.viewsFor(sayReason(reason, 'ja')) : undefined;
            return said ? [{ title: said, who: whoDid(entry), at: entry.at, text }] : [];
          })}
        />
      </section>
    );
  },
});
