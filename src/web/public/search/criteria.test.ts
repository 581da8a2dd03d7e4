import { beforeAll, describe, expect, test } from 'vitest';
import { formatQuery, parseQuery } from '#search/index.ts';
import { criteria } from '#test/factories/criteria.ts';
import { openPostings } from '#test/factories/postings.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { attribute, type Element, elementsOf, textOf } from '#test/support/html.ts';
import { browse } from '#test/support/web.ts';

// search.md §1: every criterion is a control of the form, a chip that can be taken away, and reached under its former name.
const { app } = await testApp('2026-11-24', await referenceDatabase());
const browser = browse(app);

beforeAll(async () => {
  await openPostings(app, 3);
});

const query = (address: string) => parseQuery(new URLSearchParams(address)).query;

/** What a form sends as it stands. */
function sentBy(elements: readonly Element[]): readonly string[] {
  const form = elements.find((each) => attribute(each, 'class') === 'filters');
  const within = elements.filter((each) => {
    for (let at = each.parentNode; at; at = 'parentNode' in at ? at.parentNode : null) if (at === form) return true;
    return false;
  });
  return within.flatMap((each) => {
    const name = attribute(each, 'name');
    if (!name) return [];
    if (each.tagName === 'select') {
      const options = within.filter((one) => one.tagName === 'option' && one.parentNode === each);
      const chosen = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0];
      return chosen ? [`${name}=${attribute(chosen, 'value') ?? ''}`] : [];
    }
    const ticked = ['checkbox', 'radio'].includes(attribute(each, 'type') ?? '');
    if (ticked && attribute(each, 'checked') === undefined) return [];
    return each.tagName === 'input' ? [`${name}=${attribute(each, 'value') ?? ''}`] : [];
  });
}

describe.each(criteria)('$name', ({ ask, former, controls, chips }) => {
  test('is on the form: what it sends as it stands is the same search', async () => {
    const page = await browser.get(`/postings?${ask}`);
    expect(page.status).toBe(200);
    const elements = elementsOf(page.body);
    const named = new Set(elements.map((each) => attribute(each, 'name')));
    for (const control of controls) expect(named).toContain(control);
    const sent = sentBy(elements).map((pair) => pair.split('=', 2) as [string, string]);
    const { status, location } = await browser.get(`/postings?${new URLSearchParams(sent)}`);
    expect(status).toBe(303);
    expect(query(location?.split('?')[1] ?? '')).toEqual(query(String(formatQuery(query(ask)))));
  });

  test('is a chip, or several, each of which takes it away', async () => {
    let path = `/postings?${ask}`;
    const seen: string[] = [];
    for (let left = chips.length; left > 0; left--) {
      const elements = elementsOf((await browser.get(path)).body);
      const found = elements.filter((each) => attribute(each, 'class') === 'chip');
      expect(found).toHaveLength(left);
      seen.push(textOf(found[0] as Element).replace('条件を外す: ', ''));
      path = attribute(found[0] as Element, 'href') ?? '';
    }
    expect(seen).toEqual(chips);
    expect(path).toBe('/postings');
  });

  test('is led on from the address of the former service', async () => {
    const { status, location = '' } = await browser.get(`/postings?${former}`);
    expect(status).toBe(301);
    expect(query(location.split('?')[1] ?? '')).toEqual(query(ask));
  });
});

describe('what has codes is typed by name too', () => {
  test.each([
    ['licence=食品衛生管理者', 'licence=1101'],
    ['licence=1101, 家畜人工授精師', 'licence=1001&licence=1101'],
    ['licenceNot=家畜人工', 'licenceNot=1001'],
    ['industry=情報サービス業', 'industry=39'],
    ['line=銀座線', 'line=042-043'],
    ['line=井の頭, 小田急', 'line=023&line=020-021&line=084'],
  ])('%s → %s', async (typed, expected) => {
    const { status, location } = await browser.get(`/postings?form=1&${typed}`);
    expect([status, location]).toEqual([303, `/postings?${expected}`]);
  });

  test('a name of several says which, one of none says so; both are kept as typed', async () => {
    const page = await browser.get('/postings?form=1&licence=衛生管理者&industry=ない産業&q=仕事');
    expect(page.status).toBe(422);
    expect(page.text).toContain('免許・資格の「衛生管理者」にあたるものがいくつかあります');
    expect(page.text).toContain('食品衛生管理者');
    expect(page.text).toContain('産業の「ない産業」は見つかりません');
    const kept = elementsOf(page.body).filter((each) =>
      ['licence', 'industry'].includes(attribute(each, 'name') ?? ''),
    );
    expect(kept.map((each) => attribute(each, 'value'))).toEqual(['衛生管理者', 'ない産業']);
  });

  test('the code of a class typed for a title offers the class', async () => {
    for (const typed of ['361-01', '36101'])
      expect((await browser.get(`/postings?job=${typed}`)).body).toMatch(
        /name="occupation" value="36101"[^>]*>.*?施設介護員/s,
      );
  });

  test('lines of more than three stretches are too many', async () => {
    const page = await browser.get('/postings?form=1&line=東京メトロ, 近鉄奈良線, 名鉄三河線, JR飯田線');
    expect(page.status).toBe(422);
    expect(page.text).toContain('沿線に指定できるのは3個までです');
  });
});
