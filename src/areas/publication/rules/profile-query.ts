/**
 * What an employer asks of the published profiles, and its address: the same conditions are always written in the same way.
 * Clause: G search, T15
 */

import { majorOf } from '#areas/jobseekers/rules/profile-facets.ts';

/** Groups of conditions: within one any may hold, between them all must. */
export const profileGroups = ['place', 'work', 'employment', 'years', 'licence', 'pay'] as const;
export type ProfileGroup = (typeof profileGroups)[number];

export const profileSorts = ['changed', 'published'] as const;
export type ProfileSort = (typeof profileSorts)[number];

export interface ProfileQuery {
  /** Words that the published text must hold, all of them. */
  readonly q: string;
  /** Marks (rules/profile-facets of jobseekers) by group. */
  readonly marks: Readonly<Record<ProfileGroup, readonly string[]>>;
  readonly sort: ProfileSort;
  /** From 1. */
  readonly page: number;
}

/** Which marks belong to a group. */
const forms: Readonly<Record<ProfileGroup, RegExp>> = {
  place: /^(?:p\d{2}|m\d{5})$/,
  work: /^o(?:[A-K]|\d{2,3})$/,
  employment: /^e[a-z-]{1,20}$/,
  years: /^x\d{1,2}$/,
  licence: /^(?:l\d{1,6}|d)$/,
  pay: /^[wh]\d{3,6}$/,
};

export const mostWords = 100;
export const mostMarks = 50;
/** Pages that can be turned to; beyond them conditions are added. */
export const mostPages = 33;
export const perPage = 30;

/** A query without conditions. */
export const noConditions: ProfileQuery = {
  q: '',
  marks: { place: [], work: [], employment: [], years: [], licence: [], pay: [] },
  sort: 'changed',
  page: 1,
};

/** Reads an address; what is no condition is left out. */
export function parseProfileQuery(params: URLSearchParams): ProfileQuery {
  const marks = Object.fromEntries(
    profileGroups.map((group) => [
      group,
      [...new Set(params.getAll(group).filter((mark) => forms[group].test(mark)))].sort().slice(0, mostMarks),
    ]),
  ) as unknown as Record<ProfileGroup, readonly string[]>;
  const page = Number.parseInt(params.get('page') ?? '1', 10) || 1;
  return {
    q: [...(params.get('q') ?? '').trim()].slice(0, mostWords).join(''),
    marks,
    sort: profileSorts.find((each) => each === params.get('sort')) ?? 'changed',
    page: Math.min(Math.max(page, 1), mostPages),
  };
}

/** The address of a query, without what is as usual. */
export function formatProfileQuery(query: ProfileQuery): string {
  const params = new URLSearchParams();
  if (query.q) params.set('q', query.q);
  for (const group of profileGroups) for (const mark of query.marks[group]) params.append(group, mark);
  if (query.sort !== 'changed') params.set('sort', query.sort);
  if (query.page > 1) params.set('page', String(query.page));
  return params.toString();
}

/** The conditions alone, as they are kept: without order and page. */
export const keptProfileQuery = (query: ProfileQuery): ProfileQuery => ({ ...query, sort: 'changed', page: 1 });

/** Places as they are asked: a municipality chosen narrows its prefecture. */
export function placesAsked(marks: readonly string[]): readonly string[] {
  const narrowed = new Set(marks.filter((mark) => mark.startsWith('m')).map((mark) => `p${mark.slice(1, 3)}`));
  return marks.filter((mark) => !narrowed.has(mark));
}

/** Works as they are asked: a class chosen narrows the wider ones above it. */
export function worksAsked(marks: readonly string[]): readonly string[] {
  const classes = marks.map((mark) => mark.slice(1)).filter((code) => /^\d/.test(code));
  const narrowed = new Set(
    classes.flatMap((code) => [`o${majorOf(code)}`, ...(code.length > 2 ? [`o${code.slice(0, 2)}`] : [])]),
  );
  return marks.filter((mark) => !narrowed.has(mark));
}
