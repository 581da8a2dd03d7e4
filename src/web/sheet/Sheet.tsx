import { SummaryList } from '#web/components/SummaryList.tsx';
import type { SheetSection } from './sheet.ts';

/** The 求人票 section by section. Stands under the page's h1. */
export function Sheet({ sections }: { readonly sections: readonly SheetSection[] }) {
  return (
    <>
      {sections.map(({ key, title, rows }) => (
        <section class="section sheet__section" id={key} key={key} aria-labelledby={`${key}-title`}>
          <h2 id={`${key}-title`}>{title}</h2>
          <SummaryList rows={rows.map(({ label, text }) => ({ key: label, value: text }))} />
        </section>
      ))}
    </>
  );
}
