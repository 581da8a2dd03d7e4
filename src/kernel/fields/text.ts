/** Fields that hold one text. */
import { foldNumber } from '../fold.ts';
import type { Ruling } from '../refusal.ts';
import { andThen, found, single, wrong } from './read.ts';
import {
  type Control,
  type Field,
  type FieldOptions,
  type FieldProblemCode,
  fieldProblemCodes,
  type Parsed,
} from './types.ts';

type TextControl = Extract<Control, { kind: 'text' }>;

/** A field whose value is one text, posted under its own name. */
function textual(
  options: FieldOptions,
  control: Omit<TextControl, 'kind'>,
  read: (text: string, name: string) => Parsed<string> = found,
  show: (value: string) => string = (value) => value,
): Field<string> {
  return {
    ...options,
    control: { kind: 'text', ...control },
    names: (name) => [name],
    parse: (form, name) => andThen(single(form, name, control.max, control.multiline), (text) => read(text, name)),
    print: (value, name) => ({ [name]: show(value) }),
    format: show,
    isEmpty: (value) => value === undefined || value === '',
  };
}

export interface TextOptions extends FieldOptions {
  /** Most characters, counted as readers count (graphemes). */
  readonly max: number;
  readonly multiline?: boolean;
  readonly autocomplete?: string;
}

/** Free text. */
export function text({ max, multiline = false, autocomplete, ...options }: TextOptions): Field<string> {
  return textual(options, { max, multiline, mode: 'text', ...(autocomplete && { autocomplete }) });
}

const katakana = /^[ァ-ヺーヽヾ・ ()]+$/;

/** フリガナ: full-width katakana; hiragana and half-width kana are taken and turned into it. */
export function kana({ max, autocomplete, ...options }: Omit<TextOptions, 'multiline'>): Field<string> {
  return textual(
    options,
    { max, multiline: false, mode: 'text', ...(autocomplete && { autocomplete }) },
    (typed, name) => {
      const folded = typed
        .normalize('NFKC')
        .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
        .replace(/\s+/g, ' ')
        .trim();
      return katakana.test(folded) ? found(folded) : wrong(name, 'not-kana');
    },
  );
}

const short = (mode: TextControl['mode'], max: number, autocomplete?: string): Omit<TextControl, 'kind'> => ({
  max,
  multiline: false,
  mode,
  ...(autocomplete && { autocomplete }),
});

/** 郵便番号: seven digits, kept without hyphen, shown as 100-0001. */
export function postalCode(options: FieldOptions): Field<string> {
  return textual(
    options,
    short('numeric', 16, 'postal-code'),
    (typed, name) => {
      const digits = foldNumber(typed).replace(/[〒-]/g, '');
      return /^\d{7}$/.test(digits) ? found(digits) : wrong(name, 'not-a-postal-code');
    },
    (value) => `${value.slice(0, 3)}-${value.slice(3)}`,
  );
}

/** Telephone or fax of Japan: ten or eleven digits beginning with 0, kept with the hyphens typed. */
export function phone(options: FieldOptions): Field<string> {
  return textual(options, short('tel', 20, 'tel'), (typed, name) => {
    const number = foldNumber(typed).replace(/[()]/g, '-').replace(/-+/g, '-').replace(/^-|-$/g, '');
    const digits = number.replaceAll('-', '');
    return /^0\d{9,10}$/.test(digits) && /^\d+(-\d+){0,3}$/.test(number)
      ? found(number)
      : wrong(name, 'not-a-phone-number');
  });
}

const address =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

export function email(options: FieldOptions): Field<string> {
  return textual(options, short('email', 254, 'email'), (typed, name) => {
    const folded = typed.normalize('NFKC').toLowerCase();
    return folded.length <= 254 && address.test(folded) ? found(folded) : wrong(name, 'not-an-email');
  });
}

/** An http or https address. */
export function url(options: FieldOptions): Field<string> {
  return textual(options, short('url', 255, 'url'), (typed, name) => {
    const known = /^https?:\/\/[^\s/]/i.test(typed) && URL.canParse(typed);
    const { protocol, username, password } = known ? new URL(typed) : { protocol: '', username: '', password: '' };
    return ['http:', 'https:'].includes(protocol) && username === '' && password === ''
      ? found(typed)
      : wrong(name, 'not-a-url');
  });
}

const isProblemCode = (code: string): code is FieldProblemCode =>
  (fieldProblemCodes as readonly string[]).includes(code);

/** A number of the service or of the State (法人番号, 事業所番号 …), read by its reader in `kernel/numbers.ts`. */
export function numbered(read: (typed: string) => Ruling<string>, options: FieldOptions): Field<string> {
  return textual(options, short('numeric', 32), (typed, name) => {
    const ruling = read(typed);
    if (ruling.ok) return found(ruling.value);
    const [{ code }] = ruling.refusals;
    return wrong(name, isProblemCode(code) ? code : 'wrong-form');
  });
}
