import { expect, test } from 'vitest';
import { homeOffices } from './home-office.ts';
import type { Jurisdiction, JurisdictionKind } from './office.ts';

const of = (
  municipalityCode: string,
  kind: JurisdictionKind,
  ...codes: readonly string[]
): Jurisdiction<{ code: string }> => ({
  municipalityCode,
  kind,
  offices: codes.map((code) => ({ code })),
});
const found = (...jurisdictions: readonly Jurisdiction<{ code: string }>[]) => {
  const home = homeOffices(jurisdictions);
  return home && [home.kind, ...home.offices.map((office) => office.code)];
};

test('T3(6) one municipality, one office', () => {
  expect(found(of('17201', 'unique', '17010'))).toEqual(['unique', '17010']);
});

test('T3(6) a split municipality: the person chooses, the principal office first', () => {
  expect(found(of('20201', 'split', '20010', '20060'))).toEqual(['split', '20010', '20060']);
});

test('T3(6) two municipalities of one office: that office, once', () => {
  expect(found(of('06208', 'unique', '06070'), of('06323', 'unique', '06070'))).toEqual(['unique', '06070']);
});

test('T3(6) two municipalities of two offices: the person chooses', () => {
  expect(found(of('1', 'unique', '01010'), of('2', 'unique', '01020'))).toEqual(['split', '01010', '01020']);
});

test('T3(6) named nowhere: the nearest, said as such, unless another municipality names it', () => {
  expect(found(of('13421', 'nearest', '13040'))).toEqual(['nearest', '13040']);
  expect(found(of('13421', 'nearest', '13040'), of('13111', 'unique', '13040'))).toEqual(['unique', '13040']);
});

test('T3(6) an unknown postal code has none', () => {
  expect(found()).toBeUndefined();
});
