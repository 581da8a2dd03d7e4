/**
 * Why a member of staff opens a record: one of the purposes that personal data is used for, said once a day for each record, so that
 * its head can judge every look.
 * Clause: P3, P5, S P5
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

const ofPersons = ['consultation', 'telephone', 'referral', 'registration', 'restriction', 'other'] as const;

/** What records are opened for; `case` is a filing that is decided, `other` is said in words. */
export const openingReasons = { jobseeker: ofPersons, establishment: ['case', ...ofPersons] } as const;

/** Records that are opened for a reason. */
export type RecordKind = keyof typeof openingReasons;
export type OpeningReason = (typeof openingReasons)[RecordKind][number];

/** A reason as it was chosen and typed. */
export interface ReasonTyped {
  readonly reason: string;
  /** With `other`: in words, which the person reads. */
  readonly words: string;
}

const mostCharacters = 100;

/** The reason as it is kept: a code, or the words. Refused: `reason-missing`, `reason-too-long` {most}. */
export function readReason(kind: RecordKind, { reason, words }: ReasonTyped): Ruling<string> {
  const known = (openingReasons[kind] as readonly string[]).find((each) => each === reason);
  const said = words.normalize('NFC').trim();
  if (known === undefined) return refuse({ rule: 'P5', code: 'reason-missing', field: 'reason' });
  if (known !== 'other') return allow(known);
  if (said === '') return refuse({ rule: 'P5', code: 'reason-missing', field: 'words' });
  return [...said].length > mostCharacters
    ? refuse({ rule: 'P5', code: 'reason-too-long', field: 'words', data: { most: mostCharacters } })
    : allow(said);
}
