import { parse } from 'parse5';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { credits } from '#areas/offices/index.ts';
import type { FrameContext } from '#web/frame.tsx';
import {
  About,
  Accessibility,
  ApiGuide,
  Cookies,
  Credits,
  EasyJobseekerGuide,
  EmployerGuide,
  Help,
  JobseekerGuide,
} from './page.tsx';

const context = (lang: 'ja' | 'en'): FrameContext => ({
  url: new URL('http://localhost/help'),
  lang,
  audience: 'public',
  user: undefined,
});

const pages = {
  About,
  Accessibility,
  ApiGuide,
  Cookies,
  Credits,
  EasyJobseekerGuide,
  EmployerGuide,
  Help,
  JobseekerGuide,
};

describe.each(Object.entries(pages))('%s', (_, render) => {
  it.each(['ja', 'en'] as const)('%s: valid HTML, one main heading, no marks left over', (lang) => {
    const markup = renderToString(render(context(lang)));
    const errors: string[] = [];
    parse(`<!doctype html>${markup}`, { onParseError: (error) => errors.push(error.code) });
    expect(errors).toEqual([]);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).not.toMatch(/[{}|] ?[ぁ-ん]| style=/);
  });

  it('links every clause it cites to its text', () => {
    const text = renderToString(render(context('ja'))).replace(/<a href="\/terms\/[^"]+#[^"]+">[^<]*<\/a>/g, '');
    expect(text).not.toMatch(/[（、](?:[TPACK]\d|G (?:\d |[a-z])|G[①-⑥])/);
  });
});

describe('the guide in easy Japanese', () => {
  const markup = renderToString(EasyJobseekerGuide(context('en')));

  it('has a reading for every word in kanji, outside titles and links of the frame', () => {
    const article = /<article[\s\S]*<\/article>/.exec(markup)?.[0] ?? '';
    const withoutRuby = article.replace(/<ruby>[\s\S]*?<\/ruby>/g, '');
    expect(withoutRuby).not.toMatch(/\p{Script=Han}/u);
  });

  it('is Japanese also for readers of the English pages', () => {
    expect(markup).toContain('<html lang="ja"');
  });
});

it('T11(5): a clause in a guide leads to its text', () => {
  expect(renderToString(JobseekerGuide(context('ja')))).toContain('<a href="/terms/my-page#T11-5">T11(5)</a>');
});

describe('credits', () => {
  it.each(credits)('$what: source, licence and caveat are shown', (credit) => {
    const markup = renderToString(Credits(context('ja')));
    for (const each of [credit.source, credit.licence, credit.caveat ?? '']) expect(markup).toContain(each);
  });
});
