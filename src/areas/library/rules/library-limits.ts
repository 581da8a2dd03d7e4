/**
 * How many papers one person keeps, of which kinds and size.
 * Clause: T15
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const mostLibraryDocuments = 10;
export const mostNameCharacters = 60;

/** What each paper is. */
export const libraryKinds = ['resume', 'history', 'jobCard', 'other'] as const;
export type LibraryKind = (typeof libraryKinds)[number];

/** What can be kept: what offices and employers open every day. */
export const libraryUpload = {
  field: 'file',
  types: ['pdf', 'docx', 'xlsx', 'jpeg', 'png'],
  maxBytes: 5 * 1024 * 1024,
} as const;

/** The first free place among those taken. Refused: `library-full`. */
export function freePlace(taken: readonly number[]): Ruling<number> {
  for (let place = 1; place <= mostLibraryDocuments; place += 1) if (!taken.includes(place)) return allow(place);
  return refuse({ rule: 'T15', code: 'library-full', field: 'file', data: { limit: mostLibraryDocuments } });
}

/** A new name with the ending that the file has. Refused: `library-name-wrong`. */
export function renamed(before: string, typed: string): Ruling<string> {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(before)?.[0] ?? '';
  const name = typed.normalize('NFC').trim();
  const stem = name.toLowerCase().endsWith(ending.toLowerCase()) ? name.slice(0, name.length - ending.length) : name;
  const wrong = stem.trim() === '' || [...stem].length > mostNameCharacters || /[\\/:*?"<>|\p{Cc}\p{Cf}]/u.test(stem);
  return wrong
    ? refuse({ rule: 'T15', code: 'library-name-wrong', field: 'name', data: { limit: mostNameCharacters } })
    : allow(stem.trim() + ending);
}
