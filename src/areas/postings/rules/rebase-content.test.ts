import { expect, test } from 'vitest';
import { changedFields, rebaseContent } from './rebase-content.ts';

const base = { work: { title: '調理', occupations: ['1', '2'] }, pay: { base: { from: 1 } } };

test('G change: what was edited is named, deep values and removed fields too', () => {
  expect(
    changedFields(base, { work: { title: '調理', occupations: ['1'] }, pay: { base: { from: 1 }, bonus: true } }),
  ).toEqual(['work.occupations', 'pay.bonus']);
  expect(changedFields(base, { work: { title: '調理', occupations: ['1', '2'] } })).toEqual(['pay.base']);
  expect(changedFields(base, structuredClone(base))).toEqual([]);
});

test('G change: a change accepted meanwhile is kept, the prepared one is added to it', () => {
  const live = { ...base, head: { disclosure: '3' }, pay: { base: { from: 2 } } };
  const edited = { ...base, work: { title: '調理師', occupations: ['1', '2'] } };
  expect(rebaseContent(base, edited, live)).toEqual({
    work: { title: '調理師', occupations: ['1', '2'] },
    pay: { base: { from: 2 } },
    head: { disclosure: '3' },
  });
});

test('G change: a field taken out is taken out; the content handed in stays as it was', () => {
  const live = structuredClone(base);
  expect(rebaseContent(base, { work: { title: '調理' }, pay: { base: { from: 1 } } }, live)).toEqual({
    work: { title: '調理' },
    pay: { base: { from: 1 } },
  });
  expect(live).toEqual(base);
});
