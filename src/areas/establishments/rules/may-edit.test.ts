import { expect, test } from 'vitest';
import { mayEditEstablishment } from './may-edit.ts';

test('T8(1) the registration is written before filing and when it is not waiting at the office', () => {
  expect(mayEditEstablishment('opened', false).ok).toBe(true);
  expect(mayEditEstablishment('provisional', false).ok).toBe(true);
  expect(mayEditEstablishment('provisional', true)).toMatchObject({ refusals: [{ code: 'establishment-filed' }] });
});

test.each(['registered', 'abolished'] as const)('T6(8) %s: changes are filed', (phase) => {
  expect(mayEditEstablishment(phase, false)).toMatchObject({
    refusals: [{ rule: 'T6(8)', code: 'establishment-registered' }],
  });
});
