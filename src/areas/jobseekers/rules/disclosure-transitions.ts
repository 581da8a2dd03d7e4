/**
 * What becomes of a request for disclosure: the office answers it, or the person takes it back; one is open at a time.
 * Clause: P6
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const disclosureTransitions = defineTransitions({
  id: 'disclosure-request',
  title: '開示請求',
  initial: 'filed',
  states: { filed: '受付', answered: '回答済み', withdrawn: '取下げ' },
  actors: { jobseeker: '求職者', staff: '職員' },
  moves: {
    answer: { label: '回答する', from: ['filed'], to: 'answered', by: ['staff'], clause: 'P6' },
    withdraw: { label: '取り下げる', from: ['filed'], to: 'withdrawn', by: ['jobseeker'], clause: 'P6' },
  },
});

export type DisclosureState = keyof typeof disclosureTransitions.states;
