/** What can be asked about cases at the office. */
import { askable, wholeInput } from '#kernel/askable.ts';
import { mayAddDocuments } from './answer-documents.ts';

export const rules = [
  askable({
    id: 'T8(3)-documents',
    clause: 'T8(3) T15',
    description: '回答に書類を添付できるか（申込み一件につき10個まで）',
    inputs: {
      kept: wholeInput('いま添付している個数', 0, 100),
      added: wholeInput('新しく添付する個数', 0, 100),
    },
    decide: ({ kept, added }) => mayAddDocuments(kept, added).ok,
  }),
];
