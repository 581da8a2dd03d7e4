import { employerStanding } from '#areas/postings/index.ts';
import { mayUseFunction } from '#areas/postings/rules/employer-functions.ts';
import { graphemes } from '#kernel/fields/index.ts';
import { allow, type Refusal, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { requestArrivedMail } from '../mails.ts';
import { requestDeadline } from '../rules/direct-request-deadline.ts';
import { mayRequest } from '../rules/may-request.ts';
import { type RequestAsked, requestCase } from '../store/case.ts';
import { requestParties } from '../store/parties.ts';
import { subjectsOfRequest } from './subjects.ts';

/** Most characters of a request's message. */
export const mostMessage = 1000;

export interface RequestInput extends RequestAsked {
  readonly message: string;
}

function messageRefusals(message: string): readonly Refusal[] {
  const length = graphemes(message);
  const rule = 'T12(5)';
  if (length === 0) return [{ rule, code: 'request-message-missing', field: 'message' }];
  if (length <= mostMessage) return [];
  return [{ rule, code: 'request-message-too-long', field: 'message', data: { limit: mostMessage, length } }];
}

/** What is wrong with a message before anything is sent. Refused: `request-message-missing`, `request-message-too-long`. */
export const checkMessage = (message: string): Ruling => ruling(messageRefusals(message));

/**
 * Asks a published jobseeker to apply (T12(5)), directly on their page or through their office (T12(4)); it cannot be taken back (T12(6)).
 * Counted under the posting's lock; the jobseeker's lock keeps it apart from the end of the publication.
 * Refused: `publication-unknown`, what `mayUseFunction` and `mayRequest` refuse, `request-message-missing`, `request-message-too-long`.
 * @returns the request's id
 */
export async function requestJobseeker(app: App, caller: Caller, input: RequestInput): Promise<Ruling<{ id: number }>> {
  const message = input.message.trim();
  return useCase(app, caller, 'publication.request', async (work) => {
    const { tx, now, today, record, mail, actor } = work;
    const found = await requestCase(tx, input, today, true);
    if (!found) return refuse({ rule: 'T12(1)', code: 'publication-unknown' });
    const may = ruling([
      ...refusalsOf(
        mayUseFunction('search-jobseekers', await employerStanding(tx, input.establishmentId, today)),
        mayRequest(found.facts),
      ),
      ...messageRefusals(message),
    ]);
    if (!may.ok) return may;

    const { jobseekerId, officeCode, hasPage } = found.person;
    const { lastDay } = requestDeadline(today);
    const { id } = await tx
      .insertInto('direct_request')
      .values({
        posting_id: input.postingId,
        establishment_id: input.establishmentId,
        jobseeker_id: jobseekerId,
        publication_id: input.publicationId,
        channel: input.channel,
        office_code: officeCode,
        message,
        requested_at: now,
        requested_by: actor.userId,
        last_day: lastDay,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (input.channel === 'direct')
      await tx
        .updateTable('posting_state')
        .set((eb) => ({ request_count: eb('request_count', '+', 1) }))
        .where('posting_id', '=', input.postingId)
        .execute();
    await record({
      kind: 'request.made',
      rule: input.channel === 'direct' ? 'T12(5)' : 'T12(4)',
      subjects: subjectsOfRequest({ ...input, id, jobseekerId }),
      data: { posting: found.posting.number, channel: input.channel, lastDay: lastDay.toString() },
    });
    const parties = await requestParties(tx, id);
    if (hasPage && parties.jobseekerEmail)
      await mail({
        kind: 'publication.request',
        about: `request:${id}`,
        to: parties.jobseekerEmail,
        ...requestArrivedMail(parties, app.config.baseUrl),
      });
    return allow({ id });
  });
}
