/**
 * The life of an online self-application, from sending to its result.
 * Clause: T11(2), T11(4), T7(8)
 * Within which time it may be cancelled is another rule (cancellation-window).
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const selfApplicationTransitions = defineTransitions({
  id: 'self-application',
  title: 'オンライン自主応募',
  initial: 'accepting',
  states: {
    accepting: '受付中',
    completed: '完了',
    cancelled: '応募取消',
    hired: '採用',
    rejected: '不採用',
    withdrawn: '応募辞退',
    noShow: '面接不参加',
  },
  actors: { jobseeker: '求職者', employer: '求人者', system: 'システム' },
  moves: {
    complete: { label: '受付が完了する', from: ['accepting'], to: 'completed', by: ['system'], clause: 'T11(4)' },
    cancel: {
      label: '取り消す',
      from: ['accepting', 'completed'],
      to: 'cancelled',
      by: ['jobseeker'],
      clause: 'T11(4)',
    },
    hire: { label: '採用を登録する', from: ['completed'], to: 'hired', by: ['employer'], clause: 'T11(2)' },
    reject: { label: '不採用を登録する', from: ['completed'], to: 'rejected', by: ['employer'], clause: 'T11(2)' },
    recordWithdrawal: {
      label: '応募辞退の連絡ありを登録する',
      from: ['completed'],
      to: 'withdrawn',
      by: ['employer'],
      clause: 'T11(4)',
    },
    recordNoShow: {
      label: '面接不参加を登録する',
      from: ['completed'],
      to: 'noShow',
      by: ['employer'],
      clause: 'T7(8)',
    },
  },
});

export type SelfApplicationState = keyof typeof selfApplicationTransitions.states;
export type SelfApplicationMove = keyof typeof selfApplicationTransitions.moves;
export type SelfApplicationActor = keyof typeof selfApplicationTransitions.actors;

/** The states that count as in progress for T11(5) and T13(2). */
export const inProgressStates: readonly SelfApplicationState[] = ['accepting', 'completed'];
