import { type JobseekerContent, jobseekerFields } from '#areas/jobseekers/index.ts';
import { withoutUnasked } from '#kernel/fields/index.ts';
import type { DemoJobseeker } from '../jobseeker.ts';
import { given, timeOfDay } from './given.ts';

const situations = { employed: 'working', unemployed: 'left', studying: 'attending' } as const;

/** The registration of an invented jobseeker, as it would have been typed. */
export function jobseekerContentOf(demo: DemoJobseeker): JobseekerContent {
  const { residence, wishedPay, disability, wishedHours } = demo;
  return withoutUnasked(jobseekerFields, {
    person: given({
      name: demo.name,
      kana: demo.kana,
      birthDate: demo.birthDate.toString(),
      sex: demo.sex,
      postalCode: demo.postalCode,
      municipality: demo.place.municipalityCode,
      address: demo.address,
      phone: demo.telephone,
      contactBy: demo.contact.byTelephone ? (['telephone', 'email'] as const) : (['email'] as const),
      contactHours: demo.contact.hours,
      foreignNational: residence !== null,
      specialPermanentResident: false,
      residenceStatus: residence?.status,
      residencePeriodEnd: residence?.through?.toString(),
      workPermit: residence?.permit,
    }),
    situation: given({
      status: situations[demo.situation],
      leftOn: demo.leftOn?.toString(),
      school: 'other' as const,
      course: 'day' as const,
      newGraduate: demo.graduation !== null,
      graduation: demo.graduation,
      benefits: demo.benefits,
    }),
    wishes: given({
      works: demo.wishes.map(({ title, occupation, years, work }) => given({ title, occupation, years, work })),
      places: demo.wishedPlaces,
      employment: demo.wishedEmployment,
      hours: { from: timeOfDay(wishedHours.from), to: timeOfDay(wishedHours.to) },
      nights: wishedHours.nights,
      overtime: wishedHours.overtimeHours !== null,
      overtimeHours: wishedHours.overtimeHours,
      daysOff: demo.wishedDaysOff,
      pay: wishedPay.unit === 'month' ? wishedPay.yen : null,
      hourlyPay: wishedPay.unit === 'hour' ? wishedPay.yen : null,
      commuteBy: demo.commute.means,
      commuteMinutes: demo.commute.minutes,
      move: demo.moves,
      uijTurn: demo.uijTurn,
      remote: demo.remote,
    }),
    school: given({
      schools: demo.schools.map(({ name, course, end, month }) => ({
        school: name,
        department: course,
        end,
        endedIn: month.toString(),
      })),
      licences: demo.licences.map(({ code, acquired }) => ({ licence: code, obtainedIn: acquired.toString() })),
      driving: demo.driving,
      computer: demo.computerSkill,
      knowledge: demo.knowledge,
    }),
    history: {
      jobs: demo.history.map(({ from, to, company, employment, title, work, monthlyPay }) =>
        given({ from: from.toString(), to: to?.toString(), company, employment, title, work, pay: monthlyPay }),
      ),
    },
    self: given({ appeal: demo.appeal }),
    disability: given({
      tells: disability !== null,
      kinds: disability && [disability.kind],
      consideration: disability?.consideration,
    }),
  });
}
