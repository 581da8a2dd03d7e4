/**
 * The kind of a jobseeker's registration: online until an office has consulted, and never back.
 * Clause: T3(4), T3(5), T3(6), T9(1), T9(2), T9(3)
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const registrantTransitions = defineTransitions({
  id: 'registrant',
  title: '求職者の登録区分',
  initial: 'unregistered',
  states: { unregistered: '未登録', online: 'オンライン登録者', office: 'ハローワーク利用登録者' },
  actors: { jobseeker: '求職者', staff: '職員' },
  moves: {
    registerOnline: {
      label: 'オンラインで登録する',
      from: ['unregistered'],
      to: 'online',
      by: ['jobseeker'],
      clause: 'T9(2)',
    },
    registerAtOffice: {
      label: '相談を経て登録する',
      from: ['unregistered'],
      to: 'office',
      by: ['staff'],
      clause: 'T9(1)',
    },
    switchToOffice: {
      label: '相談を経て切り替える',
      from: ['online'],
      to: 'office',
      by: ['staff'],
      clause: 'T9(3)',
    },
  },
});

export type RegistrantKind = keyof typeof registrantTransitions.states;
export type RegistrantMove = keyof typeof registrantTransitions.moves;
export type RegistrantActor = keyof typeof registrantTransitions.actors;
