import { consentsGivenBy, ownStops } from '#areas/accounts/index.ts';
import { sentBy } from '#areas/applications/index.ts';
import { allInterviews, type Interview } from '#areas/interviews/index.ts';
import { agencyChoiceOf, consultationsOf, disclosuresOf, jobseekerById, viewsOf } from '#areas/jobseekers/index.ts';
import { libraryOf, resumeDraft } from '#areas/library/index.ts';
import { correspondenceOf } from '#areas/messages/index.ts';
import { blocksOf, publicationOf, requestsReceived } from '#areas/publication/index.ts';
import { referralsForExport } from '#areas/referrals/index.ts';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';

const interviewForExport = ({ employerName, jobTitle, state, startsAt, slots, minutes, details }: Interview) => ({
  employerName,
  jobTitle,
  state,
  startsAt,
  proposed: slots.map((slot) => slot.startsAt),
  minutes,
  ...details,
});

/** Everything the service holds about the person who is signed in. What staff wrote about a consultation is asked for at the office (P6). */
export async function ownData(ctx: PageContext) {
  const { db, clock } = ctx.app;
  const user = found(ctx.user);
  const id = found(ctx.membership?.jobseekerId);
  const { id: _, ...registration } = found(await jobseekerById(db, id));
  const published = await publicationOf(db, { jobseekerId: id }, clock.today());
  return {
    exportedAt: clock.now(),
    account: { email: user.email, name: user.name, consents: await consentsGivenBy(db, user.id) },
    registration,
    applications: await sentBy(db, id),
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
    recordViews: (await viewsOf(db, id)).map(({ id: _event, ...view }) => view),
    agencies: (await agencyChoiceOf(db, id)) ?? null,
    consultations: (await consultationsOf(db, id)).map(({ id: _record, body: _body, by: _by, ...own }) => own),
  };
}

/** What `ownData` answers. */
export type OwnData = Awaited<ReturnType<typeof ownData>>;
