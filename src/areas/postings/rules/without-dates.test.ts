import { expect, test } from 'vitest';
import { catalogue, date, groups, range, section, text, year } from '#kernel/fields/index.ts';
import { withoutDates } from './without-dates.ts';

const label = { ja: '項目', en: 'Item' };
const of = catalogue(
  section('work', label, {
    title: text({ label, max: 10 }),
    from: date({ label }),
    period: range(date({ label }), { label }),
    days: groups({ on: date({ label }) }, { label, max: 3 }),
    class: year({ label }),
  }),
);

test('T8(2): dates, spans, lists of dates and years are left out, everything else is copied', () => {
  const content = {
    work: {
      title: '調理',
      from: '2026-04-01',
      period: { from: '2026-04-01', to: '2026-05-01' },
      days: [{ on: '2026-04-01' }],
      class: 2027,
    },
  };
  expect(withoutDates(of, content)).toEqual({ work: { title: '調理' } });
  expect(withoutDates(of, {})).toEqual({});
});
