import { expect, test } from 'vitest';
import { revisedDocuments } from './revised-documents.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const present = [{ document: 'terms', version: '2026-11-01', effectiveFrom: day('2026-11-25') }];

test.each([
  ['agreed to an earlier version', [{ document: 'terms', version: '2024-01-09' }], '2026-11-25', ['terms']],
  ['before it takes effect', [{ document: 'terms', version: '2024-01-09' }], '2026-11-24', []],
  [
    'agreed to both',
    [
      { document: 'terms', version: '2024-01-09' },
      { document: 'terms', version: '2026-11-01' },
    ],
    '2026-11-25',
    [],
  ],
  ['never asked for it', [{ document: 'other', version: '2024-01-09' }], '2026-11-25', []],
] as const)('T20 %s', (_, given, today, expected) => {
  expect(revisedDocuments(present, given, day(today)).map((each) => each.document)).toEqual(expected);
});
