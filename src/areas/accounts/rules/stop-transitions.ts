/**
 * What becomes of an account under suspicion: its owner may be asked first; unsolved it is stopped or deleted.
 * Clause: T6(9), T7(11)
 */
import { defineTransitions } from '#kernel/transitions.ts';

const security = ['operator', 'bureau', 'staff'] as const;

export const emergencyTransitions = defineTransitions({
  id: 'emergency-stop',
  title: 'アカウントの緊急停止',
  initial: 'asked',
  states: { asked: '確認依頼中', active: '利用不可', solved: '解決', lifted: '解除', deleted: '削除' },
  actors: { operator: '運用管理', bureau: '労働局', staff: '職員', owner: '本人' },
  moves: {
    answer: { label: '回答する', from: ['asked'], to: 'asked', by: ['owner'], clause: 'T7(11)' },
    solve: { label: '解決とする', from: ['asked'], to: 'solved', by: security, clause: 'T7(11)' },
    stop: { label: '緊急停止する', from: ['asked'], to: 'active', by: security, clause: 'T7(11)' },
    lift: { label: '停止を解除する', from: ['active'], to: 'lifted', by: security, clause: 'T7(11)' },
    delete: { label: 'アカウントを削除する', from: ['asked', 'active'], to: 'deleted', by: security, clause: 'T7(11)' },
  },
});

export type EmergencyState = keyof typeof emergencyTransitions.states;
export type EmergencyMove = keyof typeof emergencyTransitions.moves;
