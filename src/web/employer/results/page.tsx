import { registerResult } from '#areas/applications/index.ts';
import {
  type Applicant,
  applicantCounts,
  applicantRows,
  applicantsTo,
  registerReferralResult,
} from '#areas/referrals/index.ts';
import { checkResultEntry } from '#areas/referrals/rules/result-entry.ts';
import { graphemes } from '#kernel/fields/index.ts';
import type { Refusal, Ruling } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Pagination } from '#web/components/Pagination.tsx';
import { RefusalBox, type RefusalText } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Fields, Page, PageContext } from '#web/page.ts';
import { type Entered, readEntry, typed } from '#web/referral/entry.ts';
import { ResultFields } from '#web/referral/ResultFields.tsx';
import { resultWords } from '#web/referral/words.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { words as list } from '../applicants/words.ts';
import { words as w } from './words.ts';

const keyOf = (row: Pick<Applicant, 'kind' | 'id'>) => `${row.kind}-${row.id}`;
const suffixOf = (row: Pick<Applicant, 'kind' | 'id'>) => `.${keyOf(row)}`;

interface View {
  readonly fields: Fields;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly RefusalText[];
  readonly saved?: number;
}

async function rowsOf(ctx: PageContext, page: number): Promise<readonly Applicant[]> {
  const { db, clock } = ctx.app;
  return applicantsTo(db, found(ctx.membership?.establishmentId), 'waiting', { today: clock.today(), page });
}

const pageOf = (ctx: PageContext) =>
  Math.max(1, Math.min(10_000, Number.parseInt(ctx.url.searchParams.get('page') ?? '1', 10) || 1));

function Row({ row, view, today }: { row: Applicant; view: View; today: Temporal.PlainDate }) {
  return (
    <section class="section stack" aria-labelledby={`of-${keyOf(row)}`}>
      <h2 id={`of-${keyOf(row)}`}>{row.applicantName} さん</h2>
      <p>
        {w.by(list.how[row.kind], row.jobTitle, row.postingNumber)}
        {row.dueOn && (
          <>
            {' '}
            {list.columns.due} <DueText date={row.dueOn} today={today} />
          </>
        )}
      </p>
      <ResultFields
        fields={view.fields}
        errors={view.errors}
        suffix={suffixOf(row)}
        optional
        withReason={row.kind === 'referral'}
      />
    </section>
  );
}

async function show(ctx: PageContext, view: View, status = 200): Promise<Response> {
  const { db, clock } = ctx.app;
  const today = clock.today();
  const page = pageOf(ctx);
  const [rows, counts] = await Promise.all([
    rowsOf(ctx, page),
    applicantCounts(db, found(ctx.membership?.establishmentId), today),
  ]);
  const open = rows.filter((row) => row.open);
  const closed = rows.length - open.length;
  const saved = view.saved ?? 0;
  return html(
    <Frame ctx={ctx} title={w.title} errors={view.errors}>
      <div class="stack">
        <BackLink href="/employer/applicants" text={w.back} />
        <h1>{w.title}</h1>
        {saved > 0 && (
          <p>
            <strong>{w.saved(saved)}</strong> {w.left}
          </p>
        )}
        {view.refusals && view.refusals.length > 0 && <RefusalBox refusals={view.refusals} />}
        {open.length === 0 ? <EmptyState title={w.none} /> : <p>{w.lead}</p>}
        {closed > 0 && <p>{w.closed(closed)}</p>}
        {open.length > 0 && (
          <Form>
            {open.map((row) => (
              <Row key={keyOf(row)} row={row} view={view} today={today} />
            ))}
            <p>{w.remind}</p>
            <Actions>
              <Button>{w.submit}</Button>
            </Actions>
          </Form>
        )}
        <Pagination
          page={page}
          pages={Math.ceil(counts.waiting / applicantRows)}
          href={(to) => `/employer/applicants/results?page=${to}`}
        />
      </div>
    </Frame>,
    status,
  );
}

/** What is asked with a self-application's result; of a referral's the use case asks more. */
function checkSelf(entry: Entered, today: Temporal.PlainDate): Ruling {
  const reason = entry.result === 'rejected' ? 'other' : entry.result === 'withdrawn' ? 'unknown' : null;
  return checkResultEntry({ ...entry, reason, noteCharacters: graphemes(entry.note.trim()) }, today);
}

function register(ctx: PageContext, row: Applicant, entry: Entered): Promise<Ruling<unknown>> | Ruling {
  const establishmentId = found(ctx.membership?.establishmentId);
  // Each row is an act of its own, under the form's key with its mark.
  const { key } = ctx.caller;
  const caller = { ...ctx.caller, ...(key && { key: `${key.slice(0, 40)}-${keyOf(row)}` }) };
  if (row.kind === 'referral')
    return registerReferralResult(ctx.app, caller, { referralId: row.id, by: { establishmentId }, ...entry });
  const whole = checkSelf(entry, ctx.app.clock.today());
  if (!whole.ok) return whole;
  return registerResult(ctx.app, caller, {
    applicationId: row.id,
    establishmentId,
    result: entry.result,
    note: entry.note.trim(),
    termsDiffered: entry.termsDiffered,
    interviewOn: entry.interviewOn,
  });
}

const saidOf = (row: Applicant, refusals: readonly Refusal[]): readonly RefusalText[] =>
  refusals
    .filter((each) => !each.field)
    .map((each) => {
      const said = sayRefusal(each, 'ja');
      return { ...said, sentence: `${w.refused(row.applicantName)}${said.sentence}` };
    });

/** Several results in one form: what is right is registered, what is not stays with what was typed and its error. */
export const resultsPage: Page = {
  get: async (ctx) => show(ctx, { fields: ctx.parked ?? {} }),
  post: async (ctx, { fields }) => {
    const rows = await rowsOf(ctx, pageOf(ctx));
    const chosen = rows.filter((row) => typed(fields, `result${suffixOf(row)}`) !== '');
    const first = rows.find((row) => row.open);
    if (chosen.length === 0) {
      const errors = first ? [{ field: `result${suffixOf(first)}`, message: w.nothing }] : [];
      return show(ctx, { fields, errors }, 422);
    }
    const errors: FormError[] = [];
    const refusals: RefusalText[] = [];
    let saved = 0;
    for (const row of chosen) {
      const suffix = suffixOf(row);
      const read = readEntry(fields, suffix);
      if (!read.entry) errors.push({ field: `result${suffix}`, message: resultWords.choose });
      errors.push(...read.errors);
      if (!read.entry || read.errors.length > 0) continue;
      const done = await register(ctx, row, read.entry);
      if (done.ok) saved += 1;
      else {
        const inRow = formErrorsOf(done.refusals, 'ja');
        errors.push(
          ...inRow.map(({ field, message }) => ({
            field: `${field}${suffix}`,
            message: `${row.applicantName} さん：${message}`,
          })),
        );
        refusals.push(...saidOf(row, done.refusals));
      }
    }
    if (errors.length === 0 && refusals.length === 0) return seeOther('/employer/applicants', `registered-${saved}`);
    return show(ctx, { fields, errors, refusals, saved }, 422);
  },
};
