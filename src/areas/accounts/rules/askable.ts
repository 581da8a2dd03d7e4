/** What can be asked about pages and accounts. */
import { askable, codeInput, dayInput, flagInput, instantInput, wholeInput } from '#kernel/askable.ts';
import { mayAddAccount } from './additional-account.ts';
import { fiveYears } from './five-years.ts';
import { mayWithdrawEmployer, mayWithdrawJobseeker } from './may-withdraw.ts';
import { pageRetention } from './page-retention.ts';
import { keyValidUntil, mayUseKey } from './verification-key.ts';

const role = codeInput('employer（求人者）か jobseeker（求職者）', ['employer', 'jobseeker']);

export const rules = [
  askable({
    id: 'T4(1)',
    clause: 'T4(1)',
    description: '追加アカウントをもう一つ登録できるか（10個まで）',
    inputs: { additional: wholeInput('いまの追加アカウントの数', 0, 1000) },
    decide: ({ additional }) => mayAddAccount(additional).ok,
  }),
  askable({
    id: 'G-key',
    clause: 'G④',
    description: '認証キーの有効期限と、ある時点で使えるか（50分間、一度だけ、再発行で無効）',
    inputs: {
      issued: instantInput('発行日時'),
      at: instantInput('使う日時').optional(),
      used: flagInput('使用済み').optional(),
      superseded: flagInput('新しいキーを発行済み').optional(),
    },
    decide: ({ issued, at, used = false, superseded = false }) => ({
      validUntil: keyValidUntil(issued),
      valid: mayUseKey({ issued, used, superseded }, at ?? issued).ok,
    }),
  }),
  askable({
    id: 'T13',
    clause: 'T13(1) T13(2) G',
    description: '退会後に利用を再開できる最終日と、消去される日',
    inputs: { role, withdrawn: dayInput('退会した日') },
    decide: ({ role: who, withdrawn }) => ({ ...pageRetention(who, withdrawn) }),
  }),
  askable({
    id: 'T13-withdraw',
    clause: 'T13(1) T13(2)',
    description: '退会できるか（選考結果が未登録、または応募中の自主応募がないこと）',
    inputs: { role, open: wholeInput('選考結果が未登録（求職者は応募中）の自主応募の件数', 0, 100_000) },
    decide: ({ role: who, open }) => (who === 'employer' ? mayWithdrawEmployer(open) : mayWithdrawJobseeker(open)).ok,
  }),
  askable({
    id: 'five-years',
    clause: 'T13(1) T13(2) T6(3) T7(3)',
    description: '求人・求職無効日から5年後の消去',
    inputs: { invalid: dayInput('求人無効日または求職無効日') },
    decide: ({ invalid }) => ({ ...fiveYears(invalid) }),
  }),
];
