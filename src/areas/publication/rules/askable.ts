/** What can be asked about direct requests. */
import { askable, codeInput, dayInput, flagInput, rulingAnswer, wholeInput } from '#kernel/askable.ts';
import { requestDeadline } from './direct-request-deadline.ts';
import { mayKeepSearch } from './kept-searches.ts';
import { mayPublish } from './may-publish.ts';
import { mayRequest } from './may-request.ts';
import { requestNoticeDue } from './request-notice.ts';

export const rules = [
  askable({
    id: 'T12(7)',
    clause: 'T12(7)',
    description: '直接リクエストに答えられる最終日と、辞退扱いになる日',
    inputs: { requested: dayInput('直接リクエストがなされた日') },
    decide: ({ requested }) => ({ ...requestDeadline(requested) }),
  }),
  askable({
    id: 'T12(1)',
    clause: 'T12(1) T12(2) T12(4) T7(3)',
    description: '求職情報を公開できるか、できない理由',
    inputs: {
      'registration-valid': flagInput('求職登録が有効'),
      agreed: flagInput('T12 に同意した'),
      work: flagInput('希望する仕事を登録している'),
      by: codeInput('jobseeker（本人）か office（安定所）', ['jobseeker', 'office']).optional(),
      page: flagInput('求職者マイページがある').optional(),
      withdrawn: flagInput('退会した').optional(),
    },
    decide: (given) =>
      rulingAnswer(
        mayPublish({
          registrationValid: given['registration-valid'],
          withdrawn: given.withdrawn ?? false,
          hasPage: given.page ?? true,
          agreed: given.agreed,
          by: given.by ?? 'jobseeker',
          saysWork: given.work,
        }),
      ),
  }),
  askable({
    id: 'T12(6)',
    clause: 'T12(1) T12(4) T12(5) T12(6) T12(7)',
    description:
      '直接リクエスト（安定所を通したリクエスト）ができるか、できない理由（求人一件につき10人、同じ人に一度）',
    inputs: {
      requests: wholeInput('この求人でこれまでに送った直接リクエストの件数', 0, 1000),
      'asked-before': flagInput('この求人でこの人にリクエストしたことがある').optional(),
      channel: codeInput('direct（直接）か office（安定所を通して）', ['direct', 'office']).optional(),
      'posting-valid': flagInput('求人が有効').optional(),
      stopped: flagInput('募集停止中').optional(),
      accepts: flagInput('求人が自主応募を受け付ける').optional(),
      published: flagInput('求職者が公開中').optional(),
      page: flagInput('求職者マイページがある').optional(),
      blocks: flagInput('求職者がこの求人者を拒否している').optional(),
      'cannot-apply': flagInput('求職者がこの求人に応募できない').optional(),
    },
    decide: (given) =>
      rulingAnswer(
        mayRequest({
          channel: given.channel ?? 'direct',
          posting: {
            valid: given['posting-valid'] ?? true,
            recruitmentStopped: given.stopped ?? false,
            acceptsSelfApplications: given.accepts ?? true,
            requests: given.requests,
          },
          jobseeker: {
            shown: given.published ?? true,
            hasPage: given.page ?? true,
            blocksEmployer: given.blocks ?? false,
            cannotApply: given['cannot-apply'] ?? false,
            askedBefore: given['asked-before'] ?? false,
          },
        }),
      ),
  }),
  askable({
    id: 'T12(7)-notice',
    clause: 'T12(7)',
    description: 'リクエストの最終日を、その日に予告するか（前日に一度）',
    inputs: {
      requested: dayInput('リクエストがなされた日'),
      today: dayInput('判定する日'),
      told: flagInput('予告済み').optional(),
    },
    decide: ({ requested, today, told = false }) => requestNoticeDue(requestDeadline(requested).lastDay, today, told),
  }),
  askable({
    id: 'kept-jobseeker-searches',
    clause: 'T15',
    description: '求職者の検索条件をもう一つ保存できるか（50件まで）',
    inputs: { kept: wholeInput('いま保存している件数', 0, 1000) },
    decide: ({ kept }) => mayKeepSearch(kept).ok,
  }),
];
