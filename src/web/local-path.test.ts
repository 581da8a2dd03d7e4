import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each([
  ['/employer', '/employer'],
  ['/postings?q=%E9%87%91%E6%B2%A2', '/postings?q=%E9%87%91%E6%B2%A2'],
  ['/a/../b', '/b'],
])('%s leads to %s', (text, path) => {
  expect(localPath(text)).toBe(path);
});

test.each([
  '',
  undefined,
  null,
  'employer',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/a\\b',
])('%s leads nowhere', (text) => {
  expect(localPath(text)).toBeUndefined();
});
