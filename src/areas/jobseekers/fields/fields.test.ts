import { expect, test } from 'vitest';
import { allFields, fullCheck } from '#kernel/fields/index.ts';
import { jobseekerContent } from '#test/factories/jobseeker-content.ts';
import { jobseekerFields } from './index.ts';

const missing = (content: Parameters<typeof fullCheck<typeof jobseekerFields>>[1]) =>
  fullCheck(jobseekerFields, content)
    .filter(({ code }) => code === 'required')
    .map(({ field }) => field);

test('T9(1) what a registration may not leave out', () => {
  expect(missing({})).toEqual([
    'person.name',
    'person.kana',
    'person.birthDate',
    'person.postalCode',
    'person.municipality',
    'person.address',
    'person.phone',
    'person.foreignNational',
    'situation.status',
    'wishes.works',
  ]);
});

test('T7(10) status and period are asked of foreign nationals who are no special permanent residents', () => {
  const asked = (person: object) => missing({ person }).filter((field) => field.startsWith('person.residence'));
  expect(asked({ foreignNational: false })).toEqual([]);
  expect(asked({ foreignNational: true, specialPermanentResident: true })).toEqual([]);
  expect(asked({ foreignNational: true, specialPermanentResident: false })).toEqual([
    'person.residenceStatus',
    'person.residencePeriodEnd',
  ]);
  expect(asked({ foreignNational: true, specialPermanentResident: false, residenceStatus: '永住者' })).toEqual([]);
});

test('T2(2) school and course are asked of those who attend one', () => {
  const asked = (status: 'working' | 'attending') =>
    missing({ situation: { status } }).filter((field) => field.startsWith('situation.'));
  expect(asked('working')).toEqual([]);
  expect(asked('attending')).toEqual(['situation.school', 'situation.course']);
});

test('T12(1)(2) what is published always, by choice, and never', () => {
  const published = (how: string) =>
    allFields(jobseekerFields).flatMap(({ path, field }) => (field.publication === how ? [path] : []));
  expect(published('always')).toEqual(['wishes.works', 'wishes.places', 'school.schools', 'school.licences']);
  expect(published('choice')).toEqual([
    'wishes.employment',
    'wishes.hours',
    'wishes.nights',
    'wishes.overtime',
    'wishes.overtimeHours',
    'wishes.daysOff',
    'wishes.twoDayWeek',
    'wishes.pay',
    'wishes.hourlyPay',
    'wishes.move',
    'wishes.uijTurn',
    'wishes.uijPlaces',
    'wishes.abroad',
    'school.trainings',
    'school.driving',
    'school.computer',
    'school.knowledge',
    'history.jobs',
    'self.appeal',
    'self.notes',
    'disability.kinds',
  ]);
  expect(allFields(jobseekerFields).filter(({ field }) => field.publication === undefined)).toEqual([]);
});

test('T12(2) company names and pay of the history are never published', () => {
  const { control } = jobseekerFields[4].fields.jobs;
  if (control.kind !== 'groups') throw new Error('jobs are entries');
  const never = Object.entries(control.fields).filter(([, field]) => field.publication === 'never');
  expect(never.map(([key]) => key)).toEqual(['company', 'pay']);
});

test('what staff and the person alone see', () => {
  const inside = allFields(jobseekerFields).filter(({ field }) => field.seenBy && !field.seenBy.includes('appliedTo'));
  expect(inside.map(({ path }) => path)).toEqual([
    'situation.benefits',
    'situation.training',
    'disability.tells',
    'disability.kinds',
    'disability.handbook',
    'disability.grade',
    'disability.consideration',
  ]);
});

test('the factory is a complete registration', () => {
  expect(fullCheck(jobseekerFields, jobseekerContent())).toEqual([]);
});
