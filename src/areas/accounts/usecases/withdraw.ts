import { allow, type Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { withdrawnMail } from '../mails.ts';
import { mayWithdrawEmployer, mayWithdrawJobseeker } from '../rules/may-withdraw.ts';
import { type PageRetention, pageRetention } from '../rules/page-retention.ts';
import {
  accountsOf,
  blockPage,
  lockPage,
  openApplications,
  type PageRef,
  pageSubject,
  pageTable,
} from '../store/page.ts';

const clauses = { jobseeker: 'T13(2)', employer: 'T13(1)' } as const;

/**
 * Withdraws a page (退会, T13(1)(2)): nobody can log in to it from now on, the first account can resume it for 30 days, then it is
 * erased. An オンライン登録者's registration is invalid at once. Withdrawing twice changes nothing.
 * Refused: `applications-in-progress`, `results-missing`.
 * @returns the last day of resuming and the day of erasure, as ISO dates
 */
export async function withdraw(
  app: App,
  caller: Caller,
  page: PageRef,
): Promise<Ruling<Readonly<Record<keyof PageRetention, string>>>> {
  return useCase(
    app,
    caller,
    'accounts.withdraw',
    async (work) => {
      const { tx, now, today } = work;
      const before = await lockPage(tx, page);
      const retention = pageRetention(page.role, before.withdrawnOn ?? today);
      const dates = { resumeThrough: retention.resumeThrough.toString(), erasedFrom: retention.erasedFrom.toString() };
      if (before.withdrawnOn) return allow(dates);
      const open = await openApplications(tx, page);
      const may = page.role === 'jobseeker' ? mayWithdrawJobseeker(open) : mayWithdrawEmployer(open);
      if (!may.ok) return may;

      await tx.updateTable(pageTable(page.role)).set({ withdrawn_on: today }).where('id', '=', page.id).execute();
      if (page.role === 'jobseeker')
        await tx
          .updateTable('jobseeker')
          .set({ invalid_from: today, invalid_reason: 'withdrawn' })
          .where('id', '=', page.id)
          .where('kind', '=', 'online')
          .where('invalid_from', 'is', null)
          .execute();
      const accounts = await accountsOf(tx, page);
      await blockPage(tx, page, now);
      await work.record({
        kind: 'page.withdrawn',
        rule: clauses[page.role],
        subjects: [pageSubject(page)],
        data: dates,
      });
      for (const { email } of accounts)
        await work.mail({
          kind: 'accounts.withdrawn',
          about: `${pageSubject(page)}:${now}:${email}`,
          to: email,
          ...withdrawnMail(page.role, retention, app.config.baseUrl),
        });
      return allow(dates);
    },
    { whileStopped: true },
  );
}

/** What keeps a page from being withdrawn now; allowed when nothing does. */
export async function mayWithdraw(app: App, page: PageRef): Promise<Ruling> {
  const open = await app.db.transaction().execute((tx) => openApplications(tx, page));
  return page.role === 'jobseeker' ? mayWithdrawJobseeker(open) : mayWithdrawEmployer(open);
}
