import { describe, expect, test } from 'vitest';
import { defineTransitions, finalStates, isTransitionTable, move, movesFrom, toMermaid } from './transitions.ts';

const door = defineTransitions({
  id: 'door',
  title: '扉',
  initial: 'closed',
  states: { closed: '閉', open: '開', gone: '撤去' },
  actors: { guest: '客', owner: '主' },
  moves: {
    open: { label: '開ける', from: ['closed'], to: 'open', by: ['guest', 'owner'], clause: 'X1' },
    close: { label: '閉める', from: ['open'], to: 'closed', by: ['guest', 'owner'], clause: 'X1' },
    remove: { label: '外す', from: ['closed', 'open'], to: 'gone', by: ['owner'], clause: 'X2' },
  },
});

describe('move', () => {
  test('gives the next state', () => {
    expect(move(door, 'closed', 'open', 'guest')).toEqual({ ok: true, value: 'open' });
  });
  test('refuses with the clause of the move, all reasons together', () => {
    expect(move(door, 'gone', 'remove', 'guest')).toEqual({
      ok: false,
      refusals: [
        { rule: 'X2', code: 'wrong-actor', data: { move: 'remove', actor: 'guest' } },
        { rule: 'X2', code: 'wrong-state', data: { move: 'remove', state: 'gone' } },
      ],
    });
  });
  test('lists what an actor may do now', () => {
    expect(movesFrom(door, 'closed', 'guest')).toEqual(['open']);
    expect(movesFrom(door, 'open', 'owner')).toEqual(['close', 'remove']);
  });
});

test('final states are those that no move leaves', () => {
  expect(finalStates(door)).toEqual(['gone']);
});

test('a declared table is known as one, a look-alike is not', () => {
  expect(isTransitionTable(door)).toBe(true);
  expect(isTransitionTable({ ...door })).toBe(false);
  expect(isTransitionTable(null)).toBe(false);
});

test('the diagram shows every move with its actors and clause', () => {
  const lines = toMermaid(door).split('\n');
  expect(lines[0]).toBe('stateDiagram-v2');
  expect(lines).toContain('  [*] --> closed');
  expect(lines).toContain('  closed --> open : 開ける（客・主） X1');
  expect(lines).toContain('  open --> gone : 外す（主） X2');
  expect(lines).toContain('  gone --> [*]');
});
