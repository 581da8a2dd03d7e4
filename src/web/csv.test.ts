import { expect, test } from 'vitest';
import { csvReply, plainCell } from './csv.ts';

test.each([
  ['=HYPERLINK("http://example.jp")', `'=HYPERLINK("http://example.jp")`],
  ['+81', `'+81`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `'\t=1`],
  ['山田 太郎', '山田 太郎'],
  ['', ''],
])('T15 %j is written as %j', (value, written) => {
  expect(plainCell(value)).toBe(written);
});

test('the file begins with a byte order mark and quotes what needs it', async () => {
  const reply = csvReply('応募者.csv', [
    ['氏名', '求人'],
    ['=1+1', '調理,補助'],
  ]);
  const bytes = new Uint8Array(await reply.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(`氏名,求人\r\n'=1+1,"調理,補助"\r\n`);
});
