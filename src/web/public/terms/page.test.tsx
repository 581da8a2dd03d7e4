import { parse } from 'parse5';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { clauseHref, legalDocuments } from '#areas/notices/index.ts';
import type { FrameContext } from '#web/frame.tsx';
import { TermsDocument, TermsIndex } from './page.tsx';

const context = (path: string, lang: 'ja' | 'en' = 'ja'): FrameContext => ({
  url: new URL(path, 'http://localhost'),
  lang,
  audience: 'public',
  user: undefined,
});

const idsIn = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map((each) => each[1]);
const hashesIn = (markup: string) => [...markup.matchAll(/href="#([^"]+)"/g)].map((each) => each[1]);

describe.each(['ja', 'en'] as const)('the pages of legal documents in %s', (lang) => {
  it('list every document', () => {
    const markup = renderToString(TermsIndex(context('/terms', lang)));
    for (const document of legalDocuments) expect(markup).toContain(`href="/terms/${document.slug}"`);
  });

  it.each(legalDocuments)('$id: valid HTML, ids of their own, links that lead somewhere', (document) => {
    const markup = renderToString(TermsDocument(context(`/terms/${document.slug}`, lang), document));
    const errors: string[] = [];
    parse(`<!doctype html>${markup}`, { onParseError: (error) => errors.push(error.code) });
    expect(errors).toEqual([]);
    const ids = idsIn(markup);
    expect(new Set(ids).size).toBe(ids.length);
    for (const hash of hashesIn(markup)) expect(ids).toContain(hash);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).not.toMatch(/ style=|<script>/);
  });
});

describe('T11(5): a cited clause', () => {
  it.each(['T11(5)', 'G visit', 'S restrict', 'A7(2)①オ(ウ)', 'C12(2)六', 'K3一', 'P6', 'T18', 'G', 'S'])(
    '%s is on its page',
    (citation) => {
      const [path, hash] = (clauseHref(citation) ?? '').split('#');
      const document = legalDocuments.find((each) => path === `/terms/${each.slug}`);
      expect(document).toBeDefined();
      if (document) expect(idsIn(renderToString(TermsDocument(context(path ?? ''), document)))).toContain(hash);
    },
  );
});

it.each([
  ['T', '(5) </span>同時に進められる'],
  ['A', 'オ </span>求職情報は、次のとき'],
  ['A', '(ウ) </span>取得した月の'],
  ['C', '十一 </span>相談を録画'],
  ['G', '④ </span>届いた認証キー'],
])('in %s the count of a paragraph stands before it: %s', (letter, text) => {
  const document = legalDocuments.find((each) => each.letter === letter);
  expect(document && renderToString(TermsDocument(context('/terms'), document))).toContain(text);
});
