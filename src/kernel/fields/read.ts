/** Reading of one typed text: shape, characters and length, before any meaning. */
import type { FieldProblemCode, FormValues, Parsed, Problem, ProblemData } from './types.ts';

export const nothing: Parsed<never> = { ok: true, value: undefined };

export const found = <T>(value: T): Parsed<T> => ({ ok: true, value });

export function problem(field: string, code: FieldProblemCode, data?: ProblemData): Problem {
  return data ? { field, code, data } : { field, code };
}

export function wrong(field: string, code: FieldProblemCode, data?: ProblemData): Parsed<never> {
  return { ok: false, problems: [problem(field, code, data)] };
}

/** What was posted under a name, empty entries left out. */
export function entries(form: FormValues, name: string): readonly string[] {
  const value = Object.hasOwn(form, name) ? form[name] : undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Characters as a reader counts them: a base letter and its marks are one. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** More code units than any honest text of this many characters has: not worth counting. */
const longest = (max: number) => max * 16 + 64;

/** The longest number, date part or code that is looked at. */
export const SHORT = 64;

/**
 * One text, NFC, line ends as `\n`, without space around it.
 * Problems: `several-values`, `bad-characters` (NUL, lone surrogates, controls, direction overrides), `too-long` {max, length}.
 */
export function single(form: FormValues, name: string, max: number = SHORT, multiline = false): Parsed<string> {
  const [typed, ...more] = entries(form, name);
  if (typed === undefined) return nothing;
  if (more.length > 0) return wrong(name, 'several-values');
  if (typed.length > longest(max)) return wrong(name, 'too-long', { max, length: typed.length });
  if (!typed.isWellFormed()) return wrong(name, 'bad-characters');
  const lines = typed.replace(/\r\n?/g, '\n');
  const text = (multiline ? lines : lines.replace(/[\n\t]+/g, ' ')).normalize('NFC').trim();
  if (control.test(text)) return wrong(name, 'bad-characters');
  // A text never has more characters than code units: counting is dear, and most texts are short enough without it.
  const length = text.length > max ? graphemes(text) : 0;
  if (length > max) return wrong(name, 'too-long', { max, length });
  return text === '' ? nothing : found(text);
}

/** Goes on with what was read, where there is something. (Not named `then`: a module with such an export is taken for a promise when imported.) */
export function andThen<A, B>(read: Parsed<A>, next: (value: A) => Parsed<B>): Parsed<B> {
  if (!read.ok) return read;
  return read.value === undefined ? nothing : next(read.value);
}
