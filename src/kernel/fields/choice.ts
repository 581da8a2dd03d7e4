/** Fields that choose from a coded list. */
import { andThen, entries, found, nothing, single, wrong } from './read.ts';
import type { Field, FieldOptions, Option, Words } from './types.ts';

/** A coded list: code → label, in the order of the form. */
export type Codes<C extends string> = Readonly<Record<C, Words>>;

/** The codes of a list. */
export type CodeOf<L> = keyof L & string;

const asOptions = (codes: Readonly<Record<string, Words>>): readonly Option[] =>
  Object.entries(codes).map(([code, label]) => ({ code, label }));

const between = { ja: '、', en: ', ' } as const;

/** One of a list. Up to five are radio buttons, more a select, unless `as` says otherwise. */
export function choice<const C extends string>(
  codes: Codes<C>,
  { as, ...options }: FieldOptions & { readonly as?: 'radios' | 'select' },
): Field<C> {
  const offered = asOptions(codes);
  const labels: Readonly<Record<string, Words>> = codes;
  return {
    ...options,
    control: { kind: as ?? (offered.length <= 5 ? 'radios' : 'select'), options: offered },
    names: (name) => [name],
    parse: (form, name) =>
      andThen(single(form, name), (typed) =>
        Object.hasOwn(codes, typed) ? found(typed as C) : wrong(name, 'not-offered'),
      ),
    print: (value, name) => ({ [name]: value }),
    format: (value, lang) => (Object.hasOwn(labels, value) ? (labels[value]?.[lang] ?? value) : value),
    isEmpty: (value) => value === undefined,
  };
}

/** Any of a list, kept in the order of the list. */
export function choices<const C extends string>(codes: Codes<C>, options: FieldOptions): Field<readonly C[]> {
  const offered = asOptions(codes);
  const labels: Readonly<Record<string, Words>> = codes;
  return {
    ...options,
    control: { kind: 'checkboxes', options: offered },
    names: (name) => [name],
    parse: (form, name) => {
      const ticked = entries(form, name);
      if (ticked.length === 0) return nothing;
      if (ticked.some((each) => !Object.hasOwn(codes, each))) return wrong(name, 'not-offered');
      return found(offered.map(({ code }) => code as C).filter((code) => ticked.includes(code)));
    },
    print: (value, name) => ({ [name]: value }),
    format: (value, lang) => value.map((each) => labels[each]?.[lang] ?? each).join(between[lang]),
    isEmpty: (value) => value === undefined || value.length === 0,
  };
}

const answers = { yes: { ja: 'あり', en: 'Yes' }, no: { ja: 'なし', en: 'No' } } as const;

/** Yes or no, with words of its own where あり and なし do not fit. */
export function yesNo({
  yes = answers.yes,
  no = answers.no,
  ...options
}: FieldOptions & { readonly yes?: Words; readonly no?: Words }): Field<boolean> {
  return {
    ...options,
    control: {
      kind: 'radios',
      options: [
        { code: 'yes', label: yes },
        { code: 'no', label: no },
      ],
    },
    names: (name) => [name],
    parse: (form, name) =>
      andThen(single(form, name), (typed) =>
        typed === 'yes' || typed === 'no' ? found(typed === 'yes') : wrong(name, 'not-offered'),
      ),
    print: (value, name) => ({ [name]: value ? 'yes' : 'no' }),
    format: (value, lang) => (value ? yes : no)[lang],
    isEmpty: (value) => value === undefined,
  };
}
