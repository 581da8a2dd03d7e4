import { allow, type Refusal, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller, Work } from '#platform/usecase.ts';
import { consultationDay } from '../rules/consultation-day.ts';
import { type ConsultationChannel, consultationChannels } from '../store/consultations.ts';
import type { Held } from '../store/rows.ts';
import { continueRegistration } from './continue-registration.ts';
import { officeOf, onRegistration, subjectsOf } from './on-registration.ts';
import { switchKind } from './switch-to-office.ts';

export interface Consultation {
  readonly jobseekerId: number;
  readonly heldOn: Temporal.PlainDate | null;
  /** As chosen. */
  readonly channel: string;
  readonly body: string;
  readonly nextSteps: string;
  /** The person asks to continue: extends in the final month. */
  readonly asksToContinue: boolean;
  /** Staff confirmed what the person registered: becomes ハローワーク利用登録者. */
  readonly switchToOffice: boolean;
}

/** Most characters of what was talked about, and of the next steps. */
export const mostConsultationCharacters = { body: 2_000, nextSteps: 500 } as const;

const tooLong = (text: string, most: number) => [...text].length > most;

function textRefusals({ body, nextSteps, channel }: Consultation): readonly Refusal[] {
  const rule = 'T9(3)';
  const { body: bodyMost, nextSteps: stepsMost } = mostConsultationCharacters;
  return [
    ...(consultationChannels.some((each) => each === channel)
      ? []
      : [{ rule, code: 'channel-missing', field: 'channel' }]),
    ...(body.trim() === '' ? [{ rule, code: 'consultation-empty', field: 'body' }] : []),
    ...(tooLong(body, bodyMost)
      ? [{ rule, code: 'consultation-too-long', field: 'body', data: { most: bodyMost } }]
      : []),
    ...(tooLong(nextSteps, stepsMost)
      ? [{ rule, code: 'consultation-too-long', field: 'nextSteps', data: { most: stepsMost } }]
      : []),
  ];
}

async function write(work: Work, { jobseeker }: Held, of: Consultation, heldOn: Temporal.PlainDate) {
  const extended = of.asksToContinue ? await continueRegistration(work, jobseeker.id, 'visit', heldOn) : null;
  await work.tx
    .insertInto('consultation_record')
    .values({
      jobseeker_id: jobseeker.id,
      office_code: officeOf(work),
      held_on: heldOn,
      channel: of.channel as ConsultationChannel,
      body: of.body.trim(),
      next_steps: of.nextSteps.trim(),
      asks_to_continue: of.asksToContinue,
      extended_through: extended,
      by_user: work.actor.userId,
      by_label: work.actor.label,
      created_at: work.now,
    })
    .execute();
  return extended;
}

/**
 * Writes down a consultation. One that asks to continue extends the validity in its final month (T10(2)); with the confirmation of staff
 * an オンライン登録者 becomes ハローワーク利用登録者 (T9(3)).
 * Refused: `no-such-jobseeker`, `consultation-…`, `channel-missing`, `wrong-state` (is office-registered already).
 * @returns the new last day (ISO), null when nothing was extended
 */
export function recordConsultation(
  app: App,
  caller: Caller,
  of: Consultation,
): Promise<Ruling<{ readonly extendedThrough: string | null }>> {
  officeOf(caller);
  return onRegistration(app, caller, 'jobseekers.recordConsultation', of.jobseekerId, async (work, held) => {
    const day = consultationDay(of.heldOn, work.today);
    const may = ruling([...refusalsOf(day), ...textRefusals(of)]);
    if (!may.ok) return may;
    if (!day.ok) return day;
    const extended = await write(work, held, of, day.value);
    const extendedThrough = extended?.toString() ?? null;
    await work.record({
      kind: 'consultation.recorded',
      rule: 'T10(2)',
      subjects: subjectsOf(held),
      data: { on: day.value.toString(), channel: of.channel, asksToContinue: of.asksToContinue, extendedThrough },
    });
    if (of.switchToOffice) {
      const switched = await switchKind(work, held);
      if (!switched.ok) return switched;
    }
    return allow({ extendedThrough });
  });
}
