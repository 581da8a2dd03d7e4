import { describe, expect, test } from 'vitest';
import { postingTransitions } from '#areas/postings/rules/posting-transitions.ts';
import { cites, readRuleFile, readTestFile, renderRules, rulesDocument } from './rules-document.ts';
import { renderStates, stateDocuments } from './state-documents.ts';

const rule = (text: string, path = 'src/areas/x/rules/y.ts') => readRuleFile({ path, text });

describe('a rule file says its clauses', () => {
  test('in its Clause line, wherever it lies', () => {
    expect(rule('/**\n * What it does.\n * Clause: T11(5), G visit\n * More.\n */\n', 'src/x.ts')).toEqual({
      path: 'src/x.ts',
      clauses: ['T11(5)', 'G visit'],
      what: 'What it does.',
    });
  });
  test('without one by what its first comment cites, in a rules room only', () => {
    const text = '/** Names the office (T3(6)). More, T9(3). */';
    expect(rule(text)).toMatchObject({ clauses: ['T3(6)', 'T9(3)'], what: 'Names the office (T3(6)).' });
    expect(rule(text, 'src/web/x.ts')).toBeUndefined();
    expect(rule('/** Nothing cited. */')).toBeUndefined();
  });
});

test('the names of tests and groups, also of tables', () => {
  const text = `describe('T1 a', () => { test.each([\n1])('T2(1) b %i', f); test("c", f); });`;
  expect(readTestFile({ path: 't', text }).names).toEqual(['T1 a', 'T2(1) b %i', 'c']);
});

test.each([
  ['T10(1) x', 'T10(1)', true],
  ['T10(1) x', 'T10', false],
  ['AT10 x', 'T10', false],
  ['T11(5)', 'T1', false],
  ['x, G visit: y', 'G visit', true],
])('%s cites %s: %s', (name, clause, expected) => {
  expect(cites(name, clause)).toBe(expected);
});

test('clauses come in the order of the documents and their numbers, a clause without a test is seen', () => {
  const rules = ['T10(1)', 'T9(2)', 'A1', 'T10', '民法'].map((clause) => ({
    path: `src/${clause}.ts`,
    clauses: [clause],
    what: 'x',
  }));
  const rows = renderRules(rules, [{ path: 'src/b.test.ts', names: ['T9(2) y'] }])
    .split('\n')
    .filter((line) => /^\| (?!clause)/.test(line));
  expect(rows.map((row) => row.split(' | ')[0])).toEqual(['| T9(2)', '| T10', '| T10(1)', '| A1', '| 民法']);
  expect(rows[0]).toContain('src/b.test.ts');
  expect(rows[1]).toContain('| — |');
});

test('the rules of this repository are found', () => {
  const document = rulesDocument();
  expect(document).toMatch(/^\| T11\(5\) \|.*in-progress-limit\.ts.*in-progress-limit\.test\.ts/m);
  expect(document).not.toContain('undefined');
});

test('a page for every transition table', async () => {
  const pages = await stateDocuments();
  expect([...pages.keys()]).toContain('docs/states/posting.md');
  expect(pages.get('docs/states/posting.md')).toBe(
    renderStates(postingTransitions, 'src/areas/postings/rules/posting-transitions.ts'),
  );
  expect(pages.get('docs/states/posting.md')).toContain(
    '| 受理する | 仮登録（確認待ち）、確認依頼中 | 受理（公開） | 職員 | T8(2) |',
  );
});
