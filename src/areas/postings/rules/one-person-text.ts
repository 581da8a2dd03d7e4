/**
 * A posting that seems to be meant for one person already chosen: public recruitment is for everybody who fits.
 * Clause: T8(2), 職業安定法5条の5
 */
import type { Refusal } from '#kernel/refusal.ts';

const onePerson =
  /(?:面接済み?|内定済み?|採用予定者(?:あり|がいる)|採用が決まって(?:いる|います)|特定の(?:方|人|応募者)|[^\s、。]{1,12}(?:様|さん)(?:専用|宛て?の求人|のための求人)|指名求人|(?<!日)本人(?:限定|のみ))/;

/** The first word of each text that says so. Code: `ask-one-person` {word}. */
export function onePersonAsks(texts: readonly { readonly field: string; readonly text: string }[]): readonly Refusal[] {
  return texts.flatMap(({ field, text }) => {
    const word = onePerson.exec(text.normalize('NFKC'))?.[0];
    return word ? [{ rule: 'T8(2)', code: 'ask-one-person', field, data: { word } }] : [];
  });
}
