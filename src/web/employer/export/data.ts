import { accountsOfPage, consentsOf, invitationsOf, ownStops } from '#areas/accounts/index.ts';
import { imagesOf, readChange, readEstablishment } from '#areas/establishments/index.ts';
import { receptionOf } from '#areas/filings/index.ts';
import { allInterviews } from '#areas/interviews/index.ts';
import { correspondenceOf } from '#areas/messages/index.ts';
import { postingsForExport, templatesOf } from '#areas/postings/index.ts';
import { keptSearchesOf, requestsOfEmployer } from '#areas/publication/index.ts';
import { applicantsTo } from '#areas/referrals/index.ts';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';
import { searchPath } from '../../publication/marks.ts';

const MOST = 10_000;

/** Everything the service holds about the establishment that is the employer's own; of jobseekers only what its pages show. */
export async function employerData(ctx: PageContext) {
  const { db, clock } = ctx.app;
  const user = found(ctx.user);
  const id = found(ctx.membership?.establishmentId);
  const today = clock.today();
  const { id: _, version: __, ...establishment } = found(await readEstablishment(db, id));
  const requests = await requestsOfEmployer(db, id, today, { limit: MOST });
  return {
    exportedAt: clock.now(),
    account: { email: user.email, name: user.name, consents: await consentsOf(db, user.id) },
    accounts: (await accountsOfPage(db, id)).map(({ email, name, kind, since }) => ({ email, name, kind, since })),
    invitations: (await invitationsOf(db, id)).map(({ email, kind, openThrough }) => ({ email, kind, openThrough })),
    establishment,
    change: (await readChange(db, id)) ?? null,
    images: (await imagesOf(db, id)).map(({ position, alt, publishedAt }) => ({ position, alt, publishedAt })),
    postings: await postingsForExport(db, id),
    templates: (await templatesOf(db, id)).map(({ id: _template, ...template }) => template),
    filings: (await receptionOf(db, id, MOST)).map(({ id: _filing, ...filing }) => filing),
    applicants: (await applicantsTo(db, id, 'all', { today, most: null })).map(
      ({ id: _applicant, ...applicant }) => applicant,
    ),
    interviews: (await allInterviews(ctx.app, { establishmentId: id })).map(
      ({ jobseekerName, jobTitle, state, slots, startsAt, minutes, details, keptThrough }) => ({
        applicant: jobseekerName,
        jobTitle,
        state,
        slots: slots.map((slot) => slot.startsAt),
        startsAt,
        minutes,
        ...details,
        keptThrough,
      }),
    ),
    messages: await correspondenceOf(ctx.app, { establishmentId: id }),
    jobseekerSearches: (await keptSearchesOf(db, id)).map(({ name, query, createdAt }) => ({
      name,
      search: searchPath(query),
      createdAt,
    })),
    // T12(2): whom they went to is known by the publication alone.
    requests: requests.rows.map(({ channel, standing, postingNumber, jobTitle, requestedAt, lastDay, message }) => ({
      channel,
      state: standing.state,
      postingNumber,
      jobTitle,
      requestedAt,
      lastDay,
      message,
    })),
    stops: await ownStops(db, { page: { role: 'employer', id }, userId: user.id }),
  };
}
