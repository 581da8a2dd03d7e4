import { gazetteer } from '#areas/offices/index.ts';
import type { DisclosureLevel, Reader } from '#areas/postings/index.ts';
import { type PostingRecord, previewPosting, readEdit } from '#areas/postings/index.ts';
import { rebaseContent } from '#areas/postings/rules/rebase-content.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import { PrintLink } from '#web/components/PrintLink.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { fileReply, found, html } from '#web/reply.ts';
import { sheetPdf } from '#web/sheet/pdf.ts';
import { Sheet } from '#web/sheet/Sheet.tsx';
import { sheetOf } from '#web/sheet/sheet.ts';
import { contentOf, homeOf, mine } from './mine.ts';

/** Who the sheet is shown as read by. */
const readers = { staff: '求人者・ハローワーク', jobseeker: '求職者', public: 'だれでも' } as const satisfies Readonly<
  Record<Reader, string>
>;

/** The posting as the change in work would leave it, where one is looked at. */
async function shownOf(ctx: PageContext, of: PostingRecord): Promise<PostingRecord> {
  if (ctx.url.searchParams.get('of') !== 'change') return of;
  const edit = found(await readEdit(ctx.app.db, of.id));
  const content = rebaseContent(edit.base, edit.content, contentOf(of));
  const disclosure = Number(content.head?.disclosure ?? of.disclosure) as DisclosureLevel;
  return { ...of, content, disclosure, title: content.work?.title ?? of.title };
}

const readerOf = (ctx: PageContext): Reader =>
  (Object.keys(readers) as Reader[]).find((each) => each === ctx.url.searchParams.get('as')) ?? 'staff';

async function sheetFor(ctx: PageContext) {
  const of = await mine(ctx);
  const places = await gazetteer(ctx.app.db);
  const shown = await shownOf(ctx, of);
  const posting = found(await previewPosting(ctx.app.db, shown, readerOf(ctx)));
  return { of, posting, sections: sheetOf(posting, places, 'ja') };
}

function hrefOf(ctx: PageContext, path: string, as: Reader): string {
  const query = new URLSearchParams({ as });
  if (ctx.url.searchParams.get('of') === 'change') query.set('of', 'change');
  return `${path}?${query}`;
}

/** The 求人票 as it will look, at every state of editing, marked as a sample. */
export const previewPage: Page = {
  get: async (ctx) => {
    const { of, posting, sections } = await sheetFor(ctx);
    const here = `${homeOf(of)}/preview`;
    const reader = readerOf(ctx);
    return html(
      <Frame ctx={ctx} title={`【見本】求人票 ${posting.title}`}>
        <BackLink href={homeOf(of)} text="求人の画面に戻る" />
        <p class="quiet">求人票の見本です。この画面は、あなたの事業所だけが見られます。</p>
        <h1>【見本】{posting.title || '（職種は未入力）'}</h1>
        <LinkChoice
          label="見る人"
          options={(Object.keys(readers) as Reader[]).map((each) => ({
            text: readers[each],
            href: hrefOf(ctx, here, each),
            current: each === reader,
          }))}
        />
        {posting.disclosure === 4 && reader !== 'staff' && (
          <p>公開範囲が「サイトには公開しない」のため、この求人票はサイトには出ません。</p>
        )}
        <p>
          <PrintLink href={hrefOf(ctx, `${here}/sheet.pdf`, reader)} text="見本のPDFを開く" />
        </p>
        <Sheet sections={sections} />
      </Frame>,
    );
  },
};

/** The same as PDF. */
export const previewPdfPage: Page = {
  get: async (ctx) => {
    const { posting, sections } = await sheetFor(ctx);
    const bytes = await sheetPdf(posting, sections, 'ja', { sample: true });
    return fileReply(Uint8Array.from(bytes), {
      type: 'application/pdf',
      name: `求人票の見本_${posting.number ?? posting.id}.pdf`,
      disposition: 'inline',
    });
  },
};
