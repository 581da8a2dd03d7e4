import { expect, test } from 'vitest';
import { fullCheck } from '#kernel/fields/index.ts';
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

test('the factory is a complete registration', () => {
  expect(fullCheck(jobseekerFields, jobseekerContent())).toEqual([]);
});
