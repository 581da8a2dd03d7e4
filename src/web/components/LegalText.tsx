import { elementId, type LegalArticle, type LegalDocument, type LegalParagraph } from '#areas/notices/index.ts';
import type { Lang } from '#web/page.ts';

const words = {
  ja: { article: (number: string) => `第${number}条`, clause: 'この条項の引用記号' },
  en: { article: (number: string) => `Article ${number}`, clause: 'Citation of this clause' },
};

/** Documents whose source counts articles as 第n条; the others only number their headings. */
const countsArticles = new Set(['T', 'C', 'K']);

/** 「第11条 オンライン自主応募」, or the bare heading where the document numbers none. */
export function articleHeading(document: LegalDocument, article: LegalArticle, lang: Lang): string {
  if (!article.number) return article.title[lang];
  const counted = countsArticles.has(document.letter) ? words[lang].article(article.number) : `${article.number}.`;
  return `${counted} ${article.title[lang]}`;
}

/** The id to jump to for an article; for an unnumbered one that of its first paragraph. */
export function articleAnchor(document: LegalDocument, article: LegalArticle): string {
  return elementId(document.letter + article.number + (article.number ? '' : (article.paragraphs[0]?.number ?? '')));
}

/**
 * All articles of a document with an element id for every clause. `level` is the level of the articles' headings;
 * several documents can stand on one page, since their ids begin with their letters.
 */
export function LegalText(props: { document: LegalDocument; lang: Lang; level?: 2 | 3 | 4 }) {
  const { document, lang, level = 2 } = props;
  const Heading = `h${level}` as const;
  return (
    <>
      {document.articles.map((article) => (
        <section
          class="legal__article"
          id={article.number ? articleAnchor(document, article) : undefined}
          key={article.title.ja}
        >
          <Heading>{articleHeading(document, article, lang)}</Heading>
          {article.paragraphs.map((each) => (
            <Paragraph citation={document.letter + article.number + each.number} lang={lang} of={each} key={each.ja} />
          ))}
        </section>
      ))}
    </>
  );
}

/** The last part of a paragraph's number, 「(5)」 or 「オ」; nothing where it has none or a name instead. */
function countOf({ number }: LegalParagraph): string | undefined {
  return number.startsWith(' ') ? undefined : /(\([^)]*\)|[a-z]|\p{Script=Han}+|[^a-z])$/u.exec(number)?.[0];
}

function Paragraph({ citation, lang, of }: { citation: string; lang: Lang; of: LegalParagraph }) {
  return (
    <div class="legal__clause" id={of.number ? elementId(citation) : undefined}>
      <p>
        {countOf(of) && <span class="legal__number">{countOf(of)} </span>}
        {of[lang]}{' '}
        <a class="legal__citation" href={`#${elementId(citation)}`}>
          <span class="vh">{words[lang].clause} </span>
          {citation}
        </a>
      </p>
      {of.items && (
        <ul>
          {of.items.map((item) => (
            <li key={item.ja}>{item[lang]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
