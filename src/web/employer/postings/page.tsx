import {
  createPosting,
  listPostings,
  type PostingList,
  type PostingRow,
  postingById,
  templatesOf,
} from '#areas/postings/index.ts';
import { mayRenew } from '#areas/postings/rules/renewal-window.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Pagination } from '#web/components/Pagination.tsx';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Select } from '#web/components/Select.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { kinds, postingStatus } from '../posting/words.ts';
import { Closed, closedFor } from '../standing.tsx';

const PER_PAGE = 50;

const lists: Readonly<Record<PostingList, string>> = {
  open: '募集中',
  inApplication: '申込み中',
  drafts: '下書き',
  ended: '終わった求人',
};

/** The one obvious next act of a posting, with the date that decides it. */
function act(row: PostingRow, today: Temporal.PlainDate) {
  const href = `/employer/postings/${row.id}`;
  if (row.state === 'draft' || row.state === 'sentBack') return { href, text: '続きを入力する', due: undefined };
  if (row.state === 'asked') return { href, text: '回答する', due: row.visitDue };
  if (row.state === 'filed') return { href, text: '内容を見る', due: row.visitDue };
  const open = row.invalidFrom && Temporal.PlainDate.compare(today, row.invalidFrom) < 0;
  const renewable = open && row.invalidFrom && mayRenew(row.invalidFrom, today).ok;
  return { href, text: renewable ? '募集を続ける' : '内容を見る', due: open ? row.validThrough : undefined };
}

/** All postings of the establishment by how far they are, with what to do next. */
export const postingsPage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const today = clock.today();
    const establishmentId = found(ctx.membership?.establishmentId);
    const asked = ctx.url.searchParams.get('show') ?? '';
    const page = Math.max(1, Number.parseInt(ctx.url.searchParams.get('page') ?? '1', 10) || 1);
    const names = Object.keys(lists) as PostingList[];
    const counted = await Promise.all(
      names.map((list) => listPostings(db, { establishmentId }, list, { today, limit: 1 })),
    );
    const totals = new Map(names.map((list, index) => [list, counted[index]?.total ?? 0]));
    const list = names.find((each) => each === asked) ?? names.find((each) => (totals.get(each) ?? 0) > 0) ?? 'open';
    const { rows, total } = await listPostings(db, { establishmentId }, list, {
      today,
      limit: PER_PAGE,
      offset: (page - 1) * PER_PAGE,
    });
    return html(
      <Frame
        ctx={ctx}
        title={`求人 ${lists[list]}`}
        notice={ctx.done === 'discarded' ? { kind: 'done', title: '求人の下書きを消しました' } : undefined}
      >
        <h1>求人</h1>
        <Actions>
          <ButtonLink href="/employer/postings/new">求人を作成する</ButtonLink>
          <ButtonLink kind="secondary" href="/employer/templates">
            ひな形
          </ButtonLink>
        </Actions>
        <nav aria-label="表示する求人">
          <ul class="links-row">
            {names.map((each) => (
              <li key={each}>
                <a href={`/employer/postings?show=${each}`} aria-current={each === list ? 'page' : undefined}>
                  {lists[each]}（{totals.get(each)}）
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {rows.length === 0 ? (
          <EmptyState title={`${lists[list]}の求人はありません。`}>
            <p>求人を作成して仮登録すると、ハローワークの職員が確認し、受理すると公開されます。</p>
          </EmptyState>
        ) : (
          <DataTable
            id="postings"
            caption={lists[list]}
            hideCaption
            stack
            columns={[{ head: '求人' }, { head: '求人番号' }, { head: '状態' }, { head: '期限' }, { head: 'すること' }]}
            rows={rows.map((row) => {
              const next = act(row, today);
              return {
                key: String(row.id),
                cells: [
                  <a key="title" href={`/employer/postings/${row.id}`}>
                    {row.title || '（職種は未入力）'}
                  </a>,
                  row.number ?? '受理の後につきます',
                  <StatusTag key="status" status={postingStatus(row, today)} />,
                  next.due ? <DueText key="due" date={next.due} today={today} /> : '',
                  <a key="act" href={next.href}>
                    {next.text}
                    <span class="vh">（{row.title}）</span>
                  </a>,
                ],
              };
            })}
          />
        )}
        {total > PER_PAGE && (
          <Pagination
            page={page}
            pages={Math.ceil(total / PER_PAGE)}
            href={(n) => `/employer/postings?show=${list}&page=${n}`}
          />
        )}
      </Frame>,
    );
  },
};

interface NewView {
  readonly kind: string;
  readonly copyOf: string;
  readonly template: string;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
}

async function showNew(ctx: PageContext, view: NewView, status = 200): Promise<Response> {
  const { db, clock } = ctx.app;
  const establishmentId = found(ctx.membership?.establishmentId);
  const options = { today: clock.today(), limit: PER_PAGE };
  const [open, ended, templates] = await Promise.all([
    listPostings(db, { establishmentId }, 'open', options),
    listPostings(db, { establishmentId }, 'ended', options),
    templatesOf(db, establishmentId),
  ]);
  const listed = [...open.rows, ...ended.rows];
  const asked = /^\d{1,15}$/.test(view.copyOf)
    ? await postingById(db, Number(view.copyOf), establishmentId)
    : undefined;
  const earlier = asked && !listed.some(({ id }) => id === asked.id) ? [asked, ...listed] : listed;
  const closed = await closedFor(ctx, 'file-posting');
  return html(
    <Frame ctx={ctx} title="求人の作成" errors={view.errors}>
      <BackLink href="/employer/postings" text="求人の一覧に戻る" />
      <h1>求人の作成</h1>
      {view.refusals && view.refusals.length > 0 && (
        <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, 'ja'))} />
      )}
      <Closed ctx={ctx} refusals={closed} title="下書きは作れますが、いまは仮登録できません" />
      <Form>
        <Radios
          name="kind"
          label="求人の区分"
          hint={
            earlier.length + templates.length > 0 ? '写すときに選ばなければ、写す求人と同じ区分になります。' : undefined
          }
          value={view.kind}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          errors={view.errors}
        />
        {earlier.length > 0 && (
          <Select
            name="copyOf"
            label="以前の求人を写して始める"
            hint="日付の項目は写しません。"
            requirement="optional"
            value={view.copyOf}
            blank="写さずに始める"
            options={earlier.map((row) => ({ value: String(row.id), label: `${row.title}（${row.number ?? ''}）` }))}
            errors={view.errors}
          />
        )}
        {templates.length > 0 && (
          <Select
            name="template"
            label="ひな形から始める"
            hint="選ぶと、以前の求人ではなく、ひな形の内容で始まります。"
            requirement="optional"
            value={view.template}
            blank="使わない"
            options={templates.map((each) => ({ value: String(each.id), label: each.name }))}
            errors={view.errors}
          />
        )}
        <Actions>
          <Button>作成を始める</Button>
        </Actions>
      </Form>
    </Frame>,
    status,
  );
}

/** Begins a posting: its kind, and an earlier one to copy from. */
export const newPostingPage: Page = {
  get: (ctx) =>
    showNew(ctx, { kind: '', copyOf: ctx.url.searchParams.get('copyOf') ?? '', template: '', ...ctx.parked }),
  post: async (ctx, form) => {
    const typed = { kind: form.text('kind'), copyOf: form.text('copyOf'), template: form.text('template') };
    const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((each) => each === typed.kind);
    const copyOf = /^\d{1,15}$/.test(typed.copyOf) ? Number(typed.copyOf) : undefined;
    const template = /^\d{1,15}$/.test(typed.template) ? Number(typed.template) : undefined;
    const created = await createPosting(ctx.app, ctx.caller, {
      establishmentId: found(ctx.membership?.establishmentId),
      ...(kind && { kind }),
      ...(copyOf !== undefined && template === undefined && { copyOf }),
      ...(template !== undefined && { template }),
    });
    return created.ok
      ? seeOther(`/employer/postings/${created.value.postingId}`)
      : showNew(
          ctx,
          {
            ...typed,
            errors: formErrorsOf(created.refusals, 'ja'),
            refusals: created.refusals.filter(({ field }) => field === undefined),
          },
          422,
        );
  },
};
