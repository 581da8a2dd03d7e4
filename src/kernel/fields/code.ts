/** Codes picked from a reference list. Only their form is checked here; whether they exist is a question to the list. */
import { foldNumber } from '../fold.ts';
import { andThen, entries, found, nothing, single, wrong } from './read.ts';
import type { CodeList, Field, FieldOptions } from './types.ts';

const forms: Readonly<Record<CodeList, RegExp>> = {
  occupation: /^\d{2,3}(?:-?\d{2})?$/,
  industry: /^(?:[A-T]|\d{2,4})$/,
  licence: /^\d{3,5}$/,
  prefecture: /^(?:0[1-9]|[1-3]\d|4[0-7])$/,
  municipality: /^\d{5}$/,
  office: /^\d{5}$/,
  residenceStatus: /^[\p{L}\p{N}()・-]{1,40}$/u,
  station: /^[\p{L}\p{N}()・-]{1,40}$/u,
};

/** One code of a list. */
export function code(list: CodeList, options: FieldOptions): Field<string> {
  return {
    ...options,
    control: { kind: 'picker', list, max: 1 },
    names: (name) => [name],
    parse: (form, name) =>
      andThen(single(form, name), (typed) => {
        const folded = foldNumber(typed);
        return forms[list].test(folded) ? found(folded) : wrong(name, 'not-a-code');
      }),
    print: (value, name) => ({ [name]: value }),
    format: (value) => value,
    isEmpty: (value) => value === undefined || value === '',
  };
}

/** Up to `max` codes of a list, in the order given, each once. */
export function codes(
  list: CodeList,
  { max, ...options }: FieldOptions & { readonly max: number },
): Field<readonly string[]> {
  const one = code(list, options);
  return {
    ...options,
    control: { kind: 'picker', list, max },
    names: (name) => [name],
    parse: (form, name) => {
      const typed = entries(form, name);
      if (typed.length === 0) return nothing;
      const read: string[] = [];
      for (const each of typed) {
        const parsed = one.parse({ [name]: each }, name);
        if (!parsed.ok) return parsed;
        if (parsed.value !== undefined && !read.includes(parsed.value)) read.push(parsed.value);
        if (read.length > max) return wrong(name, 'too-many', { max, count: typed.length });
      }
      return found(read);
    },
    print: (value, name) => ({ [name]: value }),
    format: (value, lang) => value.join(lang === 'ja' ? '、' : ', '),
    isEmpty: (value) => value === undefined || value.length === 0,
  };
}
