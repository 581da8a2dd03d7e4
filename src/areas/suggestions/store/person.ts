import { categoryOn, type Jobseeker, type JobseekerContent } from '#areas/jobseekers/index.ts';
import type { MatchPerson } from '../rules/match.ts';

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A 職業分類 without its hyphen. */
export const digitsOf = (code: string): string => code.replaceAll('-', '');

/** The classes of the wished work, digits alone. */
export const wishedOccupations = ({ wishes }: JobseekerContent): readonly string[] =>
  (wishes?.works ?? []).flatMap(({ occupation }) => (occupation ? [digitsOf(occupation)] : []));

/** Whether nothing is wished by which a posting can be found: no class of work, no place, no way to work, no form of employment. */
export function wishesNothing({ content }: Pick<Jobseeker, 'content'>): boolean {
  const { places = [], employment = [], commuteBy, commuteMinutes, move, uijPlaces = [] } = content.wishes ?? {};
  const commutes =
    commuteBy !== undefined && commuteMinutes !== undefined && content.person?.municipality !== undefined;
  const moves = (move === 'alone' || move === 'family') && uijPlaces.length > 0;
  return wishedOccupations(content).length + places.length + employment.length === 0 && !commutes && !moves;
}

function hoursOf({ hours }: NonNullable<JobseekerContent['wishes']>): MatchPerson['hours'] {
  const { from, to } = hours ?? {};
  if (!from || !to) return null;
  return { from: minutes(from), to: minutes(to) <= minutes(from) ? minutes(to) + 1440 : minutes(to) };
}

/** What the rule asks of a person on a day, read from the registration. */
export function matchPersonOf(
  of: Pick<Jobseeker, 'content' | 'birthDate' | 'registeredDisabled' | 'universityThrough'>,
  today: Temporal.PlainDate,
): MatchPerson {
  const { wishes = {}, school = {}, disability } = of.content;
  const { commuteBy, commuteMinutes } = wishes;
  return {
    occupations: wishedOccupations(of.content),
    employments: wishes.employment ?? [],
    monthlyPay: wishes.pay ?? null,
    hourlyPay: wishes.hourlyPay ?? null,
    hours: hoursOf(wishes),
    nights: wishes.nights ?? null,
    daysOff: wishes.daysOff ?? [],
    twoDayWeek: wishes.twoDayWeek === 'every',
    overtimeAtMost: wishes.overtime === false ? 0 : (wishes.overtimeHours ?? null),
    commute: commuteBy && commuteMinutes ? { by: commuteBy, minutes: commuteMinutes } : null,
    licences: (school.licences ?? []).flatMap(({ licence }) => licence ?? []),
    driving: school.driving ?? null,
    remote: wishes.remote ?? false,
    age: of.birthDate?.until(today, { largestUnit: 'years' }).years ?? null,
    graduate: categoryOn(of, today) === 'university',
    disabled: of.registeredDisabled || disability?.tells === true,
  };
}
