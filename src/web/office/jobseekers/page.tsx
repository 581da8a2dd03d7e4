import { type FoundJobseeker, findJobseekers, jobseekerByNumber } from '#areas/jobseekers/index.ts';
import { parseJobseekerNumber } from '#kernel/numbers.ts';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { TextInput } from '#web/components/TextInput.tsx';
import { birthDateOf, typedBoxes } from '#web/fields/typed-day.ts';
import { Frame } from '#web/frame.tsx';
import type { Fields, Page, PageContext, Form as Posted } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { words as w } from './words.ts';

interface Shown {
  readonly typed?: Fields;
  readonly errors?: readonly FormError[];
  readonly persons?: readonly FoundJobseeker[];
}

function Persons({ persons }: { readonly persons: readonly FoundJobseeker[] }) {
  return (
    <section class="section stack--tight" aria-labelledby="found">
      <h2 id="found">{w.found(persons.length)}</h2>
      {persons.length === 0 ? (
        <EmptyState title={w.foundNone} />
      ) : (
        <DataTable
          id="persons"
          caption={w.foundTitle}
          hideCaption
          stack
          columns={Object.values(w.foundColumns).map((head) => ({ head }))}
          rows={persons.map((each) => ({
            key: each.number,
            cells: [
              <a key="name" href={`/office/jobseekers/${each.number}`}>
                {each.name}（{each.kana}）
              </a>,
              each.number,
              each.birthDate && <DateText key="birth" date={each.birthDate} calendar="both" />,
              each.validThrough ? <DateText key="through" date={each.validThrough} /> : w.noExpiry,
            ],
          }))}
        />
      )}
    </section>
  );
}

function view(ctx: PageContext, { typed = {}, errors = [], persons }: Shown = {}): Response {
  const text = (name: string) => [typed[name] ?? ''].flat()[0];
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors}>
      <div class="stack">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        {persons && <Persons persons={persons} />}
        <section class="section stack" aria-labelledby="by-number">
          <h2 id="by-number">{w.byNumber}</h2>
          <Form>
            <TextInput name="number" label={w.number} hint={w.numberHint} value={text('number')} errors={errors} />
            <Actions>
              <Button name="by" value="number">
                {w.open}
              </Button>
            </Actions>
          </Form>
        </section>
        <section class="section stack" aria-labelledby="by-name">
          <h2 id="by-name">{w.byName}</h2>
          <Form>
            <TextInput name="name" label={w.name} hint={w.nameHint} value={text('name')} errors={errors} />
            <DateInput
              name="birthDate"
              label={w.birthDate}
              era
              value={typedBoxes(typed, 'birthDate')}
              errors={errors}
            />
            <Actions>
              <Button kind="secondary" name="by" value="name">
                {w.find}
              </Button>
            </Actions>
          </Form>
        </section>
        <section class="section stack--tight" aria-labelledby="new">
          <h2 id="new">{w.registerNew}</h2>
          <p>{w.registerNewText}</p>
          <p>
            <ButtonLink kind="secondary" href="/office/jobseekers/new">
              {w.registerNew}
            </ButtonLink>
          </p>
        </section>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

async function byName(ctx: PageContext, form: Posted): Promise<Response> {
  const name = form.text('name');
  const birthDate = birthDateOf(form.fields, 'birthDate');
  const errors: readonly FormError[] = [
    ...(name.trim() === '' ? [{ field: 'name', message: w.nameMissing }] : []),
    ...(birthDate ? [] : [{ field: 'birthDate', message: w.birthDateMissing }]),
  ];
  if (!birthDate || errors.length > 0) return view(ctx, { typed: form.fields, errors });
  const persons = await findJobseekers(ctx.app.db, found(ctx.membership?.officeCode), { name, birthDate });
  return view(ctx, { typed: form.fields, persons });
}

async function byNumber(ctx: PageContext, form: Posted): Promise<Response> {
  const number = parseJobseekerNumber(form.text('number'));
  const wrong = (message: string) => view(ctx, { typed: form.fields, errors: [{ field: 'number', message }] });
  if (!number.ok) return wrong(w.bad);
  const jobseeker = await jobseekerByNumber(ctx.app.db, number.value);
  return jobseeker?.officeCode === found(ctx.membership?.officeCode)
    ? seeOther(`/office/jobseekers/${number.value}`)
    : wrong(w.notHere);
}

/** Finding a jobseeker of the office by 求職番号, or by name or kana and birth date. */
export const jobseekerLookupPage: Page = {
  get: (ctx) => view(ctx),
  post: (ctx, form) => (form.text('by') === 'name' ? byName(ctx, form) : byNumber(ctx, form)),
};
