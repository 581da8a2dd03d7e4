/** What can be asked about online self-applications. */
import { askable, dayInput, flagInput, instantInput, wholeInput } from '#kernel/askable.ts';
import { cancellableUntil } from './cancellation-window.ts';
import { documentsRetention } from './documents-retention.ts';
import { withinProgressLimit } from './in-progress-limit.ts';
import { mayApply } from './may-apply.ts';

export const rules = [
  askable({
    id: 'T11(2)',
    clause: 'T11(2) T7(3) T7(8) T11(5)',
    description: 'オンライン自主応募ができるか、できない理由',
    inputs: {
      accepts: flagInput('求人が自主応募を受け付ける'),
      'posting-valid': flagInput('求人が有効'),
      stopped: flagInput('募集停止中').optional(),
      'registration-valid': flagInput('求職登録が有効'),
      restricted: flagInput('面接不参加による利用制限中').optional(),
      'in-progress': wholeInput('応募中の自主応募の件数', 0, 1000).optional(),
      'applied-before': flagInput('同じ求人に応募したことがある').optional(),
    },
    decide: (given) => {
      const ruling = mayApply({
        posting: {
          acceptsSelfApplications: given.accepts,
          valid: given['posting-valid'],
          recruitmentStopped: given.stopped ?? false,
        },
        jobseeker: {
          registrationValid: given['registration-valid'],
          restricted: given.restricted ?? false,
          inProgress: given['in-progress'] ?? 0,
          appliedBefore: given['applied-before'] ?? false,
        },
      });
      return {
        allowed: ruling.ok,
        refusals: ruling.ok ? [] : ruling.refusals.map(({ rule, code }) => ({ rule, code })),
      };
    },
  }),
  askable({
    id: 'T11(3)',
    clause: 'T11(3)',
    description: '応募書類が残る最終日と、消去される日',
    inputs: { invalid: dayInput('求人無効日') },
    decide: ({ invalid }) => ({ ...documentsRetention(invalid) }),
  }),
  askable({
    id: 'T11(4)',
    clause: 'T11(4)',
    description: '応募をマイページで取り消せる期限（完了から24時間）',
    inputs: { completed: instantInput('応募が完了した日時') },
    decide: ({ completed }) => cancellableUntil(completed),
  }),
  askable({
    id: 'T11(5)',
    clause: 'T11(5)',
    description: '自主応募をもう一件できるか（同時に15件まで）',
    inputs: { 'in-progress': wholeInput('応募中の自主応募の件数', 0, 1000) },
    decide: ({ 'in-progress': inProgress }) => withinProgressLimit(inProgress).ok,
  }),
];
