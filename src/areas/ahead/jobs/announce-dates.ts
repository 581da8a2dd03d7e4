/**
 * What will end or be erased is announced 14, 7 and 1 days before, in one mail a day and page.
 * Clause: T10(1), T11(3), T6(3), T7(3), T7(10), T13(1), T13(2)
 * Two dates have mails of their own that say what to do and what follows: the end of validity (T10(2), `announce-validity`), as that mail must
 * not be lost among others, and the last day of a direct request (T12(7)), whose week is shorter than the fourteen days here.
 */
import type { PageRole } from '#areas/accounts/rules/page-retention.ts';
import { validityNoticeDays } from '#areas/jobseekers/rules/validity-notice.ts';
import type { App } from '#platform/app.ts';
import type { Tx } from '#platform/db.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { aheadMail } from '../mails.ts';
import { type AheadDate, datesWithin, type Owner, ownersWithDates } from '../store/dates.ts';
import { notedNow } from '../store/notices.ts';

const FARTHEST = Math.max(...validityNoticeDays);
const spanFrom = (today: Temporal.PlainDate) => ({ from: today, to: today.add({ days: FARTHEST }) });

async function announce(app: App, owner: Owner): Promise<boolean> {
  return bySystem(app, 'ahead.announce', async ({ tx, today, mail, record }) => {
    const mark = `${owner.role === 'jobseeker' ? 'jobseeker' : 'establishment'}:${owner.id}`;
    await tx
      .selectFrom(owner.role === 'jobseeker' ? 'jobseeker' : 'establishment')
      .select('id')
      .where('id', '=', owner.id)
      .forNoKeyUpdate()
      .execute();
    const dates = await datesWithin(tx, owner, spanFrom(today));
    const due: AheadDate[] = [];
    for (const date of dates) if (await notedNow(tx, mark, date, today)) due.push(date);
    const addresses = await addressesOf(tx, owner);
    if (due.length === 0 || addresses.length === 0) return false;
    for (const to of addresses)
      await mail({
        kind: 'ahead.dates',
        about: `${mark}:${to}`,
        to,
        ...aheadMail(owner.role, due, today, app.config.baseUrl),
      });
    await record({
      kind: 'ahead.datesAnnounced',
      rule: 'T11(3)',
      subjects: [`ahead:${mark}`],
      data: { dates: due.length },
    });
    return true;
  });
}

/** Those who open the page, also while a withdrawal keeps them out. */
async function addressesOf(tx: Tx, { role, id }: Owner): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select('auth_user.email')
    .where('membership.role', '=', role)
    .where(role === 'jobseeker' ? 'membership.jobseeker_id' : 'membership.establishment_id', '=', id)
    .where((or) => or.or([or('blocked_at', 'is', null), or('blocked_for', '=', 'withdrawal')]))
    .orderBy('membership.id')
    .execute();
  return rows.map(({ email }) => email);
}

const announceTo = (app: App, role: PageRole) =>
  forEachDue(
    app,
    (after, most) => ownersWithDates(app.db, role, spanFrom(app.clock.today()), { after, most }),
    (id) => announce(app, { role, id }),
  );

export const announceDates: Sweep = {
  name: 'announce-dates',
  cron: '10 8 * * *',
  does: '紹介や保存した求人の期限、書類、メッセージ、下書きの消去などの日を、14日前、7日前、1日前にまとめてメールで知らせる（T10(1) T11(3) T7(3) T13）',
  run: async (app) => {
    await app.db.deleteFrom('date_notice').where('on_day', '<', app.clock.today()).execute();
    return (await announceTo(app, 'jobseeker')) + (await announceTo(app, 'employer'));
  },
};
