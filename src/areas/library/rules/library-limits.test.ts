import { expect, test } from 'vitest';
import { freePlace, renamed } from './library-limits.ts';

test('T15: ten places, the first free one is taken', () => {
  expect(freePlace([])).toEqual({ ok: true, value: 1 });
  expect(freePlace([1, 2, 4])).toEqual({ ok: true, value: 3 });
  expect(freePlace([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).ok).toBe(false);
});

test('T15: a name keeps the ending of its file and holds nothing that breaks a path', () => {
  const to = (typed: string) => {
    const ruling = renamed('履歴書.pdf', typed);
    return ruling.ok ? ruling.value : ruling.refusals[0].code;
  };
  expect([to(' 春の履歴書 '), to('新しい.PDF'), to('a.docx')]).toEqual(['春の履歴書.pdf', '新しい.pdf', 'a.docx.pdf']);
  for (const wrong of ['', '.pdf', '../a', 'a\u202eb', 'あ'.repeat(61)]) expect(to(wrong)).toBe('library-name-wrong');
});
