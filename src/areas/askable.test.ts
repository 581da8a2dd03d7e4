import { describe, expect, test } from 'vitest';
import type { AskFacts } from '#kernel/askable.ts';
import { commonOpeningDays } from '#kernel/calendar.ts';
import { type Asked, askableRules, askLine, askRule, listRules } from './askable.ts';

const facts: AskFacts = {
  officesOf: (postal) =>
    postal === '9200962' ? [{ code: '17010', name: 'ハローワーク金沢', jurisdiction: 'unique' }] : [],
  openingDays: (code) => {
    if (code === '17010') return commonOpeningDays;
    return code === '13010' ? { open: new Set(['2026-11-21']), closed: new Set() } : undefined;
  },
};
const ask = (rule: string, inputs: Record<string, unknown>) => askRule(rule, inputs, facts);
const result = (asked: Asked) => ('error' in asked ? asked.error : asked.result);
const pairs = (text: string) => Object.fromEntries(text.split(' ').map((each) => each.split(/=(.*)/).slice(0, 2)));

describe('every rule of the catalogue, asked from outside with its worked cases', () => {
  test.each<[string, string, unknown]>([
    ['holiday', 'date=2026-11-23', true],
    ['holiday', 'date=2026-11-24', false],
    ['business-day-before', 'date=2027-01-03', '2026-12-28'],
    ['civil-period', 'event=2026-11-22 months=1', '2026-12-22'],
    ['civil-period', 'event=2028-02-29 years=1', '2029-02-28'],
    ['civil-period', 'event=2027-02-28 months=1', '2027-03-31'],
    ['civil-period', 'event=2027-04-21 months=1 from-midnight=true', '2027-05-20'],
    ['fiscal-year', 'date=2027-03-31', 2026],
    ['era-date', 'value=S60.4.1', { date: '1985-04-01', both: '1985年（昭和60年）4月1日' }],
    ['era-date', 'value=昭和64年1月8日', { reason: 'outside-era' }],
    ['T3(6)', 'postal=920-0962', [{ code: '17010', name: 'ハローワーク金沢', jurisdiction: 'unique' }]],
    ['T4(1)', 'additional=10', false],
    ['T10(1)', 'kind=general accepted=2026-11-22', '2027-01-31'],
    ['T10(1)', 'kind=general accepted=2026-11-22 extended=true', '2027-02-28'],
    ['T10(1)', 'kind=university accepted=2026-11-22 class=2027', '2027-03-31'],
    ['T10(1)', 'kind=university accepted=2026-11-22 class=2028', '2028-03-31'],
    ['T10(1)', 'kind=highschool accepted=2026-11-22 class=2027', '2027-06-30'],
    ['T10(2)', 'registered=2026-11-22', '2027-01-31'],
    ['T10(2)', 'registered=2026-11-22 continued=2027-01-10,2027-02-20', '2027-03-31'],
    ['T10(2)', 'registered=2026-11-22 as=disabled', 'none'],
    ['T10(2)', 'registered=2026-11-22 as=university graduation=2027', '2027-03-31'],
    ['T11(3)', 'invalid=2026-11-30', { keptThrough: '2027-02-28', erasedFrom: '2027-03-01' }],
    ['T11(4)', 'completed=2026-11-22T10:00:00+09:00', '2026-11-23T10:00:00+09:00'],
    ['T11(4)', 'completed=2026-11-22T01:00:00Z', '2026-11-23T10:00:00+09:00'],
    ['T11(5)', 'in-progress=14', true],
    ['T12(7)', 'requested=2026-11-01', { lastDay: '2026-11-08', declinedFrom: '2026-11-09' }],
    ['T12(7)', 'requested=2026-11-01T15:00:00Z', { lastDay: '2026-11-09', declinedFrom: '2026-11-10' }],
    ['T13', 'role=jobseeker withdrawn=2026-11-22', { resumeThrough: '2026-12-22', erasedFrom: '2026-12-23' }],
    ['T13', 'role=employer withdrawn=2026-11-22', { resumeThrough: '2026-12-22', erasedFrom: '2026-12-24' }],
    ['T13-withdraw', 'role=employer open=1', false],
    ['five-years', 'invalid=2026-11-30', { keptThrough: '2031-11-30', erasedFrom: '2031-12-01' }],
    ['messages', 'sent=2026-11-22', { keptThrough: '2027-11-22', erasedFrom: '2027-11-23' }],
    ['T2(2)', 'school=high course=day', false],
    [
      'T7(8)',
      'noshows=2026-08-22,2026-09-01,2026-09-15,2026-10-01,2026-11-01,2026-11-22 today=2026-11-22',
      { restricted: true, since: '2026-11-22' },
    ],
    ['T7(8)', 'noshows= today=2026-11-22', { restricted: false, since: null }],
    ['G-visit', 'filed=2026-11-09', '2026-11-20'],
    ['G-visit', 'filed=2026-11-09 office=13010', '2026-11-21'],
    ['G-result-reminder', 'referred=2026-11-22', '2026-12-07'],
    ['G-restriction', 'referred=2026-11-22,2026-11-23 today=2026-12-14', { exceeds: false, overdue: 1 }],
    ['A10', 'entered=2026-11-09', { due: '2026-11-20', deletedFrom: '2026-11-24' }],
    [
      'A19(1)',
      'year=2026',
      { reminder: '2027-03-15', due: '2027-04-20', suspendedFrom: '2027-05-21', suspendedThrough: '2027-11-19' },
    ],
    ['A7(2)-erase', 'obtained=2026-11-22', { acceptThrough: '2027-01-31', eraseFrom: '2027-02-01' }],
    ['A7(2)-erase', 'obtained=2026-11-22 accepted=2026-12-01', { keptThrough: '2028-03-31', eraseFrom: '2028-04-01' }],
    ['A8(4)', 'deregistered=2026-11-22', '2029-11-22'],
    ['A16', 'at=2026-11-30T21:30:00+09:00', 'closed'],
    ['A16', 'at=2026-11-30T21:29:00+09:00', 'open'],
    ['C12-noshow', 'start=2026-11-24T10:00:00+09:00', '2026-11-24T10:10:00+09:00'],
    ['posting-number', 'value=１７０１０１２３４５６７１', '17010-12345671'],
    ['jobseeker-number', 'value=17010-1', '17010-1'],
    ['establishment-number', 'value=17011234567', '1701-123456-7'],
    ['corporate-number', 'value=8700110005901', '8700110005901'],
    ['corporate-number', 'value=7700110005901', { reason: 'wrong-check-digit' }],
    ['G-key', 'issued=2026-11-22T10:00:00+09:00', { validUntil: '2026-11-22T10:50:00+09:00', valid: true }],
    [
      'T11(2)',
      'accepts=false posting-valid=true registration-valid=true in-progress=15',
      {
        allowed: false,
        refusals: [
          { rule: 'T11(2)', code: 'no-self-applications' },
          { rule: 'T11(5)', code: 'too-many-in-progress' },
        ],
      },
    ],
  ])('%s %s', (rule, inputs, expected) => {
    expect(result(ask(rule, pairs(inputs)))).toEqual(expected);
  });
  test('no two rules have one name', () => {
    expect(new Set(askableRules.map((rule) => rule.id)).size).toBe(askableRules.length);
  });
});

describe('what comes back', () => {
  test('rule, inputs as given, result and clause', () => {
    expect(ask('Ｔ１０（１）', { kind: 'general', accepted: '2026-11-22' })).toEqual({
      rule: 'T10(1)',
      inputs: { kind: 'general', accepted: '2026-11-22' },
      result: '2027-01-31',
      clause: 'T10(1)',
    });
  });
  test('numbers, booleans and lists may be JSON values', () => {
    expect(result(ask('civil-period', { event: '2026-11-22', months: 1, 'from-midnight': true }))).toBe('2026-12-21');
    expect(result(ask('T10(2)', { registered: '2026-11-22', continued: ['2027-01-10'] }))).toBe('2027-02-28');
  });
});

describe('what is wrong is named', () => {
  const fields = (rule: string, inputs: Record<string, unknown>) => {
    const asked = ask(rule, inputs);
    return 'error' in asked && asked.error.code === 'bad-input' ? asked.error.fields.map((each) => each.field) : asked;
  };
  test.each<[string, Record<string, unknown>, readonly string[]]>([
    ['T10(1)', {}, ['kind', 'accepted']],
    ['T10(1)', { kind: 'daily', accepted: '2026-02-30' }, ['kind', 'accepted']],
    ['T10(1)', { kind: 'general', accepted: '2026-11-22', clas: '2027' }, ['clas']],
    ['T10(1)', { kind: 'highschool', accepted: '2026-11-22' }, ['class']],
    ['T10(1)', { kind: 'university', accepted: '2026-11-22', class: 2030 }, ['class']],
    ['T10(1)', { kind: 'university', accepted: '2026-11-22', extended: 'true' }, ['extended']],
    ['T10(1)', { kind: 'general', accepted: '22/11/2026' }, ['accepted']],
    ['T10(1)', { kind: 'general', accepted: '2026-11-22', extended: 'yes' }, ['extended']],
    ['T10(2)', { registered: '2026-11-22', as: 'university' }, ['graduation']],
    ['T10(2)', { registered: '2026-11-22', continued: '2026-11-30,x' }, ['continued']],
    ['T11(4)', { completed: '2026-11-22T10:00:00' }, ['completed']],
    ['civil-period', { event: '2026-11-22' }, ['months']],
    ['civil-period', { event: '2026-11-22', months: '1', years: '1' }, ['months']],
    ['civil-period', { event: '2026-11-22', months: '-1' }, ['months']],
    ['holiday', { date: '2051-01-01' }, ['date']],
    ['holiday', { date: null }, ['date']],
    ['T3(6)', { postal: '0000000' }, ['postal']],
    ['T3(6)', { postal: '123' }, ['postal']],
    ['G-visit', { filed: '2026-11-22', office: '99999' }, ['office']],
    ['A7(2)-erase', { obtained: '2026-11-22', accepted: '2027-02-01' }, ['accepted']],
    ['A19(1)', { year: 'x' }, ['year']],
  ])('%s %j: %j', (rule, inputs, expected) => {
    expect(fields(rule, inputs)).toEqual(expected);
  });
  test('every reason is a sentence for people', () => {
    const asked = ask('T10(1)', { accepted: 'x' });
    expect('error' in asked && asked.error).toMatchObject({
      code: 'bad-input',
      fields: [
        { field: 'kind', reason: '入力が要ります' },
        { field: 'accepted', reason: '日付は 2026-11-22 の形で入力してください（入力: x）' },
      ],
    });
  });
  test('an unknown rule, with the nearest ones', () => {
    const asked = ask('T10', {});
    expect('error' in asked && asked.error).toMatchObject({ code: 'unknown-rule', rule: 'T10' });
    expect('error' in asked && asked.error.code === 'unknown-rule' && asked.error.nearest.slice(0, 2)).toEqual([
      'T10(1)',
      'T10(2)',
    ]);
    const typo = ask('posting-numbr', {});
    expect('error' in typo && typo.error.code === 'unknown-rule' && typo.error.nearest[0]).toBe('posting-number');
  });
});

describe('a line of JSON', () => {
  test.each([
    ['{"rule":"fiscal-year","inputs":{"date":"2027-03-31"}}', { result: 2026 }],
    ['{', { error: { code: 'not-json' } }],
    ['[]', { error: { code: 'bad-request' } }],
    ['{"rule":"fiscal-year"}', { error: { code: 'bad-input' } }],
    ['{"rule":"none","inputs":{}}', { error: { code: 'unknown-rule' } }],
  ])('%s', (line, expected) => {
    expect(askLine(line, facts)).toMatchObject(expected);
  });
});

test('the list describes every rule and every input', () => {
  for (const { rule, clause, description, inputs } of listRules()) {
    expect([rule, clause, description].every((each) => each.length > 0)).toBe(true);
    expect(inputs.filter((each) => each.description === '').map((each) => `${rule} ${each.name}`)).toEqual([]);
  }
  expect(listRules().find((each) => each.rule === 'T10(1)')?.inputs[0]).toEqual({
    name: 'kind',
    required: true,
    description: '求人区分',
  });
});
