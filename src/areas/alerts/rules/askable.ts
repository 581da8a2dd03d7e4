/** What can be asked about kept searches and postings. */
import { askable, codeInput, dayInput, wholeInput } from '#kernel/askable.ts';
import { alertThrough, frequencies } from './alert-window.ts';
import { mayKeepPosting, maySaveSearch } from './kept-limits.ts';

export const rules = [
  askable({
    id: 'kept-searches',
    clause: 'T15',
    description: '求人の検索条件をもう一つ保存できるか（50件まで）',
    inputs: { kept: wholeInput('いま保存している件数', 0, 1000) },
    decide: ({ kept }) => maySaveSearch(kept).ok,
  }),
  askable({
    id: 'kept-postings',
    clause: 'T15',
    description: '求人をもう一つ保存できるか（100件まで）',
    inputs: { kept: wholeInput('いま保存している件数', 0, 1000) },
    decide: ({ kept }) => mayKeepPosting(kept).ok,
  }),
  askable({
    id: 'kept-search-mail',
    clause: 'T15',
    description: 'その日の新着メールが、いつまでに受理された求人を知らせるか（送らないときは null）',
    inputs: { frequency: codeInput('メールの間隔', frequencies), today: dayInput('送る日') },
    decide: ({ frequency, today }) => alertThrough(frequency, today),
  }),
];
