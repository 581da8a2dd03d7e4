import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything } from '#search/index.ts';
import { Random, searchQuery } from '#test/factories/search.ts';
import { formatQuery, PARAMETER_NAMES, parseQuery } from './query-string.ts';

const parse = (address: string) => parseQuery(new URLSearchParams(address));

describe('an address and its search', () => {
  test('nothing asked is the empty address', () => {
    expect(String(formatQuery(everything))).toBe('');
    expect(parse('')).toEqual({ query: everything, problems: [] });
  });

  test('the parameters of the search page and the API', () => {
    const { query, problems } = parse(
      'q=介護&match=or&not=夜勤&pref=13&pref=14&city=13112&category=05-04&occupation=361&kind=general&employment=1&wage=200000' +
        '&wageType=monthly&holiday=sat,sun&new=week&sort=wage&page=2&per=50',
    );
    expect(problems).toEqual([]);
    expect(query).toEqual({
      ...everything,
      q: '介護',
      match: 'or',
      not: '夜勤',
      pref: ['13', '14'],
      city: ['13112'],
      category: ['05-04'],
      occupation: ['361'],
      kind: ['general'],
      employment: ['1'],
      wage: 200_000,
      wageType: 'monthly',
      holiday: ['sat', 'sun'],
      fresh: 'week',
      sort: 'wage',
      page: 2,
      per: 50,
    });
  });

  test('every query comes back from its address, and its address is canonical', () => {
    const random = new Random(7);
    for (let nth = 0; nth < 500; nth++) {
      const address = String(formatQuery(searchQuery(random)));
      const { query, problems } = parse(address);
      expect(problems).toEqual([]);
      expect(String(formatQuery(query))).toBe(address);
    }
  });

  test('numbers may be written in full width and with commas, times with or without minutes', () => {
    expect(parse('wage=２００,０００').query.wage).toBe(200_000);
    expect(parse('hoursFrom=9&hoursTo=17:30').query).toMatchObject({ hoursFrom: 540, hoursTo: 1050 });
  });
});

describe('what cannot be taken is told, never thrown', () => {
  test.each([
    ['pref=99', 'pref', 'unknown-value'],
    ['wage=abc', 'wage', 'not-a-number'],
    ['page=0', 'page', 'out-of-range'],
    ['per=20', 'per', 'unknown-value'],
    ['match=xor', 'match', 'unknown-value'],
    ['annualHolidays=400', 'annualHolidays', 'out-of-range'],
    ['near=95,139,5', 'near', 'unknown-value'],
    ['sort=distance', 'sort', 'needs-centre'],
    ['hoursFrom=9:05', 'hoursFrom', 'unknown-value'],
    ['number=1&number=13010-1', 'number', 'unknown-value'],
  ])('%s', (address, parameter, code) => {
    expect(parse(address).problems).toMatchObject([{ parameter, code }]);
  });

  test('フリーワード is cut at 50 characters, and that is said', () => {
    const { query, problems } = parse(`q=${'介'.repeat(51)}`);
    expect([...query.q]).toHaveLength(50);
    expect(problems).toMatchObject([{ parameter: 'q', code: 'too-long', limit: 50 }]);
  });

  test('no more than five 求人番号', () => {
    const numbers = [1, 2, 3, 4, 5, 6].map((nth) => `13010-${nth}`);
    const { query, problems } = parse(`number=${numbers.join()}`);
    expect(query.number).toHaveLength(5);
    expect(problems).toMatchObject([{ parameter: 'number', code: 'too-many', limit: 5 }]);
  });

  test('any address is read', () => {
    const address = fc.array(fc.tuple(fc.constantFrom(...PARAMETER_NAMES), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(address, (pairs) => {
        const { query } = parseQuery(new URLSearchParams(pairs));
        expect(parse(String(formatQuery(query))).query).toEqual(query);
      }),
    );
  });
});
