import { changesOf, enterJurisdictionChange } from '#areas/jobseekers/index.ts';
import { listOffices, municipalitiesOfOffice, officeByCode } from '#areas/offices/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { Select } from '#web/components/Select.tsx';
import { dayOf, typedBoxes } from '#web/fields/typed-day.ts';
import { Frame } from '#web/frame.tsx';
import type { Fields, Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { words as w } from './words.ts';

async function view(ctx: PageContext, typed: Fields = {}, refusals: readonly Refusal[] = []): Promise<Response> {
  const { db } = ctx.app;
  const officeCode = found(ctx.membership?.officeCode);
  const own = found(await officeByCode(db, officeCode));
  const [served, offices, changes] = await Promise.all([
    municipalitiesOfOffice(db, officeCode),
    listOffices(db, own.prefectureCode),
    changesOf(db, officeCode),
  ]);
  const errors = formErrorsOf(refusals, 'ja', { effectiveOn: w.effectiveOn, procedureThrough: w.procedureThrough });
  const text = (name: string) => [typed[name] ?? ''].flat()[0];
  return html(
    <Frame
      ctx={ctx}
      title={w.title}
      errors={errors}
      notice={ctx.done === 'entered' ? { kind: 'done', ...w.done } : undefined}
    >
      <div class="stack">
        <BackLink href="/office" text={w.back} />
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <Form>
          <Select
            name="municipality"
            label={w.municipality}
            requirement="required"
            value={text('municipality')}
            options={served.map(({ code, name }) => ({ value: code, label: name }))}
            errors={errors}
          />
          <Select
            name="toOffice"
            label={w.toOffice}
            requirement="required"
            value={text('toOffice')}
            options={offices
              .filter(({ code }) => code !== officeCode)
              .map(({ code, name }) => ({ value: code, label: name }))}
            errors={errors}
          />
          <DateInput
            name="effectiveOn"
            label={w.effectiveOn}
            requirement="required"
            value={typedBoxes(typed, 'effectiveOn')}
            errors={errors}
          />
          <DateInput
            name="procedureThrough"
            label={w.procedureThrough}
            hint={w.procedureHint}
            requirement="required"
            value={typedBoxes(typed, 'procedureThrough')}
            errors={errors}
          />
          <Actions>
            <Button>{w.enter}</Button>
          </Actions>
        </Form>
        <section class="section stack--tight" aria-labelledby="entered">
          <h2 id="entered">{w.entered}</h2>
          {changes.length === 0 ? (
            <EmptyState title={w.none} />
          ) : (
            <DataTable
              id="changes"
              caption={w.entered}
              hideCaption
              stack
              columns={[
                ...Object.values(w.columns).map((head) => ({ head })),
                { head: w.concerned, number: true },
                { head: w.completed, number: true },
              ]}
              rows={changes.map((each) => ({
                key: String(each.id),
                cells: [
                  each.municipality,
                  each.fromName,
                  each.toName,
                  <DateText key="on" date={each.effectiveOn} />,
                  <DateText key="through" date={each.procedureThrough} />,
                  each.concerned,
                  each.completed,
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

/** T7(9): the head enters that a municipality passes to another office; jobseekers whose 利用安定所 changes are then told. */
export const jurisdictionPage: Page = {
  get: (ctx) => view(ctx, ctx.parked),
  post: async (ctx, form) => {
    const answer = await enterJurisdictionChange(ctx.app, ctx.caller, {
      municipality: form.text('municipality'),
      toOffice: form.text('toOffice'),
      effectiveOn: dayOf(form, 'effectiveOn') ?? null,
      procedureThrough: dayOf(form, 'procedureThrough') ?? null,
    });
    return answer.ok ? seeOther('/office/jurisdiction', 'entered') : view(ctx, form.fields, answer.refusals);
  },
};
