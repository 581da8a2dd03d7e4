/** What can be asked about pages and accounts. */
import {
  askable,
  codeInput,
  dayInput,
  flagInput,
  instantInput,
  rulingAnswer,
  textInput,
  wholeInput,
} from '#kernel/askable.ts';
import { mayAddAccount } from './additional-account.ts';
import { type ConsentedDocument, consentsGiven } from './consents-given.ts';
import { delegationRuns } from './delegation.ts';
import { normalEmail } from './email-address.ts';
import { fiveYears } from './five-years.ts';
import { invitationOpenThrough, invitationStands } from './invitation.ts';
import { mayStop } from './may-stop.ts';
import { mayWithdrawEmployer, mayWithdrawJobseeker } from './may-withdraw.ts';
import { pageRetention } from './page-retention.ts';
import { revisedDocuments } from './revised-documents.ts';
import { keyValidUntil, mayUseKey } from './verification-key.ts';

const role = codeInput('employer（求人者）か jobseeker（求職者）', ['employer', 'jobseeker']);

/** Documents as they are asked: `my-page@2024-01-09`, separated by commas. */
const documentsOf = (given: string): readonly ConsentedDocument[] =>
  given
    .split(/[,、]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const [document = '', version = ''] = each.split('@');
      return { document, version };
    });

export const rules = [
  askable({
    id: 'login-address',
    clause: 'T2(1) T5(1)',
    description: 'ログインに使うメールアドレスの標準形（事業所のもの、本人のもの）',
    inputs: { value: textInput('メールアドレス') },
    decide: ({ value }) => normalEmail(value) ?? { reason: 'not-an-address' },
  }),
  askable({
    id: 'T4(4)',
    clause: 'T4(4) T5(4) G③',
    description: 'アカウントを開く前の同意がそろっているか（いまの版のすべての文書に）',
    inputs: {
      role,
      required: textInput('必要な文書と版（my-page@2024-01-09 の形、コンマ区切り）'),
      given: textInput('同意した文書と版（同じ形）'),
    },
    decide: ({ role: who, required, given }) =>
      rulingAnswer(consentsGiven(who === 'employer' ? 'T4(4)' : 'T5(4)', documentsOf(required), documentsOf(given))),
  }),
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
  askable({
    id: 'T4(1)-invitation',
    clause: 'T4(1)',
    description: '追加アカウントや委託への招待の最終日と、ある日に使えるか（送ってから7日間）',
    inputs: {
      sent: dayInput('招待を送った日'),
      today: dayInput('使う日').optional(),
      accepted: flagInput('登録済み').optional(),
      ended: flagInput('取消済み').optional(),
    },
    decide: ({ sent, today, accepted = false, ended = false }) => {
      const openThrough = invitationOpenThrough(sent);
      return { openThrough, stands: invitationStands({ openThrough, accepted, ended }, today ?? sent) };
    },
  }),
  askable({
    id: 'T4(1)-delegation',
    clause: 'T4(1)',
    description: '申込事務の委託が続いているか（始まる日と終わる日を含む）',
    inputs: {
      starts: dayInput('委託の始まる日'),
      ends: dayInput('委託の終わる日'),
      today: dayInput('判定する日'),
    },
    decide: ({ starts, ends, today }) => delegationRuns({ startsOn: starts, endsOn: ends }, today),
  }),
  askable({
    id: 'T6(7)',
    clause: 'T6(7) T7(7) T6(9) T7(11)',
    description: '提供の停止、アカウントの緊急停止ができるか（停止は所長の判断。どちらも理由が要る）',
    inputs: {
      what: codeInput('stop（マイページの提供の停止）か emergency（アカウントの緊急停止）', ['stop', 'emergency']),
      role,
      head: flagInput('所長の判断'),
      reason: textInput('理由').optional(),
    },
    decide: ({ what, role: who, head, reason = '' }) => {
      const clauses = { stop: ['T6(7)', 'T7(7)'], emergency: ['T6(9)', 'T7(11)'] } as const;
      const clause = clauses[what][who === 'employer' ? 0 : 1];
      return rulingAnswer(mayStop({ clause, head, reason: reason.trim() }));
    },
  }),
  askable({
    id: 'T20',
    clause: 'T20 P8 S C22 K5 A20',
    description: '前の版に同意した人に、改定された規約を示すか（効力が生じる日から）',
    inputs: {
      effective: dayInput('改定の効力が生じる日'),
      today: dayInput('ログインする日'),
      agreed: flagInput('新しい版に同意済み').optional(),
    },
    decide: ({ effective, today, agreed = false }) => {
      const document = 'document';
      const given = [{ document, version: 'earlier' }, ...(agreed ? [{ document, version: 'present' }] : [])];
      return revisedDocuments([{ document, version: 'present', effectiveFrom: effective }], given, today).length > 0;
    },
  }),
];
