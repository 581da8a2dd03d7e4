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

/**
 * The lines that say something, trimmed.
 * Refused: `nothing-said`, `text-too-long` {most, line: which of those given, from 0}; `field` is `body` or the line's own.
 */
export function readLines(lines: readonly ThreadLine[]): Ruling<readonly ThreadLine[]> {
  const said = lines
    .map(({ field, body }, line) => ({ field, body: body.normalize('NFC').trim(), line }))
    .filter(({ body }) => body !== '');
  const long = said
    .filter(({ body }) => [...body].length > mostLineCharacters)
    .map(({ field, line }) => ({
      rule,
      code: 'text-too-long',
      field: field ?? 'body',
      data: { most: mostLineCharacters, line },
    }));
  const [first, ...rest] = long;
  if (first) return refuse(first, ...rest);
  if (said.length === 0) return refuse({ rule, code: 'nothing-said', field: 'body' });
  return allow(said.map(({ field, body }) => ({ field, body })));
}
