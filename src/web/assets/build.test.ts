import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { asset, assetFolder, buildAssets } from './build.ts';

const built = (name: 'app.css' | 'app.js') => readFileSync(join(assetFolder, buildAssets()[name] ?? ''));

test('ui 10: styles and scripts stay light', () => {
  expect(gzipSync(built('app.css')).length).toBeLessThan(25 * 1024);
  expect(gzipSync(built('app.js')).length).toBeLessThan(20 * 1024);
});

test('names carry the hash of their content, and templates get them', () => {
  const before = performance.now();
  const manifest = buildAssets();
  expect(performance.now() - before).toBeLessThan(1000);
  expect(manifest['app.css']).toMatch(/^app-[A-Z0-9]{8}\.css$/);
  expect(asset('app.css')).toBe(`/assets/${manifest['app.css']}`);
  expect(JSON.parse(readFileSync(join(assetFolder, 'manifest.json'), 'utf8'))).toEqual(manifest);
});

test('nothing is loaded from elsewhere: no web font, no address outside', () => {
  const css = built('app.css').toString();
  expect(css).not.toMatch(/@font-face|@import|url\((?!"?data:)/);
});
