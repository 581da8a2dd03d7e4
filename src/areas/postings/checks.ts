import { sql } from 'kysely';
import type { EstablishmentContent, EstablishmentRecord } from '#areas/establishments/index.ts';
import { minimumWageOn } from '#areas/offices/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Db, Tx } from '#platform/db.ts';
import { hourlyOf, payOf, shiftsOf, textsOf } from './documents.ts';
import { columnsOf } from './facts.ts';
import type { PostingContent } from './fields/index.ts';
import { orangeAsks } from './rules/orange-asks.ts';
import { redBlocks } from './rules/red-blocks.ts';
import { municipalitiesOf } from './store/place-facts.ts';
import type { PostingRecord } from './store/postings.ts';

/** Something that the machine found in a posting. */
export type Check = Refusal;

/** An open posting of the same establishment that says the same. */
export interface Twin {
  readonly id: number;
  readonly number: string | null;
  readonly title: string;
}

/** What the machine checks of a posting: red blocks, which refuse it, orange asks, which are confirmed, and the figures behind them. */
export interface Checks {
  readonly blocks: readonly Check[];
  readonly asks: readonly Check[];
  /** Yen an hour and the minimum wage of the place of work; null where one of them cannot be told. */
  readonly wage: { readonly hourly: number; readonly minimum: number } | null;
  readonly identical: readonly Twin[];
}

const TWINS = 5;

/** Open postings of the establishment that say the same. */
async function identicalOpen(db: Db | Tx, posting: PostingRecord, today: Temporal.PlainDate): Promise<readonly Twin[]> {
  return db
    .selectFrom('posting_state as s')
    .innerJoin('posting as p', 'p.id', 's.posting_id')
    .innerJoin('posting_content as c', 'c.posting_id', 's.posting_id')
    .select(['p.id', 'p.number', 'p.title'])
    .where('s.establishment_id', '=', posting.establishmentId)
    .where('s.posting_id', '!=', posting.id)
    .where('s.state', '=', 'accepted')
    .where('s.invalid_from', '>', today)
    .where('p.title', '=', posting.title)
    .where(sql<boolean>`c.content -> 'work' = ${JSON.stringify((posting.content as PostingContent).work ?? {})}::jsonb`)
    .orderBy('p.id')
    .limit(TWINS)
    .execute();
}

/** Checks a posting as it stands, with the minimum wage that holds today where the work is done. */
export async function checksOf(
  db: Db | Tx,
  posting: PostingRecord,
  establishment: Pick<EstablishmentRecord, 'content'>,
  today: Temporal.PlainDate,
): Promise<Checks> {
  const content = posting.content as PostingContent;
  const { who, pay, hours, insurance } = content;
  const [place] = municipalitiesOf(content, establishment.content as EstablishmentContent);
  const minimum = place ? await minimumWageOn(db, place.slice(0, 2), today) : undefined;
  const shifts = shiftsOf(content);
  const longest = Math.max(0, ...shifts.map(({ from, to }) => to - from));
  const wage = payOf(content);
  const daysAWeek = hours?.weekDays?.from ?? 5;
  const { disclosure } = columnsOf(content);
  const hourly = hourlyOf(content);
  const identical = await identicalOpen(db, posting, today);
  return {
    wage: hourly !== null && minimum ? { hourly: Math.floor(hourly), minimum: minimum.yen } : null,
    identical,
    blocks: redBlocks({
      hourly,
      minimumWage: minimum?.yen ?? null,
      presence: shifts.length > 0 ? longest : null,
      breakMinutes: hours?.breakMinutes ?? null,
      hoursScheme: (hours?.variable ?? 'none') !== 'none' || (hours?.flexible ?? 'none') !== 'none',
      retirementAge: insurance?.retirement ? (insurance.retirementAge ?? null) : null,
      ageLimit: who?.ageLimit ?? false,
      ageGround: who?.ageGround,
      fixedOvertime: pay?.fixedOvertime ?? false,
      fixedOvertimeAmount: pay?.fixedOvertimePay?.from,
      fixedOvertimeHours: pay?.fixedOvertimeHours,
      selfApplication: content.head?.acceptsSelfApplication ?? false,
      disclosure,
    }),
    asks: orangeAsks({
      overtimeHours: hours?.overtimeHours ?? null,
      annualHolidays: hours?.annualHolidays ?? null,
      twoDaysEveryWeek: hours?.twoDayWeek === 'weekly',
      weeklyHours: wage && shifts.length > 0 ? wage.hoursADay * daysAWeek : null,
      employmentInsurance: insurance?.insurances?.includes('employment') ?? false,
      texts: textsOf(content),
      identicalOpen: identical.length,
    }),
  };
}
