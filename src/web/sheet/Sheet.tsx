import { langOfText } from '#web/components/language.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { type Lang, useLang } from '#web/layout/lang.ts';
import type { SheetSection } from './sheet.ts';

function said(text: string, page: Lang) {
  const lang = langOfText(text, page);
  return lang ? (
    <span class="multiline" lang={lang}>
      {text}
    </span>
  ) : (
    text
  );
}

/** The 求人票 section by section. Stands under the page's h1. */
export function Sheet({ sections }: { readonly sections: readonly SheetSection[] }) {
  const lang = useLang();
  return (
    <>
      {sections.map(({ key, title, rows }) => (
        <section class="section sheet__section" id={key} key={key} aria-labelledby={`${key}-title`}>
          <h2 id={`${key}-title`}>{title}</h2>
          <SummaryList rows={rows.map(({ label, text }) => ({ key: label, value: said(text, lang) }))} />
        </section>
      ))}
    </>
  );
}
