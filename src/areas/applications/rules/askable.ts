/** What can be asked about online self-applications. */
import { askable, dayInput, flagInput, instantInput, rulingAnswer, wholeInput } from '#kernel/askable.ts';
import { cancellableUntil, mayCancel } from './cancellation-window.ts';
import { documentsRetention } from './documents-retention.ts';
import { withinProgressLimit } from './in-progress-limit.ts';
import { mayApply } from './may-apply.ts';
import { neverTwice } from './never-twice.ts';
import { notQualifyingOn } from './not-qualifying.ts';

export const rules = [
  askable({
    id: 'T11(2)',
    clause: 'T11(2) T6(7) T7(3) T7(8) T11(5)',
    description: 'オンライン自主応募ができるか、できない理由',
    inputs: {
      accepts: flagInput('求人が自主応募を受け付ける'),
      'posting-valid': flagInput('求人が有効'),
      stopped: flagInput('募集停止中').optional(),
      'employer-stopped': flagInput('求人者への提供停止中').optional(),
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
          employerStopped: given['employer-stopped'] ?? false,
        },
        jobseeker: {
          registrationValid: given['registration-valid'],
          restricted: given.restricted ?? false,
          inProgress: given['in-progress'] ?? 0,
          appliedBefore: given['applied-before'] ?? false,
        },
      });
      return rulingAnswer(ruling);
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
  askable({
    id: 'T11(4)-cancel',
    clause: 'T11(4)',
    description: '応募をある日時にマイページで取り消せるか（24時間ちょうどまで）',
    inputs: { completed: instantInput('応募が完了した日時'), at: instantInput('取り消す日時') },
    decide: ({ completed, at }) => mayCancel(completed, at).ok,
  }),
  askable({
    id: 'T11(5)-twice',
    clause: 'T11(5)',
    description: '同じ求人にもう一度応募できるか（取り消したものを含む）',
    inputs: { 'applied-before': flagInput('同じ求人に応募したことがある') },
    decide: ({ 'applied-before': before }) => neverTwice(before).ok,
  }),
  askable({
    id: 'T11(6)',
    clause: 'T11(6) T11(7) T11(8)',
    description:
      '自主応募の前に知らせる、対象にならない手当と助成金（一覧の日付つき。争いを当事者で解決することとともに）',
    inputs: { today: dayInput('判定する日') },
    decide: ({ today }) => {
      const { asOf, allowances, restrictedAllowances, subsidies } = notQualifyingOn(today);
      return { asOf: asOf.toString(), allowances, restrictedAllowances, subsidies };
    },
  }),
];
