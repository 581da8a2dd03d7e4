/**
 * What may be written into the thread of asking and answering, or as the reasons of sending back.
 * Clause: T8(3)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/** A line of the thread; `field` (`section.key`) where it is about one field. */
export interface ThreadLine {
  readonly field: string | null;
  readonly body: string;
}

export const mostLineCharacters = 600;

const rule = 'T8(3)';

/** The lines that say something, trimmed. Refused: `empty` (none does), `text-too-long` {most}; `field` is `body` or the line's own. */
export function readLines(lines: readonly ThreadLine[]): Ruling<readonly ThreadLine[]> {
  const said = lines
    .map(({ field, body }) => ({ field, body: body.normalize('NFC').trim() }))
    .filter(({ body }) => body !== '');
  const long = said
    .filter(({ body }) => [...body].length > mostLineCharacters)
    .map(({ field }) => ({ rule, code: 'text-too-long', field: field ?? 'body', data: { most: mostLineCharacters } }));
  const [first, ...rest] = long;
  if (first) return refuse(first, ...rest);
  return said.length === 0 ? refuse({ rule, code: 'nothing-said', field: 'body' }) : allow(said);
}
