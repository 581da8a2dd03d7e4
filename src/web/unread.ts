import { unreadCount } from '#areas/messages/index.ts';
import type { App } from '#platform/app.ts';
import type { Audience } from './page.ts';
import { type Membership, membershipFor, type SignedIn } from './session.ts';

/** Unread messages of whoever opens a page of this audience; 0 where the audience has none. */
export async function unreadFor(
  app: App,
  audience: Audience,
  user: SignedIn | undefined,
  membership: Membership | undefined,
): Promise<number> {
  if (audience !== 'jobseeker' && audience !== 'employer') return 0;
  const opened = membership ?? membershipFor(user, [audience], undefined);
  if (opened?.role !== audience) return 0;
  if (opened.jobseekerId) return unreadCount(app.db, { jobseekerId: opened.jobseekerId });
  return opened.establishmentId ? unreadCount(app.db, { establishmentId: opened.establishmentId }) : 0;
}
