import { expect, test } from 'vitest';
import { mostLineCharacters, readLines } from './thread-lines.ts';

test('T8(3) lines are trimmed and those that say nothing left out', () => {
  expect(
    readLines([
      { field: null, body: ' 賃金の根拠を教えてください。 ' },
      { field: 'pay.base', body: '  ' },
    ]),
  ).toEqual({ ok: true, value: [{ field: null, body: '賃金の根拠を教えてください。' }] });
});

test('T8(3) saying nothing is refused, and so is saying too much', () => {
  expect(readLines([{ field: 'pay.base', body: '' }])).toMatchObject({
    refusals: [{ code: 'nothing-said', field: 'body' }],
  });
  expect(readLines([{ field: 'pay.base', body: 'あ'.repeat(mostLineCharacters) }]).ok).toBe(true);
  const long = { field: 'pay.base', body: 'あ'.repeat(mostLineCharacters + 1) };
  expect(readLines([{ field: null, body: '' }, long])).toMatchObject({
    refusals: [{ code: 'text-too-long', field: 'pay.base', data: { most: mostLineCharacters, line: 1 } }],
  });
});
