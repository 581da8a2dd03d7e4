import { allow } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { SYSTEM, useCase } from '#platform/usecase.ts';
import { newApplicationMail, receivedMail } from '../mails.ts';
import { cancellableUntil } from '../rules/cancellation-window.ts';
import { readParties } from '../store/parties.ts';
import { subjectsOf } from './apply.ts';

const BATCH = 100;

/**
 * Completes received self-applications (受付中 → 完了): from now the 24 hours of T11(4) count, the employer is told
 * (T11(3)). Any number of workers may run it at once; each application is completed once.
 * @returns how many were completed now
 */
export async function completeApplications(app: App): Promise<number> {
  let done = 0;
  for (;;) {
    const waiting = await app.db
      .selectFrom('application')
      .select('id')
      .where('state', '=', 'accepting')
      .orderBy('applied_at')
      .limit(BATCH)
      .execute();
    let completed = 0;
    for (const { id } of waiting) if (await completeOne(app, id)) completed += 1;
    done += completed;
    if (waiting.length < BATCH || completed === 0) return done;
  }
}

async function completeOne(app: App, id: number): Promise<boolean> {
  const result = await useCase(app, { actor: SYSTEM }, 'application.complete', async ({ tx, now, record, mail }) => {
    const row = await tx
      .updateTable('application')
      .set((column) => ({
        state: 'completed',
        completed_at: now,
        cancellable_until: cancellableUntil(now),
        version: column('version', '+', 1),
      }))
      .where('id', '=', id)
      .where('state', '=', 'accepting')
      .returning(['id', 'establishment_id', 'jobseeker_id'])
      .executeTakeFirst();
    if (!row) return allow(false);
    const parties = await readParties(tx, id);
    await record({
      kind: 'application.completed',
      rule: 'T11(4)',
      subjects: subjectsOf({ id, establishmentId: row.establishment_id, jobseekerId: row.jobseeker_id }),
      data: { posting: parties.postingNumber },
    });
    const about = `application:${id}`;
    for (const to of parties.employerEmails) {
      await mail({ kind: 'application.new', about: `${about}:${to}`, to, ...newApplicationMail(parties, app.config) });
    }
    if (parties.jobseekerEmail) {
      await mail({
        kind: 'application.completed',
        about,
        to: parties.jobseekerEmail,
        ...receivedMail(parties, cancellableUntil(now), app.config),
      });
    }
    return allow(true);
  });
  return result.ok && result.value;
}
