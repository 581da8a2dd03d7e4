import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { BarChart, topOf } from './BarChart.tsx';

describe('the scale', () => {
  test.each([
    [[0, 0], 2],
    [[1], 2],
    [[3], 5],
    [[11, 4], 20],
    [[50], 50],
    [[51], 100],
    [[999], 1000],
  ])('%j ends at %i', (values, top) => {
    expect(topOf(values)).toBe(top);
  });
});

test('bars stand in proportion, and the table says the same numbers', () => {
  const page = renderToString(
    <BarChart
      id="weeks"
      title="週ごと"
      groups={[
        { label: '11月16日の週', short: '11/16' },
        { label: '11月23日の週', short: '11/23' },
      ]}
      groupHead="週"
      series={[{ label: '受理', values: [5, 10] }]}
      tableTitle="数字で見る"
      format={(count) => `${count}件`}
    />,
  );
  const heights = [...page.matchAll(/<rect class="chart__bar--1"[^>]*height="(\d+)"/g)].map((match) =>
    Number(match[1]),
  );
  expect(heights).toEqual([80, 160]);
  for (const cell of ['5件', '10件', '11月16日の週']) expect(page).toContain(cell);
  expect(page).not.toContain('style=');
});

test('ui 15: the kinds of bars are told apart without their colours', () => {
  const sheet = readFileSync(new URL('../assets/styles/chart.css', import.meta.url), 'utf8');
  const drawn = [1, 2, 3].map((nth) => {
    const [, rules = ''] = new RegExp(`\\.chart__bar--${nth} \\{([^}]*)\\}`).exec(sheet) ?? [];
    const filled = !/fill: var\(--paper\)/.test(rules);
    return `${filled} ${/stroke-width: ([\d.]+)/.exec(rules)?.[1]} ${/stroke-dasharray: ([\d ]+)/.exec(rules)?.[1]}`;
  });
  expect(new Set(drawn).size).toBe(3);
});
