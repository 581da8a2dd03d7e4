import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Random, searchDocument, TODAY } from '#test/factories/search.ts';
import { testDatabase } from '#test/support/database.ts';
import {
  type Audience,
  type Disclosure,
  everything,
  openSearch,
  type SearchIndex,
  type SearchPort,
  type SearchQuery,
  sqlSearch,
  writeSearchRows,
} from './index.ts';

// Two postings of one employer at each level: 1x everyone, 2x identity only to jobseekers, 3x no identity.
const database = await testDatabase();
const random = new Random(3);
const plain = sqlSearch(database.db);
let index: SearchIndex;

beforeAll(async () => {
  const docs = ([1, 2, 3] as Disclosure[]).flatMap((disclosure) =>
    [0, 1].map((nth) => ({
      ...searchDocument(random, disclosure * 10 + nth),
      disclosure,
      establishmentId: 7,
      establishmentNumber: '1301-7-7',
      employerName: '秘密商会\nヒミツショウカイ',
      text: '倉庫作業',
      acceptedOn: TODAY,
      validThrough: TODAY.add({ days: 5 }),
    })),
  );
  await database.db.transaction().execute((tx) => writeSearchRows(tx, docs));
  index = openSearch({ connectionString: database.url, fallback: plain, threads: 1 });
  await index.ready;
});
afterAll(() => index.close());

const known: Record<Audience, readonly number[]> = {
  public: [11, 10],
  jobseeker: [21, 20, 11, 10],
  staff: [31, 30, 21, 20, 11, 10],
};
const all = [31, 30, 21, 20, 11, 10];

describe.each(['public', 'jobseeker', 'staff'] as const)(
  'S: the employer of a posting, asked for by %s',
  (audience) => {
    const found = async (ask: Partial<SearchQuery>) => {
      const query = { ...everything, ...ask };
      const ports: readonly SearchPort[] = [plain, index];
      const [bySql, byIndex] = await Promise.all(ports.map((port) => port.search(query, { today: TODAY, audience })));
      const { ids, others, entries } = bySql as NonNullable<typeof bySql>;
      expect(byIndex).toMatchObject({ ids, others, entries });
      return { ids, others, entries };
    };

    test('every posting is found by what it says, whatever its level', async () => {
      expect((await found({ q: '倉庫' })).ids).toEqual(all);
    });
    test('is met by free words, 事業所名 and 事業所番号 only where it may be known', async () => {
      for (const ask of [{ q: '秘密商会' }, { q: 'ひみつ' }, { employer: '秘密' }, { establishment: '1301-7-7' }])
        expect((await found(ask)).ids).toEqual(known[audience]);
    });
    test('excluding it leaves those in whose employer may not be known', async () => {
      const rest = all.filter((id) => !known[audience].includes(id));
      expect((await found({ not: '秘密商会' })).ids).toEqual(rest);
      expect((await found({ employer: '秘密商会', employerNot: true })).ids).toEqual(rest);
    });
    test('folding joins only postings whose employer may be known', async () => {
      const hidden = all.length - known[audience].length;
      const { entries, others } = await found({ fold: true });
      expect(entries).toBe(hidden + 1);
      expect(others.reduce((sum, more) => sum + more, 0)).toBe(known[audience].length - 1);
    });
  },
);
