import { expect, test } from 'vitest';
import { applyGroupAction, groupAction, groupPlaces } from './groupForm.ts';

const values = { 'a.jobs.0.x': '1', 'a.jobs.2.x': '2', 'a.jobs.2.y': ['3', '4'], 'a.jobsX.5.x': '', 'a.other': 'o' };

test('the places of a group are those that were posted, in order', () => {
  expect(groupPlaces(values, 'a.jobs')).toEqual([0, 2]);
  expect(groupPlaces({}, 'a.jobs')).toEqual([]);
  expect(groupPlaces({ 'a.jobs.10.x': '', 'a.jobs.9.x': '' }, 'a.jobs')).toEqual([9, 10]);
});

test('buttons of a group are told from all others', () => {
  expect(groupAction('add:a.jobs')).toEqual({ act: 'add', name: 'a.jobs' });
  expect(groupAction('remove:a.jobs.2')).toEqual({ act: 'remove', name: 'a.jobs', place: 2 });
  for (const other of ['', 'pause', 'remove:a.jobs', 'fill-address:a.jobs.1', 'add:']) {
    expect(groupAction(other)).toBeUndefined();
  }
});

test('adding opens the place after the last, removing takes one away, and nothing else changes', () => {
  const added = applyGroupAction(values, { act: 'add', name: 'a.jobs' });
  expect(groupPlaces(added, 'a.jobs')).toEqual([0, 2, 3]);
  expect(added).toMatchObject(values);
  const removed = applyGroupAction(values, { act: 'remove', name: 'a.jobs', place: 2 });
  expect(removed).toEqual({ 'a.jobs.0.x': '1', 'a.jobsX.5.x': '', 'a.other': 'o' });
  expect(groupPlaces(applyGroupAction({}, { act: 'add', name: 'n' }), 'n')).toEqual([0]);
});
