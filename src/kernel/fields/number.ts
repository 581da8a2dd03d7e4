/** Fields that hold a number. */
import { foldNumber } from '../fold.ts';
import { andThen, found, single, wrong } from './read.ts';
import type { Field, FieldOptions, Words } from './types.ts';

/** Units and how they follow the number. */
export const units = {
  yen: { ja: '円', en: ' yen' },
  manYen: { ja: '万円', en: '0,000 yen' },
  minutes: { ja: '分', en: ' minutes' },
  hours: { ja: '時間', en: ' hours' },
  days: { ja: '日', en: ' days' },
  months: { ja: 'か月', en: ' months' },
  years: { ja: '年', en: ' years' },
  age: { ja: '歳', en: ' years old' },
  people: { ja: '人', en: ' people' },
  times: { ja: '回', en: ' times' },
  percent: { ja: '％', en: '%' },
} as const satisfies Readonly<Record<string, Words>>;

export type Unit = keyof typeof units;

export interface NumberOptions extends FieldOptions {
  /** Smallest value; 0 when absent. */
  readonly min?: number;
  /** Largest value. */
  readonly max: number;
  readonly unit?: Unit;
}

function numeric({ min = 0, max, unit, ...options }: NumberOptions, decimals: number): Field<number> {
  const suffix = unit && units[unit];
  const digits = String(Math.trunc(max)).length + (min < 0 ? 1 : 0) + (decimals > 0 ? decimals + 1 : 0);
  return {
    ...options,
    control: {
      kind: 'text',
      max: digits,
      multiline: false,
      mode: decimals > 0 ? 'decimal' : 'numeric',
      ...(suffix && { unit: suffix }),
    },
    names: (name) => [name],
    parse: (form, name) =>
      andThen(single(form, name), (typed) => {
        const folded = foldNumber(typed).replaceAll(',', '');
        const match = /^-?\d{1,15}(?:\.(\d*))?$/.exec(folded);
        if (!match) return wrong(name, 'not-a-number');
        const fraction = (match[1] ?? '').replace(/0+$/, '');
        if (fraction !== '' && decimals === 0) return wrong(name, 'not-whole');
        if (fraction.length > decimals) return wrong(name, 'too-many-decimals', { decimals });
        const value = Number(folded) + 0;
        if (value < min) return wrong(name, 'too-small', { min, max });
        if (value > max) return wrong(name, 'too-large', { min, max });
        return found(value === 0 ? 0 : value);
      }),
    print: (value, name) => ({ [name]: String(value) }),
    format: (value, lang) => `${value.toLocaleString('en-US', { maximumFractionDigits: 6 })}${suffix?.[lang] ?? ''}`,
    isEmpty: (value) => value === undefined,
  };
}

/** A whole number, commas and any width taken. */
export const integer = (options: NumberOptions): Field<number> => numeric(options, 0);

/** A number with at most `decimals` places (1 when absent). */
export const decimal = ({ decimals = 1, ...options }: NumberOptions & { readonly decimals?: number }): Field<number> =>
  numeric(options, decimals);
