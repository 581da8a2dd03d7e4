/** What can be asked about cases at the office. */
import { askable, askableMoves, flagInput, rulingAnswer, textInput, wholeInput } from '#kernel/askable.ts';
import { mayAddDocuments } from './answer-documents.ts';
import { mayWorkOn } from './desk-work.ts';
import { filingTransitions } from './filing-transitions.ts';

export const rules = [
  askableMoves(
    {
      id: 'T8(2)',
      clause: 'T8(1) T8(2) T8(3) G visit G change',
      description: '申込み・申出がどう進むか（確認待ち、確認依頼、受理、差戻し、失効、取下げ）',
    },
    filingTransitions,
  ),
  askable({
    id: 'T8(3)-desk',
    clause: 'T8(1) T8(2) T8(3)',
    description: '職員がその申込みを処理できるか（ほかの職員が担当しておらず、見た後に変わっていないこと）',
    inputs: {
      by: textInput('処理する職員'),
      'taken-by': textInput('担当している職員').optional(),
      changed: flagInput('見た後に内容か状態が変わった').optional(),
    },
    decide: ({ by, 'taken-by': takenBy, changed = false }) =>
      rulingAnswer(
        mayWorkOn({ takenBy: takenBy ?? null, takenByName: takenBy ?? null, version: changed ? 2 : 1 }, by, 1),
      ),
  }),
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
