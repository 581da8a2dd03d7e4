/** What can be asked about reports of misuse. */
import { askable, dayInput } from '#kernel/askable.ts';
import { reportErasedFrom } from './report-retention.ts';

export const rules = [
  askable({
    id: 'T4(2)',
    clause: 'T4(2) T5(2)',
    description: '不正な利用の届出が消去される日（完了から1年）',
    inputs: { closed: dayInput('完了した日') },
    decide: ({ closed }) => {
      const erasedFrom = reportErasedFrom(closed);
      return { keptThrough: erasedFrom.subtract({ days: 1 }), erasedFrom };
    },
  }),
];
