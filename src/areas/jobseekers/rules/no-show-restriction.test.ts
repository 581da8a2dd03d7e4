import { describe, expect, test } from 'vitest';
import { noShowRestriction } from './no-show-restriction.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const since = (noShows: readonly string[], today: string, lifted: string | null = null) =>
  noShowRestriction(noShows.map(day), lifted ? day(lifted) : null, day(today)).since?.toString() ?? null;

const five = ['2026-08-22', '2026-09-01', '2026-09-15', '2026-10-01', '2026-11-01'];
const six = [...five, '2026-11-22'];

describe('T7(8) six no-shows within three months', () => {
  test('five do not restrict', () => {
    expect(since(five, '2026-12-01')).toBeNull();
  });
  test('22 August to 22 November is inside', () => {
    expect(since(six, '2026-11-22')).toBe('2026-11-22');
    expect(noShowRestriction(six.map(day), null, day('2026-11-22')).restricted).toBe(true);
  });
  test('22 August to 23 November is not', () => {
    expect(since([...five, '2026-11-23'], '2026-12-01')).toBeNull();
  });
  test('from the end of a month: 30 November to 28 February is inside, 1 March is not', () => {
    const winter = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'];
    expect(since([...winter, '2027-02-28'], '2027-03-02')).toBe('2027-02-28');
    expect(since([...winter, '2027-03-01'], '2027-03-02')).toBeNull();
  });
  test('in any order, several on one day', () => {
    expect(since([...six].reverse(), '2026-11-22')).toBe('2026-11-22');
    expect(
      since(
        Array.from({ length: 6 }, () => '2026-11-22'),
        '2026-11-22',
      ),
    ).toBe('2026-11-22');
  });
  test('the sixth of any window, not only of the first', () => {
    expect(since(['2026-01-05', ...six], '2026-12-01')).toBe('2026-11-22');
  });
  test('those after today do not count yet', () => {
    expect(since(six, '2026-11-21')).toBeNull();
  });
});

describe('T7(8) lifting', () => {
  test('stays until it is lifted, however long', () => {
    expect(since(six, '2028-01-01')).toBe('2026-11-22');
  });
  test('no-shows before the lifting do not count again', () => {
    expect(since(six, '2026-12-01', '2026-12-01')).toBeNull();
    expect(since([...six, '2026-12-05'], '2026-12-05', '2026-12-01')).toBeNull();
  });
  test('six new ones do', () => {
    const again = ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09'];
    expect(since([...six, ...again], '2026-12-10', '2026-12-01')).toBe('2026-12-09');
  });
  test('a lifting to come does not lift yet', () => {
    expect(since(six, '2026-11-30', '2026-12-01')).toBe('2026-11-22');
  });
});
