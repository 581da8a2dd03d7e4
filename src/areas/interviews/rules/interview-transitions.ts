/**
 * The life of an interview proposal: dates are offered, one is taken, others are asked for, or it is called off.
 * Clause: T11(2)
 */
import { defineTransitions } from '#kernel/transitions.ts';

export const interviewTransitions = defineTransitions({
  id: 'interview',
  title: '面接の日程',
  initial: 'proposed',
  states: {
    proposed: '候補日の返事待ち',
    accepted: '日程が決まった',
    othersAsked: '別の日程の希望あり',
    cancelled: '取りやめ',
  },
  actors: { jobseeker: '求職者', employer: '求人者' },
  moves: {
    accept: { label: '候補日を選ぶ', from: ['proposed'], to: 'accepted', by: ['jobseeker'], clause: 'T11(2)' },
    askOthers: {
      label: '別の日程を頼む',
      from: ['proposed', 'accepted'],
      to: 'othersAsked',
      by: ['jobseeker'],
      clause: 'T11(2)',
    },
    proposeAgain: {
      label: '候補日を出し直す',
      from: ['proposed', 'accepted', 'othersAsked'],
      to: 'proposed',
      by: ['employer'],
      clause: 'T11(2)',
    },
    cancel: {
      label: '取りやめる',
      from: ['proposed', 'accepted', 'othersAsked'],
      to: 'cancelled',
      by: ['employer'],
      clause: 'T11(2)',
    },
  },
});

export type InterviewState = keyof typeof interviewTransitions.states;
export type InterviewMove = keyof typeof interviewTransitions.moves;
