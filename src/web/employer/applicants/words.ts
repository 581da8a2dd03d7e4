import type { Applicant, ApplicantList } from '#areas/referrals/index.ts';
import type { Status } from '#web/components/status.ts';

/** Words of the employer's one list of applicants. */
export const words = {
  title: '応募者',
  lead: 'オンライン自主応募と、ハローワークの紹介による応募を、すべての求人についてまとめています。',
  lists: '表示する応募者',
  list: {
    waiting: '結果を待っている人',
    overdue: '結果の期限を過ぎた人',
    referrals: 'ハローワークの紹介',
    selfApplications: 'オンライン自主応募',
    ended: '選考が終わった人',
    all: '全員',
  } satisfies Readonly<Record<ApplicantList, string>>,
  noneWaiting: '結果の登録を待っている人はいません。',
  none: 'この条件の応募者はいません。',
  noneText: '応募や紹介があると、登録されたメールアドレスにお知らせします。',
  postings: '求人の一覧を見る',
  columns: {
    who: '応募者',
    how: '応募の方法',
    posting: '求人',
    state: '状態',
    arrived: '届いた日',
    due: '結果の期限',
    act: 'すること',
  },
  how: { selfApplication: 'オンライン自主応募', referral: 'ハローワークの紹介' } satisfies Readonly<
    Record<Applicant['kind'], string>
  >,
  days: (n: number) => (n === 0 ? '今日届きました' : `${n}日たちました`),
  noDue: '期限なし',
  act: { result: '結果を登録する', office: 'ハローワークに連絡する', open: '内容を見る' },
  bulk: '結果をまとめて登録する',
  csv: '応募者の一覧を保存する（CSV）',
  registered: (n: number) => `${n}人の結果を登録しました`,
  remind: 'ハローワークに登録する結果とは別に、応募者への結果の連絡は、事業所から直接お願いします。',
};

/** The state of an applicant as every page says it. */
export function applicantStatus(row: Pick<Applicant, 'kind' | 'state'>): Status {
  if (row.kind === 'referral') return `referral:${row.state}` as Status;
  return row.state === 'completed' ? 'application:resultAwaited' : (`application:${row.state}` as Status);
}

/** Where an applicant's own page is. */
export function applicantHref(row: Pick<Applicant, 'kind' | 'id'>): string {
  return row.kind === 'referral' ? `/employer/referrals/${row.id}` : `/employer/applicants/${row.id}`;
}
