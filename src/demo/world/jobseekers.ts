import {
  initialValidThrough,
  universityValidThrough,
  validThroughAfterGraduation,
} from '#areas/jobseekers/rules/registration-validity.ts';
import { businessDayOnOrBefore } from '#kernel/calendar.ts';
import { jobseekerContentOf } from '../content/jobseeker.ts';
import { type DemoJobseeker, demoJobseeker } from '../jobseeker.ts';
import type { WorldMaker } from './maker.ts';

/** A jobseeker that has its row. */
export interface MadeJobseeker {
  readonly id: number;
  readonly demo: DemoJobseeker;
  readonly registered: Temporal.PlainDate;
}

const localSeries = 1_000_000;

/** Jobseekers who live in the district of an office, not at school and not from abroad. */
export function localJobseekers(
  seed: number,
  officeCode: string,
  count: number,
  today: Temporal.PlainDate,
): readonly DemoJobseeker[] {
  const found: DemoJobseeker[] = [];
  for (let index = localSeries; found.length < count && index < localSeries + 50_000; index++) {
    const demo = demoJobseeker(seed, index, today);
    const plain = demo.residence === null && demo.situation !== 'studying' && demo.disability === null;
    if (demo.place.officeCode === officeCode && plain) found.push(demo);
  }
  return found;
}

/** Writes the registration of a jobseeker; `inProgress` counts the applications that wait for a result. */
export function makeJobseeker(
  maker: WorldMaker,
  demo: DemoJobseeker,
  { kind, day, inProgress }: { kind: 'online' | 'office'; day: Temporal.PlainDate; inProgress: number },
): MadeJobseeker {
  const registered = businessDayOnOrBefore(day);
  const id = maker.nextId('jobseeker');
  const office = demo.place.officeCode;
  const number = maker.jobseekerNumber(office);
  const unlimited = kind === 'office' && demo.disability !== null;
  const { graduation } = demo;
  const through = unlimited
    ? null
    : graduation === null
      ? initialValidThrough(registered)
      : validThroughAfterGraduation(graduation);
  const at = maker.at(registered, '11:05');
  maker.tables.add('jobseeker', {
    id,
    number,
    kind,
    office_code: office,
    name: demo.name,
    kana: demo.kana,
    birth_date: demo.birthDate.toString(),
    content: JSON.stringify(jobseekerContentOf(demo)),
    registered_on: registered.toString(),
    valid_through: through?.toString() ?? null,
    registered_disabled: unlimited,
    university_through: unlimited || graduation === null ? null : universityValidThrough(graduation).toString(),
    in_progress: inProgress,
    created_at: at.toString(),
  });
  maker.tell({
    at,
    by: kind === 'online' ? 'jobseeker' : 'staff',
    label: kind === 'online' ? demo.name : '安定所の職員',
    ...(kind === 'office' && { office }),
    kind: 'jobseeker.registered',
    rule: 'T9(2)',
    subjects: [`jobseeker:${id}`, `office:${office}`],
    data: { number, validThrough: through?.toString() ?? null },
  });
  return { id, demo, registered };
}
