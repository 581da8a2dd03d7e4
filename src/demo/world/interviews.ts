import { acceptInterview, type Cause, proposeInterview } from '#areas/interviews/index.ts';
import { nextBusinessDay } from '#kernel/calendar.ts';
import { instantAt } from '#kernel/jst.ts';
import type { App } from '#platform/app.ts';
import type { Actor } from '#platform/usecase.ts';
import type { DemoPair } from './pair.ts';

/** For the applications that wait for a result: one interview arranged, dates proposed for the other; dates proposed for the referral. */
export async function makeInterviews(app: App, { jobseekerId, userId, establishmentId }: DemoPair): Promise<void> {
  const waiting = await app.db
    .selectFrom('application')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('establishment_id', '=', establishmentId)
    .where('state', '=', 'completed')
    .orderBy('completed_at')
    .limit(2)
    .execute();
  const referred = await app.db
    .selectFrom('referral')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('establishment_id', '=', establishmentId)
    .where('state', '=', 'referred')
    .orderBy('id')
    .limit(1)
    .execute();
  const causes: readonly Cause[] = [
    ...waiting.map(({ id }) => ({ kind: 'application', id }) as const),
    ...referred.map(({ id }) => ({ kind: 'referral', id }) as const),
  ];
  const employer: Actor = { kind: 'employer', userId: null, label: '採用担当', officeCode: null, subject: null };
  const seeker: Actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null };
  const first = nextBusinessDay(app.clock.today().add({ days: 2 }));
  const second = nextBusinessDay(first);
  const slots = [
    instantAt(first, Temporal.PlainTime.from('14:00')),
    instantAt(first, Temporal.PlainTime.from('16:00')),
    instantAt(second, Temporal.PlainTime.from('10:30')),
  ];
  for (const [index, cause] of causes.entries()) {
    const place =
      ['本社2階 会議室（見本町1-2-3）', 'オンライン（接続先は前日までにメッセージで送ります）'][index] ?? '本社';
    const note = '筆記用具をお持ちください。服装は自由です。';
    const offer = { cause, establishmentId, slots, minutes: 60, place, note };
    const made = await proposeInterview(app, { actor: employer }, offer);
    if (!made.ok) throw new Error(`the demo's interview was refused: ${made.refusals[0].code}`);
    if (index > 0) continue;
    const taken = await acceptInterview(
      app,
      { actor: seeker },
      { interviewId: made.value.id, jobseekerId, position: 1 },
    );
    if (!taken.ok) throw new Error(`the demo's date was refused: ${taken.refusals[0].code}`);
  }
}
