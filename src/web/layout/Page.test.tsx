import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, type Element, elementsOf, hasClass, textOf } from '#test/support/html.ts';
import type { Audience, Lang } from '#web/page.ts';
import { inLanguage } from './address.ts';
import { audienceNames } from './audience.ts';
import { currentItem, navigationOf } from './navigation.ts';
import { Page, type PageProps } from './Page.tsx';

const pageOf = (props: Partial<PageProps> = {}): readonly Element[] =>
  elementsOf(
    `<!doctype html>${renderToString(
      <Page lang="ja" title="応募" audience="jobseeker" path="/jobseeker/applications" {...props}>
        <h1>応募</h1>
      </Page>,
    )}`,
  );
const first = (elements: readonly Element[], tag: string) => elements.find((each) => each.tagName === tag) as Element;

describe('the page', () => {
  test('ui 7: the title names page and service, and says first when something is wrong', () => {
    expect(textOf(first(pageOf(), 'title'))).toBe('応募 | open-hellowork');
    const errors = [{ field: 'a', message: '<b>' }];
    expect(textOf(first(pageOf({ errors }), 'title'))).toBe('エラー: 応募 | open-hellowork');
    expect(textOf(first(pageOf({ errors, lang: 'en' }), 'title'))).toBe('Error: 応募 | open-hellowork');
  });

  test('ui 6: the first link skips to main, which takes focus; a second skip link may follow', () => {
    const page = pageOf({ skipTo: { href: '#results', text: '検索結果へ移動' } });
    expect(page.filter((each) => hasClass(each, 'skip')).map((each) => attribute(each, 'href'))).toEqual([
      '#main',
      '#results',
    ]);
    expect(attribute(first(page, 'a'), 'href')).toBe('#main');
    expect(attribute(first(page, 'main'), 'id')).toBe('main');
    expect(attribute(first(page, 'main'), 'tabindex')).toBe('-1');
  });

  test('ui 16: the language links keep path and query and say their own language', () => {
    const page = pageOf({ audience: 'public', path: '/postings?q=%E8%8A%B1&page=2&lang=ja' });
    expect(attribute(first(page, 'html'), 'lang')).toBe('ja');
    const other = page.find((each) => attribute(each, 'hreflang') === 'en') as Element;
    expect(attribute(other, 'href')).toBe('/postings?q=%E8%8A%B1&page=2&lang=en');
    expect(attribute(other, 'lang')).toBe('en');
    expect(inLanguage('/postings', 'en')).toBe('/postings?lang=en');
  });

  test.each(Object.keys(audienceNames) as Audience[])('the band of %s says its name in words', (audience) => {
    for (const lang of ['ja', 'en'] as Lang[]) {
      const band = pageOf({ audience, lang }).find((each) => hasClass(each, 'band')) as Element;
      expect(textOf(band)).toContain(audienceNames[audience][lang]);
    }
  });

  test('one item of the navigation is current: the longest that begins the path', () => {
    const current = (path: string) =>
      pageOf({ path })
        .filter((each) => each.tagName === 'a' && attribute(each, 'aria-current'))
        .map((each) => [attribute(each, 'href'), attribute(each, 'aria-current')]);
    expect(current('/jobseeker/applications')).toEqual([['/jobseeker/applications', 'page']]);
    expect(current('/jobseeker/applications/12')).toEqual([['/jobseeker/applications', 'true']]);
    expect(current('/jobseeker/elsewhere')).toEqual([['/jobseeker', 'true']]);
    expect(current('/jobseekers')).toEqual([]);
  });

  test('a page with an address elsewhere stands under the item it belongs to', () => {
    const employer = navigationOf('employer', 'ja');
    expect(currentItem(employer, '/employer/referrals/3/result')?.href).toBe('/employer/applicants');
    expect(currentItem(employer, '/employer/requests?page=2')?.href).toBe('/employer/jobseekers');
    expect(currentItem(navigationOf('office', 'ja'), '/office/filings/10')?.href).toBe('/office/queue');
  });

  test('errors and a notice are never shown together', () => {
    const notice = { kind: 'done', title: '保存しました' } as const;
    expect(pageOf({ notice }).some((each) => hasClass(each, 'notice'))).toBe(true);
    const both = pageOf({ notice, errors: [{ field: 'a', message: 'だめ' }] });
    expect(both.some((each) => hasClass(each, 'notice'))).toBe(false);
    expect(both.some((each) => hasClass(each, 'error-summary'))).toBe(true);
  });

  test('a moved clock is said on the page; without one nothing is', () => {
    const clock = (elements: readonly Element[]) =>
      elements.filter((each) => hasClass(each, 'strip--clock')).map(textOf);
    expect(clock(pageOf({ movedClock: '2027年1月4日(月)' }))).toEqual([
      '時計を動かしていますこのサービスの今日は 2027年1月4日(月) です。',
    ]);
    expect(clock(pageOf())).toEqual([]);
  });

  test('who is logged in is shown escaped, with a way out that is a POST', () => {
    const page = pageOf({ user: { name: '<script>', of: 'ことり生花店' } });
    expect(page.filter((each) => each.tagName === 'script')).toHaveLength(1);
    const form = page.find((each) => attribute(each, 'action') === '/logout') as Element;
    expect(attribute(form, 'method')).toBe('post');
  });
});
