/**
 * What becomes of a report of misuse: taken by somebody of the operation, worked, closed with its outcome.
 * Clause: T4(2), T5(2)
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const reportTransitions = defineTransitions({
  id: 'misuse-report',
  title: 'アカウントの不正な利用の届出',
  initial: 'waiting',
  states: { waiting: '受付', taken: '対応中', closed: '完了' },
  actors: { operator: '運用管理' },
  moves: {
    take: { label: '担当する', from: ['waiting', 'taken'], to: 'taken', by: ['operator'], clause: 'T4(2)' },
    close: { label: '完了にする', from: ['taken'], to: 'closed', by: ['operator'], clause: 'T4(2)' },
  },
});

export type ReportState = keyof typeof reportTransitions.states;
