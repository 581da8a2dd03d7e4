/**
 * Work that those who leave high school may not be given before they are eighteen.
 * Clause: 労働基準法61条, 労働基準法62条, 風営法22条
 * Night work (22:00–5:00) is refused outside shift work; dangerous or harmful work and entertaining guests is found by its words.
 */
import type { Refusal } from '#kernel/refusal.ts';

export interface MinorFacts {
  /** Minutes from midnight; an end past 1440 lies on the next day. */
  readonly shifts: readonly { readonly from: number; readonly to: number }[];
  /** 交替制 */
  readonly shiftWork: boolean;
  readonly texts: readonly { readonly field: string; readonly text: string }[];
}

const NIGHT_FROM = 22 * 60;
const NIGHT_TO = 5 * 60;
const DAY = 24 * 60;

const dangerous =
  /坑内(?:作業|での|の仕事)|火薬(?:類)?の(?:製造|取扱い?)|クレーンの運転|高圧電線|感電の|毒劇物の(?:製造|取扱い?)|有害ガス|高さ5メートル以上/;
const entertaining = /接待を伴う|酒席の接待|キャバクラ|ホストクラブ|風俗店/;

/** Whether a shift touches the night. */
function atNight({ from, to }: { readonly from: number; readonly to: number }): boolean {
  return from < NIGHT_TO || to > NIGHT_FROM || to > DAY;
}

/** Codes: `minor-night-work`, `minor-forbidden-work` {word}. */
export function minorsBlocks({ shifts, shiftWork, texts }: MinorFacts): readonly Refusal[] {
  const night: readonly Refusal[] =
    !shiftWork && shifts.some(atNight)
      ? [{ rule: '労働基準法61条', code: 'minor-night-work', field: 'hours.shifts' }]
      : [];
  const words = texts.flatMap(({ field, text }): readonly Refusal[] => {
    const plain = text.normalize('NFKC');
    const code = 'minor-forbidden-work';
    const danger = dangerous.exec(plain)?.[0];
    const guests = entertaining.exec(plain)?.[0];
    return [
      ...(danger ? [{ rule: '労働基準法62条', code, field, data: { word: danger } }] : []),
      ...(guests ? [{ rule: '風営法22条', code, field, data: { word: guests } }] : []),
    ];
  });
  return [...night, ...words];
}
