import {
  type ConsultationRecord,
  consultationChannels,
  consultationsOf,
  type Jobseeker,
  mostConsultationCharacters,
  recordConsultation,
} from '#areas/jobseekers/index.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { Form } from '#web/components/Form.tsx';
import { dateWords } from '#web/components/format.ts';
import { Radios } from '#web/components/Radios.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { boxesOf, dayOf, typedBoxes } from '#web/fields/typed-day.ts';
import type { PageContext } from '#web/page.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { words as w } from './consultation-words.ts';
import { type Refused, recordPage } from './record-page.tsx';

function NewConsultation({
  ctx,
  jobseeker,
  refused,
}: {
  readonly ctx: PageContext;
  readonly jobseeker: Jobseeker;
  readonly refused: Refused | undefined;
}) {
  const typed = refused?.typed ?? {};
  const text = (name: string) => [typed[name] ?? ''].flat()[0];
  const errors = formErrorsOf(refused?.refusals ?? [], 'ja');
  const heldOn = refused ? typedBoxes(typed, 'heldOn') : boxesOf(ctx.app.clock.today());
  return (
    <section class="section stack" aria-labelledby="new-consultation">
      <h2 id="new-consultation">{w.newTitle}</h2>
      <p>{w.lead}</p>
      <Form>
        <input type="hidden" name="act" value="record" />
        <DateInput
          name="heldOn"
          label={w.heldOn}
          hint={w.heldOnHint}
          requirement="required"
          value={heldOn}
          errors={errors}
        />
        <Radios
          name="channel"
          label={w.channel}
          requirement="required"
          inline
          value={text('channel') || 'counter'}
          options={consultationChannels.map((value) => ({ value, label: w.channels[value] }))}
          errors={errors}
        />
        <TextArea
          name="body"
          label={w.body}
          requirement="required"
          rows={6}
          limit={mostConsultationCharacters.body}
          value={text('body')}
          errors={errors}
        />
        <TextArea
          name="nextSteps"
          label={w.nextSteps}
          hint={w.nextStepsHint}
          requirement="optional"
          rows={3}
          limit={mostConsultationCharacters.nextSteps}
          value={text('nextSteps')}
          errors={errors}
        />
        <Checkbox name="asksToContinue" label={w.asks} hint={w.asksHint} checked={text('asksToContinue') === 'yes'} />
        {jobseeker.kind === 'online' && (
          <Checkbox
            name="switchToOffice"
            label={w.switch}
            hint={w.switchHint}
            checked={text('switchToOffice') === 'yes'}
          />
        )}
        <Actions>
          <Button>{w.save}</Button>
        </Actions>
      </Form>
    </section>
  );
}

const saidOf = (each: ConsultationRecord) => (
  <>
    <p class="multiline">{each.body}</p>
    {each.nextSteps && (
      <p class="multiline">
        <strong>{w.next}：</strong>
        {each.nextSteps}
      </p>
    )}
    {each.extendedThrough && <p class="quiet">{w.extended(dateWords(each.extendedThrough, 'ja'))}</p>}
    {each.asksToContinue && !each.extendedThrough && <p class="quiet">{w.asked}</p>}
  </>
);

/** Consultations with a person: the record of each, and a new one. */
export const jobseekerConsultationsPage = recordPage({
  tab: 'consultations',
  notice: (ctx) => (ctx.done === 'recorded' ? { kind: 'done', ...w.done.recorded } : undefined),
  show: async (ctx, jobseeker, refused) => {
    const before = await consultationsOf(ctx.app.db, jobseeker.id);
    return (
      <>
        <NewConsultation ctx={ctx} jobseeker={jobseeker} refused={refused} />
        <section class="section" aria-labelledby="consultations">
          <h2 id="consultations">{w.listTitle}</h2>
          {before.length === 0 && <p>{w.none}</p>}
          <Timeline
            items={before.map((each) => ({
              title: w.channels[each.channel],
              who: w.by(each.by, each.officeName ?? each.officeCode),
              at: each.heldOn,
              text: saidOf(each),
            }))}
          />
        </section>
      </>
    );
  },
  act: async (ctx, jobseeker, form) => {
    const answer = await recordConsultation(ctx.app, ctx.caller, {
      jobseekerId: jobseeker.id,
      heldOn: dayOf(form, 'heldOn') ?? null,
      channel: form.text('channel'),
      body: form.text('body'),
      nextSteps: form.text('nextSteps'),
      asksToContinue: form.text('asksToContinue') === 'yes',
      switchToOffice: form.text('switchToOffice') === 'yes',
    });
    return answer.ok ? { done: 'recorded' } : { refusals: answer.refusals };
  },
});
