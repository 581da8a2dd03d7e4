import { sql } from 'kysely';
import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { unseal } from '#platform/seal.ts';
import type { Correspondent } from '../rules/may-correspond.ts';
import { linking, type Pair, referred } from './facts.ts';

/** Whose page looks. */
export type Reader = { readonly jobseekerId: number } | { readonly establishmentId: number };

const sideOf = (reader: Reader): Correspondent => ('jobseekerId' in reader ? 'jobseeker' : 'employer');

/** How the table names a side; other counterparts than employers may come. */
export const senderOf = (side: Correspondent) => (side === 'jobseeker' ? 'jobseeker' : 'counterpart');
const otherSender = (side: Correspondent) => (side === 'jobseeker' ? 'counterpart' : 'jobseeker');

/** A thread in a list. */
export interface ThreadRow extends Pair {
  readonly id: number;
  /** What the other side is called. */
  readonly name: string;
  readonly unread: number;
  readonly messages: number;
  readonly lastAt: Temporal.Instant;
  /** The last day of its oldest message. */
  readonly nextErasure: Temporal.PlainDate;
}

/** Most threads on one page of a list. */
export const threadsPerPage = 50;

/** The threads of one side that hold messages: unread ones first, then the newest. */
export async function threadsOf(
  db: Db,
  reader: Reader,
  page = 1,
): Promise<{ readonly rows: readonly ThreadRow[]; readonly total: number }> {
  const side = sideOf(reader);
  const found = await db
    .selectFrom('message_thread as t')
    .innerJoin('message as m', 'm.thread_id', 't.id')
    .innerJoin('jobseeker as j', 'j.id', 't.jobseeker_id')
    .innerJoin('establishment as e', 'e.id', 't.establishment_id')
    .select(['t.id', 't.jobseeker_id as jobseekerId', 'e.id as establishmentId'])
    .select(side === 'jobseeker' ? 'e.name' : 'j.name')
    .select((eb) => [
      eb.fn
        .countAll<number>()
        .filterWhere('m.read_at', 'is', null)
        .filterWhere('m.sender', '=', otherSender(side))
        .as('unread'),
      eb.fn.countAll<number>().as('messages'),
      eb.fn.max('m.sent_at').as('lastAt'),
      eb.fn.min('m.kept_through').as('nextErasure'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .$if('jobseekerId' in reader, (query) => query.where('t.jobseeker_id', '=', (reader as Pair).jobseekerId))
    .$if('establishmentId' in reader, (query) =>
      query.where('t.establishment_id', '=', (reader as Pair).establishmentId),
    )
    .groupBy(['t.id', 'j.id', 'e.id'])
    .orderBy(sql`bool_or(m.read_at is null and m.sender = ${otherSender(side)})`, 'desc')
    .orderBy('lastAt', 'desc')
    .orderBy('t.id', 'desc')
    .limit(threadsPerPage)
    .offset((page - 1) * threadsPerPage)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row as ThreadRow), total: found[0]?.total ?? 0 };
}

/** When the oldest message of each thread goes, the soonest first. */
export async function messageErasures(
  db: Db,
  reader: Reader,
  limit: number,
): Promise<readonly { readonly threadId: number; readonly name: string; readonly keptThrough: Temporal.PlainDate }[]> {
  const rows = await db
    .selectFrom('message_thread as t')
    .innerJoin('message as m', 'm.thread_id', 't.id')
    .innerJoin('jobseeker as j', 'j.id', 't.jobseeker_id')
    .innerJoin('establishment as e', 'e.id', 't.establishment_id')
    .select('t.id as threadId')
    .select(sideOf(reader) === 'jobseeker' ? 'e.name' : 'j.name')
    .select((eb) => eb.fn.min('m.kept_through').as('keptThrough'))
    .$if('jobseekerId' in reader, (query) => query.where('t.jobseeker_id', '=', (reader as Pair).jobseekerId))
    .$if('establishmentId' in reader, (query) =>
      query.where('t.establishment_id', '=', (reader as Pair).establishmentId),
    )
    .groupBy(['t.id', 'j.id', 'e.id'])
    .orderBy('keptThrough')
    .orderBy('t.id')
    .limit(limit)
    .$narrowType<{ name: string }>()
    .execute();
  return rows;
}

/** How many messages one side has not read. */
export async function unreadCount(db: Db, reader: Reader): Promise<number> {
  const { n } = await db
    .selectFrom('message')
    .innerJoin('message_thread as t', 't.id', 'message.thread_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('message.read_at', 'is', null)
    .where('message.sender', '=', otherSender(sideOf(reader)))
    .$if('jobseekerId' in reader, (query) => query.where('t.jobseeker_id', '=', (reader as Pair).jobseekerId))
    .$if('establishmentId' in reader, (query) =>
      query.where('t.establishment_id', '=', (reader as Pair).establishmentId),
    )
    .executeTakeFirstOrThrow();
  return n;
}

/** A thread as one side opens it; undefined when it is not theirs. */
export async function threadOf(
  db: Db | Tx,
  id: number,
  reader: Reader,
): Promise<(Pair & { readonly id: number; readonly blockedAt: Temporal.Instant | null }) | undefined> {
  const row = await db
    .selectFrom('message_thread')
    .select(['id', 'jobseeker_id', 'establishment_id', 'blocked_at'])
    .where('id', '=', id)
    .$if('jobseekerId' in reader, (query) => query.where('jobseeker_id', '=', (reader as Pair).jobseekerId))
    .$if('establishmentId' in reader, (query) => query.where('establishment_id', '=', (reader as Pair).establishmentId))
    .executeTakeFirst();
  if (!row?.establishment_id) return undefined;
  const { jobseeker_id: jobseekerId, establishment_id: establishmentId, blocked_at: blockedAt } = row;
  return { id: row.id, jobseekerId, establishmentId, blockedAt };
}

/** The thread between two; undefined while there is none. */
export async function threadBetween(db: Db | Tx, pair: Pair): Promise<number | undefined> {
  const row = await db
    .selectFrom('message_thread')
    .select('id')
    .where('jobseeker_id', '=', pair.jobseekerId)
    .where('establishment_id', '=', pair.establishmentId)
    .executeTakeFirst();
  return row?.id;
}

/** A message, decrypted. */
export interface Message {
  readonly id: string;
  readonly sender: Correspondent;
  readonly at: Temporal.Instant;
  readonly keptThrough: Temporal.PlainDate;
  readonly text: string;
  readonly read: boolean;
}

/** Most messages that one look at a thread shows: the newest. */
export const messagesShown = 200;

/** The newest messages of a thread, the earliest of them first. The caller has seen that the thread is the reader's. */
export async function messagesOf(
  app: Pick<App, 'key'>,
  db: Db,
  threadId: number,
  limit = messagesShown,
): Promise<readonly Message[]> {
  const rows = await db
    .selectFrom('message')
    .select(['id', 'sender', 'sent_at', 'kept_through', 'body', 'read_at'])
    .where('thread_id', '=', threadId)
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();
  return rows.reverse().map((row) => ({
    id: row.id,
    sender: row.sender === 'jobseeker' ? 'jobseeker' : 'employer',
    at: row.sent_at,
    keptThrough: row.kept_through,
    text: unseal(app, { kind: 'message', id: row.id, purpose: String(threadId) }, row.body).toString('utf8'),
    read: row.read_at !== null,
  }));
}

/** An application or a referral that the two have to do with. */
export interface LinkedCase {
  readonly kind: 'application' | 'referral';
  readonly id: number;
  readonly jobTitle: string;
  readonly postingNumber: string | null;
}

/** What one person has to do with one establishment and has reached it: applications before referrals, the newest first. */
export async function linkedCases(db: Db, pair: Pair): Promise<readonly LinkedCase[]> {
  const one = (table: LinkedCase['kind'], states: readonly string[]) => sql<LinkedCase>`
    select ${table}::text as kind, c.id, p.title as "jobTitle", p.number as "postingNumber"
    from ${sql.table(table)} c join posting p on p.id = c.posting_id
    where c.jobseeker_id = ${pair.jobseekerId} and c.establishment_id = ${pair.establishmentId} and c.state = any(${states})`;
  const { rows } = await sql<LinkedCase>`
    ${one('application', linking)} union all ${one('referral', referred)} order by kind, id desc`.execute(db);
  return rows;
}

/** Everything of one side's correspondence, decrypted, for the person's own export. */
export async function correspondenceOf(app: Pick<App, 'key' | 'db'>, reader: Reader) {
  const { rows } = await threadsOf(app.db, reader);
  const threads = [...rows];
  for (let page = 2; threads.length > 0 && threads.length % threadsPerPage === 0; page += 1) {
    const more = await threadsOf(app.db, reader, page);
    if (more.rows.length === 0) break;
    threads.push(...more.rows);
  }
  return Promise.all(
    threads.map(async ({ id, name }) => ({
      with: name,
      messages: (await messagesOf(app, app.db, id, Number.MAX_SAFE_INTEGER)).map(
        ({ sender, at, keptThrough, text }) => ({
          sender,
          at,
          keptThrough,
          text,
        }),
      ),
    })),
  );
}
