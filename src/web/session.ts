import { sql } from 'kysely';
import type { App } from '#platform/app.ts';
import type { Actor } from '#platform/usecase.ts';

/** `delegate` opens an employer's page for the filing work only (T4(1)). */
export type Role =
  | 'jobseeker'
  | 'employer'
  | 'delegate'
  | 'counter'
  | 'checker'
  | 'head'
  | 'bureau'
  | 'agency'
  | 'operator';

/** A page that an account may open. */
export interface Membership {
  readonly id: number;
  readonly role: Role;
  readonly jobseekerId: number | null;
  readonly establishmentId: number | null;
  readonly officeCode: string | null;
  readonly first: boolean;
  /** The service of the page was stopped (T6(7), T7(7)): only what remains possible opens. */
  readonly stopped: boolean;
  /** T7(9): the last day of the procedure of a jurisdiction change is past; the page leads to nothing else until it is completed. */
  readonly officeChangeOverdue: boolean;
  /** Name of the establishment, the jobseeker or the office; empty when there is none yet. */
  readonly name: string;
}

/** The person behind a session. */
export interface SignedIn {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly sessionId: string;
  readonly sessionEnds: Temporal.Instant;
  /** The login has a second step, and this session has passed it. */
  readonly secondFactor: boolean;
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
  const today = app.clock.today();
  const rows = await app.db
    .selectFrom('membership as m')
    .leftJoin('account_grant as g', 'g.id', 'm.grant_id')
    .leftJoin('establishment as e', 'e.id', 'm.establishment_id')
    .leftJoin('jobseeker as j', 'j.id', 'm.jobseeker_id')
    .leftJoin('office as o', 'o.code', 'm.office_code')
    .select(['m.id', 'm.role', 'm.jobseeker_id', 'm.establishment_id', 'm.office_code', 'm.first_account'])
    .leftJoin('second_factor as s', (join) =>
      join.onRef('s.user_id', '=', 'm.user_id').on('s.confirmed_at', 'is not', null),
    )
    .select(sql<boolean>`s.user_id is not null`.as('secondFactor'))
    .leftJoin('service_stop as st', (join) =>
      join
        .on('st.state', '=', 'active')
        .on((or) =>
          or.or([
            or('st.jobseeker_id', '=', or.ref('m.jobseeker_id')),
            or('st.establishment_id', '=', or.ref('m.establishment_id')),
          ]),
        ),
    )
    .select(sql<boolean>`st.id is not null`.as('stopped'))
    .select(['e.name as establishment', 'j.name as jobseeker', 'o.name as office'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('jurisdiction_move as v')
            .innerJoin('jurisdiction_change as c', 'c.id', 'v.change_id')
            .select('v.change_id')
            .whereRef('v.jobseeker_id', '=', 'm.jobseeker_id')
            .where('v.done_at', 'is', null)
            .where('c.procedure_through', '<', today),
        )
        .as('officeChangeOverdue'),
    )
    .where('m.user_id', '=', response.user.id)
    .where('m.blocked_at', 'is', null)
    .where((or) =>
      or.or([or('m.role', '<>', 'delegate'), or.and([or('g.starts_on', '<=', today), or('g.ends_on', '>=', today)])]),
    )
    .orderBy('m.id')
    .execute();
  return {
    cookies: set?.getSetCookie() ?? [],
    user: {
      id: response.user.id,
      email: response.user.email,
      name: response.user.name,
      sessionId: response.session.id,
      secondFactor: rows.some((row) => row.secondFactor),
      sessionEnds: Temporal.Instant.fromEpochMilliseconds(response.session.expiresAt.getTime()),
      memberships: rows.map((row) => ({
        id: row.id,
        role: row.role as Role,
        jobseekerId: row.jobseeker_id,
        establishmentId: row.establishment_id,
        officeCode: row.office_code,
        first: row.first_account,
        stopped: row.stopped,
        officeChangeOverdue: Boolean(row.officeChangeOverdue),
        name: row.establishment || row.jobseeker || row.office || '',
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
  delegate: 'employer',
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
