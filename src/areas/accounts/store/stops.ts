import type { Db, Tx } from '#platform/db.ts';
import type { EmergencyState } from '../rules/stop-transitions.ts';
import { type PageRef, pageColumn } from './page.ts';

/** A stop of a page's service, or what was done about an account for security. */
export interface Stop {
  readonly id: number;
  readonly kind: 'stop' | 'emergency';
  readonly userId: string | null;
  readonly state: EmergencyState;
  readonly reason: string;
  readonly openedAt: Temporal.Instant;
  readonly openedLabel: string;
  readonly officeCode: string | null;
  readonly officeName: string | null;
  readonly asked: string | null;
  readonly dueOn: Temporal.PlainDate | null;
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly stoppedAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  readonly endedLabel: string | null;
  readonly endedReason: string | null;
}

const stops = (db: Db | Tx) =>
  db
    .selectFrom('service_stop as s')
    .leftJoin('office as o', 'o.code', 's.office_code')
    .select(['s.id', 's.kind', 's.user_id as userId', 's.state', 's.reason', 's.opened_at as openedAt'])
    .select(['s.opened_label as openedLabel', 's.office_code as officeCode', 'o.name as officeName'])
    .select(['s.asked', 's.due_on as dueOn', 's.answer', 's.answered_at as answeredAt'])
    .select(['s.stopped_at as stoppedAt', 's.ended_at as endedAt'])
    .select(['s.ended_label as endedLabel', 's.ended_reason as endedReason'])
    .$narrowType<{ kind: Stop['kind']; state: EmergencyState }>();

/** The stops of a page's service, the latest first. */
export async function stopsOfPage(db: Db | Tx, page: PageRef): Promise<readonly Stop[]> {
  return stops(db)
    .where(`s.${pageColumn(page.role)}`, '=', page.id)
    .orderBy('s.id', 'desc')
    .execute();
}

/** What was done about an account, the latest first. */
export async function stopsOfAccount(db: Db | Tx, userId: string): Promise<readonly Stop[]> {
  return stops(db).where('s.user_id', '=', userId).orderBy('s.id', 'desc').execute();
}

/** The stop that keeps a page closed now. */
export async function activeStop(db: Db | Tx, page: PageRef): Promise<Stop | undefined> {
  return stops(db)
    .where(`s.${pageColumn(page.role)}`, '=', page.id)
    .where('s.state', '=', 'active')
    .executeTakeFirst();
}

/** What is open about an account: it was asked, or is stopped. */
export async function openEmergency(db: Db | Tx, userId: string): Promise<Stop | undefined> {
  return stops(db).where('s.user_id', '=', userId).where('s.state', 'in', ['asked', 'active']).executeTakeFirst();
}

/** A stop as the person it is about reads it. */
export type OwnStop = Omit<
  Stop,
  'id' | 'userId' | 'reason' | 'openedLabel' | 'officeCode' | 'endedLabel' | 'endedReason'
> & {
  /** Null where what was decided was for security: that reason stays inside. */
  readonly reason: string | null;
  readonly endedReason: string | null;
};

/** What was decided about a page and about one of its accounts, the latest first, without what its people are not told. */
export async function ownStops(
  db: Db | Tx,
  { page, userId }: { readonly page: PageRef; readonly userId: string },
): Promise<readonly OwnStop[]> {
  const all = [...(await stopsOfPage(db, page)), ...(await stopsOfAccount(db, userId))];
  return all
    .sort((one, other) => other.id - one.id)
    .map((stop) => {
      const { id: _, userId: __, openedLabel: ___, officeCode: ____, endedLabel: _____, ...told } = stop;
      const open = stop.kind === 'stop';
      return { ...told, reason: open ? stop.reason : null, endedReason: open ? stop.endedReason : null };
    });
}

interface Opened {
  readonly reason: string;
  readonly label: string;
  readonly officeCode: string | null;
  readonly now: Temporal.Instant;
}

/** Writes a stop of a page's service. */
export async function insertStop(tx: Tx, page: PageRef, opened: Opened): Promise<number> {
  const { id } = await tx
    .insertInto('service_stop')
    .values({
      kind: 'stop',
      [pageColumn(page.role)]: page.id,
      state: 'active',
      reason: opened.reason,
      opened_at: opened.now,
      opened_label: opened.label,
      office_code: opened.officeCode,
      stopped_at: opened.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes a question to an account's owner, or its stop at once. */
export async function insertEmergency(
  tx: Tx,
  userId: string,
  opened: Opened & { readonly ask?: { readonly text: string; readonly dueOn: Temporal.PlainDate } },
): Promise<number> {
  const { id } = await tx
    .insertInto('service_stop')
    .values({
      kind: 'emergency',
      user_id: userId,
      state: opened.ask ? 'asked' : 'active',
      reason: opened.reason,
      opened_at: opened.now,
      opened_label: opened.label,
      office_code: opened.officeCode,
      asked: opened.ask?.text ?? null,
      due_on: opened.ask?.dueOn ?? null,
      stopped_at: opened.ask ? null : opened.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Stops an account whose owner had been asked. */
export async function activateEmergency(tx: Tx, id: number, reason: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('service_stop').set({ state: 'active', reason, stopped_at: now }).where('id', '=', id).execute();
}

/** T6(7): says at the establishment that its service is stopped, or is so no longer, for everybody who reads postings. */
export async function markStopped(tx: Tx, establishmentId: number, at: Temporal.Instant | null): Promise<void> {
  await tx.updateTable('establishment').set({ stopped_at: at }).where('id', '=', establishmentId).execute();
}

/** Ends a stop or a question. */
export async function endStop(
  tx: Tx,
  id: number,
  ended: {
    readonly state: 'lifted' | 'solved' | 'deleted';
    readonly reason: string;
    readonly label: string;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .updateTable('service_stop')
    .set({ state: ended.state, ended_at: ended.now, ended_label: ended.label, ended_reason: ended.reason })
    .where('id', '=', id)
    .execute();
}

/** Keeps what an account's owner answered. */
export async function answerStop(tx: Tx, id: number, answer: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('service_stop').set({ answer, answered_at: now }).where('id', '=', id).execute();
}

/** An account as whoever looks after security sees it. */
export interface AccountRecord {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly pages: readonly {
    readonly role: string;
    readonly name: string;
    readonly officeCode: string | null;
    readonly first: boolean;
    readonly jobseekerId: number | null;
    readonly establishmentId: number | null;
  }[];
}

/** The account of an address with the pages it opens. */
export async function accountRecord(
  db: Db | Tx,
  by: { readonly email: string } | { readonly userId: string },
): Promise<AccountRecord | undefined> {
  const user = await db
    .selectFrom('auth_user')
    .select(['id', 'email', 'name'])
    .where('email' in by ? 'email' : 'id', '=', 'email' in by ? by.email : by.userId)
    .executeTakeFirst();
  if (!user) return undefined;
  const rows = await db
    .selectFrom('membership as m')
    .leftJoin('establishment as e', 'e.id', 'm.establishment_id')
    .leftJoin('jobseeker as j', 'j.id', 'm.jobseeker_id')
    .select(['m.role', 'm.first_account', 'm.office_code', 'm.jobseeker_id', 'm.establishment_id'])
    .select(['e.name as establishment', 'e.office_code as establishmentOffice'])
    .select(['j.name as jobseeker', 'j.office_code as jobseekerOffice'])
    .where('m.user_id', '=', user.id)
    .where((or) => or.or([or('m.blocked_for', 'is', null), or('m.blocked_for', '<>', 'removed')]))
    .orderBy('m.id')
    .execute();
  return {
    userId: user.id,
    email: user.email,
    name: user.name,
    pages: rows.map((row) => ({
      role: row.role,
      name: row.establishment || row.jobseeker || '',
      officeCode: row.office_code ?? row.establishmentOffice ?? row.jobseekerOffice,
      first: row.first_account,
      jobseekerId: row.jobseeker_id,
      establishmentId: row.establishment_id,
    })),
  };
}
