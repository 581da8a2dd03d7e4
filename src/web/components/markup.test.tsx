import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { markup, written } from './markup.ts';
import { type PostingCard, ResultList } from './ResultCard.tsx';

describe('a template of markup', () => {
  test('escapes what is put into it, in text and attributes, as rendering does', () => {
    const said = `"A" & <b>'B'</b>`;
    const html = written`<p title="${said}">${said}</p>`.html;
    expect(renderToString(markup(html))).toBe(renderToString(<p title={said}>{said}</p>));
  });

  test('takes other templates as they are, numbers in digits, and nothing for what is absent', () => {
    const items = ['a<', 'b'].map((each) => written`<li>${each}</li>`);
    expect(written`<ul>${items}${null}${undefined}${false}${0}</ul>`.html).toBe('<ul><li>a&lt;</li><li>b</li>0</ul>');
  });
});

test('a card is whole markup, whatever stands in it', () => {
  const evil = `"><script>alert('&')</script>`;
  const today = Temporal.PlainDate.from('2026-11-22');
  const posting: PostingCard = {
    href: `/postings/${evil}`,
    title: evil,
    parts: [
      { text: evil, marked: true },
      { text: evil, marked: false },
    ],
    employer: evil,
    wage: { form: evil, from: 200_000, to: null },
    annualHolidays: 110,
    place: evil,
    distance: evil,
    labels: [evil, evil],
    status: 'list:new',
    validThrough: today.add({ days: 2 }),
    others: { text: evil, href: evil },
  };
  const html = renderToString(<ResultList postings={[posting, { href: '/', title: 'x', place: '' }]} today={today} />);
  expect(html).not.toContain('<script');
  expect(html.match(/<article/g)).toHaveLength(2);
  expect(html).toContain('<strong class="tag');
  for (const element of ['ul', 'li', 'article', 'div', 'h2', 'a', 'mark', 'strong', 'dl', 'dt', 'dd', 'span', 'p'])
    expect(html.split(`<${element}>`).length + html.split(`<${element} `).length - 1, element).toBe(
      html.split(`</${element}>`).length,
    );
});
