import { invitationOpenThrough } from '#areas/accounts/rules/invitation.ts';
import type { WorldMaker } from './maker.ts';

/** Somebody the first account of a page has invited, or given an account to. */
export interface DemoGrant {
  readonly establishmentId: number;
  readonly kind: 'additional' | 'delegate';
  readonly email: string;
  readonly name: string;
  /** Days since it was sent. */
  readonly days: number;
  /** The account that took it up. */
  readonly userId?: string;
}

/** Writes an invitation (T4(1)); a delegation runs for half a year around today. Answers its id. */
export function makeGrant(maker: WorldMaker, grant: DemoGrant): number {
  const id = maker.nextId('account_grant');
  const sent = maker.today.subtract({ days: grant.days });
  const at = maker.at(sent, '13:30').toString();
  const delegated = grant.kind === 'delegate';
  maker.tables.add('account_grant', {
    id,
    establishment_id: grant.establishmentId,
    kind: grant.kind,
    email: grant.email,
    name: grant.name,
    basis: delegated ? 'laborAttorney' : null,
    basis_detail: delegated ? '13260015' : null,
    starts_on: delegated ? maker.today.subtract({ days: 60 }).toString() : null,
    ends_on: delegated ? maker.today.add({ days: 120 }).toString() : null,
    invited_at: at,
    open_through: invitationOpenThrough(sent).toString(),
    accepted_at: grant.userId ? at : null,
    user_id: grant.userId ?? null,
  });
  return id;
}
