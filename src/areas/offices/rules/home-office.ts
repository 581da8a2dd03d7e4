/**
 * The office of a jobseeker (利用安定所) follows from the postal code of the residence; where it does not follow alone, the person chooses.
 * Clause: T3(6)
 * A postal code can reach several municipalities, and a municipality can belong to several offices.
 */
import type { Jurisdiction, JurisdictionKind } from './office.ts';

export interface HomeOffices<T> {
  /** `unique`: the office; `split`: one of several, the likeliest first; `nearest`: the ordinance names none, so the nearest of the prefecture. */
  readonly kind: JurisdictionKind;
  readonly offices: readonly T[];
}

/** The offices that come into question for the municipalities of a postal code, each once; undefined when there are none. */
export function homeOffices<T extends { readonly code: string }>(
  jurisdictions: readonly Jurisdiction<T>[],
): HomeOffices<T> | undefined {
  const offices = [
    ...new Map(jurisdictions.flatMap((each) => each.offices).map((office) => [office.code, office])).values(),
  ];
  if (offices.length === 0) return undefined;
  if (offices.length > 1) return { kind: 'split', offices };
  return { kind: jurisdictions.every((each) => each.kind === 'nearest') ? 'nearest' : 'unique', offices };
}
