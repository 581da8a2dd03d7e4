import { listPostings } from '#areas/postings/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { statuses } from '#web/components/status.ts';
import { csvReply } from '#web/csv.ts';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { fileReply, found, html } from '#web/reply.ts';
import { kinds, postingStatus } from '../posting/words.ts';
import { employerData } from './data.ts';

const w = {
  title: '自分のデータを保存する',
  back: 'マイページに戻る',
  lead: 'このマイページに登録されているものを、いつでもファイルで保存できます。退会の前に保存しておくこともできます。',
  json: 'すべてのデータ（JSON）',
  jsonHint:
    '事業所の登録、アカウント、求人とひな形、受付の履歴、応募者、面接の日程、メッセージ、求職者の検索条件、リクエスト、写真の説明、提供の停止。',
  postings: '求人の一覧（CSV）',
  postingsHint: '表計算ソフトで開けます。',
  applicants: '応募者の一覧（CSV）',
  care: '応募者の個人情報が含まれます。保存したファイルは、求人者の責任で管理し、要らなくなったら消してください。',
  head: ['求人番号', '区分', '職種', '状態', '受付年月日', '紹介期限日', '作成日'],
  file: '求人.csv',
};

const MOST = 10_000;

/** What can be taken along, and how; while the service is stopped everything in one file, which holds what the tables say. */
export const employerExportPage: Page = {
  get: (ctx) =>
    html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <BackLink href="/employer" text={w.back} />
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
          <ul class="list">
            <li>
              <a href="/employer/export.json">{w.json}</a>
              <p class="quiet">{w.jsonHint}</p>
            </li>
            {!ctx.membership?.stopped && (
              <>
                <li>
                  <a href="/employer/postings.csv">{w.postings}</a>
                  <p class="quiet">{w.postingsHint}</p>
                </li>
                <li>
                  <a href="/employer/applicants.csv">{w.applicants}</a>
                  <p class="quiet">{w.postingsHint}</p>
                </li>
              </>
            )}
          </ul>
          <p>
            {w.care} <ClauseLink rule="T11(3)" />
          </p>
        </div>
      </Frame>,
    ),
};

/** Everything the service holds about the establishment that is the employer's own, as a file. */
export const employerExportJsonPage: Page = {
  get: async (ctx) => {
    const data = await employerData(ctx);
    return fileReply(new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`), {
      type: 'application/json; charset=utf-8',
      name: 'open-hellowork.json',
      disposition: 'attachment',
    });
  },
};

/** The employer's postings, all of them, as a table. */
export const postingsCsvPage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const establishmentId = found(ctx.membership?.establishmentId);
    const today = clock.today();
    const lists = await Promise.all(
      (['open', 'inApplication', 'drafts', 'ended'] as const).map((list) =>
        listPostings(db, { establishmentId }, list, { today, limit: MOST }),
      ),
    );
    return csvReply(w.file, [
      w.head,
      ...lists
        .flatMap(({ rows }) => rows)
        .map((row) => [
          row.number ?? '',
          kinds[row.kind],
          row.title,
          statuses[postingStatus(row, today)].ja,
          row.acceptedOn?.toString() ?? '',
          row.validThrough?.toString() ?? '',
          row.createdAt.toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString(),
        ]),
    ]);
  },
};
