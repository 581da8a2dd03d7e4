import { expect, test } from 'vitest';
import { consentsGiven } from './consents-given.ts';

const terms = { document: 'my-page-terms', version: '2024-01-09' };
const privacy = { document: 'site-privacy', version: '2022-03-22' };

test('T4(4) T5(4) all agreed to in their present version', () => {
  expect(consentsGiven('T4(4)', [terms, privacy], [privacy, terms]).ok).toBe(true);
});

test('T4(4) each document that is missing is named', () => {
  expect(consentsGiven('T4(4)', [terms, privacy], [])).toMatchObject({
    refusals: [{ field: 'consent.my-page-terms' }, { field: 'consent.site-privacy' }],
  });
});

test('T5(4) an earlier version does not count', () => {
  expect(consentsGiven('T5(4)', [terms], [{ ...terms, version: '2022-10-01' }])).toEqual({
    ok: false,
    refusals: [
      { rule: 'T5(4)', code: 'consent-missing', field: 'consent.my-page-terms', data: { document: 'my-page-terms' } },
    ],
  });
});
