import { expect, test } from 'vitest';
import { distanceKm, nearest } from './distance.ts';

const kanazawa = { latitude: 36.560833, longitude: 136.656667 };
const komatsu = { latitude: 36.408611, longitude: 136.445556 };
const tokyo = { latitude: 35.689444, longitude: 139.691667 };

test('T3(6) distance in kilometres, the same both ways', () => {
  expect(distanceKm(kanazawa, komatsu)).toBeCloseTo(25.4, 0);
  expect(distanceKm(kanazawa, tokyo)).toBeCloseTo(290, -1);
  expect(distanceKm(tokyo, kanazawa)).toBe(distanceKm(kanazawa, tokyo));
  expect(distanceKm(tokyo, tokyo)).toBe(0);
});

test('T3(6) the nearest of several places, none of none', () => {
  expect(nearest(kanazawa, [tokyo, komatsu])).toBe(komatsu);
  expect(nearest(kanazawa, [])).toBeUndefined();
});
