/**
 * Where an establishment moves: inside the area of its office it is a change; to the area of another office it is registered anew there.
 * Clause: T6(8)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/** An address as far as it decides the office. */
export interface AddressPlace {
  readonly postalCode: string | null;
  readonly municipality: string | null;
}

/** Whether the part of the address that decides the office is another. */
export function addressMoved(before: AddressPlace, after: AddressPlace): boolean {
  return before.postalCode !== after.postalCode || before.municipality !== after.municipality;
}

/**
 * Whether a new address can be filed as a change.
 * @param serving the offices that serve the new address, by code and name; several where a municipality is split
 * Refused: `move-outside-area` {offices}; an address that no office serves is `office-unknown`.
 */
export function mayMove(office: string, serving: readonly { readonly code: string; readonly name: string }[]): Ruling {
  if (serving.length === 0) return refuse({ rule: 'T3(6)', code: 'office-unknown', field: 'identity.postalCode' });
  if (serving.some(({ code }) => code === office)) return allow();
  const offices = serving.map(({ name }) => name).join('・');
  return refuse({ rule: 'T6(8)', code: 'move-outside-area', field: 'identity.postalCode', data: { offices } });
}
