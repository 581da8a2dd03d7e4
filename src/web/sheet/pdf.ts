import type { PostingPreview } from '#areas/postings/index.ts';
import { formGrid, formHeading, renderPdf } from '#platform/pdf.ts';
import type { Lang } from '#web/page.ts';
import type { SheetSection } from './sheet.ts';
import { words } from './words.ts';

/** The 求人票 as an A4 PDF with everything that the page shows; a `sample` says so on every page. */
export function sheetPdf(
  posting: PostingPreview,
  sections: readonly SheetSection[],
  lang: Lang,
  { sample = false }: { readonly sample?: boolean } = {},
): Promise<Uint8Array> {
  const w = words[lang];
  return renderPdf({
    title: `${sample ? `【${w.sample}】` : ''}${w.sheet}　${posting.title}`,
    mark: { label: w.number, value: posting.number ?? w.notYet },
    lang,
    content: sections.flatMap(({ title, rows }) => [
      formHeading(title),
      formGrid(rows.map(({ label, text }) => [label, text] as const)),
    ]),
  });
}
