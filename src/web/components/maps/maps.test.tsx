import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, textOf } from '#test/support/html.ts';
import { boundsOf, classOf } from './classes.ts';
import { PrefectureMap } from './PrefectureMap.tsx';
import { project } from './project.ts';
import { TILE_COLUMNS, TILE_ROWS, tiles } from './tiles.ts';

describe('the tiles', () => {
  test('every prefecture has one, no two share a place', () => {
    expect(tiles.map(({ code }) => Number(code))).toEqual(Array.from({ length: 47 }, (_, nth) => nth + 1));
    expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(47);
    expect(tiles.every(({ column, row }) => column < TILE_COLUMNS && row < TILE_ROWS)).toBe(true);
  });
  test('north is up and east is right', () => {
    const at = (code: string) => tiles.find((tile) => tile.code === code) as (typeof tiles)[number];
    expect(at('01').row).toBeLessThan(at('13').row);
    expect(at('13').row).toBeLessThan(at('47').row);
    expect(at('40').column).toBeLessThan(at('27').column);
    expect(at('27').column).toBeLessThan(at('13').column);
  });
  test('ui 25: each is a link named with its count, which stands in it too', () => {
    const items = tiles.map(({ code }) => ({ code, name: `県${code}`, value: Number(code) * 100, href: `/p?${code}` }));
    const map = renderToString(<PrefectureMap title="求人" items={items} figure={String} legend="件数" />);
    const links = elementsOf(map).filter((each) => each.tagName === 'a');
    expect(links).toHaveLength(47);
    expect(attribute(links[0] as (typeof links)[number], 'href')).toBe('/p?01');
    expect(textOf(links[12] as (typeof links)[number])).toContain('1300');
    expect(map).not.toMatch(/style=/);
  });
});

describe('five classes', () => {
  test('hold about as many each, and their bounds are easy to read', () => {
    const values = Array.from({ length: 47 }, (_, nth) => (nth + 1) * 137);
    const bounds = boundsOf(values);
    expect(bounds).toHaveLength(4);
    expect(bounds.every((bound) => /^[1-9]\d?0*$/.test(String(bound)))).toBe(true);
    const sizes = [1, 2, 3, 4, 5].map((each) => values.filter((value) => classOf(value, bounds) === each).length);
    expect(Math.min(...sizes)).toBeGreaterThan(5);
  });
  test.each([[[]], [[0, 0, 0]], [[5]]])('few values need fewer: %o', (values) => {
    expect(boundsOf(values)).toEqual([]);
    expect(classOf(values[0] ?? 0, [])).toBe(1);
  });
});

test('spots lie in the picture, north up; an island far away is named outside', () => {
  const spots = [
    { name: '北', lat: 35.8, lng: 139.5 },
    { name: '南', lat: 35.6, lng: 139.5 },
    { name: '東', lat: 35.7, lng: 139.7 },
    { name: '西', lat: 35.7, lng: 139.3 },
    { name: '島', lat: 27.1, lng: 142.2 },
  ];
  const { inside, outside, width, height } = project(spots, 300, 10);
  expect(outside.map(({ name }) => name)).toEqual(['島']);
  const at = (name: string) => inside.find((each) => each.name === name) ?? { x: Number.NaN, y: Number.NaN };
  expect(at('北').y).toBeLessThan(at('南').y);
  expect(at('西').x).toBeLessThan(at('東').x);
  for (const { x, y } of inside) {
    expect(x >= 10 && x <= width - 10).toBe(true);
    expect(y >= 10 && y <= height - 10).toBe(true);
  }
});
