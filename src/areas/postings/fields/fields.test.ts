import { expect, test } from 'vitest';
import { allFields, fieldsOf, fullCheck, parseSection, printSection } from '#kernel/fields/index.ts';
import { fullTimeContent, partTimeContent } from '#test/factories/posting-content.ts';
import { isPartTime, type PostingContent, postingFields, scopeOf } from './index.ts';

const scope = (content: PostingContent) => scopeOf('general', isPartTime(content));

test('complete 一般 postings, full-time and part-time, lack nothing', () => {
  expect(fullCheck(postingFields, fullTimeContent, scope(fullTimeContent))).toEqual([]);
  expect(fullCheck(postingFields, partTimeContent, scope(partTimeContent))).toEqual([]);
});

test('職業安定法5条の3: what may never be omitted is required (◎)', () => {
  const wanted = [
    ...['work.title', 'work.description', 'work.changeRange', 'work.employment', 'work.contract', 'work.fixedTerm'],
    ...[
      'work.probation',
      'place.sameAsEstablishment',
      'place.smoking',
      'place.changeRange',
      'pay.wageType',
      'pay.base',
    ],
    ...['pay.fixedOvertime', 'pay.commuting', 'pay.closing', 'pay.payday', 'hours.shifts', 'hours.overtime'],
    ...['hours.breakMinutes', 'hours.twoDayWeek', 'insurance.insurances', 'head.openings', 'head.disclosure'],
  ];
  const missing = fullCheck(postingFields, {}, scopeOf('general', false)).map((each) => each.field);
  expect(missing).toEqual(expect.arrayContaining(wanted));
});

test('職種 takes 28 characters and 仕事の内容 360, counted as people see them', () => {
  const read = (title: string, description: string) =>
    parseSection(postingFields, 'work', { 'work.title': title, 'work.description': description }, { content: {} })
      .problems;
  expect(read('あ'.repeat(28), 'い'.repeat(360))).toEqual([]);
  expect(read('あ'.repeat(29), 'い'.repeat(361)).map((each) => [each.field, each.code])).toEqual([
    ['work.title', 'too-long'],
    ['work.description', 'too-long'],
  ]);
});

test('a condition that no longer holds drops what depended on it', () => {
  const { content } = parseSection(
    postingFields,
    'work',
    { 'work.title': '調理', 'work.fixedTerm': 'no', 'work.termMonths': '6', 'work.renewal': 'none' },
    { content: {} },
  );
  expect(content.work?.termMonths).toBeUndefined();
  expect(content.work?.renewal).toBeUndefined();
});

test('each kind is asked its own fields only', () => {
  const paths = (kind: Parameters<typeof scopeOf>[0], part = false) =>
    fieldsOf(postingFields, scopeOf(kind, part)).map((each) => each.path);
  expect(paths('general')).not.toContain('graduates.class');
  expect(paths('university')).toContain('graduates.class');
  expect(paths('highschool')).not.toContain('head.forDisabled');
  expect(paths('migrant')).toContain('seasonal.travel');
  expect(paths('migrant')).toContain('seasonal.advance');
  expect(paths('seasonal')).not.toContain('seasonal.advance');
  expect(paths('highschool')).toContain('graduates.named');
  expect(paths('university')).toContain('graduates.briefings');
  expect(paths('highschool')).not.toContain('graduates.briefings');
  expect(paths('general', true)).not.toContain('hours.annualHolidays');
  expect(paths('general', true)).toContain('hours.weekDays');
});

test('what is printed into a form is read back as it was', () => {
  for (const { key } of postingFields) {
    const form = printSection(postingFields, key, fullTimeContent);
    const { content, problems } = parseSection(postingFields, key, form, {
      content: fullTimeContent,
      ...scope(fullTimeContent),
    });
    expect(problems).toEqual([]);
    expect(content[key] ?? {}).toEqual(fullTimeContent[key] ?? {});
  }
});

test('S restrict: what tells who the employer is is marked', () => {
  const marked = allFields(postingFields).flatMap(({ path, field }) => (field.identity ? [path] : []));
  expect(marked).toEqual(expect.arrayContaining(['selection.contactName', 'selection.contactPhone', 'place.address']));
});

test('若者雇用促進法13条: those who leave school are told of all three groups, others are not asked', () => {
  const missing = (kind: 'university' | 'highschool' | 'general') =>
    fullCheck(postingFields, {}, scopeOf(kind, false)).map((each) => each.field);
  const wanted = ['youth.record', 'youth.service', 'youth.training', 'youth.overtime', 'youth.womenManagers'];
  expect(missing('university')).toEqual(expect.arrayContaining(wanted));
  expect(missing('highschool')).toEqual(expect.arrayContaining(wanted));
  expect(missing('general').filter((field) => field.startsWith('youth.'))).toEqual([]);
});

test('conditional fields: 年俸額 of an annual wage, コアタイム of flextime, up to two further places', () => {
  const problems = (content: PostingContent) =>
    fullCheck(postingFields, content, scope(content)).map(({ field, code }) => [field, code]);
  const annual = { ...fullTimeContent, pay: { ...fullTimeContent.pay, wageType: 'annual' } } as PostingContent;
  expect(problems(annual)).toEqual([['pay.annual', 'required']]);
  const place = { municipality: '17201', address: '広坂2-1' };
  const others = (count: number) =>
    ({
      ...fullTimeContent,
      place: { ...fullTimeContent.place, others: Array.from({ length: count }, () => place) },
    }) as PostingContent;
  expect(problems(others(2))).toEqual([]);
  expect(problems(others(3))).toEqual([['place.others', 'too-many']]);
  const flex = {
    ...fullTimeContent,
    hours: { ...fullTimeContent.hours, flexible: 'flex', core: { from: '10:00', to: '15:00' } },
  };
  expect(problems(flex as PostingContent)).toEqual([]);
});
