import { sql } from 'kysely';
import type { EstablishmentContent, EstablishmentRecord } from '#areas/establishments/index.ts';
import { minimumWageOn } from '#areas/offices/index.ts';
import { type Refusal, refusalsOf } from '#kernel/refusal.ts';
import type { Db, Tx } from '#platform/db.ts';
import { hourlyOf, payOf, shiftsOf, textsOf } from './documents.ts';
import { columnsOf } from './facts.ts';
import { isPartTime, type PostingContent } from './fields/index.ts';
import { type Answers, contradictions } from './rules/contradictions.ts';
import { discriminatoryConditions } from './rules/discriminatory-conditions.ts';
import { highschoolSelection } from './rules/highschool-selection.ts';
import { holidayAsks } from './rules/holidays-against-year.ts';
import { minorsBlocks } from './rules/minors-work.ts';
import { onePersonAsks } from './rules/one-person-text.ts';
import { orangeAsks } from './rules/orange-asks.ts';
import { redBlocks } from './rules/red-blocks.ts';
import { unusualPayAsks } from './rules/unusual-pay.ts';
import { mayWorkWeek, weeklyHours } from './rules/weekly-hours.ts';
import { municipalitiesOf, readPlaceFacts } from './store/place-facts.ts';
import type { PostingRecord } from './store/postings.ts';
import { usualPay } from './store/usual-pay.ts';

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
  const { head, who, pay, hours, insurance } = content;
  const its = establishment.content as EstablishmentContent;
  const [place] = municipalitiesOf(content, its);
  const minimum = place ? await minimumWageOn(db, place.slice(0, 2), today) : undefined;
  const shifts = shiftsOf(content);
  const longest = Math.max(0, ...shifts.map(({ from, to }) => to - from));
  const wage = payOf(content);
  const partTime = isPartTime(content);
  const twoDaysEveryWeek = hours?.twoDayWeek === 'weekly';
  const annualHolidays = hours?.annualHolidays ?? null;
  const week = {
    hoursADay: wage && shifts.length > 0 ? wage.hoursADay : null,
    weekHours: hours?.weekHours ?? null,
    twoDaysEveryWeek,
    annualHolidays,
  };
  const scheme = (hours?.variable ?? 'none') !== 'none' || (hours?.flexible ?? 'none') !== 'none';
  const most = weeklyHours({
    ...week,
    daysAWeek: partTime ? (hours?.weekDays?.to ?? hours?.weekDays?.from ?? null) : null,
  });
  const least = weeklyHours({ ...week, daysAWeek: hours?.weekDays?.from ?? 5 });
  const texts = textsOf(content);
  const { disclosure } = columnsOf(content);
  const hourly = hourlyOf(content);
  const [identical, usual] = await Promise.all([
    identicalOpen(db, posting, today),
    usualFor(db, posting, place?.slice(0, 2), its),
  ]);
  return {
    wage: hourly !== null && minimum ? { hourly: Math.floor(hourly), minimum: minimum.yen } : null,
    identical,
    blocks: [
      ...redBlocks({
        hourly,
        minimumWage: minimum?.yen ?? null,
        presence: shifts.length > 0 ? longest : null,
        breakMinutes: hours?.breakMinutes ?? null,
        hoursScheme: scheme,
        retirementAge: insurance?.retirement ? (insurance.retirementAge ?? null) : null,
        ageLimit: who?.ageLimit ?? false,
        ageGround: who?.ageGround,
        fixedOvertime: pay?.fixedOvertime ?? false,
        fixedOvertimeAmount: pay?.fixedOvertimePay?.from,
        fixedOvertimeHours: pay?.fixedOvertimeHours,
        fixedOvertimeExcess: pay?.fixedOvertimeExcess,
        selfApplication: head?.acceptsSelfApplication ?? false,
        disclosure,
      }),
      ...refusalsOf(mayWorkWeek(most, scheme)),
      ...contradictions(answersOf(content)),
      ...discriminatoryConditions(texts),
      ...(posting.kind === 'highschool'
        ? [
            ...minorsBlocks({ shifts, shiftWork: hours?.shiftWork ?? false, texts }),
            ...highschoolSelection(content.graduates?.class, dayOf(content.graduates?.selectFrom)),
          ]
        : []),
    ],
    asks: [
      ...orangeAsks({
        overtimeHours: hours?.overtimeHours ?? null,
        annualHolidays,
        weeklyHours: least,
        employmentInsurance: insurance?.insurances?.includes('employment') ?? false,
        texts,
        identicalOpen: identical.length,
      }),
      ...holidayAsks({
        annualHolidays,
        twoDaysEveryWeek,
        weekdaysOff: (hours?.holidays ?? []).filter((day) => day !== 'public').length,
      }),
      ...onePersonAsks(texts),
      ...unusualPayAsks(usual.amount, usual.pay),
    ],
  };
}

const dayOf = (iso: string | undefined) => (iso === undefined ? undefined : Temporal.PlainDate.from(iso));

/** What is compared with itself; only what the form asks for in this state. */
function answersOf({ who, work, graduates, insurance, youth }: PostingContent): Answers {
  return {
    ageFrom: who?.ageLimit ? who.ageFrom : undefined,
    ageTo: who?.ageLimit ? who.ageTo : undefined,
    retirementAge: insurance?.retirement ? (insurance.retirementAge ?? null) : null,
    rehiringUntil: insurance?.rehiring ? insurance.rehiringUntil : undefined,
    extensionUntil: insurance?.extension ? insurance.extensionUntil : undefined,
    termFrom: work?.fixedTerm ? dayOf(work.termFrom) : undefined,
    termTo: work?.fixedTerm ? dayOf(work.termTo) : undefined,
    acceptFrom: dayOf(graduates?.acceptFrom),
    acceptTo: dayOf(graduates?.acceptTo),
    record: youth?.record ?? [],
  };
}

/** The pay of a posting and what is usual for its work where it is done, both by the hour or both by the month. */
async function usualFor(
  db: Db | Tx,
  { content: written, establishmentId }: PostingRecord,
  prefecture: string | undefined,
  its: EstablishmentContent,
) {
  const content = written as PostingContent;
  const wage = payOf(content);
  if (!wage || prefecture === undefined) return { amount: null, pay: null };
  const hourly = wage.type === 'hourly';
  const amount = hourly ? wage.base : wage.type === 'monthly' ? wage.base : null;
  const { categories } = await readPlaceFacts(db, content, its);
  return { amount, pay: await usualPay(db, { establishmentId, categories, prefecture, hourly }) };
}
