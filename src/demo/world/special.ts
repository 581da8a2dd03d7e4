import {
  announceJurisdiction,
  endRegistration,
  enterJurisdictionChange,
  setStandingRequest,
} from '#areas/jobseekers/index.ts';
import { instantAt } from '#kernel/jst.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { frozenClock } from '#platform/clock.ts';
import type { Caller } from '#platform/usecase.ts';
import { type DemoJobseeker, demoJobseeker } from '../jobseeker.ts';
import { demoAddress, demoPlaces } from '../places.ts';
import { Random } from '../random.ts';
import { makeApplication } from './applications.ts';
import { type MadeJobseeker, makeJobseeker } from './jobseekers.ts';
import type { MadePosting, WorldMaker } from './maker.ts';

/** 大島町, which passes from the first office to 上野 in the demo. */
const island = '13361';
const islandsNext = '13020';
const stream = 41;

/** What a registration says that makes it a special case of the desk. */
const kinds = {
  disabled: (of: DemoJobseeker) => of.disability !== null && of.residence === null,
  treated: (of: DemoJobseeker) => of.disability !== null && of.residence === null,
  student: (of: DemoJobseeker) => of.graduation !== null && of.residence === null && of.disability === null,
  foreign: (of: DemoJobseeker) => of.residence?.through != null && of.graduation === null,
  trainee: (of: DemoJobseeker) => of.residence === null && of.disability === null && of.situation === 'unemployed',
  recipient: (of: DemoJobseeker) => of.residence === null && of.disability === null && of.situation === 'unemployed',
  cancelled: (of: DemoJobseeker) => of.residence === null && of.disability === null && of.situation === 'employed',
} as const satisfies Readonly<Record<string, (of: DemoJobseeker) => boolean>>;
type SpecialKind = keyof typeof kinds;

export type SpecialPeople = Readonly<Record<SpecialKind, number>>;

const series = 2_000_000;
const farthest = 60_000;

/** Writes people of an office without a page whose registrations are special: so that the desk has each of them. */
export function makeSpecialPeople(maker: WorldMaker, seed: number, officeCode: string): SpecialPeople {
  const waiting = new Set(Object.keys(kinds) as SpecialKind[]);
  const made: Partial<Record<SpecialKind, number>> = {};
  for (let index = series; waiting.size > 0 && index < series + farthest; index++) {
    const demo = demoJobseeker(seed, index, maker.today);
    if (demo.place.officeCode !== officeCode) continue;
    const kind = [...waiting].find((each) => kinds[each](demo));
    if (!kind) continue;
    waiting.delete(kind);
    const day = maker.today.subtract({ days: 35 + 3 * waiting.size });
    made[kind] = makeJobseeker(maker, demo, { kind: 'office', day, inProgress: 0 }).id;
  }
  if (waiting.size > 0) throw new RangeError(`no demo jobseekers at ${officeCode}: ${[...waiting].join(', ')}`);
  return made as SpecialPeople;
}

/** Days before today of the interviews that the restricted person is said to have missed: six within three months (T7(8)). */
const missed = [52, 45, 37, 30, 21, 13] as const;
export const missedPostings = missed.length;

/** T7(8): somebody who can be logged in as and is restricted for missed interviews. */
export function makeRestricted(
  maker: WorldMaker,
  demo: DemoJobseeker,
  postings: readonly MadePosting[],
): MadeJobseeker {
  const person = makeJobseeker(maker, demo, { kind: 'office', day: maker.today.subtract({ days: 62 }), inProgress: 0 });
  for (const [nth, days] of missed.entries()) {
    const posting = postings[nth];
    const interview = maker.today.subtract({ days });
    if (posting) makeApplication(maker, posting, person, { state: 'noShow', days: days + 6, interview });
  }
  const since = maker.today.subtract({ days: Math.min(...missed) });
  maker.tell({
    at: maker.at(maker.today.subtract({ days: 2 }), '17:40'),
    by: 'system',
    label: 'system',
    kind: 'jobseeker.restricted',
    rule: 'T7(8)',
    subjects: [`jobseeker:${person.id}`],
    data: { since: since.toString() },
  });
  return person;
}

/** T7(9): somebody who can be logged in as and lives where the office is going to be another. */
export function makeMoving(maker: WorldMaker, demo: DemoJobseeker): MadeJobseeker {
  const place = demoPlaces().all.find((each) => each.municipalityCode === island);
  if (!place) throw new RangeError(`the demo has no place ${island}`);
  const { postalCode, rest: address } = demoAddress(place, new Random(demo.index, stream));
  const day = maker.today.subtract({ days: 48 });
  return makeJobseeker(maker, { ...demo, place, postalCode, address }, { kind: 'office', day, inProgress: 0 });
}

const sure = <T>(ruling: Ruling<T>): T => {
  if (!ruling.ok) throw new Error(`the demo was refused: ${JSON.stringify(ruling.refusals)}`);
  return ruling.value;
};

/** Gives the special people what staff gave them on days of the past, and the island its next office. */
export async function giveSpecialStates(app: App, people: SpecialPeople, officeCode: string): Promise<void> {
  const today = app.clock.today();
  const on = (days: number): App => {
    const at = instantAt(today.subtract({ days }), Temporal.PlainTime.from('10:15'));
    return { ...app, clock: frozenClock(at) };
  };
  const staff: Caller = {
    actor: { kind: 'staff', userId: null, label: '安定所の職員', officeCode, subject: null },
  };
  const period = (from: number, through: number) => ({
    from: today.subtract({ days: from }),
    through: today.add({ days: through }),
  });
  sure(await setStandingRequest(on(20), staff, { jobseekerId: people.trainee, what: 'training', ...period(20, 70) }));
  sure(await setStandingRequest(on(25), staff, { jobseekerId: people.recipient, what: 'benefits', ...period(25, 65) }));
  sure(await endRegistration(on(9), staff, { jobseekerId: people.cancelled, why: 'cancelled' }));
  sure(await endRegistration(on(6), staff, { jobseekerId: people.treated, why: 'treated-as-invalid' }));
  const change = { municipality: island, toOffice: islandsNext, effectiveOn: today.subtract({ days: 12 }) };
  sure(await enterJurisdictionChange(on(40), staff, { ...change, procedureThrough: today.add({ days: 33 }) }));
  for (const days of [40, 12]) {
    const then = on(days);
    await announceJurisdiction.run(then, then.clock.now());
  }
}
