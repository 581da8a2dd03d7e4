import type { VNode } from 'preact';
import { documentBySlug, type LegalDocument, legalDocuments } from '#areas/notices/index.ts';
import { articleAnchor, articleHeading, LegalText } from '#web/components/LegalText.tsx';
import { Frame, type FrameContext } from '#web/frame.tsx';
import type { Lang, Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { dayInWords } from '#web/words/day.ts';
import { words } from './words.ts';

/** The list of all legal documents. */
export function TermsIndex(ctx: FrameContext): VNode {
  const w = words[ctx.lang];
  return (
    <Frame ctx={ctx} title={w.index}>
      <article class="prose">
        <h1>{w.index}</h1>
        <p class="lead">{w.indexLead}</p>
        <p>{w.retold}</p>
        <ul>
          {legalDocuments.map((document) => (
            <li key={document.id}>
              <a href={`/terms/${document.slug}`}>{document.title[ctx.lang]}</a>
              <p class="quiet">
                {w.cited}: {document.letter} ／ {w.version}: <Day iso={document.version} lang={ctx.lang} />
              </p>
            </li>
          ))}
        </ul>
      </article>
    </Frame>
  );
}

/** One document: its dates, contents list, and every clause with an anchor. */
export function TermsDocument(ctx: FrameContext, document: LegalDocument): VNode {
  const w = words[ctx.lang];
  return (
    <Frame ctx={ctx} title={document.title[ctx.lang]}>
      <article class="prose legal" id={document.letter}>
        <h1>{document.title[ctx.lang]}</h1>
        <dl class="legal__facts">
          <dt>{w.version}</dt>
          <dd>
            <Day iso={document.version} lang={ctx.lang} />
          </dd>
          <dt>{w.effective}</dt>
          <dd>
            <Day iso={document.effectiveFrom} lang={ctx.lang} />
          </dd>
          <dt>{w.cited}</dt>
          <dd>{document.letter}</dd>
        </dl>
        <p>{w.retold}</p>
        {document.note && <p>{document.note[ctx.lang]}</p>}
        <p class="quiet no-print">{w.print}</p>
        <nav class="no-print" aria-labelledby="contents">
          <h2 id="contents">{w.contents}</h2>
          <ul>
            {document.articles.map((article) => (
              <li key={article.title.ja}>
                <a href={`#${articleAnchor(document, article)}`}>{articleHeading(document, article, ctx.lang)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <LegalText document={document} lang={ctx.lang} />
        <p class="no-print">
          <a href="/terms">{w.all}</a>
        </p>
      </article>
    </Frame>
  );
}

function Day({ iso, lang }: { iso: string; lang: Lang }) {
  return <time dateTime={iso}>{dayInWords(iso, lang)}</time>;
}

/** `/terms` */
export const termsIndexPage: Page = { get: (ctx) => html(TermsIndex(ctx)) };

/** `/terms/:document` */
export const termsDocumentPage: Page = {
  get: (ctx) => html(TermsDocument(ctx, found(documentBySlug(ctx.param('document'))))),
};
