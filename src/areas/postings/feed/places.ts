import { listAllMunicipalities, listPrefectures } from '#areas/offices/index.ts';
import type { Db } from '#platform/db.ts';

/** Which municipality an address or a code means. */
export interface FeedPlaces {
  /** Whether there is a municipality of this JIS code. */
  has(code: string): boolean;
  /** The municipality an address begins with and what stands behind it; undefined where none is found. */
  find(address: string): { readonly code: string; readonly rest: string } | undefined;
  /** 石川県金沢市; undefined for an unknown code. */
  nameOf(code: string): string | undefined;
}

/** Municipalities by name with their prefecture. */
export function feedPlaces(names: ReadonlyMap<string, string>): FeedPlaces {
  const codes = new Map([...names].map(([code, name]) => [name, code]));
  const longest = Math.max(0, ...[...codes.keys()].map((name) => name.length));
  return {
    has: (code) => names.has(code),
    nameOf: (code) => names.get(code),
    find: (address) => {
      const text = address.slice(0, 200).normalize('NFC').replace(/\s+/g, ' ').trim();
      const joined = text.replace(/^(\S{2,3}[都道府県]) /, '$1');
      for (let length = Math.min(longest, joined.length); length > 0; length -= 1) {
        const code = codes.get(joined.slice(0, length));
        if (code !== undefined) return { code, rest: joined.slice(length).trim() };
      }
      return undefined;
    },
  };
}

/** The municipalities of the reference data. */
export async function readFeedPlaces(db: Db): Promise<FeedPlaces> {
  const [prefectures, municipalities] = await Promise.all([listPrefectures(db), listAllMunicipalities(db)]);
  const prefectureOf = new Map(prefectures.map(({ code, name }) => [code, name]));
  return feedPlaces(
    new Map(municipalities.map((each) => [each.code, `${prefectureOf.get(each.prefectureCode) ?? ''}${each.name}`])),
  );
}
