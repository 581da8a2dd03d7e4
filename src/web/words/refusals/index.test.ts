import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDate } from '#kernel/eras.ts';
import {
  parseCorporateNumber,
  parseEstablishmentNumber,
  parseJobseekerNumber,
  parsePostingNumber,
} from '#kernel/numbers.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { defineTransitions, move } from '#kernel/transitions.ts';
import { dictionaries, formErrorsOf, hasWords, sayRefusal } from './index.ts';

const door = defineTransitions({
  id: 'door',
  title: '扉',
  initial: 'shut',
  states: { shut: '閉', open: '開' },
  actors: { host: '主', guest: '客' },
  moves: {
    open: { label: '開ける', from: ['shut'], to: 'open', by: ['host'], clause: 'T1' },
    shut: { label: '閉める', from: ['open'], to: 'shut', by: ['host', 'guest'], clause: 'T1' },
  },
});

const sources = new URL('../../../', import.meta.url);

/** The codes a source names: in `code: '…'`, in a call `refused('…')`, or after “Refused:” in a docstring. */
function codesOf(source: string): readonly string[] {
  const written = [...source.matchAll(/\bcode: ([^,};\n]*)/g)].flatMap(([, value]) => [
    ...(value ?? '').matchAll(/'([a-z][a-z-]*)'/g),
  ]);
  const called = [...source.matchAll(/\brefused\('([a-z][a-z-]*)'/g)];
  const told = [...source.matchAll(/Refused:([\s\S]*?)\*\//g)].flatMap(([, list]) => [
    ...(list ?? '').matchAll(/`([a-z]+(?:-[a-z]+)+)`/g),
  ]);
  return [...new Set([...written, ...called, ...told].map(([, code]) => code ?? ''))];
}

/** Every refusal code of rules, use cases and uploads, with the file that says it. */
function codesInSources(): readonly (readonly [string, string])[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(areas\/[^/]+\/(rules|usecases)|platform)\/.*(?<!\.test)\.ts$/.test(file))
    .flatMap((file) => codesOf(readFileSync(new URL(file, sources), 'utf8')).map((code) => [code, file] as const));
}

describe('every refusal has words', () => {
  const codes = codesInSources();

  it('finds codes to look at', () => {
    expect(codes.length).toBeGreaterThan(20);
  });

  it.each(codes)('%s of %s (add it to src/web/words/refusals)', (code) => {
    expect(hasWords(code)).toBe(true);
  });

  const refused: readonly (readonly [string, Ruling<unknown>])[] = [
    ['posting number: letters', parsePostingNumber('13010-12a')],
    ['posting number: length', parsePostingNumber('130')],
    ['posting number: form', parsePostingNumber('1301-1')],
    ['posting number: empty', parsePostingNumber('')],
    ['jobseeker number: letters', parseJobseekerNumber('abc')],
    ['jobseeker number: length', parseJobseekerNumber('130')],
    ['jobseeker number: form', parseJobseekerNumber('1301-1')],
    ['establishment number: letters', parseEstablishmentNumber('x')],
    ['establishment number: length', parseEstablishmentNumber('130')],
    ['establishment number: form', parseEstablishmentNumber('13-0')],
    ['corporate number: letters', parseCorporateNumber('x')],
    ['corporate number: length', parseCorporateNumber('130')],
    ['corporate number: check digit', parseCorporateNumber('1000000000000')],
    ['a move: not theirs, not from here', move(door, 'open', 'open', 'guest')],
    ['a date: form', parseDate('あした')],
    ['a date: day', parseDate('2026-02-30')],
    ['a date: era', parseDate('昭和64年1月8日')],
    ['a date: era that goes on', parseDate('令和元年4月30日')],
  ];

  it.each(refused)('%s', (_, ruling) => {
    expect(ruling.ok).toBe(false);
    if (ruling.ok) return;
    for (const refusal of ruling.refusals) {
      expect(hasWords(refusal.code, refusal.rule)).toBe(true);
      expect(sayRefusal(refusal, 'ja').sentence).toMatch(/。$/);
      expect(sayRefusal(refusal, 'en').next).toMatch(/\.$/);
    }
  });
});

describe('a refusal as it is said', () => {
  it('T4(1): carries its facts, its clause, and the way on', () => {
    const said = sayRefusal({ rule: 'T4(1)', code: 'too-many-accounts', data: { limit: 10, additional: 10 } }, 'ja');
    expect(said.sentence).toContain('10個まで');
    expect(said.rule).toBe('T4(1)');
    expect(said.next).not.toBe('');
  });

  it('G④: gives the minutes', () => {
    const said = sayRefusal({ rule: 'G④', code: 'key-expired', data: { minutes: 50 } }, 'en');
    expect(said.sentence).toContain('50 minutes');
  });

  it('T13(1): one code says different things under different rules', () => {
    const withdrawal = sayRefusal({ rule: 'T13(1)', code: 'results-missing', data: { count: 2 } }, 'ja');
    const restriction = sayRefusal({ rule: 'G restrict', code: 'results-missing' }, 'ja');
    expect(withdrawal.sentence).toContain('2件');
    expect(restriction.sentence).toContain('50件');
  });

  it('dates are said in the words of the language, with the day of the week', () => {
    const refusal = { rule: 'T13(2)', code: 'resume-ended', data: { resumeThrough: '2026-12-22' } };
    expect(sayRefusal(refusal, 'ja').sentence).toContain('2026年12月22日(火)');
    expect(sayRefusal(refusal, 'en').sentence).toContain('Tuesday 22 December 2026');
  });

  it('those that blame a field become errors of the form, with the way on', () => {
    const errors = formErrorsOf(
      [
        { rule: 'G④', code: 'key-wrong', field: 'key' },
        { rule: 'T4(1)', code: 'too-many-accounts', data: { limit: 10, additional: 10 } },
      ],
      'ja',
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]?.field).toBe('key');
    expect(errors[0]?.message).toMatch(/^認証キーが違います。メールにある/);
  });

  it('no two areas have words for the same refusal', () => {
    const keys = dictionaries.flatMap((each) => Object.keys(each));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('a jobseeker, an employer and the desk each read their own words for a code they share', () => {
    const said = (rule: string, code: string) => sayRefusal({ rule, code, data: { most: 500 } }, 'ja').sentence;
    expect(said('T11(2)', 'recruitment-stopped')).toBe('この求人は、いま募集を止めています。');
    expect(said('G change', 'recruitment-stopped')).toBe('この求人の募集は、すでに停止しています。');
    expect(said('T6(7)', 'reason-missing')).toBe('理由が入力されていません。');
    expect(said('P5', 'reason-missing')).toBe('記録を開く理由がありません。');
  });

  it('an unknown code still says something calm', () => {
    expect(sayRefusal({ rule: 'T1', code: 'never-heard-of' }, 'ja').sentence).toMatch(/。$/);
    expect(hasWords('never-heard-of')).toBe(false);
  });
});
