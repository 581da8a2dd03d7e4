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

/** What the machine checks of a posting: red blocks, which refuse it, and orange asks, which are confirmed. */
export interface Checks {
  readonly blocks: readonly Check[];
  readonly asks: readonly Check[];
}

/** How many open postings of the establishment say the same. */
async function identicalOpen(db: Db | Tx, posting: PostingRecord, today: Temporal.PlainDate): Promise<number> {
  const { count } = await db
    .selectFrom('posting_state as s')
    .innerJoin('posting as p', 'p.id', 's.posting_id')
    .innerJoin('posting_content as c', 'c.posting_id', 's.posting_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('s.establishment_id', '=', posting.establishmentId)
    .where('s.posting_id', '!=', posting.id)
    .where('s.state', '=', 'accepted')
    .where('s.invalid_from', '>', today)
    .where('p.title', '=', posting.title)
    .where(sql<boolean>`c.content -> 'work' = ${JSON.stringify((posting.content as PostingContent).work ?? {})}::jsonb`)
    .executeTakeFirstOrThrow();
  return count;
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
  return {
    blocks: redBlocks({
      hourly: hourlyOf(content),
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
      identicalOpen: await identicalOpen(db, posting, today),
    }),
  };
}
