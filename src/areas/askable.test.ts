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
/** A citation within the clauses of a rule: `T10(1)`, `G 2 weeks`, `S restrict`. */
const clauseForm = /[A-Z]\d+(?:\(\d+\))?|[GS] (?:2 weeks|[a-z]+)|G[①-④]/g;
const employersClauses = [
  ...'T2(1) T3(5) T3(6) T4(1) T4(2) T4(4) T5(1) T5(4) T6(3) T6(5) T6(7) T6(8) T6(9) T7(3) T7(5) T7(7) T7(8)'.split(' '),
  ...'T7(9) T7(10) T7(11) T8(1) T8(2) T8(3) T8(4) T9(1) T9(2) T9(3) T10 T10(1) T10(2) T11(1) T11(2) T11(3)'.split(' '),
  ...'T11(4) T11(5) T11(6) T11(7) T11(8) T12(5) T13(1) T13(2) T20 P6 P8 A1(1) A20 C22 K5 G① G② G③ G④'.split(' '),
  ...['G 2 weeks', 'G change', 'G images', 'G invalid', 'G messages', 'G referral', 'G restrict', 'G visit'],
  'S restrict',
];
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
    ['login-address', 'value=Ｓaiyo@Example.jp', 'saiyo@example.jp'],
    ['login-address', 'value=saiyo', { reason: 'not-an-address' }],
    [
      'T4(4)',
      'role=employer required=my-page@2024-01-09,privacy@2022-10-01 given=my-page@2024-01-09',
      { allowed: false, refusals: [{ rule: 'T4(4)', code: 'consent-missing' }] },
    ],
    ['T8(1)', 'state=filed move=register by=staff', { to: 'registered', allowed: true, refusals: [] }],
    [
      'T6(5)-contact',
      'on=2026-11-25 channel=visit about=訪問 today=2026-11-24',
      { allowed: false, refusals: [{ rule: 'T6(5)', code: 'contact-in-future' }] },
    ],
    ['T8(2)', 'state=asked move=accept by=staff', { to: 'accepted', allowed: true, refusals: [] }],
    [
      'T8(2)',
      'state=lapsed move=accept by=employer',
      {
        to: null,
        allowed: false,
        refusals: [
          { rule: 'T8(2)', code: 'wrong-actor' },
          { rule: 'T8(2)', code: 'wrong-state' },
        ],
      },
    ],
    ['T8(3)-desk', 'by=a taken-by=b', { allowed: false, refusals: [{ rule: 'T8(3)', code: 'taken-by-other' }] }],
    ['G-posting', 'state=accepted move=fill by=employer', { to: 'filled', allowed: true, refusals: [] }],
    [
      'G-change',
      'request=disclosure through=2026-11-30 waiting=change today=2026-11-30',
      { allowed: false, refusals: [{ rule: 'S restrict', code: 'request-waiting' }] },
    ],
    [
      'G-change',
      'request=stop through=2026-11-30 today=2026-12-01',
      { allowed: false, refusals: [{ rule: 'T10(1)', code: 'not-valid' }] },
    ],
    ['T6(5)', 'of=library viewer=head', 'never'],
    ['T6(5)', 'of=savedSearches viewer=ownOffice', 'seen'],
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
    ['T4(1)-invitation', 'sent=2026-11-22', { openThrough: '2026-11-29', stands: true }],
    ['T4(1)-invitation', 'sent=2026-11-22 today=2026-11-30', { openThrough: '2026-11-29', stands: false }],
    ['T4(1)-delegation', 'starts=2026-04-01 ends=2027-03-31 today=2027-03-31', true],
    ['T4(1)-delegation', 'starts=2026-04-01 ends=2027-03-31 today=2027-04-01', false],
    [
      'T6(7)',
      'what=stop role=employer head=false reason=虚偽の求人',
      { allowed: false, refusals: [{ rule: 'T6(7)', code: 'head-only' }] },
    ],
    ['T6(7)', 'what=emergency role=jobseeker head=false reason=漏えいの疑い', { allowed: true, refusals: [] }],
    [
      'T6(7)',
      'what=stop role=jobseeker head=true',
      { allowed: false, refusals: [{ rule: 'T7(7)', code: 'reason-missing' }] },
    ],
    ['T20', 'effective=2027-04-01 today=2027-03-31', false],
    ['T20', 'effective=2027-04-01 today=2027-04-01', true],
    ['T20', 'effective=2027-04-01 today=2027-04-01 agreed=true', false],
    ['T4(2)', 'closed=2028-02-29', { keptThrough: '2029-02-28', erasedFrom: '2029-03-01' }],
    ['T11(4)-cancel', 'completed=2026-11-22T10:00:00+09:00 at=2026-11-23T10:00:00+09:00', true],
    ['T11(4)-cancel', 'completed=2026-11-22T10:00:00+09:00 at=2026-11-23T10:00:01+09:00', false],
    ['T11(5)-twice', 'applied-before=true', false],
    [
      'T11(2)-interview',
      'slot=2026-12-01T10:00:00+09:00 now=2026-11-22T10:00:00+09:00',
      { allowed: true, refusals: [] },
    ],
    [
      'T11(2)-interview',
      'slot=2027-02-21T00:00:00+09:00 now=2026-11-22T10:00:00+09:00',
      { allowed: false, refusals: [{ rule: 'T15', code: 'interview-date-too-far' }] },
    ],
    [
      'T11(2)-interview-answer',
      'slot=2026-12-01T10:00:00+09:00 now=2026-12-01T10:00:00+09:00',
      { allowed: false, refusals: [{ rule: 'T11(2)', code: 'interview-date-past' }] },
    ],
    ['G-images', 'images=9', true],
    ['G-images', 'images=10', false],
    ['T6(8)', 'office=17010 postal=9200962', { allowed: true, refusals: [] }],
    [
      'T6(8)',
      'office=13010 postal=9200962',
      { allowed: false, refusals: [{ rule: 'T6(8)', code: 'move-outside-area' }] },
    ],
    [
      'T6(8)-agree',
      'first=false open=1',
      {
        allowed: false,
        refusals: [
          { rule: 'T6(8)', code: 'not-first-account' },
          { rule: 'T13(1)', code: 'move-results-missing' },
        ],
      },
    ],
    [
      'T13(1)-abolition',
      'registered=2026-04-01 on=2026-11-23 today=2026-11-22',
      { allowed: false, refusals: [{ rule: 'T13(1)', code: 'abolition-in-future' }] },
    ],
    ['T13(1)-abolition', 'registered=2026-04-01 on=2026-11-22 today=2026-11-22', { allowed: true, refusals: [] }],
    ['kept-searches', 'kept=50', false],
    ['kept-postings', 'kept=99', true],
    ['kept-postings', 'kept=100', false],
    ['kept-search-mail', 'frequency=weekly today=2026-11-25', '2026-11-22'],
    ['kept-search-mail', 'frequency=daily today=2027-01-01', '2026-12-31'],
    ['kept-documents', 'kept=10', false],
    ['T8(3)-documents', 'kept=8 added=2', true],
    ['T8(3)-documents', 'kept=8 added=3', false],
    ['G-messages', 'sender=employer applied=true posting-valid=true', { allowed: true, refusals: [] }],
    [
      'G-messages',
      'sender=employer applied=true posting-valid=true blocked=true',
      { allowed: false, refusals: [{ rule: 'G messages', code: 'messages-blocked' }] },
    ],
    ['message-limits', 'sender=employer in-thread=19 in-all=199', true],
    ['message-limits', 'sender=employer in-thread=20 in-all=20', false],
    [
      'T10(1)-extension',
      'kind=general through=2027-01-31 today=2027-01-01',
      { from: '2027-01-01', allowed: true, refusals: [] },
    ],
    [
      'T10(1)-extension',
      'kind=general through=2027-01-31 today=2026-12-31',
      { from: '2027-01-01', allowed: false, refusals: [{ rule: 'T10(1)', code: 'not-last-month' }] },
    ],
    ['T10(1)-renewal', 'through=2027-01-31 today=2027-01-23', { from: '2027-01-24', allowed: false }],
    ['T10(1)-renewal', 'through=2027-01-31 today=2027-01-24', { from: '2027-01-24', allowed: true }],
    ['G-visit-reasons', 'filed=2026-11-22 last-filed=2025-11-22 filed-via-page=1', []],
    [
      'G-visit-reasons',
      'filed=2026-11-23 last-filed=2025-11-22 contracting=dispatch',
      ['first-via-page', 'none-in-past-year', 'dispatch-or-contracting'],
    ],
    ['G-visit-notice', 'due=2026-11-20 today=2026-11-15', 5],
    ['G-visit-notice', 'due=2026-11-20 today=2026-11-19 sent=5', 1],
    ['G-visit-notice', 'due=2026-11-20 today=2026-11-21', null],
    [
      'T6(3)',
      'function=search-jobseekers posting-valid=false restricted=true',
      {
        allowed: false,
        refusals: [
          { rule: 'T6(3)', code: 'no-valid-posting' },
          { rule: 'G restrict', code: 'results-missing' },
        ],
      },
    ],
    [
      'T6(3)',
      'function=register-self-application-result posting-valid=false restricted=true',
      { allowed: true, refusals: [] },
    ],
    ['S-restrict', 'level=2 reader=public', { found: true, employerKnown: false, selfApplications: true }],
    ['S-restrict', 'level=4 reader=jobseeker', { found: false, employerKnown: false, selfApplications: false }],
    ['templates', 'kept=49', true],
    ['templates', 'kept=50', false],
    [
      'T10(2)-standing',
      'through=2027-01-31 today=2027-02-01',
      { state: 'invalid', since: '2027-02-01', why: 'expired' },
    ],
    [
      'T10(2)-standing',
      'through=2027-01-31 today=2027-01-31',
      { state: 'valid', through: '2027-01-31', finalMonth: true },
    ],
    ['T10(2)-notice', 'through=2026-12-31 today=2026-12-17', 14],
    ['T10(2)-notice', 'through=2026-12-31 today=2026-12-18 sent=14', null],
    [
      'T10(2)-request',
      'from=2026-02-28 through=2028-02-29',
      { allowed: false, refusals: [{ rule: 'T10(2)', code: 'period-too-long' }] },
    ],
    [
      'T10(2)-end',
      'why=treated-as-invalid by=jobseeker valid=true',
      {
        allowed: false,
        refusals: [
          { rule: 'T10(2)', code: 'staff-decide' },
          { rule: 'T10(2)', code: 'has-expiry' },
        ],
      },
    ],
    ['T10(2)-end', 'why=employed by=jobseeker valid=true', { allowed: true, refusals: [] }],
    [
      'T9(1)-again',
      'through=2026-11-30 today=2026-11-30 by=jobseeker',
      { allowed: false, refusals: [{ rule: 'T9(1)', code: 'still-valid' }] },
    ],
    ['T9(1)-again', 'through=2026-11-30 today=2026-12-01 by=jobseeker', { allowed: true, refusals: [] }],
    [
      'T7(8)-lift',
      'since=2026-11-22 visited=2026-11-21 today=2026-11-23',
      { allowed: false, refusals: [{ rule: 'T7(8)', code: 'visit-before-restriction' }] },
    ],
    ['T7(9)', 'effective=2027-01-04 through=2027-02-28 today=2027-01-03', 'ahead'],
    ['T7(9)', 'effective=2027-01-04 through=2027-02-28 today=2027-02-28', 'open'],
    ['T7(9)', 'effective=2027-01-04 through=2027-02-28 today=2027-03-01', 'overdue'],
    ['T7(9)', 'effective=2027-01-04 through=2027-02-28 done=true today=2027-03-01', 'done'],
    ['T7(9)-enter', 'effective=2027-01-04 through=2027-02-28 today=2026-11-25', { allowed: true, refusals: [] }],
    ['T10(2)-hired', 'valid=true', true],
    ['T10(2)-hired', 'valid=true disabled=true', false],
    ['T10(2)-hired', 'valid=false', false],
    ['T7(8)-lift', 'since=2026-11-22 visited=2026-11-22 today=2026-11-23', { allowed: true, refusals: [] }],
    [
      'T7(10)',
      'status=true period-end=2026-11-21 today=2026-11-22',
      { allowed: false, refusals: [{ rule: 'T2(2)', code: 'period-passed' }] },
    ],
    ['T7(10)', 'status=true period-end=2026-11-22 today=2026-11-22', { allowed: true, refusals: [] }],
    [
      'T12(1)',
      'registration-valid=true agreed=false work=true',
      { allowed: false, refusals: [{ rule: 'T12(1)', code: 'publication-not-agreed' }] },
    ],
    [
      'T12(1)',
      'registration-valid=true agreed=true work=true by=office',
      { allowed: false, refusals: [{ rule: 'T12(4)', code: 'publication-by-page' }] },
    ],
    ['T12(6)', 'requests=9', { allowed: true, refusals: [] }],
    [
      'T12(6)',
      'requests=10 asked-before=true',
      {
        allowed: false,
        refusals: [
          { rule: 'T12(6)', code: 'asked-before' },
          { rule: 'T12(6)', code: 'ten-requests' },
        ],
      },
    ],
    ['T12(7)-notice', 'requested=2026-11-01 today=2026-11-06', false],
    ['T12(7)-notice', 'requested=2026-11-01 today=2026-11-07', true],
    ['kept-jobseeker-searches', 'kept=50', false],
    [
      'G-restriction-standing',
      'referred=2026-11-22 today=2026-12-14',
      { restricted: false, since: null, overdue: 1, comesOn: null },
    ],
    ['G-invalid', 'posting-valid=false', false],
    [
      'T11(1)',
      'posting-valid=true office-registered=false registration-valid=true page=false',
      {
        allowed: false,
        refusals: [
          { rule: 'T11(1)', code: 'not-office-registered' },
          { rule: 'T11(1)', code: 'no-page-to-refer-to' },
        ],
      },
    ],
  ])('%s %s', (rule, inputs, expected) => {
    expect(result(ask(rule, pairs(inputs)))).toEqual(expected);
  });
  test('G restrict: the fifty-first missing result restricts from its day on', () => {
    const referred = Array.from({ length: 51 }, () => '2026-11-22').join(',');
    expect(result(ask('G-restriction-standing', { referred, today: '2026-12-14' }))).toEqual({
      restricted: true,
      since: '2026-12-14',
      overdue: 51,
      comesOn: null,
    });
  });
  test('every clause of employers’ accounts, postings and results can be asked', () => {
    const clauses = new Set(askableRules.flatMap(({ clause }) => clause.match(clauseForm) ?? []));
    expect(employersClauses.filter((each) => !clauses.has(each))).toEqual([]);
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
