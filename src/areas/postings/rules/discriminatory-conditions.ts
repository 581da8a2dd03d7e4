/**
 * Conditions that shut people out for what the law does not let count: nationality, origin, family, belief, party, union, marriage.
 * Clause: 職業安定法3条, 男女雇用機会均等法5条
 * The words are looked for in every free text; sex and age, for which the law knows exceptions, are asked about instead.
 */
import type { Refusal } from '#kernel/refusal.ts';

const only = '(?:の方|の人|者)?(?:のみ|だけ|限定|に限る|に限り)';
const not = '(?:の方|の人|者)?(?:は)?(?:不可|お断り|ご遠慮|除く|採用しません)';

const forbidden: readonly (readonly [rule: string, words: RegExp])[] = [
  ['職業安定法3条', new RegExp(`(?:日本人|日本国籍)${only}|外国(?:人|籍)${not}`)],
  [
    '職業安定法3条',
    /(?:本籍|出身地|国籍|家族構成|家族の職業|宗教|信仰|支持政党|思想)(?:を|の)?(?:確認|申告|記入|問い|審査|制限)/,
  ],
  ['職業安定法3条', new RegExp(`労働組合(?:員|に加入している方|への加入)${not}`)],
  ['職業安定法3条', new RegExp(`(?:特定の)?(?:宗教|宗派|党派)(?:を信仰する方|の信者|の党員)${only}`)],
  [
    '男女雇用機会均等法5条',
    new RegExp(`(?:未婚|独身|既婚)(?:女性|男性)?${only}|(?:既婚|妊娠中|子供のいる方|子のある方)${not}`),
  ],
];

/** Each text that states one. Code: `discriminatory-condition` {word}. */
export function discriminatoryConditions(
  texts: readonly { readonly field: string; readonly text: string }[],
): readonly Refusal[] {
  return texts.flatMap(({ field, text }) => {
    const plain = text.normalize('NFKC').replace(/\s+/g, '');
    return forbidden.flatMap(([rule, words]) => {
      const word = words.exec(plain)?.[0];
      return word ? [{ rule, code: 'discriminatory-condition', field, data: { word } }] : [];
    });
  });
}
