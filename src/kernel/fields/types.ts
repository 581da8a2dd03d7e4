/** What a field is: one declaration from which form, parsing, validation, display, diff, PDF and import follow (docs/adr/0007). */
import type { Condition } from './conditions.ts';

export type FieldLang = 'ja' | 'en';

export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** Posted form values by input name, as typed. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** Every reason why what was typed cannot be a field's value; `src/web/words/problems.ts` says each in words. */
export const fieldProblemCodes = [
  'required',
  'incomplete',
  'too-long',
  'bad-characters',
  'several-values',
  'not-a-number',
  'not-whole',
  'too-many-decimals',
  'too-small',
  'too-large',
  'not-offered',
  'not-a-date',
  'no-such-day',
  'outside-era',
  'not-a-month',
  'not-a-year',
  'not-a-time',
  'wrong-order',
  'not-kana',
  'not-a-postal-code',
  'not-a-phone-number',
  'not-an-email',
  'not-a-url',
  'not-a-code',
  'not-digits',
  'wrong-length',
  'wrong-form',
  'wrong-check-digit',
  'too-many',
] as const;

export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** Facts for the sentence: lengths, bounds. */
export type ProblemData = Readonly<Record<string, string | number | boolean | null>>;

/** What is wrong with one field. `field` is its input name (`work.title`, `history.jobs.0.company`). */
export interface Problem<Code extends string = FieldProblemCode> {
  readonly field: string;
  readonly code: Code;
  readonly data?: ProblemData;
}

/** A value, nothing (the field was left empty), or every problem with what was typed. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T | undefined }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export interface Option {
  readonly code: string;
  readonly label: Words;
}

export type DatePrecision = 'day' | 'month' | 'year';

/** How a field is asked for; the page turns this into components. */
export type Control =
  | {
      readonly kind: 'text';
      readonly max: number;
      readonly multiline: boolean;
      readonly mode: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url';
      readonly autocomplete?: string;
      readonly unit?: Words;
    }
  | { readonly kind: 'date'; readonly precision: DatePrecision; readonly era: boolean; readonly birthday: boolean }
  | { readonly kind: 'time' }
  | { readonly kind: 'select' | 'radios' | 'checkboxes'; readonly options: readonly Option[] }
  | { readonly kind: 'range'; readonly each: Control }
  | { readonly kind: 'groups'; readonly fields: FieldMap; readonly max: number }
  | { readonly kind: 'picker'; readonly list: CodeList; readonly max: number };

/** Reference lists whose codes a field may hold; a field checks their form, the store whether they exist. */
export type CodeList =
  | 'occupation'
  | 'industry'
  | 'licence'
  | 'prefecture'
  | 'municipality'
  | 'office'
  | 'residenceStatus'
  | 'station';

/** 求人区分 of which a field is part: G 一般, U 大卒等, H 高卒, S 季節, M 出稼ぎ. */
export type KindLetter = 'G' | 'U' | 'H' | 'S' | 'M';

/** F フルタイム, P パート. */
export type HoursLetter = 'F' | 'P';

/** What every field may say of itself. */
export interface FieldOptions {
  readonly label: Words;
  readonly hint?: Words;
  /** ◎: never omitted where the field applies. */
  readonly required?: boolean;
  /** Required only where this holds. */
  readonly requiredWhen?: Condition;
  /** Asked, kept and shown only where this holds. */
  readonly when?: Condition;
  /** Asked only for these kinds of posting; all when absent. */
  readonly kinds?: readonly KindLetter[];
  /** Asked only for full-time or only for part-time postings; both when absent. */
  readonly hours?: HoursLetter;
  /** S restrict: tells who the employer is, and is hidden with the identity. */
  readonly identity?: boolean;
  /** Filled by the service, never typed. */
  readonly computed?: boolean;
  /** Names of the item in the agency feed 2.0. */
  readonly tag?: string;
}

/** A field of value `T`; `name` is always the full input name (`section.key`). Methods, so that a `Field<string>` is a `Field<unknown>`. */
export interface Field<T> extends FieldOptions {
  readonly control: Control;
  /** The names of the form inputs that make up this field. */
  names(name: string): readonly string[];
  /** Reads the inputs; never throws. */
  parse(form: FormValues, name: string): Parsed<T>;
  /** The inputs as they would have been typed for a value. */
  print(value: T, name: string): FormValues;
  /** The value as one text; lines are separated by `\n`. */
  format(value: T, lang: FieldLang): string;
  isEmpty(value: T | undefined): boolean;
}

export type FieldMap = Readonly<Record<string, Field<unknown>>>;

/** The type of the value of a field. */
export type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The values of a set of fields; each may be missing, since a draft may be incomplete. */
export type ValuesOf<F> = { readonly [K in keyof F]?: ValueOf<F[K]> };
