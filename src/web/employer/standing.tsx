import { employerStanding } from '#areas/postings/index.ts';
import { type EmployerFunction, mayUseFunction } from '#areas/postings/rules/employer-functions.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';

/** Why a function of the page is closed today (T6(3), G restrict); empty when it is open. */
export async function closedFor(ctx: PageContext, wanted: EmployerFunction): Promise<readonly Refusal[]> {
  const { db, clock } = ctx.app;
  const standing = await employerStanding(db, found(ctx.membership?.establishmentId), clock.today());
  const may = mayUseFunction(wanted, standing);
  return may.ok ? [] : may.refusals;
}

/** Said before anything is filled in: what cannot be done now, why, and what brings it back. Nothing when all is open. */
export function Closed({ ctx, refusals, title }: { ctx: PageContext; refusals: readonly Refusal[]; title: string }) {
  if (refusals.length === 0) return null;
  const said = refusals.map((each) => {
    const { nextHref, ...words } = sayRefusal(each, 'ja');
    // Delegates file only: the list of applicants is closed to them (T4(1)).
    return ctx.membership?.role === 'delegate' ? words : { ...words, nextHref };
  });
  return <RefusalBox title={title} refusals={said} />;
}
