import { expect, test } from 'vitest';
import { mayHandOver, mayWorkOn } from './desk-work.ts';

const free = { takenBy: null, takenByName: null, version: 4 };
const taken = { takenBy: 'a', takenByName: '北川', version: 4 };

test('T8(3) a free case and one’s own can be worked on', () => {
  expect(mayWorkOn(free, 'a', 4).ok).toBe(true);
  expect(mayWorkOn(taken, 'a', 4).ok).toBe(true);
});

test('T8(3) two staff are never on one case; the other’s name is said', () => {
  expect(mayWorkOn(taken, 'b', 4)).toMatchObject({ refusals: [{ code: 'taken-by-other', data: { name: '北川' } }] });
});

test('T8(3) nobody decides on what changed meanwhile; every reason is said', () => {
  expect(mayWorkOn(free, 'a', 3)).toMatchObject({ refusals: [{ code: 'changed-meanwhile' }] });
  expect(mayWorkOn(taken, 'b', 3)).toMatchObject({
    refusals: [{ code: 'taken-by-other' }, { code: 'changed-meanwhile' }],
  });
});

test('T8(3) who has a case, or the head, hands it over', () => {
  expect(mayHandOver(taken, 'a', false).ok).toBe(true);
  expect(mayHandOver(taken, 'b', true).ok).toBe(true);
  expect(mayHandOver(taken, 'b', false)).toMatchObject({ refusals: [{ code: 'taken-by-other' }] });
  expect(mayHandOver(free, 'a', true)).toMatchObject({ refusals: [{ code: 'not-taken' }] });
});
