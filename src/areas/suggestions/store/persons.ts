import { type SqlBool, sql } from 'kysely';
import type { JobseekerContent } from '#areas/jobseekers/index.ts';
import type { Db } from '#platform/db.ts';

/** A person of an office who may be referred today. */
export interface OpenPerson {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly content: JobseekerContent;
  readonly birthDate: Temporal.PlainDate | null;
  readonly registeredDisabled: boolean;
  readonly universityThrough: Temporal.PlainDate | null;
  readonly validThrough: Temporal.PlainDate | null;
  readonly registeredOn: Temporal.PlainDate;
}

/**
 * Persons registered with an office whose registration is valid today and who wish work of one of these classes (2 or 3 digits; `*`: who name none), those who
 * registered last first; found by index among any number of persons.
 */
export async function personsWishing(
  db: Db,
  {
    officeCode,
    classes,
    most,
  }: { readonly officeCode: string; readonly classes: readonly string[]; readonly most: number },
  today: Temporal.PlainDate,
): Promise<readonly OpenPerson[]> {
  if (classes.length === 0) return [];
  const marks = classes.map((each) => `${officeCode}:${each}`);
  const rows = await db
    .selectFrom('jobseeker as j')
    .select(['j.id', 'j.number', 'j.name', 'j.birth_date as birthDate', 'j.valid_through as validThrough'])
    .select('j.registered_on as registeredOn')
    .select(['j.registered_disabled as registeredDisabled', 'j.university_through as universityThrough'])
    .select(
      sql<JobseekerContent>`jsonb_strip_nulls(jsonb_build_object('wishes', j.content -> 'wishes', 'disability', j.content -> 'disability',
        'person', jsonb_build_object('municipality', j.content #> '{person,municipality}'),
        'school', jsonb_build_object('licences', coalesce(j.content #> '{school,licences}', '[]'), 'driving', j.content #> '{school,driving}')))`.as(
        'content',
      ),
    )
    .where(sql<SqlBool>`matching_classes(j.office_code, j.content) && ${marks}::text[]`)
    .where('j.kind', '=', 'office')
    .where('j.number', 'is not', null)
    .where('j.erased_on', 'is', null)
    .where((or) => or.or([or('j.valid_through', 'is', null), or('j.valid_through', '>=', today)]))
    .where((or) => or.or([or('j.invalid_from', 'is', null), or('j.invalid_from', '>', today)]))
    .orderBy('j.registered_on', 'desc')
    .orderBy('j.id', 'desc')
    .limit(most)
    .execute();
  return rows.flatMap(({ number, registeredOn, ...row }) =>
    number !== null && registeredOn !== null ? [{ ...row, number, registeredOn }] : [],
  );
}
