/**
 * What a new posting takes from the establishment: insurance, retirement, housing and childcare, which are entered again only where a posting differs.
 * Clause: T8(2)
 */
import type { PostingContent } from '../fields/index.ts';

type Insurance = NonNullable<PostingContent['insurance']>;

/** How the registration of an establishment says it; absent where it was not filled in. */
export interface EstablishmentTerms {
  readonly insurances?: readonly string[] | undefined;
  readonly companyPensions?: readonly string[] | undefined;
  readonly severance?: boolean | undefined;
  readonly severanceAfter?: number | undefined;
  readonly mutualAid?: boolean | undefined;
  readonly retirement?: boolean | undefined;
  readonly retirementAge?: number | undefined;
  readonly retirementUniform?: boolean | undefined;
  readonly rehiring?: boolean | undefined;
  readonly rehiringUntil?: number | undefined;
  readonly extension?: boolean | undefined;
  readonly extensionUntil?: number | undefined;
  readonly singleHousing?: boolean | undefined;
  readonly familyHousing?: boolean | undefined;
  readonly housingNote?: string | undefined;
  readonly nursery?: boolean | undefined;
  readonly nurseryNote?: string | undefined;
}

/** その他 has no counterpart in a posting. */
const insurances: Readonly<Record<string, NonNullable<Insurance['insurances']>[number]>> = {
  employment: 'employment',
  accident: 'accident',
  publicAccident: 'public-accident',
  health: 'health',
  pension: 'pension',
  savings: 'savings',
};
const pensions: Readonly<Record<string, NonNullable<Insurance['corporatePensions']>[number]>> = {
  fund: 'employees-fund',
  contribution: 'contribution',
  benefit: 'benefit',
};

const known = <T>(words: Readonly<Record<string, T>>, of: readonly string[] = []): readonly T[] =>
  of.flatMap((each) => words[each] ?? []);

/** The section of a new posting; empty where the establishment has said nothing. */
export function termsOfEstablishment(terms: EstablishmentTerms): Insurance {
  const corporatePensions = known(pensions, terms.companyPensions);
  const all = [
    ...known(insurances, terms.insurances),
    ...(corporatePensions.length > 0 ? (['corporate-pension'] as const) : []),
    ...(terms.severance ? (['retirement-pay'] as const) : []),
    ...(terms.mutualAid ? (['mutual-aid'] as const) : []),
  ];
  const section = {
    insurances: all.length > 0 ? all : undefined,
    corporatePensions: corporatePensions.length > 0 ? corporatePensions : undefined,
    retirementPayYears: terms.severance ? terms.severanceAfter : undefined,
    retirement: terms.retirement,
    retirementAge: terms.retirementAge,
    retirementUniform: terms.retirementUniform,
    rehiring: terms.rehiring,
    rehiringUntil: terms.rehiringUntil,
    extension: terms.extension,
    extensionUntil: terms.extensionUntil,
    singleHousing: terms.singleHousing,
    familyHousing: terms.familyHousing,
    housingText: terms.housingNote,
    childcare: terms.nursery,
    childcareText: terms.nurseryNote,
  };
  return Object.fromEntries(Object.entries(section).filter(([, value]) => value !== undefined)) as Insurance;
}
