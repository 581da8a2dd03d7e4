import { colleaguesOf } from '#areas/filings/index.ts';
import { type StaffView, staffViews } from '#areas/offices/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import { grouped } from '#kernel/grouped.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Button } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import type { FormError } from '#web/components/form.ts';
import { Pagination } from '#web/components/Pagination.tsx';
import { Select } from '#web/components/Select.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { sayReason } from '#web/words/record-reasons.ts';
import { words as establishment } from '../establishment/words.ts';
import { words as record } from '../jobseekers/words.ts';
import { words as w } from './words.ts';

const partWords: Readonly<Record<string, string>> = { ...record.tabs, ...establishment.parts, ...w.parts };

const here = '/office/views';
const perPage = 100;
const shownDays = 6;
const records = ['jobseeker', 'establishment', 'filing', 'user'] as const;

function day(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text.normalize('NFKC').trim());
  } catch {
    return undefined;
  }
}

/** What the address asks for; days that are none are said and replaced by the last week. */
function asked(ctx: PageContext) {
  const query = ctx.url.searchParams;
  const today = ctx.app.clock.today();
  const usual = { from: today.subtract({ days: shownDays }), through: today };
  const typed = { from: query.get('from') ?? '', through: query.get('through') ?? '' };
  const from = typed.from ? day(typed.from) : usual.from;
  const through = typed.through ? day(typed.through) : usual.through;
  const good = from !== undefined && through !== undefined && !isBefore(through, from);
  const record = records.find((each) => each === query.get('record'));
  const page = Number(query.get('page') ?? 1);
  const id = query.get('id') ?? '';
  return {
    ...(good ? { from, through } : usual),
    typed: good ? { from: from.toString(), through: through.toString() } : typed,
    errors: good ? [] : ([{ field: 'from', message: w.badDates }] satisfies FormError[]),
    staffId: query.get('staff') ?? '',
    record,
    recordId: record && /^[\w-]{1,64}$/.test(id) ? id : undefined,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

function link({ record, recordId, name, number }: StaffView) {
  const text = name || recordId;
  if (record === 'establishment') return <a href={`/office/establishments/${recordId}`}>{text}</a>;
  if (record === 'user') return <a href={`/office/accounts/${recordId}`}>{text}</a>;
  if (record === 'filing') return <a href={`/office/filings/${recordId}`}>{text}</a>;
  return record === 'jobseeker' && number ? <a href={`/office/jobseekers/${number}`}>{text}</a> : text;
}

/** S P5: who of the office looked at which record, for its head: by day, staff and record. */
export const viewsPage: Page = {
  get: async (ctx) => {
    const officeCode = found(ctx.membership?.officeCode);
    const { from, through, typed, errors, staffId, record, recordId, page } = asked(ctx);
    const [{ rows, total }, colleagues] = await Promise.all([
      staffViews(
        ctx.app.db,
        officeCode,
        {
          from,
          through,
          ...(staffId && { staffId }),
          ...(record && { record }),
          ...(recordId !== undefined && { recordId }),
        },
        { limit: perPage, offset: (page - 1) * perPage },
      ),
      colleaguesOf(ctx.app.db, officeCode),
    ]);
    const href = (to: number) => {
      const query = new URLSearchParams(ctx.url.searchParams);
      query.set('page', String(to));
      return `${here}?${query}`;
    };
    return html(
      <Frame ctx={ctx} title={w.title} errors={errors}>
        <div class="stack">
          <BackLink href="/office" text="窓口のホームに戻る" />
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
          <search>
            <form class="form" method="get" action={here}>
              <TextInput name="from" label={w.from} width={12} value={typed.from} errors={errors} />
              <TextInput name="through" label={w.through} width={12} value={typed.through} errors={errors} />
              <Select
                name="staff"
                label={w.staff}
                blank={w.everybody}
                options={colleagues.map((each) => ({ value: each.userId, label: each.name }))}
                value={staffId}
              />
              <Select
                name="record"
                label={w.record}
                blank={w.all}
                options={records.map((each) => ({ value: each, label: w.kinds[each] }))}
                value={record ?? ''}
              />
              <Button>{w.show}</Button>
            </form>
          </search>
          {recordId !== undefined && (
            <p>
              {w.one(rows[0]?.name ?? recordId)} <a href={here}>{w.showAll}</a>
            </p>
          )}
          {rows.length === 0 ? (
            <EmptyState title={w.none} />
          ) : (
            <DataTable
              id="views"
              caption={w.count(grouped(total))}
              stack
              columns={Object.values(w.columns).map((head) => ({ head }))}
              rows={rows.map((row) => ({
                key: String(row.id),
                cells: [
                  <MomentText instant={row.at} />,
                  row.staff,
                  w.kinds[row.record] ?? '',
                  link(row),
                  row.reason ? sayReason(row.reason, 'ja') : '',
                  partWords[row.part ?? ''] ?? '',
                ],
              }))}
            />
          )}
          <Pagination page={page} pages={Math.ceil(total / perPage)} href={href} />
        </div>
      </Frame>,
      errors.length > 0 ? 422 : 200,
    );
  },
};
