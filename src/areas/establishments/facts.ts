import type { EstablishmentContent } from './fields/index.ts';
import type { EstablishmentFacts } from './rules/establishment-checks.ts';

/** What the checks ask of a registration. */
export function establishmentFacts({ business, terms }: EstablishmentContent): EstablishmentFacts {
  return {
    retirementAge: terms?.retirement ? (terms.retirementAge ?? null) : null,
    rehiringUntil: terms?.rehiringUntil ?? null,
    extensionUntil: terms?.extensionUntil ?? null,
    employees: {
      total: business?.employeesTotal ?? null,
      here: business?.employeesHere ?? null,
      women: business?.employeesWomen ?? null,
      partTime: business?.employeesPartTime ?? null,
    },
  };
}
