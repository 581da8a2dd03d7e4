import {
  prepareReRegistration,
  type ReRegistration,
  reRegistrationsOf,
  withdrawReRegistration,
} from '#areas/filings/index.ts';
import { dateOf } from '#kernel/jst.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { words as w } from './words.ts';

const here = '/office/re-registrations';

/** What can be done with one that was prepared: take it back while nobody has answered, look at what came of it. */
function next(row: ReRegistration) {
  if (row.state === 'agreed' && row.newId) return <a href={`/office/establishments/${row.newId}`}>{w.record}</a>;
  if (row.state !== 'open') return '';
  return (
    <Form>
      <input type="hidden" name="withdraw" value={row.id} />
      <Button kind="secondary" small about={row.oldName}>
        {w.withdraw}
      </Button>
    </Form>
  );
}

async function view(ctx: PageContext, typed = '', refusals: readonly Refusal[] = []): Promise<Response> {
  const rows = await reRegistrationsOf(ctx.app.db, found(ctx.membership?.officeCode));
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter(({ field }) => field === undefined);
  const done = w.done[ctx.done as keyof typeof w.done];
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors} notice={done && { kind: 'done', ...done }}>
      <div class="stack">
        <BackLink href="/office/establishments" text="事業所の一覧に戻る" />
        <h1>{w.title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <p>{w.lead}</p>
        <p>
          {w.carried} <ClauseLink rule="T6(8)" />
        </p>
        <Form>
          <TextInput
            name="number"
            label={w.number}
            hint={w.numberHint}
            requirement="required"
            width={20}
            value={typed}
            errors={errors}
          />
          <Button>{w.act}</Button>
        </Form>
        <section class="section stack" aria-labelledby="prepared">
          <h2 id="prepared">{w.listTitle}</h2>
          {rows.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <DataTable
              id="prepared-list"
              caption={w.listTitle}
              hideCaption
              stack
              columns={Object.values(w.columns).map((head) => ({ head }))}
              rows={rows.map((row) => ({
                key: String(row.id),
                cells: [
                  row.oldName,
                  row.oldNumber ?? '',
                  <DateText date={dateOf(row.openedAt)} />,
                  w.states[row.state],
                  next(row),
                ],
              }))}
            />
          )}
        </section>
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T6(8): the registration of an establishment that has moved here from another office's area. */
export const reRegistrationsPage: Page = {
  get: (ctx) => view(ctx, String(ctx.parked?.number ?? '')),
  post: async (ctx, form) => {
    const withdrawn = form.text('withdraw');
    if (withdrawn) {
      if (!/^\d{1,15}$/.test(withdrawn)) throw new NotFound();
      const answer = await withdrawReRegistration(ctx.app, ctx.caller, Number(withdrawn));
      return answer.ok ? seeOther(here, 'withdrawn') : view(ctx, '', answer.refusals);
    }
    const typed = form.text('number');
    const answer = await prepareReRegistration(ctx.app, ctx.caller, typed);
    return answer.ok ? seeOther(here, 'prepared') : view(ctx, typed, answer.refusals);
  },
};
