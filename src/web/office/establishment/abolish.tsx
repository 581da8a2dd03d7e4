import type { EstablishmentRecord } from '#areas/establishments/index.ts';
import { abolitionReasons, mostAbolitionNote } from '#areas/establishments/rules/abolition.ts';
import { abolishEstablishment } from '#areas/filings/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { Details } from '#web/components/Details.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import type { Fields, PageContext, Form as Posted } from '#web/page.ts';
import { dayTyped } from '../filing/form.ts';
import { one } from '../filing/part.ts';
import { words } from './words.ts';

const w = words.abolish;

/** T13(1): the abolition of the registration, with what it ends said beforehand. */
export function Abolish({
  of,
  open,
  waiting,
  typed,
  errors,
}: {
  readonly of: Pick<EstablishmentRecord, 'id' | 'phase'>;
  /** Postings that would end, and those that would be taken back. */
  readonly open: number;
  readonly waiting: number;
  readonly typed: Fields;
  readonly errors: readonly FormError[];
}) {
  if (of.phase !== 'registered') return null;
  const mine = one(typed, 'act') === 'abolish';
  const own = (name: string) => (mine ? one(typed, name) : '');
  return (
    <section class="section stack" aria-labelledby="abolish">
      <h2 id="abolish">{w.title}</h2>
      <Details summary={w.open} open={mine && errors.length > 0}>
        <Form action={`/office/establishments/${of.id}`}>
          <ul class="list">
            <li>{w.ends(open, waiting)}</li>
            <li>{w.results}</li>
            <li>
              {w.erased} <ClauseLink rule="T13(1)" />
            </li>
          </ul>
          <DateInput
            name="abolishedOn"
            label={w.on}
            value={{ year: own('abolishedOn.year'), month: own('abolishedOn.month'), day: own('abolishedOn.day') }}
            errors={mine ? errors : []}
          />
          <Radios
            name="reason"
            label={w.reason}
            requirement="required"
            options={abolitionReasons.map((value) => ({ value, label: w.reasons[value] }))}
            value={own('reason')}
            errors={mine ? errors : []}
          />
          <TextArea
            name="note"
            label={w.note}
            hint={w.noteHint}
            limit={mostAbolitionNote}
            rows={2}
            value={own('note')}
            errors={mine ? errors : []}
          />
          <Button kind="danger" name="act" value="abolish">
            {w.act}
          </Button>
        </Form>
      </Details>
    </section>
  );
}

/** Abolishes with what was typed. */
export function takeAbolition(ctx: PageContext, establishmentId: number, form: Posted): Promise<Ruling<unknown>> {
  return abolishEstablishment(ctx.app, ctx.caller, {
    establishmentId,
    typed: {
      on: dayTyped(form, 'abolishedOn') ?? null,
      reason: form.text('reason'),
      note: form.text('note'),
    },
  });
}
