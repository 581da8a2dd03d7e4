import { expect, test } from 'vitest';
import { attribute, elementsOf, textOf } from '#test/support/html.ts';
import { filledReply, SWITCH, withSwitches } from './keep-typed.ts';

const links =
  '<a href="/p?a=1&amp;lang=en" lang="en" hreflang="en" rel="alternate" data-keeps="true">English</a>' +
  '<a class="band__link" href="/p?furigana=on" rel="nofollow" data-keeps="true">ふりがな<span class="vh">をつける</span></a>';
const page = (main: string, header = links) =>
  `<!doctype html><html lang="ja"><body><header>${header}</header><main id="main">${main}</main></body></html>`;

const controls =
  '<input type="hidden" name="_key" value="12345678"/><input type="hidden" name="row" value="2"/>' +
  '<input class="input" name="name" value="old &gt; new" aria-label="a > b"/><input name="list" value/><input name="list" value="y"/>' +
  '<input type="checkbox" name="tick" value="1" checked/><input type="checkbox" name="tick" value="2"/>' +
  '<input type="radio" name="one" value="a" checked/><input type="radio" name="one" value="b"/>' +
  '<select name="pick"><option value="">-</option><option value="x" selected>x</option><option value="z">z</option></select>' +
  '<textarea name="words" rows="5">before</textarea><input type="password" name="secret"/><input type="file" name="paper"/>';

const sent = {
  _key: '12345678',
  [SWITCH]: '1',
  row: '2',
  name: '"<b> & 花',
  list: ['p', 'q'],
  tick: '2',
  one: 'b',
  pick: 'z',
  words: '\n一行目\n</textarea><script>',
  secret: 'never',
  paper: 'cv.pdf',
};

const reply = (html: string, type = 'text/html; charset=utf-8') =>
  new Response(html, { status: 422, headers: { 'content-type': type } });

test('ui 16: a form that takes something ends with the switches of the header, as its last buttons', () => {
  const html = withSwitches(page(`<form method="post"><input name="a"/><button>送る</button></form>`));
  const [first, ...switches] = [...html.matchAll(/<button\b[^>]*>/g)].map(([tag]) => tag);
  expect(first).toBe('<button>');
  expect(switches.map((tag) => /formaction="([^"]*)"/.exec(tag)?.[1])).toEqual([
    '/p?a=1&amp;lang=en',
    '/p?furigana=on',
  ]);
  expect(switches.every((tag) => tag.includes(`name="${SWITCH}"`) && tag.includes('formmethod="post"'))).toBe(true);
});

test('ui 16: a form of buttons alone, and a page without a switch, stay as they are', () => {
  for (const html of [
    page('<form method="post"><input type="hidden" name="a" value="1"/><button>消す</button></form>'),
    page('<form><input name="a"/></form>', ''),
    '<p>no page</p>',
  ])
    expect(withSwitches(html)).toBe(html);
});

test('ui 16: what was sent stands in its controls again, once each; passwords, files and keys do not', async () => {
  const shown = await filledReply(reply(page(`<form method="post">${controls}</form>`)), sent);
  expect(shown.status).toBe(422);
  const html = await shown.text();
  const elements = elementsOf(html);
  const named = (name: string) => elements.filter((each) => attribute(each, 'name') === name);
  const values = (name: string) => named(name).map((each) => attribute(each, 'value'));
  const marked = (name: string) =>
    named(name)
      .filter((each) => attribute(each, 'checked') !== undefined)
      .map((each) => attribute(each, 'value'));
  expect([values('name'), values('list'), values('_key'), values('secret')]).toEqual([
    ['"<b> & 花'],
    ['p', 'q'],
    ['12345678'],
    [undefined],
  ]);
  expect([marked('tick'), marked('one')]).toEqual([['2'], ['b']]);
  const chosen = elements.filter((each) => each.tagName === 'option' && attribute(each, 'selected') !== undefined);
  expect(chosen.map((each) => attribute(each, 'value'))).toEqual(['z']);
  // The first line end of a textarea is not part of its text.
  expect(html).toContain('rows="5">\n\n一行目\n&lt;/textarea>&lt;script></textarea>');
  expect(elements.some((each) => each.tagName === 'script')).toBe(false);
  expect(elements.map((each) => textOf(each)).join()).toContain('もう一度選んでください：cv.pdf');
});

test('ui 16: of several forms the one that was sent is filled; other replies stay as they are', async () => {
  const row = (nth: number) =>
    `<form method="post"><input type="hidden" name="row" value="${nth}"/><input name="note" value="${nth}"/></form>`;
  const shown = await filledReply(reply(page(row(1) + row(2) + row(3))), { row: '2', note: '新しい' });
  const notes = elementsOf(await shown.text()).filter((each) => attribute(each, 'name') === 'note');
  expect(notes.map((each) => attribute(each, 'value'))).toEqual(['1', '新しい', '3']);
  const pdf = reply('%PDF <form><input name="note">', 'application/pdf');
  expect(await filledReply(pdf, { note: 'x' })).toBe(pdf);
});
