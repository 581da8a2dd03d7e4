import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';
import { requestKinds } from '../rules/request-kinds.ts';
import type { FilingKind, FilingState } from './filings.ts';

/** One case of the queue. */
export interface QueueRow {
  readonly id: number;
  readonly kind: FilingKind;
  readonly state: FilingState;
  readonly establishmentId: number;
  readonly establishmentName: string;
  readonly title: string | null;
  readonly filedAt: Temporal.Instant;
  readonly visitDue: Temporal.PlainDate | null;
  readonly visitedOn: Temporal.PlainDate | null;
  /** Of a request for an accepted posting: the last day on which it can be carried out. */
  readonly requestDue: Temporal.PlainDate | null;
  readonly takenBy: string | null;
  readonly takenByName: string | null;
}

type QueueShow = 'free' | 'mine' | 'asked' | 'visit' | 'requests';

/** Which part of the queue is shown. */
export interface QueueFilter {
  readonly kind?: FilingKind;
  /** `free` it waits for the desk and nobody has it, `mine` this member of staff has it, `asked` an answer is awaited, `visit` a visit is missing, `requests` it is asked for an accepted posting. */
  readonly show?: QueueShow;
}

export type QueueCounts = Readonly<Record<'all' | QueueShow, number>> & {
  readonly kinds: Readonly<Partial<Record<FilingKind, number>>>;
};

const shown = {
  free: () => sql<boolean>`f.taken_by is null and f.state = 'waiting'`,
  mine: (userId: string) => sql<boolean>`f.taken_by = ${userId}`,
  asked: () => sql<boolean>`f.state = 'asked'`,
  visit: () => sql<boolean>`f.visit_due is not null and f.visited_on is null`,
  requests: () => sql<boolean>`f.kind in (${sql.join(Object.values(requestKinds))})`,
};

const waiting = sql<boolean>`f.state in ('waiting', 'asked')`;

/** What waits at an office, the oldest first: a page of cases and the counts beside the filters, in two queries. */
export async function readQueue(
  db: Db,
  officeCode: string,
  userId: string,
  filter: QueueFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly QueueRow[]; readonly total: number; readonly counts: QueueCounts }> {
  const rows = await db
    .selectFrom('filing as f')
    .innerJoin('establishment as e', 'e.id', 'f.establishment_id')
    .leftJoin('posting as p', 'p.id', 'f.posting_id')
    .leftJoin('posting_state as s', (join) =>
      join.onRef('s.posting_id', '=', 'f.posting_id').on('f.kind', 'in', Object.values(requestKinds)),
    )
    .leftJoin('auth_user as u', 'u.id', 'f.taken_by')
    .select([
      'f.id',
      'f.kind',
      'f.state',
      'f.establishment_id as establishmentId',
      'e.name as establishmentName',
      'p.title',
      'f.filed_at as filedAt',
      'f.visit_due as visitDue',
      'f.visited_on as visitedOn',
      's.valid_through as requestDue',
      'f.taken_by as takenBy',
      'u.name as takenByName',
    ])
    .select(sql<number>`count(*) over ()`.as('total'))
    .where('f.office_code', '=', officeCode)
    .where(waiting)
    .$if(filter.kind !== undefined, (query) => query.where('f.kind', '=', filter.kind ?? ''))
    .$if(filter.show !== undefined, (query) => query.where(shown[filter.show ?? 'free'](userId)))
    .orderBy('f.filed_at')
    .orderBy('f.id')
    .limit(page.limit)
    .offset(page.offset)
    .$narrowType<{ kind: FilingKind; state: FilingState }>()
    .execute();
  const counted = await db
    .selectFrom('filing as f')
    .select('f.kind')
    .select([
      sql<number>`count(*)`.as('all'),
      sql<number>`count(*) filter (where ${shown.free()})`.as('free'),
      sql<number>`count(*) filter (where ${shown.mine(userId)})`.as('mine'),
      sql<number>`count(*) filter (where ${shown.asked()})`.as('asked'),
      sql<number>`count(*) filter (where ${shown.visit()})`.as('visit'),
      sql<number>`count(*) filter (where ${shown.requests()})`.as('requests'),
    ])
    .where('f.office_code', '=', officeCode)
    .where(waiting)
    .groupBy('f.kind')
    .execute();
  const sum = (of: 'all' | QueueShow) => counted.reduce((total, row) => total + row[of], 0);
  return {
    rows: rows.map(({ total: _, ...row }) => row),
    total: rows[0]?.total ?? 0,
    counts: {
      all: sum('all'),
      free: sum('free'),
      mine: sum('mine'),
      asked: sum('asked'),
      visit: sum('visit'),
      requests: sum('requests'),
      kinds: Object.fromEntries(counted.map((row) => [row.kind, row.all])),
    },
  };
}

/** The case to go on with: the oldest that waits and that nobody else has, but not this one; undefined when there is none. */
export async function nextCase(
  db: Db,
  officeCode: string,
  userId: string,
  notThis: number,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('filing as f')
    .select('f.id')
    .where('f.office_code', '=', officeCode)
    .where('f.state', '=', 'waiting')
    .where('f.id', '!=', notThis)
    .where((eb) => eb.or([eb('f.taken_by', 'is', null), eb('f.taken_by', '=', userId)]))
    .orderBy('f.filed_at')
    .orderBy('f.id')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** The numbers of the day of an office. */
export interface DeskNumbers {
  readonly waiting: number;
  /** When the oldest waiting case was filed; null when nothing waits. */
  readonly oldest: Temporal.Instant | null;
  /** Visits whose last day is today. */
  readonly dueToday: number;
  readonly acceptedToday: number;
}

/** The numbers of the day, in one query; `dayStart` is the first instant of today. */
export async function deskNumbers(
  db: Db,
  officeCode: string,
  today: Temporal.PlainDate,
  dayStart: Temporal.Instant,
): Promise<DeskNumbers> {
  return db
    .selectFrom('filing as f')
    .select([
      sql<number>`count(*) filter (where ${waiting})`.as('waiting'),
      sql<Temporal.Instant | null>`min(f.filed_at) filter (where ${waiting})`.as('oldest'),
      sql<number>`count(*) filter (where ${waiting} and f.visit_due = ${today.toString()}::date and f.visited_on is null)`.as(
        'dueToday',
      ),
      sql<number>`count(*) filter (where f.state = 'accepted' and f.decided_at >= ${dayStart.toString()}::timestamptz)`.as(
        'acceptedToday',
      ),
    ])
    .where('f.office_code', '=', officeCode)
    .where((eb) => eb.or([eb(waiting, '=', true), eb('f.decided_at', '>=', dayStart)]))
    .executeTakeFirstOrThrow();
}

/** A day on which cases of an office end by themselves when nothing is done before. */
export interface DeskEnd {
  /** The last day to act. */
  readonly due: Temporal.PlainDate;
  /** Provisional registrations that lapse without a visit (G visit). */
  readonly visits: number;
  /** Requests that end with their posting (T10(1)). */
  readonly requests: number;
}

/** The next days, from today, on which cases of an office come to their end, the soonest first, in one query. */
export async function deskEnds(
  db: Db,
  officeCode: string,
  today: Temporal.PlainDate,
  most: number,
): Promise<readonly DeskEnd[]> {
  const due = sql<Temporal.PlainDate>`coalesce(s.valid_through, f.visit_due)`;
  return db
    .selectFrom('filing as f')
    .leftJoin('posting_state as s', (join) =>
      join.onRef('s.posting_id', '=', 'f.posting_id').on('f.kind', 'in', Object.values(requestKinds)),
    )
    .select(due.as('due'))
    .select([
      sql<number>`count(*) filter (where s.valid_through is null)`.as('visits'),
      sql<number>`count(s.valid_through)`.as('requests'),
    ])
    .where('f.office_code', '=', officeCode)
    .where(waiting)
    .where((eb) => eb.or([eb('s.valid_through', 'is not', null), eb('f.visited_on', 'is', null)]))
    .where(due, '>=', today)
    .groupBy(due)
    .orderBy(due)
    .limit(most)
    .execute();
}
