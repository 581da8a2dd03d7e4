import type { PublicPosting } from '#areas/postings/index.ts';
import { formGrid, formHeading, renderPdf } from '#platform/pdf.ts';
import type { Lang } from '#web/page.ts';
import type { SheetSection } from './sheet.ts';
import { words } from './words.ts';

/** The 求人票 as an A4 PDF with everything that the page shows. */
export function sheetPdf(posting: PublicPosting, sections: readonly SheetSection[], lang: Lang): Promise<Uint8Array> {
  const w = words[lang];
  return renderPdf({
    title: `${w.sheet}　${posting.title}`,
    mark: { label: w.number, value: posting.number },
    lang,
    content: sections.flatMap(({ title, rows }) => [
      formHeading(title),
      formGrid(rows.map(({ label, text }) => [label, text] as const)),
    ]),
  });
}
