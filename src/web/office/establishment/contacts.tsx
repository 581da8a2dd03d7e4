import { addContact, type ContactEntry } from '#areas/establishments/index.ts';
import { contactChannels, mostContactName, mostContactText } from '#areas/establishments/rules/contact.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { Button } from '#web/components/Button.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { Details } from '#web/components/Details.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import type { Fields, PageContext, Form as Posted } from '#web/page.ts';
import { dayTyped } from '../filing/form.ts';
import { one } from '../filing/part.ts';
import { words } from './words.ts';

const w = words.contacts;

/** The contact log: what the office and the employer spoke about, and the form for one more entry. */
export function Contacts({
  action,
  entries,
  today,
  typed,
  errors,
}: {
  /** Where the entry is posted: the record. */
  readonly action: string;
  readonly entries: readonly ContactEntry[];
  readonly today: Temporal.PlainDate;
  readonly typed: Fields;
  readonly errors: readonly FormError[];
}) {
  const mine = one(typed, 'act') === 'contact';
  const own = (name: string) => (mine ? one(typed, name) : '');
  return (
    <section class="section stack" aria-labelledby="contacts">
      <h2 id="contacts">{w.title}</h2>
      <p class="quiet">{w.lead}</p>
      {entries.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <ol class="timeline">
          {entries.map((entry) => (
            <li class="timeline__item" key={entry.id}>
              <h3 class="timeline__title">
                {w.channels[entry.channel]}
                {entry.withWhom && `　${entry.withWhom}`}
              </h3>
              <p class="timeline__meta">
                <DateText date={entry.on} />
                <span>{w.by(entry.byLabel)}</span>
              </p>
              <p class="multiline">{entry.about}</p>
            </li>
          ))}
        </ol>
      )}
      <Details summary={w.add} open={mine && errors.length > 0}>
        <Form action={action}>
          <DateInput
            name="on"
            label={w.on}
            value={{
              year: own('on.year') || String(today.year),
              month: own('on.month') || String(today.month),
              day: own('on.day') || String(today.day),
            }}
            errors={mine ? errors : []}
          />
          <Radios
            name="channel"
            label={w.channel}
            requirement="required"
            options={contactChannels.map((value) => ({ value, label: w.channels[value] }))}
            value={own('channel')}
            errors={mine ? errors : []}
          />
          <TextInput
            name="withWhom"
            label={w.withWhom}
            hint={w.withWhomHint(mostContactName)}
            requirement="optional"
            value={own('withWhom')}
            errors={mine ? errors : []}
          />
          <TextArea
            name="about"
            label={w.about}
            hint={w.aboutHint}
            requirement="required"
            limit={mostContactText}
            rows={4}
            value={own('about')}
            errors={mine ? errors : []}
          />
          <Button name="act" value="contact">
            {w.save}
          </Button>
        </Form>
      </Details>
    </section>
  );
}

/** Writes the entry that was typed. */
export function takeContact(ctx: PageContext, establishmentId: number, form: Posted): Promise<Ruling<unknown>> {
  return addContact(ctx.app, ctx.caller, {
    establishmentId,
    typed: {
      on: dayTyped(form, 'on') ?? null,
      channel: form.text('channel'),
      withWhom: form.text('withWhom'),
      about: form.text('about'),
    },
  });
}
