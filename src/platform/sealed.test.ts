import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal, unseal } from './sealed.ts';

const app = { key: randomBytes(32).toString('hex') };
const secret = Buffer.from('a small secret');

test('what was sealed is opened again, and never looks the same twice', () => {
  const [one, two] = [seal(app, 'totp a', secret), seal(app, 'totp a', secret)];
  expect(unseal(app, 'totp a', one)).toEqual(secret);
  expect(one.equals(two)).toBe(false);
  expect(one.includes(secret)).toBe(false);
});

test('another owner, another installation or a changed byte opens nothing', () => {
  const sealed = seal(app, 'totp a', secret);
  expect(() => unseal(app, 'totp b', sealed)).toThrow();
  expect(() => unseal({ key: randomBytes(32).toString('hex') }, 'totp a', sealed)).toThrow();
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(() => unseal(app, 'totp a', sealed)).toThrow();
});
