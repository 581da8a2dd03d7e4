import { consentsGivenBy, ownStops, passkeysOf, sessionsOf } from '#areas/accounts/index.ts';
import { begunApplications } from '#areas/ahead/index.ts';
import { keptPostings, savedSearchesOf } from '#areas/alerts/index.ts';
import { readDraft, sentBy } from '#areas/applications/index.ts';
import { allInterviews, type Interview } from '#areas/interviews/index.ts';
import {
  agencyChoiceOf,
  consultationsOf,
  disclosuresOf,
  jobseekerById,
  provisionsOf,
  viewsOf,
} from '#areas/jobseekers/index.ts';
import { libraryOf, resumeDraft } from '#areas/library/index.ts';
import { correspondenceOf } from '#areas/messages/index.ts';
import { blocksOf, publicationOf, requestsReceived } from '#areas/publication/index.ts';
import { referralsForExport } from '#areas/referrals/index.ts';
import type { Db } from '#platform/db.ts';
import { historyOf } from '#platform/history.ts';
import { formatQuery } from '#search/index.ts';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';
import { words as recordWords } from '../record/words.ts';

const interviewForExport = ({ employerName, jobTitle, state, startsAt, slots, minutes, details }: Interview) => ({
  employerName,
  jobTitle,
  state,
  startsAt,
  proposed: slots.map((slot) => slot.startsAt),
  minutes,
  ...details,
});

/** How and where the person logs in, and what was changed about that. */
async function accountFor(db: Db, user: { readonly id: string; readonly email: string; readonly name: string }) {
  return {
    email: user.email,
    name: user.name,
    consents: await consentsGivenBy(db, user.id),
    passkeys: (await passkeysOf(db, user.id)).map(({ id: _, ...passkey }) => passkey),
    sessions: (await sessionsOf(db, user.id)).map(({ id: _, ...session }) => session),
    history: (await historyOf(db, `user:${user.id}`)).map(({ at, kind, data }) => ({
      at,
      kind,
      device: typeof data.device === 'string' ? data.device : null,
    })),
  };
}

/** What staff did with the registration, as the page of the record tells it. */
async function actsOfStaff(db: Db, id: number) {
  const kinds = Object.keys(recordWords.ja.acts);
  const history = await historyOf(db, `jobseeker:${id}`, { kinds });
  return history.filter(({ actorKind }) => actorKind === 'staff').map(({ at, kind, rule }) => ({ at, kind, rule }));
}

/** What was begun and not sent. */
async function begunFor(db: Db, userId: string, id: number) {
  return Promise.all(
    (await begunApplications(db, id)).map(async ({ jobTitle, postingNumber, referralId, keptThrough }) => {
      const { motivation, files } = await readDraft(db, userId, referralId ? { referralId } : postingNumber);
      return { jobTitle, postingNumber, motivation, documents: files.map(({ name }) => name), keptThrough };
    }),
  );
}

/** Everything the service holds about the person who is signed in. What staff wrote about a consultation is asked for at the office (P6). */
export async function ownData(ctx: PageContext) {
  const { db, clock } = ctx.app;
  const user = found(ctx.user);
  const id = found(ctx.membership?.jobseekerId);
  const { id: _, ...registration } = found(await jobseekerById(db, id));
  const published = await publicationOf(db, { jobseekerId: id }, clock.today());
  return {
    exportedAt: clock.now(),
    account: await accountFor(db, user),
    registration,
    applications: await sentBy(db, id),
    begun: await begunFor(db, user.id, id),
    savedSearches: (await savedSearchesOf(db, user.id)).map(({ name, query, frequency }) => ({
      name,
      query: formatQuery(query).toString(),
      frequency,
    })),
    keptPostings: (await keptPostings(db, user.id, clock.today())).map(({ number, title, keptAt }) => ({
      number,
      title,
      keptAt,
    })),
    documents: await libraryOf(db, id),
    resume: await resumeDraft(db, id),
    messages: await correspondenceOf(ctx.app, { jobseekerId: id }),
    interviews: (await allInterviews(ctx.app, { jobseekerId: id })).map(interviewForExport),
    referrals: await referralsForExport(db, id),
    publication: published?.publishedAt
      ? {
          chosen: published.chosen,
          publishedAt: published.publishedAt,
          changedAt: published.changedAt,
          stoppedAt: published.stoppedAt,
        }
      : null,
    directRequests: await requestsReceived(db, id),
    blockedEmployers: (await blocksOf(db, id)).map(({ employerName, blockedAt }) => ({ employerName, blockedAt })),
    disclosureRequests: (await disclosuresOf(db, id)).map(
      ({ id: _, jobseekerId: __, name: ___, number: ____, decidedLabel: _____, ...request }) => request,
    ),
    stops: await ownStops(db, { page: { role: 'jobseeker', id }, userId: user.id }),
    actsOfStaff: await actsOfStaff(db, id),
    recordViews: (await viewsOf(db, id)).map(({ id: _event, ...view }) => view),
    outsideProvisions: (await provisionsOf(db, id, { told: true })).map(({ id: _record, by: _by, ...own }) => own),
    agencies: (await agencyChoiceOf(db, id)) ?? null,
    consultations: (await consultationsOf(db, id)).map(({ id: _record, body: _body, by: _by, ...own }) => own),
  };
}

/** What `ownData` answers. */
export type OwnData = Awaited<ReturnType<typeof ownData>>;
