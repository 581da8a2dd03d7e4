/** What can be asked about offices. */
import { askable, textInput, wrongInput } from '#kernel/askable.ts';
import { normalPostalCode } from './postal-code.ts';

const id = 'T3(6)';

export const rules = [
  askable({
    id,
    clause: id,
    description: '郵便番号から利用安定所（管轄が分かれるところは複数）',
    inputs: { postal: textInput('郵便番号（7桁、ハイフン可）') },
    decide: ({ postal }, facts) => {
      const code = normalPostalCode(postal);
      if (!code) return wrongInput(id, 'postal', '郵便番号は7桁の数字で入力してください');
      const offices = facts.officesOf(code);
      return offices.length > 0
        ? offices.map((each) => ({ ...each }))
        : wrongInput(id, 'postal', `この郵便番号は見つかりません（${code}）`);
    },
  }),
];
