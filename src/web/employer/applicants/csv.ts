import { applicantLists, applicantsTo } from '#areas/referrals/index.ts';
import { statuses } from '#web/components/status.ts';
import { csvReply } from '#web/csv.ts';
import type { Page } from '#web/page.ts';
import { found } from '#web/reply.ts';
import { applicantStatus, words as w } from './words.ts';

const head = [
  '応募の方法',
  '番号',
  '氏名',
  'フリガナ',
  '求人番号',
  '職種',
  '状態',
  '届いた日',
  '結果の期限',
  '紹介したハローワーク',
  '結果を登録した日',
];

/** One's own applicants as a file for spreadsheets, in the list that was looked at. */
export const applicantsCsvPage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const id = found(ctx.membership?.establishmentId);
    const list = applicantLists.find((each) => each === ctx.url.searchParams.get('show')) ?? 'all';
    const rows = await applicantsTo(db, id, list, { today: clock.today(), most: null });
    return csvReply('応募者.csv', [
      head,
      ...rows.map((row) => [
        w.how[row.kind],
        String(row.id),
        row.applicantName,
        row.kana,
        row.postingNumber,
        row.jobTitle,
        statuses[applicantStatus(row)].ja,
        row.arrivedOn.toString(),
        row.waiting ? (row.dueOn?.toString() ?? '') : '',
        row.officeName ?? '',
        row.resultOn?.toString() ?? '',
      ]),
    ]);
  },
};
