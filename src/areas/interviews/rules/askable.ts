/** What can be asked about dates of interviews. */
import { askable, instantInput, rulingAnswer } from '#kernel/askable.ts';
import { mayOffer, mayTake } from './proposed-dates.ts';

export const rules = [
  askable({
    id: 'T11(2)-interview',
    clause: 'T11(2) T15',
    description: '面接の日程として提案できるか（これからの、90日先まで）',
    inputs: { slot: instantInput('面接の日時'), now: instantInput('提案する日時') },
    decide: ({ slot, now }) => rulingAnswer(mayOffer([slot], now)),
  }),
  askable({
    id: 'T11(2)-interview-answer',
    clause: 'T11(2)',
    description: '提案された面接の日程を選べるか（その日時になるまで）',
    inputs: { slot: instantInput('面接の日時'), now: instantInput('答える日時') },
    decide: ({ slot, now }) => rulingAnswer(mayTake(slot, now, true)),
  }),
];
