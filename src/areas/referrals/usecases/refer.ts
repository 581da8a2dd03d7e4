import { continueRegistration } from '#areas/jobseekers/index.ts';
import { acceptRequest } from '#areas/publication/index.ts';
import { graphemes } from '#kernel/fields/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { offeredMail, referredMail } from '../mails.ts';
import { mayRefer, type ReferralChannel } from '../rules/may-refer.ts';
import { referralDates } from '../rules/referral-dates.ts';
import { referralCase } from '../store/facts.ts';
import { referralParties } from '../store/parties.ts';
import { subjectsOfReferral } from './naming.ts';

/** Most characters of the office's message to the employer. */
export const mostMessageCharacters = 400;

export interface ReferralInput {
  readonly postingNumber: string;
  readonly jobseekerNumber: string;
  readonly channel: ReferralChannel;
  /** The office's word to the employer; empty for none. */
  readonly message: string;
}

/**
 * Refers a jobseeker of the office to a posting. Online it goes to the jobseeker's page, where it counts as 求人条件の明示 at this instant (T7(3)), and
 * waits for the answer; at the counter the letter is given at once, the employer is told, an open direct request for the
 * posting is accepted by it (T12(5)), and in the final month the registration goes on (T10(2)).
 * Refused: `referral-posting-unknown`, `referral-jobseeker-unknown` (none, or another office's), `office-message-too-long`, and all of `mayRefer`.
 * @returns the referral's id
 */
export async function refer(app: App, caller: Caller, input: ReferralInput): Promise<Ruling<{ id: number }>> {
  const { officeCode, userId } = caller.actor;
  if (caller.actor.kind !== 'staff' || !officeCode) throw new Error('Only staff of an office refer.');
  return useCase(app, caller, 'referral.refer', async (work) => {
    const { tx, now, today, record } = work;
    const found = await referralCase(tx, input, today, true);
    if (found === 'no-posting') return refuse({ rule: 'T11(1)', code: 'referral-posting-unknown', field: 'posting' });
    if (found === 'no-jobseeker' || found.jobseeker.officeCode !== officeCode)
      return refuse({ rule: 'T11(1)', code: 'referral-jobseeker-unknown', field: 'jobseeker' });
    const may = mayRefer(found.facts, input.channel);
    if (!may.ok) return may;
    const message = input.message.trim();
    if (graphemes(message) > mostMessageCharacters)
      return refuse({
        rule: 'T11(1)',
        code: 'office-message-too-long',
        field: 'message',
        data: { most: mostMessageCharacters, length: graphemes(message) },
      });

    const { posting, jobseeker } = found;
    const online = input.channel === 'online';
    const dates = referralDates(today);
    const { id } = await tx
      .insertInto('referral')
      .values({
        posting_id: posting.id,
        establishment_id: posting.establishmentId,
        jobseeker_id: jobseeker.id,
        office_code: officeCode,
        staff_user: userId,
        channel: input.channel,
        state: online ? 'offered' : 'referred',
        message: message || null,
        terms: online ? JSON.stringify(posting.terms) : null,
        offered_at: now,
        ...(!online && {
          referred_at: now,
          referred_on: today,
          remind_on: dates.remindOn,
          overdue_from: dates.overdueFrom,
        }),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const of = {
      id,
      postingId: posting.id,
      establishmentId: posting.establishmentId,
      jobseekerId: jobseeker.id,
      officeCode,
    };
    await record({
      kind: online ? 'referral.offered' : 'referral.referred',
      rule: online ? 'T7(3)' : 'T11(1)',
      subjects: subjectsOfReferral(of),
      data: { posting: posting.number, channel: input.channel },
    });
    const parties = await referralParties(tx, id);
    const about = `referral:${id}`;
    if (online) {
      if (parties.jobseekerEmail)
        await work.mail({
          kind: 'referral.offered',
          about,
          to: parties.jobseekerEmail,
          ...offeredMail(parties, posting.validThrough, app.config),
        });
      return allow({ id });
    }
    await acceptRequest(work, { jobseekerId: jobseeker.id, postingId: posting.id, by: 'refer' });
    await continueRegistration(work, jobseeker.id, 'visit');
    for (const to of parties.employerEmails)
      await work.mail({
        kind: 'referral.referred',
        about: `${about}:${to}`,
        to,
        ...referredMail(parties, dates.overdueFrom, app.config),
      });
    return allow({ id });
  });
}
