import { describe, expect, test } from 'vitest';
import { base32, matchingStep, totpAddress, totpCode, totpStep } from './totp.ts';

/** The secret and the times of RFC 6238, appendix B; of its eight digits the last six. */
const secret = Buffer.from('12345678901234567890');
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

describe('T15 codes of an authenticator app', () => {
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('RFC 6238 at second %i: %s', (seconds, code) => {
    expect(totpCode(secret, totpStep(at(seconds)))).toBe(code);
  });

  test('half a minute before and after is taken, more is not', () => {
    const step = totpStep(at(1234567890));
    for (const [by, found] of [
      [-2, undefined],
      [-1, step - 1],
      [0, step],
      [1, step + 1],
      [2, undefined],
    ] as const)
      expect(matchingStep(secret, totpCode(secret, step + by), at(1234567890), 0)).toBe(found);
  });

  test('a used code, and every one before it, is worth nothing', () => {
    const step = totpStep(at(1234567890));
    expect(matchingStep(secret, totpCode(secret, step), at(1234567890), step)).toBeUndefined();
    expect(matchingStep(secret, totpCode(secret, step - 1), at(1234567890), step)).toBeUndefined();
    expect(matchingStep(secret, totpCode(secret, step + 1), at(1234567890), step)).toBe(step + 1);
  });

  test.each(['００５ ９２４', '005-924', ' 005924 '])('typed as %s it is read', (typed) => {
    expect(matchingStep(secret, typed, at(1234567890), 0)).toBe(totpStep(at(1234567890)));
  });

  test.each(['', '12345', '1234567', 'abcdef'])('%s is none', (typed) => {
    expect(matchingStep(secret, typed, at(1234567890), 0)).toBeUndefined();
  });

  test('the address for the app carries the secret in base32', () => {
    expect(base32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(totpAddress(secret, 'a@example.jp')).toBe(
      'otpauth://totp/open-hellowork%3Aa%40example.jp?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=open-hellowork',
    );
  });
});
