/** What can be asked about online consultations. */
import { askable, instantInput } from '#kernel/askable.ts';
import { takenAsCancelledAt } from './no-show.ts';

export const rules = [
  askable({
    id: 'C12-noshow',
    clause: 'C12(2)六',
    description: '連絡がないまま予約がキャンセルとみなされる日時（開始から10分）',
    inputs: { start: instantInput('予約の開始日時') },
    decide: ({ start }) => takenAsCancelledAt(start),
  }),
];
