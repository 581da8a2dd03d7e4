/**
 * Closed reports of misuse are erased after a year.
 * Clause: T4(2), T5(2)
 */
import { isOnOrBefore } from '#kernel/calendar.ts';
import { dateOf } from '#kernel/jst.ts';
import type { App } from '#platform/app.ts';
import { inBatches, type Sweep } from '#platform/sweep.ts';
import { reportErasedFrom } from '../rules/report-retention.ts';

/** No report closed since less than this can be due. */
const SHORTEST_HOURS = 365 * 24;

export const eraseReports: Sweep = {
  name: 'erase-reports',
  cron: '25 0 * * *',
  does: '完了から1年たった不正利用の届出を消去する（T4(2)、T5(2)）',
  run: (app: App) =>
    inBatches(app, async (tx, most) => {
      const rows = await tx
        .selectFrom('misuse_report')
        .select(['id', 'closed_at'])
        .where('state', '=', 'closed')
        .where('closed_at', '<', app.clock.now().subtract({ hours: SHORTEST_HOURS }))
        .orderBy('closed_at')
        .limit(most)
        .forUpdate()
        .skipLocked()
        .execute();
      const due = rows.filter(
        (row) => row.closed_at && isOnOrBefore(reportErasedFrom(dateOf(row.closed_at)), app.clock.today()),
      );
      if (due.length === 0) return 0;
      const ids = due.map((row) => row.id);
      await tx.deleteFrom('misuse_report').where('id', 'in', ids).execute();
      return due.length;
    }),
};
