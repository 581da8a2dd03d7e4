/**
 * Handing what is kept of a jobseeker to somebody outside, beyond the purposes of placement work: only with the person's consent or because
 * a law says so; to whom, what and on which ground is written down.
 * Clause: P3, P4, S, 職業安定法5条の5
 */
import { isBefore } from '#kernel/calendar.ts';
import { type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';

export const provisionGrounds = ['consent', 'law'] as const;
export type ProvisionGround = (typeof provisionGrounds)[number];

/** Most characters of each text. */
export const mostProvisionCharacters = { recipient: 100, what: 200, basis: 100 } as const;
type Text = keyof typeof mostProvisionCharacters;

/** As it was typed. */
export interface ProvisionTyped {
  readonly recipient: string;
  readonly what: string;
  readonly ground: string;
  /** The consent (when, in which form), or the law and its article. */
  readonly basis: string;
  readonly providedOn: Temporal.PlainDate | null;
  /** Whether the person reads of it on the page. */
  readonly told: boolean;
}

export interface Provision extends Omit<ProvisionTyped, 'ground' | 'providedOn'> {
  readonly ground: ProvisionGround;
  readonly providedOn: Temporal.PlainDate;
}

/**
 * What is written down. Refused, each with its field: `provision-missing` {of}, `provision-too-long` {most}, `provision-day-missing`,
 * `provision-in-future`, `provision-untold` (with consent the person is told).
 */
export function readProvision(typed: ProvisionTyped, today: Temporal.PlainDate): Ruling<Provision> {
  const rule = 'P4';
  const refusals: Refusal[] = [];
  const text = (field: Text): string => {
    const said = typed[field].normalize('NFC').trim();
    const most = mostProvisionCharacters[field];
    if (said === '') refusals.push({ rule, code: 'provision-missing', field, data: { of: field } });
    else if ([...said].length > most) refusals.push({ rule, code: 'provision-too-long', field, data: { most } });
    return said;
  };
  const [recipient, what] = [text('recipient'), text('what')];
  const ground = provisionGrounds.find((each) => each === typed.ground);
  if (!ground) refusals.push({ rule, code: 'provision-missing', field: 'ground', data: { of: 'ground' } });
  const basis = text('basis');
  const { providedOn, told } = typed;
  if (!providedOn) refusals.push({ rule, code: 'provision-day-missing', field: 'providedOn' });
  else if (isBefore(today, providedOn)) refusals.push({ rule, code: 'provision-in-future', field: 'providedOn' });
  if (ground === 'consent' && !told) refusals.push({ rule, code: 'provision-untold', field: 'untold' });
  const [first, ...rest] = refusals;
  if (first || !ground || !providedOn) return refuse(first as Refusal, ...rest);
  return { ok: true, value: { recipient, what, ground, basis, providedOn, told } };
}
