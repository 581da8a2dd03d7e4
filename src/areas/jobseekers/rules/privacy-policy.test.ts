import { describe, expect, test } from 'vitest';
import { allFields } from '#kernel/fields/index.ts';
import { jobseekerFields } from '../fields/index.ts';
import { fieldPolicy, matterPolicy, publishing, seeing, type Viewer, viewers } from './privacy-policy.ts';

const paths = allFields(jobseekerFields).map(({ path }) => path);
const all = [...Object.keys(fieldPolicy), ...Object.keys(matterPolicy)];
const seenBy = (viewer: Viewer) => all.filter((each) => seeing(each, viewer) === 'seen');

test('every field of the registration stands in the table, and parts of entries are parts of entries', () => {
  const groups = allFields(jobseekerFields).flatMap(({ path, field: { control } }) =>
    control.kind === 'groups' ? Object.keys(control.fields).map((key) => `${path}.${key}`) : [],
  );
  expect(paths.filter((path) => !Object.hasOwn(fieldPolicy, path))).toEqual([]);
  expect(Object.keys(fieldPolicy).filter((path) => !paths.includes(path) && !groups.includes(path))).toEqual([]);
});

describe('who sees what', () => {
  test('T12(2) published always, by choice, never', () => {
    const how = (showing: string) => paths.filter((path) => publishing(path) === showing);
    expect(how('always')).toEqual(['wishes.works', 'wishes.places', 'school.schools', 'school.licences']);
    expect(how('choice').length).toBe(21);
    expect(how('never').filter((path) => !/^(person|situation|disability)\./.test(path))).toEqual([
      'wishes.commuteBy',
      'wishes.commuteMinutes',
      'wishes.remote',
    ]);
    expect(['company', 'pay', 'title', 'work'].map((key) => publishing(`history.jobs.${key}`))).toEqual([
      'never',
      'never',
      'choice',
      'choice',
    ]);
    expect(publishing('person.unknown')).toBe('never');
  });

  test('T11(3) name and contact go to the employer applied to; T11(1) to the one referred to, with the number', () => {
    expect(seenBy('appliedTo').filter((each) => each.startsWith('person.'))).toEqual([
      'person.name',
      'person.kana',
      'person.phone',
    ]);
    expect(seenBy('referredTo')).toEqual([
      'person.name',
      'person.kana',
      'person.phone',
      'number',
      'referralMessage',
      'referralDocuments',
    ]);
  });

  test('T7(5) 志望動機, documents, messages and direct requests are no staff’s to see', () => {
    const kept = ['motivation', 'documents', 'messages', 'interviews', 'directRequest', 'referralDocuments', 'library'];
    for (const viewer of ['ownOffice', 'head', 'otherOffice', 'bureau', 'operator'] as const)
      expect(seenBy(viewer).filter((each) => kept.includes(each))).toEqual([]);
  });

  test('nobody without a relation sees anything; bureau and operator the account alone', () => {
    for (const viewer of ['visitor', 'otherJobseeker', 'unrelated', 'delegate', 'otherOffice', 'agency'] as const)
      expect([viewer, ...all.filter((each) => seeing(each, viewer) !== 'never')]).toEqual([viewer]);
    expect(seenBy('bureau')).toEqual(['person.name', 'accountEmail']);
    expect(seenBy('operator')).toEqual(['person.name', 'accountEmail', 'misuseReport']);
    expect(Object.keys(viewers).length).toBe(15);
  });

  test('P6 what staff wrote about a consultation is asked for; whoever left reads nothing; the rest is the person’s own', () => {
    const others = all.filter((each) => seeing(each, 'self') !== 'seen');
    expect(others).toEqual(['withdrawnOn', 'consultation', 'misuseReport']);
  });
});
