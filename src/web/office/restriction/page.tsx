import { type EstablishmentRecord, liftingsOf, restrictionOf } from '#areas/establishments/index.ts';
import { liftRestriction, mostLiftingCharacters } from '#areas/referrals/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, MomentText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { dateWords } from '#web/components/format.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { establishmentRecord } from '../establishment/record.ts';
import { words as w } from './words.ts';

interface View {
  readonly reason: string;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
}

async function show(ctx: PageContext, of: EstablishmentRecord, view: View, status = 200): Promise<Response> {
  const { db, clock } = ctx.app;
  const [now, liftings] = await Promise.all([restrictionOf(db, of.id, clock.today()), liftingsOf(db, of.id)]);
  return html(
    <Frame
      ctx={ctx}
      title={w.title}
      errors={view.errors}
      notice={ctx.done === 'lifted' && status === 200 ? { kind: 'done', ...w.lifted } : undefined}
      crumbs={[{ href: `/office/establishments/${of.id}`, text: of.name }, { text: w.title }]}
    >
      <div class="stack">
        <h1>{w.title}</h1>
        <p>{of.name}</p>
        <p>
          <strong>{now.since ? w.restricted(dateWords(now.since, 'ja')) : w.free}</strong>
        </p>
        {view.refusals && view.refusals.length > 0 && (
          <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, 'ja'))} />
        )}
        <SummaryList
          rows={[
            { key: w.overdue, value: w.count(now.overdue) },
            { key: w.missing, value: w.count(now.missing) },
            ...(now.restricted ? [{ key: w.closed, value: w.closedList }] : []),
          ]}
        />
        {now.restricted && (
          <>
            <p>{w.lead}</p>
            <Form>
              <TextArea
                name="reason"
                label={w.reason}
                hint={w.reasonHint}
                requirement="required"
                limit={mostLiftingCharacters}
                rows={4}
                value={view.reason}
                errors={view.errors}
              />
              <Actions>
                <Button>{w.lift}</Button>
              </Actions>
            </Form>
          </>
        )}
        {liftings.length > 0 && (
          <section class="section" aria-labelledby="before">
            <h2 id="before">{w.before}</h2>
            <DataTable
              id="liftings"
              caption={w.before}
              hideCaption
              stack
              columns={Object.values(w.columns).map((head) => ({ head }))}
              rows={liftings.map((each) => ({
                key: each.since.toString(),
                cells: [
                  <DateText key="since" date={each.since} />,
                  <MomentText key="at" instant={each.liftedAt} />,
                  each.by ?? '',
                  each.reason,
                ],
              }))}
            />
          </section>
        )}
        <p class="quiet">
          {w.clause} <ClauseLink rule="G restrict" />
        </p>
      </div>
    </Frame>,
    status,
  );
}

/** The restriction of an establishment for missing results, and its lifting by staff with the reason (G restrict). */
export const restrictionPage = establishmentRecord({
  part: 'restriction',
  show: async (ctx, of) => {
    const parked = ctx.parked?.reason;
    return show(ctx, of, { reason: typeof parked === 'string' ? parked : '' });
  },
  act: async (ctx, of, form) => {
    const reason = form.text('reason');
    const done = await liftRestriction(ctx.app, ctx.caller, { establishmentId: of.id, reason });
    if (done.ok) return seeOther(`/office/establishments/${of.id}/restriction`, 'lifted');
    const refusals = done.refusals.filter((each) => !each.field);
    return show(ctx, of, { reason, errors: formErrorsOf(done.refusals, 'ja'), refusals }, 422);
  },
});
