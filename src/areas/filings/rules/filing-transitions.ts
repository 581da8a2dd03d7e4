/**
 * What becomes of a filing: provisional until staff have decided.
 * Clause: T8(1), T8(2), T8(3), G visit, G change
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const filingTransitions = defineTransitions({
  id: 'filing',
  title: '申込みの確認',
  initial: 'waiting',
  states: {
    waiting: '確認待ち',
    asked: '確認依頼中',
    accepted: '受理・本登録',
    sentBack: '差戻し',
    lapsed: '来所なく失効',
    withdrawn: '取下げ',
  },
  actors: { employer: '求人者', staff: '職員', time: '期限' },
  moves: {
    ask: { label: '確認を依頼する', from: ['waiting', 'asked'], to: 'asked', by: ['staff'], clause: 'T8(3)' },
    answer: { label: '回答する', from: ['asked'], to: 'waiting', by: ['employer'], clause: 'T8(3)' },
    sendBack: { label: '差し戻す', from: ['waiting', 'asked'], to: 'sentBack', by: ['staff'], clause: 'T8(3)' },
    accept: { label: '受理する', from: ['waiting', 'asked'], to: 'accepted', by: ['staff'], clause: 'T8(2)' },
    withdraw: {
      label: '取り下げる',
      from: ['waiting', 'asked'],
      to: 'withdrawn',
      by: ['employer', 'staff'],
      clause: 'T8(2)',
    },
    lapse: { label: '来所期限が過ぎる', from: ['waiting', 'asked'], to: 'lapsed', by: ['time'], clause: 'G visit' },
  },
});

export type FilingMove = keyof typeof filingTransitions.moves;
export type FilingActor = keyof typeof filingTransitions.actors;
