/** What can be asked about dates of interviews. */
import { askable, codeInput, flagInput, instantInput, rulingAnswer } from '#kernel/askable.ts';
import { mayArrange } from './may-arrange.ts';
import { mayOffer, mayTake } from './proposed-dates.ts';

export const rules = [
  askable({
    id: 'T11(1)-interview',
    clause: 'T11(1) T11(2) G invalid',
    description: '応募や紹介について、面接の候補日をマイページで送れるか',
    inputs: {
      of: codeInput('application（オンライン自主応募）か referral（ハローワークの紹介）', ['application', 'referral']),
      waiting: flagInput('結果を待っている'),
      'posting-valid': flagInput('その求人が有効'),
      page: flagInput('相手がマイページを使っている'),
    },
    decide: (given) =>
      rulingAnswer(
        mayArrange({
          kind: given.of,
          waiting: given.waiting,
          postingOpen: given['posting-valid'],
          hasPage: given.page,
        }),
      ),
  }),
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
