import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { attribute, elementsOf } from '#test/support/html.ts';
import { Pagination, pagesToShow } from './Pagination.tsx';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, 0, 9]],
  [4, 9, [1, 2, 3, 4, 5, 0, 9]],
  [5, 9, [1, 0, 4, 5, 6, 0, 9]],
  [9, 9, [1, 0, 8, 9]],
])('on page %i of %i', (page, pages, shown) => {
  expect(pagesToShow(page, pages)).toEqual(shown);
});

test('links name their page, the current one is marked, and nothing is shown for one page', () => {
  const links = elementsOf(renderToString(<Pagination page={1} pages={3} href={(n) => `?page=${n}`} />)).filter(
    (each) => each.tagName === 'a',
  );
  expect(links.map((each) => attribute(each, 'href'))).toEqual(['?page=1', '?page=2', '?page=3', '?page=2']);
  expect(links.map((each) => attribute(each, 'aria-current'))).toEqual(['page', undefined, undefined, undefined]);
  expect(attribute(links[3] as never, 'rel')).toBe('next');
  expect(renderToString(<Pagination page={1} pages={1} href={String} />)).toBe('');
});
