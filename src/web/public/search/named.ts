/** Licences, industries and railway lines in the form: typed by name or code, in the address by code. */
import type { Gazetteer } from '#areas/offices/index.ts';
import { fold } from '#search/index.ts';

/** The controls that take names, with what their codes look like. */
const CONTROLS = {
  licence: { list: 'licences', code: /^\d{4}$/ },
  licenceNot: { list: 'licences', code: /^\d{4}$/ },
  industry: { list: 'industries', code: /^\d{2,4}$/ },
  line: { list: 'lines', code: /^\d{3}(-\d{3})?$/ },
} as const;

export type NamedControl = keyof typeof CONTROLS;
export const NAMED_CONTROLS = Object.keys(CONTROLS) as readonly NamedControl[];

/** Names offered for one that is not unique. */
const OFFERED = 8;

type List = (typeof CONTROLS)[NamedControl]['list'];
type Entry = Readonly<{ code: string; name: string; folded: string }>;
type Entries = Readonly<Record<List, readonly Entry[]>>;

const remembered = new WeakMap<Gazetteer, Entries>();

function entriesOf(places: Gazetteer): Entries {
  const known = remembered.get(places);
  if (known) return known;
  const entry = (code: string, name: string): Entry => ({ code, name, folded: fold(name) });
  const codes = (map: ReadonlyMap<string, string>) =>
    [...map].filter(([code]) => /^\d{2,}$/.test(code)).map(([code, name]) => entry(code, name));
  const entries = {
    licences: codes(places.licences),
    industries: codes(places.industries),
    lines: places.lines.map(({ code, name }) => entry(code, name)),
  };
  remembered.set(places, entries);
  return entries;
}

/** Without the codes that stand under another of them: an industry and its only part may have one name. */
const broadest = (entries: readonly Entry[]) =>
  entries.filter(({ code }) => !entries.some((other) => other.code !== code && code.startsWith(other.code)));

/** 001, 002, 005 as 001-002, 005: a line that is cut into parts has codes in a row. */
function ranges(codes: readonly string[]): readonly string[] {
  const runs: [string, string][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && Number(code) === Number(last[1]) + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}-${to}`));
}

export interface NamedProblem {
  readonly field: NamedControl;
  readonly code: 'unknown' | 'several';
  readonly typed: string;
  /** The names it may mean. */
  readonly names: readonly string[];
}

export interface Named {
  readonly params: URLSearchParams;
  readonly problems: readonly NamedProblem[];
}

/** The codes for a name: exactly it, else all lines or the one entry that contain it. */
function codesFor(field: NamedControl, typed: string, places: Gazetteer): readonly string[] | NamedProblem {
  const { list } = CONTROLS[field];
  const word = fold(typed);
  const entries = entriesOf(places)[list];
  const exact = broadest(entries.filter(({ folded }) => folded === word));
  const within = exact.length > 0 ? exact : broadest(entries.filter(({ folded }) => folded.includes(word)));
  if (list === 'lines' && within.length > 0) return ranges(within.map(({ code }) => code));
  if (exact.length > 0 || within.length === 1) return within.map(({ code }) => code);
  return {
    field,
    code: within.length === 0 ? 'unknown' : 'several',
    typed,
    names: [...new Set(within.map(({ name }) => name))].slice(0, OFFERED),
  };
}

/** What the form sent with codes in place of names; a name that is none, or several, is left out and told. */
export function named(sent: URLSearchParams, places: Gazetteer): Named {
  const params = new URLSearchParams(sent);
  const problems: NamedProblem[] = [];
  for (const field of NAMED_CONTROLS) {
    const typed = sent
      .getAll(field)
      .flatMap((value) => value.normalize('NFKC').split(','))
      .map((value) => value.replaceAll(/\p{Cc}/gu, '').trim())
      .filter((value) => value !== '');
    params.delete(field);
    for (const value of typed) {
      const codes = /^\d/.test(value) ? [value] : codesFor(field, value, places);
      if ('field' in codes) problems.push(codes);
      else for (const code of codes) params.append(field, code);
    }
  }
  return { params, problems };
}

/** What the address has, with names in place of codes that have one of their own. */
export function inNames(field: NamedControl, codes: readonly string[], places: Gazetteer): string {
  const entries = entriesOf(places)[CONTROLS[field].list];
  const shown = codes
    .flatMap((each) => each.split(','))
    .map((code) => {
      const name = entries.find((each) => each.code === code)?.name;
      if (name === undefined) return code;
      const back = codesFor(field, name, places);
      return !('field' in back) && back.length === 1 && back[0] === code ? name : code;
    });
  return shown.join(', ');
}
