/**
 * 利用安定所: the office in charge of a residence, by its postal code; where several are, the person chooses.
 * Clause: T3(6)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/**
 * The one office among those in charge of a residence.
 * Refused: `residence-office-unknown` when none is, `office-choice` when there are several and none of them was chosen.
 */
export function homeOffice(inCharge: readonly string[], chosen: string | undefined): Ruling<string> {
  const offices = [...new Set(inCharge)];
  const [only] = offices;
  if (!only) return refuse({ rule: 'T3(6)', code: 'residence-office-unknown', field: 'person.postalCode' });
  if (offices.length === 1) return allow(only);
  const found = offices.find((each) => each === chosen);
  return found ? allow(found) : refuse({ rule: 'T3(6)', code: 'office-choice', field: 'office' });
}
