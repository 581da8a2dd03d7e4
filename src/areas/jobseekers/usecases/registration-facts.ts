import type { JobseekerContent } from '../fields/index.ts';
import type { Attendance } from '../rules/may-open-page.ts';
import type { Registration } from '../rules/registration-validity.ts';
import type { Residence } from '../rules/residence-status.ts';

/** What the rules ask of a registration, read from its content. */
export interface RegistrationFacts {
  readonly postal: string | undefined;
  readonly attending: Attendance | null;
  readonly residence: Residence;
  readonly validity: Pick<Registration, 'category' | 'graduation'>;
  /** Undefined while name, kana or birth date are missing. */
  readonly person: { readonly name: string; readonly kana: string; readonly birthDate: Temporal.PlainDate } | undefined;
}

/** 永住者 have no day of expiry (T7(10)). */
const PERMANENT = '永住者';

/** The facts of a content, also of an unfinished one. */
export function registrationFacts(content: JobseekerContent): RegistrationFacts {
  const { person = {}, situation = {} } = content;
  const { name, kana, birthDate, residenceStatus, residencePeriodEnd } = person;
  const { school, course, newGraduate, graduation } = situation;
  return {
    postal: person.postalCode,
    attending: school && course ? { school, course } : null,
    residence: {
      foreignNational: person.foreignNational ?? false,
      specialPermanentResident: person.specialPermanentResident ?? false,
      status: residenceStatus ?? null,
      statusHasPeriod: residenceStatus !== PERMANENT,
      periodEnd: residencePeriodEnd ? Temporal.PlainDate.from(residencePeriodEnd) : null,
    },
    validity:
      newGraduate && graduation !== undefined ? { category: 'university', graduation } : { category: 'general' },
    person: name && kana && birthDate ? { name, kana, birthDate: Temporal.PlainDate.from(birthDate) } : undefined,
  };
}
