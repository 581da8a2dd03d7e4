import { expect, test } from 'vitest';
import { homeOffice } from './home-office.ts';

test('T3(6) one office in charge: it is that one, whatever was chosen', () => {
  expect(homeOffice(['17010'], undefined)).toEqual({ ok: true, value: '17010' });
  expect(homeOffice(['17010', '17010'], '13010')).toEqual({ ok: true, value: '17010' });
});

test('T3(6) a split municipality: the person chooses among its offices', () => {
  expect(homeOffice(['13010', '13020'], '13020')).toEqual({ ok: true, value: '13020' });
  expect(homeOffice(['13010', '13020'], undefined)).toMatchObject({ refusals: [{ code: 'office-choice' }] });
  expect(homeOffice(['13010', '13020'], '17010')).toMatchObject({ refusals: [{ code: 'office-choice' }] });
});

test('T3(6) a postal code nobody is in charge of', () => {
  expect(homeOffice([], '17010')).toMatchObject({ refusals: [{ code: 'residence-office-unknown' }] });
});
