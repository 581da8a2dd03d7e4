import { expect, test } from 'vitest';
import { Kept } from './kept.ts';
import type { Segment } from './segment.ts';

const segment = (key: number) => ({ key }) as Segment;
const answer = () => new Uint32Array(1000);

test('an answer is worked out once a segment and name', () => {
  const kept = new Kept<Uint32Array>(1_000_000);
  let worked = 0;
  const ask = (key: number, name: string) =>
    kept.kept(segment(key), name, () => {
      worked++;
      return answer();
    });
  expect(ask(1, 'a')).toBe(ask(1, 'a'));
  expect(ask(2, 'a')).not.toBe(ask(1, 'a'));
  expect(ask(1, 'b')).not.toBe(ask(1, 'a'));
  expect(worked).toBe(3);
});

test('what was asked for longest ago makes room, and putting in again takes no more of it', () => {
  const kept = new Kept<Uint32Array>(10_000);
  const here = segment(1);
  kept.set(here, 'a', answer());
  kept.set(here, 'b', answer());
  for (let nth = 0; nth < 10; nth++) kept.set(here, 'b', answer());
  expect(kept.get(here, 'a')).toBeDefined();
  kept.set(here, 'c', answer());
  expect(['a', 'b', 'c'].filter((name) => kept.get(here, name))).toEqual(['a', 'c']);
});

test('a segment that is gone takes its answers along', () => {
  const kept = new Kept<Uint32Array>(10_000);
  kept.set(segment(1), 'a', answer());
  kept.set(segment(2), 'a', answer());
  kept.retain(new Set([2]));
  expect(kept.get(segment(1), 'a')).toBeUndefined();
  kept.set(segment(2), 'b', answer());
  expect(kept.get(segment(2), 'a')).toBeDefined();
  kept.clear();
  expect(kept.get(segment(2), 'a')).toBeUndefined();
});
