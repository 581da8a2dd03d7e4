import { type ContentOf, catalogue, type Scope } from '#kernel/fields/index.ts';
import type { PostingKind } from '../rules/posting-validity.ts';
import { graduates } from './graduates.ts';
import { head } from './head.ts';
import { hours } from './hours.ts';
import { insurance } from './insurance.ts';
import { notes } from './notes.ts';
import { pay } from './pay.ts';
import { place } from './place.ts';
import { seasonal } from './seasonal.ts';
import { selection } from './selection.ts';
import { who } from './who.ts';
import { work } from './work.ts';
import { youth } from './youth.ts';

export * from './codes.ts';

/** The fields of a posting, in the order of the form. */
export const postingFields = catalogue(
  work,
  place,
  who,
  pay,
  hours,
  insurance,
  selection,
  graduates,
  youth,
  seasonal,
  notes,
  head,
);

export type PostingContent = ContentOf<typeof postingFields>;

const LETTERS = { general: 'G', university: 'U', highschool: 'H', seasonal: 'S', migrant: 'M' } as const;

/** Which fields a posting of a kind is asked for. */
export function scopeOf(kind: PostingKind, partTime: boolean): Scope {
  return { kind: LETTERS[kind], hours: partTime ? 'P' : 'F' };
}

/** パート: the employments that are part-time. Everything else is フルタイム. */
export function isPartTime(content: PostingContent): boolean {
  return ['5', '6', '7'].includes(content.work?.employment ?? '');
}
