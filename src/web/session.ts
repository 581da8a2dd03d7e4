import type { App } from '#platform/app.ts';
import type { Actor } from '#platform/usecase.ts';

export type Role = 'jobseeker' | 'employer' | 'counter' | 'checker' | 'head' | 'bureau' | 'agency' | 'operator';

/** A page that an account may open. */
export interface Membership {
  readonly id: number;
  readonly role: Role;
  readonly jobseekerId: number | null;
  readonly establishmentId: number | null;
  readonly officeCode: string | null;
  readonly first: boolean;
}

/** The person behind a session. */
export interface SignedIn {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly sessionEnds: Temporal.Instant;
  readonly memberships: readonly Membership[];
}

/** The session of a request, and the cookies that prolong it. */
export async function readSession(
  app: App,
  headers: Headers,
): Promise<{ user: SignedIn | undefined; cookies: readonly string[] }> {
  if (!headers.get('cookie')?.includes('hw.session_token')) return { user: undefined, cookies: [] };
  const { response, headers: set } = await app.auth.api.getSession({ headers, returnHeaders: true });
  if (!response) return { user: undefined, cookies: [] };
  const rows = await app.db
    .selectFrom('membership')
    .select(['id', 'role', 'jobseeker_id', 'establishment_id', 'office_code', 'first_account'])
    .where('user_id', '=', response.user.id)
    .where('blocked_at', 'is', null)
    .orderBy('id')
    .execute();
  return {
    cookies: set?.getSetCookie() ?? [],
    user: {
      id: response.user.id,
      email: response.user.email,
      name: response.user.name,
      sessionEnds: Temporal.Instant.fromEpochMilliseconds(response.session.expiresAt.getTime()),
      memberships: rows.map((row) => ({
        id: row.id,
        role: row.role as Role,
        jobseekerId: row.jobseeker_id,
        establishmentId: row.establishment_id,
        officeCode: row.office_code,
        first: row.first_account,
      })),
    },
  };
}

/** The membership through which a route of these roles is opened: the chosen one where it fits, else the first that does. */
export function membershipFor(
  user: SignedIn | undefined,
  roles: readonly Role[],
  chosen: number | undefined,
): Membership | undefined {
  const fitting = user?.memberships.filter((each) => roles.includes(each.role)) ?? [];
  return fitting.find((each) => each.id === chosen) ?? fitting[0];
}

const KINDS: Readonly<Record<Role, Actor['kind']>> = {
  jobseeker: 'jobseeker',
  employer: 'employer',
  counter: 'staff',
  checker: 'staff',
  head: 'staff',
  bureau: 'bureau',
  agency: 'agency',
  operator: 'operator',
};

/** Who acts, for use cases and the history. */
export function actorOf(user: SignedIn | undefined, membership: Membership | undefined, visit: string): Actor {
  if (!user) return { kind: 'visitor', userId: null, label: `visit:${visit}`, officeCode: null, subject: null };
  return {
    kind: membership ? KINDS[membership.role] : 'visitor',
    userId: user.id,
    label: user.name || user.email,
    officeCode: membership?.officeCode ?? null,
    subject: membership?.jobseekerId
      ? `jobseeker:${membership.jobseekerId}`
      : membership?.establishmentId
        ? `establishment:${membership.establishmentId}`
        : null,
  };
}
