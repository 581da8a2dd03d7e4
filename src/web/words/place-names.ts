import { type Gazetteer, placeNameOf, stationReading } from '#areas/offices/index.ts';
import { grouped } from '#kernel/grouped.ts';
import { inLatin } from '#kernel/romaji.ts';
import type { Lang } from '#web/page.ts';
import { postingCodes } from '#web/words/posting-codes.ts';

/** A prefecture in words. Its code when it is none. */
export function prefectureName(places: Gazetteer, code: string, lang: Lang): string {
  return postingCodes[lang].prefecture[code] ?? places.prefectures.find((each) => each.code === code)?.name ?? code;
}

const KINDS_IN_ENGLISH = new Set(['SHI', 'KU', 'CHO', 'MACHI', 'MURA', 'SON', 'GUN']);

/** `KYOTO SHI KITA KU` as it is written in running text: `Kyoto-shi Kita-ku`. */
function inRunningText(romaji: string): string {
  return romaji
    .split(' ')
    .map((word, nth) =>
      KINDS_IN_ENGLISH.has(word) && nth > 0
        ? `-${word.toLowerCase()}`
        : `${nth > 0 ? ' ' : ''}${word.slice(0, 1)}${word.slice(1).toLowerCase()}`,
    )
    .join('');
}

/** A municipality in words, without its prefecture. */
export function cityName(places: Gazetteer, code: string, lang: Lang): string {
  const found = places.municipalities.get(code);
  if (lang === 'ja') return found?.name ?? code;
  return found?.romaji ? inRunningText(found.romaji) : (found?.name ?? code);
}

/** A place of work: `東京都世田谷区`, `Setagaya-ku, Tokyo`, or a prefecture alone. */
export function placeName(places: Gazetteer, code: string, lang: Lang): string {
  if (lang === 'ja') return placeNameOf(places, code);
  const prefecture = prefectureName(places, code.slice(0, 2), lang);
  return code.length === 2 ? prefecture : `${cityName(places, code, lang)}, ${prefecture}`;
}

/** Places of work one after the other. */
export function placeNames(places: Gazetteer, codes: readonly string[], lang: Lang): string {
  return codes.map((code) => placeName(places, code, lang)).join(lang === 'en' ? '; ' : '、');
}

/** A station as it was written down; in English with its name in Latin letters before it, where it is known: `Yotsuya (四ツ谷駅)`. */
export function stationName(places: Gazetteer, prefecture: string, written: string, lang: Lang): string {
  const kana = lang === 'en' ? stationReading(places, prefecture, written) : undefined;
  return kana ? `${inLatin(kana)} (${written})` : written;
}

/** The centre of a search by distance as the person reads it: `東京都世田谷区`, `新宿駅（東京都）`; in English `Shinjuku (新宿駅), Tokyo`. */
export function centreInWords(places: Gazetteer, name: string, lang: Lang): string {
  if (lang === 'ja') return name;
  const [, station, of] = /^(.+駅)（([^（）]+)）$/u.exec(name) ?? [];
  const prefecture = places.prefectures.find((each) =>
    of === undefined ? name.startsWith(each.name) : each.name === of,
  );
  if (!prefecture) return name;
  const { code } = prefecture;
  if (station) return `${stationName(places, code, station, lang)}, ${prefectureName(places, code, lang)}`;
  const city = places.municipalitiesOf.get(code)?.find((each) => prefecture.name + each.name === name);
  return city ? placeName(places, city.code, lang) : name;
}

/** A 希望する職種 (`05`, `05-04`). */
export function categoryName(places: Gazetteer, code: string, lang: Lang): string {
  const [major = code, detail] = code.split('-');
  if (!detail) return postingCodes[lang].category[major] ?? code;
  return places.categories.find((each) => each.category === major && each.detail === Number(detail))?.name ?? code;
}

/** A number as it is read, `1,284`. */
export const figure = (n: number): string => grouped(n);
