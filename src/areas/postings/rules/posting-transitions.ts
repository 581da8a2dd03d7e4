/**
 * The life of a posting, from the employer's draft to its end.
 * Clause: T8(2), T8(3), T10(1), G visit, G change
 * Expiry is no move: it follows from the stored last day of validity.
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const postingTransitions = defineTransitions({
  id: 'posting',
  title: '求人',
  initial: 'draft',
  states: {
    draft: '作成中',
    filed: '仮登録（確認待ち）',
    asked: '確認依頼中',
    sentBack: '差戻し',
    accepted: '受理（公開）',
    recruitmentStopped: '募集停止',
    filled: '充足',
    cancelled: '取消',
    lapsed: '来所なく失効',
    withdrawn: '仮登録取下げ',
  },
  actors: { employer: '求人者', staff: '職員', time: '期限' },
  moves: {
    file: {
      label: '仮登録する',
      from: ['draft', 'sentBack'],
      to: 'filed',
      by: ['employer', 'staff'],
      clause: 'T8(2)',
    },
    ask: { label: '確認を依頼する', from: ['filed'], to: 'asked', by: ['staff'], clause: 'T8(3)' },
    answer: { label: '回答する', from: ['asked'], to: 'filed', by: ['employer'], clause: 'T8(3)' },
    sendBack: { label: '差し戻す', from: ['filed', 'asked'], to: 'sentBack', by: ['staff'], clause: 'T8(3)' },
    withdraw: {
      label: '取り下げる',
      from: ['filed', 'asked', 'sentBack'],
      to: 'withdrawn',
      by: ['employer', 'staff'],
      clause: 'T8(2)',
    },
    lapse: {
      label: '来所期限が過ぎる',
      from: ['filed', 'asked', 'sentBack'],
      to: 'lapsed',
      by: ['time'],
      clause: 'G visit',
    },
    accept: { label: '受理する', from: ['filed', 'asked'], to: 'accepted', by: ['staff'], clause: 'T8(2)' },
    stopRecruitment: {
      label: '募集を停止する',
      from: ['accepted'],
      to: 'recruitmentStopped',
      by: ['staff'],
      clause: 'G change',
    },
    resumeRecruitment: {
      label: '募集を再開する',
      from: ['recruitmentStopped'],
      to: 'accepted',
      by: ['staff'],
      clause: 'G change',
    },
    fill: {
      label: '充足とする',
      from: ['accepted', 'recruitmentStopped'],
      to: 'filled',
      by: ['employer', 'staff'],
      clause: 'T10(1)',
    },
    cancel: {
      label: '取り消す',
      from: ['accepted', 'recruitmentStopped'],
      to: 'cancelled',
      by: ['employer', 'staff'],
      clause: 'T10(1)',
    },
  },
});

export type PostingState = keyof typeof postingTransitions.states;
export type PostingMove = keyof typeof postingTransitions.moves;
export type PostingActor = keyof typeof postingTransitions.actors;
