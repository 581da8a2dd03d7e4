import type { ComponentChildren } from 'preact';
import type { NoShowStanding } from '#areas/applications/index.ts';
import { givenEnds, type Jobseeker } from '#areas/jobseekers/index.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { dateWords } from '#web/components/format.ts';
import { Radios } from '#web/components/Radios.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { boxesOf, typedBoxes } from '#web/fields/typed-day.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { words as w } from './act-words.ts';
import type { Refused } from './record-page.tsx';

export interface FormOf {
  readonly jobseeker: Jobseeker;
  readonly refused: Refused | undefined;
}

const day = (date: Temporal.PlainDate) => dateWords(date, 'ja');

/** What was typed into the form of an act, when it was that one which was refused. */
export const typedIn = ({ refused }: FormOf, act: string) =>
  refused && [refused.typed.act ?? ''].flat()[0] === act ? refused.typed : undefined;

export const textIn = (of: FormOf, act: string, name: string) => [typedIn(of, act)?.[name] ?? ''].flat()[0] ?? '';

export const errorsIn = (of: FormOf) => formErrorsOf(of.refused?.refusals ?? [], 'ja');

export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="section stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** T9(3): from online to office, once. */
export function Switch({ consulted }: { readonly consulted: boolean }) {
  return (
    <Part id="switch" title={w.switchTitle}>
      <p>{w.switchText}</p>
      {consulted ? (
        <Form>
          <Button name="act" value="switch" kind="secondary">
            {w.switchDo}
          </Button>
        </Form>
      ) : (
        <p>{w.switchFirst}</p>
      )}
    </Part>
  );
}

/** T10(2): periods that count as asking to continue. */
export function Periods(of: FormOf) {
  return (
    <Part id="periods" title={w.periodTitle}>
      <p>{w.periodText}</p>
      {(['benefits', 'training'] as const).map((what) => {
        const typed = typedIn(of, what);
        const shown = (end: 'from' | 'through') =>
          typed ? typedBoxes(typed, `${what}.${end}`) : boxesOf(of.jobseeker[what]?.[end]);
        return (
          <Form key={what}>
            <input type="hidden" name="act" value={what} />
            <h3>{w.periods[what]}</h3>
            <DateInput name={`${what}.from`} label={w.from} value={shown('from')} errors={errorsIn(of)} />
            <DateInput name={`${what}.through`} label={w.through} value={shown('through')} errors={errorsIn(of)} />
            <Actions>
              <Button kind="secondary">{w.savePeriod[what]}</Button>
            </Actions>
          </Form>
        );
      })}
    </Part>
  );
}

/** T10(2): without expiry for the office-registered who are disabled. */
export function Disabled({ jobseeker }: FormOf) {
  const now = jobseeker.registeredDisabled;
  return (
    <Part id="disabled" title={w.disabledTitle}>
      <p>{now ? w.disabledUnsetText : w.disabledText}</p>
      <Form>
        <input type="hidden" name="disabled" value={now ? 'no' : 'yes'} />
        <Button name="act" value="disabled" kind="secondary">
          {now ? w.disabledUnset : w.disabledSet}
        </Button>
      </Form>
    </Part>
  );
}

/** T10(2): employment, cancellation, treated as invalid. */
export function End(of: FormOf) {
  const offered = givenEnds.filter((each) => each !== 'treated-as-invalid' || of.jobseeker.registeredDisabled);
  return (
    <Part id="end" title={w.endTitle}>
      <p>{w.endText}</p>
      <Form>
        <input type="hidden" name="act" value="end" />
        <Radios
          name="end.why"
          label={w.why}
          requirement="required"
          value={textIn(of, 'end', 'end.why')}
          options={offered.map((value) => ({ value, label: w.whys[value] }))}
          errors={errorsIn(of)}
        />
        <Actions>
          <Button kind="danger">{w.end}</Button>
        </Actions>
      </Form>
    </Part>
  );
}

/** T9(1): registers anew what is invalid. */
export function Reopen() {
  return (
    <Part id="reopen" title={w.reopenTitle}>
      <p>{w.reopenText}</p>
      <Form>
        <Button name="act" value="reopen">
          {w.reopen}
        </Button>
      </Form>
    </Part>
  );
}

/** T5(1): the address by which a page is opened later. */
export function Offer(of: FormOf) {
  const { counterEmail } = of.jobseeker;
  return (
    <Part id="page" title={w.pageTitle}>
      <p>{counterEmail ? w.offered(counterEmail) : w.pageText}</p>
      <Form>
        <input type="hidden" name="act" value="offer" />
        <TextInput
          name="offer.email"
          label={w.email}
          hint={w.emailHint}
          inputMode="email"
          requirement="required"
          value={textIn(of, 'offer', 'offer.email')}
          errors={errorsIn(of)}
        />
        <Actions>
          <Button kind="secondary">{w.offer}</Button>
        </Actions>
      </Form>
    </Part>
  );
}

/** T7(8): what was reported, and lifting on a visit. */
export function Restriction(of: FormOf & { readonly standing: NoShowStanding; readonly today: Temporal.PlainDate }) {
  const { since, noShows, liftedOn, repeated } = of.standing;
  if (noShows.length === 0 && !liftedOn) return null;
  const typed = typedIn(of, 'lift');
  const visitedOn = typed ? typedBoxes(typed, 'lift.visitedOn') : boxesOf(of.today);
  return (
    <Part id="restriction" title={w.restrictionTitle}>
      <p>{since ? w.restricted(day(since)) : w.restrictionNone}</p>
      {liftedOn && <p class="quiet">{w.lastLifted(day(liftedOn))}</p>}
      {repeated && (
        <p>
          <strong>{w.repeated}</strong>
        </p>
      )}
      {noShows.length > 0 && (
        <DataTable
          id="no-shows"
          caption={w.noShowsCaption}
          stack
          columns={Object.values(w.noShowColumns).map((head) => ({ head }))}
          rows={noShows.map((each) => ({
            key: String(each.applicationId),
            cells: [<DateText key="on" date={each.interviewOn} />, each.jobTitle, each.employerName],
          }))}
        />
      )}
      {since && (
        <Form>
          <input type="hidden" name="act" value="lift" />
          <DateInput
            name="lift.visitedOn"
            label={w.visitedOn}
            requirement="required"
            value={visitedOn}
            errors={errorsIn(of)}
          />
          <TextArea
            name="lift.ground"
            label={w.ground}
            hint={w.groundHint}
            requirement="required"
            rows={3}
            limit={500}
            value={textIn(of, 'lift', 'lift.ground')}
            errors={errorsIn(of)}
          />
          <Actions>
            <Button kind="secondary">{w.lift}</Button>
          </Actions>
        </Form>
      )}
    </Part>
  );
}
