import { createRequire } from 'node:module';
import pdfmake, { type Content, type TableCell } from 'pdfmake';

export type { Content };

/** A printed form: 求人票, 紹介状, an application. A4, upright. */
export interface Sheet {
  /** its name, at the top of every page and as the document's title */
  readonly title: string;
  /** what it is found by, at the top right of every page, e.g. 求人番号 */
  readonly mark?: { readonly label: string; readonly value: string };
  readonly content: readonly Content[];
  readonly lang?: 'ja' | 'en';
  /** A paper of the person's own: without our title and notice on its margins. */
  readonly bare?: boolean;
}

/** One row of a form: a label and what is written beside it, once or twice across the page. */
export type GridRow = readonly [label: string, value: string] | readonly [string, string, string, string];

const resolve = createRequire(import.meta.url).resolve;
const FONT = 'BIZ UDPGothic';
const normal = resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf');
const bold = resolve('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf');

pdfmake.setFonts({ [FONT]: { normal, bold, italics: normal, bolditalics: bold } });
pdfmake.setLocalAccessPolicy((path) => path === normal || path === bold);
pdfmake.setUrlAccessPolicy(() => false);

const INK = '#1a1a1c';
const LINE = '#767676';
const SHADE = '#f2f2f2';
const NOTICE = {
  ja: 'open-hellowork は公式のサービスではありません。',
  en: 'open-hellowork is not an official service.',
};

/** A table of labels and values, ruled, for the body of a form. Rows are not split between pages. */
export function formGrid(rows: readonly GridRow[]): Content {
  const label = (text: string): TableCell => ({ text, bold: true, fillColor: SHADE });
  const body = rows.map(([first, value, second, other]): TableCell[] =>
    second === undefined
      ? [label(first), { text: value, colSpan: 3 }, {}, {}]
      : [label(first), { text: value }, label(second), { text: other ?? '' }],
  );
  return {
    table: { widths: [88, '*', 88, '*'], body, dontBreakRows: true },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => LINE, vLineColor: () => LINE },
    margin: [0, 0, 0, 8],
  };
}

/** The heading of a part of a form. */
export function formHeading(text: string): Content {
  return { text, bold: true, fontSize: 11, margin: [0, 6, 0, 3] };
}

/** Free text of a form: its line breaks are kept. */
export function formText(text: string): Content {
  return { text, margin: [0, 0, 0, 6], preserveLeadingSpaces: true };
}

/** Renders a form as PDF; the font travels along, the text can be selected and searched. */
export async function renderPdf(sheet: Sheet): Promise<Uint8Array> {
  const lang = sheet.lang ?? 'ja';
  const { title, mark } = sheet;
  const document = pdfmake.createPdf({
    info: { title },
    language: lang,
    displayTitle: true,
    version: '1.7',
    pageSize: 'A4',
    pageMargins: [40, 56, 40, 48],
    defaultStyle: { font: FONT, fontSize: 9, lineHeight: 1.25, color: INK },
    ...(sheet.bare
      ? {}
      : {
          header: {
            margin: [40, 24, 40, 0],
            columns: [
              { text: title, bold: true, fontSize: 13 },
              { text: mark ? `${mark.label} ${mark.value}` : '', alignment: 'right', margin: [0, 3, 0, 0] },
            ],
          },
          footer: (page: number, pages: number) => ({
            margin: [40, 12, 40, 0],
            fontSize: 8,
            columns: [
              { text: NOTICE[lang], width: '*' },
              { text: `${page} / ${pages}`, width: 60, alignment: 'right' },
            ],
          }),
        }),
    content: [...sheet.content],
  });
  return document.getBuffer();
}
