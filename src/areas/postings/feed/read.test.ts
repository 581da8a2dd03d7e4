import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readFeed } from './read.ts';
import { readCsvFeed } from './read-csv.ts';
import { readXmlFeed } from './read-xml.ts';
import { FeedBroken, type FeedRecord } from './record.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect(records: AsyncIterable<FeedRecord>) {
  const got: FeedRecord[] = [];
  let broken: FeedBroken | undefined;
  try {
    for await (const record of records) got.push(record);
  } catch (error) {
    if (!(error instanceof FeedBroken)) throw error;
    broken = error;
  }
  return { numbers: got.map((each) => each.items.get('kjno')), got, broken };
}

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<root><page>1</page><kyujin>
<data><kjno>13010-1</kjno><sksu>調理&amp;補助</sksu><shigoto_ny><![CDATA[皿洗い <朝>]]></shigoto_ny><jgshhp></jgshhp></data>
<data>
<kjno>13010-2</kjno><sksu>介護職員</sksu></data>
</kyujin></root>`;

describe('XML (API 2.0)', () => {
  test.each([1, 7, 4096])('reads every item, whatever the chunks (%i bytes)', async (size) => {
    const { got, broken } = await collect(readXmlFeed(chunks(new TextEncoder().encode(xml), size)));
    expect(broken).toBeUndefined();
    expect(got.map((each) => Object.fromEntries(each.items))).toEqual([
      { kjno: '13010-1', sksu: '調理&補助', shigoto_ny: '皿洗い <朝>' },
      { kjno: '13010-2', sksu: '介護職員' },
    ]);
    expect(got.map((each) => each.line)).toEqual([3, 4]);
  });

  test('hands out what came before a break, then says where it broke', async () => {
    const cut = new TextEncoder().encode(xml.slice(0, xml.indexOf('介護')));
    const { numbers, broken } = await collect(readXmlFeed(chunks(cut, 50)));
    expect(numbers).toEqual(['13010-1']);
    expect(broken?.line).toBe(5);
  });

  test('refuses what is no XML', async () => {
    const { numbers, broken } = await collect(readXmlFeed(chunks(new TextEncoder().encode('kjno,sksu\n1,2'), 9)));
    expect(numbers).toEqual([]);
    expect(broken).toBeInstanceOf(FeedBroken);
  });
});

const csv = '求人番号,知らない列,職種,仕事の内容\r\n13010-1,x,"調理,補助","一行目\r\n二行目"\r\n13010-2,,介護職員,\r\n';

describe('CSV', () => {
  test.each([
    ['CP932', iconv.encode(`${csv.replace('調理', '髙橋')}`, 'cp932')],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${csv.replace('調理', '髙橋')}`)],
  ])('reads %s, quoted commas and line ends, by headings', async (_, bytes) => {
    for (const size of [3, 4096]) {
      const { got, broken } = await collect(readCsvFeed(chunks(bytes, size)));
      expect(broken).toBeUndefined();
      expect(got.map((each) => Object.fromEntries(each.items))).toEqual([
        { kjno: '13010-1', sksu: '髙橋,補助', shigoto_ny: '一行目\r\n二行目' },
        { kjno: '13010-2', sksu: '介護職員' },
      ]);
    }
  });

  test('a header without 求人番号 is refused at line 1', async () => {
    const { broken } = await collect(readCsvFeed(chunks(Buffer.from('\uFEFF職種\r\n介護\r\n'), 9)));
    expect(broken?.line).toBe(1);
  });

  test('an unclosed quote is named with its line; rows before it were read', async () => {
    const { numbers, broken } = await collect(
      readCsvFeed(chunks(Buffer.from('\uFEFF求人番号,職種\r\n13010-1,a\r\n13010-2,"b\r\n'), 9)),
    );
    expect(numbers).toEqual(['13010-1']);
    expect(broken).toBeInstanceOf(FeedBroken);
  });
});

describe('a file of either form', () => {
  test.each([
    ['XML', new TextEncoder().encode(xml)],
    ['XML after a mark and an empty line', Buffer.from(`\uFEFF\n${xml.slice(xml.indexOf('<root>'))}`)],
    ['CSV in CP932', iconv.encode(csv, 'cp932')],
    ['CSV in UTF-8', Buffer.from(`\uFEFF${csv}`)],
  ])('is told by how it begins: %s', async (_, bytes) => {
    for (const size of [1, 4096]) {
      const { numbers, broken } = await collect(readFeed(chunks(bytes, size)));
      expect([numbers, broken]).toEqual([['13010-1', '13010-2'], undefined]);
    }
  });

  test('an empty file is broken', async () => {
    expect((await collect(readFeed(chunks(new Uint8Array(), 9)))).broken?.line).toBe(1);
  });
});
