/**
 * The life of a request to a published jobseeker, as far as people move it.
 * Clause: T12(5), T12(7)
 * That an open one is taken as declined follows from the date (direct-request-standing), so it is no move.
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const directRequestTransitions = defineTransitions({
  id: 'direct-request',
  title: '直接リクエスト',
  initial: 'waiting',
  states: { waiting: '回答待ち', consulting: 'ハローワークに相談中', accepted: '応募', declined: '辞退' },
  actors: { jobseeker: '求職者', staff: '職員' },
  moves: {
    consult: {
      label: 'ハローワークに相談する',
      from: ['waiting'],
      to: 'consulting',
      by: ['jobseeker'],
      clause: 'T12(5)',
    },
    apply: {
      label: 'オンライン自主応募をする',
      from: ['waiting', 'consulting'],
      to: 'accepted',
      by: ['jobseeker'],
      clause: 'T12(5)',
    },
    refer: {
      label: 'ハローワークの紹介で応募する',
      from: ['waiting', 'consulting'],
      to: 'accepted',
      by: ['jobseeker', 'staff'],
      clause: 'T12(5)',
    },
    decline: {
      label: '辞退する',
      from: ['waiting', 'consulting'],
      to: 'declined',
      by: ['jobseeker', 'staff'],
      clause: 'T12(7)',
    },
  },
});

export type DirectRequestState = keyof typeof directRequestTransitions.states;
export type DirectRequestMove = keyof typeof directRequestTransitions.moves;
export type DirectRequestActor = keyof typeof directRequestTransitions.actors;
