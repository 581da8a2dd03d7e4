/** What can be asked about the papers a jobseeker keeps. */
import { askable, wholeInput } from '#kernel/askable.ts';
import { freePlace } from './library-limits.ts';

export const rules = [
  askable({
    id: 'kept-documents',
    clause: 'T15',
    description: '応募書類をもう一つ保存できるか（10個まで）',
    inputs: { kept: wholeInput('いま保存している件数', 0, 100) },
    decide: ({ kept }) => freePlace(Array.from({ length: kept }, (_, index) => index + 1)).ok,
  }),
];
