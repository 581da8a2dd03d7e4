import { cancellableUntil } from '#areas/applications/index.ts';
import type { ReferralState } from '#areas/referrals/index.ts';
import { referralDates } from '#areas/referrals/rules/referral-dates.ts';
import { isBefore, later } from '#kernel/calendar.ts';
import type { MadeJobseeker } from './jobseekers.ts';
import type { MadePosting, WorldMaker } from './maker.ts';

/** How a referral of the demo stands. */
interface ReferralStory {
  readonly state: ReferralState;
  readonly channel: 'online' | 'counter';
  /** So many days ago it was sent or given. */
  readonly days: number;
  readonly message?: string;
}

const hearty = '明るく、長く働くことを望んでいる方です。面接の日時は、ご本人に電話でお知らせください。';
const reasons: Readonly<Partial<Record<ReferralState, string>>> = { rejected: 'another-hired', withdrawn: 'personal' };

/** What the second jobseeker of the demo was referred to, in every state that the page shows. */
const ofSeeker: readonly ReferralStory[] = [
  { state: 'referred', channel: 'online', days: 0, message: hearty },
  { state: 'offered', channel: 'online', days: 1, message: hearty },
  { state: 'offered', channel: 'online', days: 4 },
  { state: 'referred', channel: 'counter', days: 17, message: '以前に同じ仕事の経験が5年ある方です。' },
  { state: 'declined', channel: 'online', days: 12 },
  { state: 'rejected', channel: 'counter', days: 25 },
  { state: 'takenBack', channel: 'online', days: 9 },
  { state: 'cancelled', channel: 'online', days: 20 },
];

/** Who was referred to the first employer of the demo. */
const toEmployer: readonly ReferralStory[] = [
  { state: 'referred', channel: 'counter', days: 3, message: hearty },
  { state: 'referred', channel: 'counter', days: 17 },
  { state: 'referred', channel: 'counter', days: 24 },
  { state: 'hired', channel: 'counter', days: 30 },
  { state: 'rejected', channel: 'counter', days: 21 },
  { state: 'withdrawn', channel: 'counter', days: 18 },
  { state: 'noShow', channel: 'counter', days: 26 },
];

/** So many results does the third employer owe: its page is restricted (G restrict). */
export const owedResults = 56;

/** How many people without a page the referrals of the demo need. */
export const crowdNeeded = toEmployer.length + 1 + owedResults;

/** The referrals of the demo: those of one jobseeker, those to one employer, and the many without a result of another. */
export function makeReferrals(
  maker: WorldMaker,
  world: {
    readonly staff: string;
    readonly seeker: MadeJobseeker;
    /** Postings that the jobseeker has not applied to, the first employer's first. */
    readonly postings: readonly MadePosting[];
    /** The first employer's, open. */
    readonly stories: readonly MadePosting[];
    /** The first employer's, filled yesterday (G invalid). */
    readonly ended: MadePosting;
    /** The third employer's. */
    readonly owing: MadePosting;
    readonly crowd: readonly MadeJobseeker[];
  },
): void {
  const { staff, crowd } = world;
  const refer = (posting: MadePosting | undefined, person: MadeJobseeker | undefined, story: ReferralStory) => {
    if (posting && person) makeReferral(maker, staff, posting, person, story);
  };
  for (const [index, story] of ofSeeker.entries()) refer(world.postings[index], world.seeker, story);
  for (const [index, story] of toEmployer.entries()) refer(world.stories[index], crowd[index], story);
  refer(world.ended, crowd[toEmployer.length], { state: 'referred', channel: 'counter', days: 20 });
  for (const [index, person] of crowd.slice(toEmployer.length + 1).entries())
    refer(world.owing, person, { state: 'referred', channel: 'counter', days: 23 + (index % 15) });
}

/** Writes a referral by the jobseeker's office that stands at a state, with what happened. */
function makeReferral(
  maker: WorldMaker,
  staff: string,
  posting: MadePosting,
  jobseeker: MadeJobseeker,
  { state, channel, days, message }: ReferralStory,
): void {
  const id = maker.nextId('referral');
  const office = jobseeker.demo.place.officeCode;
  const day = later(jobseeker.registered, maker.today.subtract({ days }));
  const offered = maker.at(day, '10:40');
  const referred = !['offered', 'declined', 'takenBack'].includes(state);
  const dates = referralDates(day);
  const result = ['hired', 'rejected', 'withdrawn', 'noShow'].includes(state);
  const endedOn = result ? later(day, maker.today.subtract({ days: Math.max(0, days - 9) })) : day;
  const ended = maker.at(endedOn, '16:10');
  maker.tables.add('referral', {
    id,
    posting_id: posting.id,
    establishment_id: posting.establishmentId,
    jobseeker_id: jobseeker.id,
    office_code: office,
    staff_user: staff,
    channel,
    state,
    message: message ?? null,
    terms: channel === 'online' ? JSON.stringify(posting.terms) : null,
    offered_at: offered.toString(),
    referred_at: referred ? offered.toString() : null,
    referred_on: referred ? day.toString() : null,
    remind_on: referred ? dates.remindOn.toString() : null,
    overdue_from: referred ? dates.overdueFrom.toString() : null,
    reminded_at:
      referred && state === 'referred' && isBefore(dates.remindOn, maker.today)
        ? maker.at(dates.remindOn, '08:10').toString()
        : null,
    cancellable_until: referred && channel === 'online' ? cancellableUntil(offered).toString() : null,
    declined_at: state === 'declined' ? ended.toString() : null,
    decline_reason: state === 'declined' ? 'hours' : null,
    decline_note: state === 'declined' ? '夜勤のない仕事を希望しています。' : null,
    result_at: result ? ended.toString() : null,
    result_reason: reasons[state] ?? null,
    terms_differed: state === 'hired' ? false : null,
    interview_on: state === 'noShow' ? endedOn.subtract({ days: 1 }).toString() : null,
    ended_on: result || state === 'cancelled' ? endedOn.toString() : null,
  });
  const subjects = [
    `referral:${id}`,
    `jobseeker:${jobseeker.id}`,
    `establishment:${posting.establishmentId}`,
    `posting:${posting.id}`,
    `office:${office}`,
  ];
  const told = { subjects, rule: 'T11(1)', data: { posting: posting.number, channel } };
  const byStaff = { ...told, by: 'staff', label: '安定所の職員', office } as const;
  const bySeeker = { ...told, by: 'jobseeker', label: jobseeker.demo.name } as const;
  if (channel === 'online') maker.tell({ ...byStaff, rule: 'T7(3)', at: offered, kind: 'referral.offered' });
  if (referred && channel === 'online') maker.tell({ ...bySeeker, at: offered, kind: 'referral.referred' });
  if (referred && channel === 'counter') maker.tell({ ...byStaff, at: offered, kind: 'referral.referred' });
  if (state === 'declined') maker.tell({ ...bySeeker, at: ended, kind: 'referral.declined' });
  if (state === 'cancelled') maker.tell({ ...bySeeker, rule: 'T11(4)', at: ended, kind: 'referral.cancelled' });
  if (state === 'takenBack') maker.tell({ ...byStaff, at: ended, kind: 'referral.takenBack' });
  if (result) maker.tell({ ...told, by: 'employer', label: '採用担当', at: ended, kind: `referral.${state}` });
}
