/** From one value to another of the same kind. */
import { found, nothing, problem } from './read.ts';
import type { Field, FieldOptions, Problem } from './types.ts';

export interface Range<T> {
  readonly from?: T;
  readonly to?: T;
}

export interface RangeOptions extends FieldOptions {
  /** `from` may not lie after `to`; times of day cross midnight and leave this out. */
  readonly ordered?: boolean;
  /** Which ends must be there once one is. */
  readonly ends?: 'from' | 'both' | 'either';
}

/** A range of any field of one value; its inputs are `name.from` and `name.to`. */
export function range<T extends string | number>(
  each: Field<T>,
  { ordered = true, ends = 'either', ...options }: RangeOptions,
): Field<Range<T>> {
  const empty = (value: Range<T> | undefined) =>
    value === undefined || (value.from === undefined && value.to === undefined);
  return {
    ...options,
    control: { kind: 'range', each: each.control },
    names: (name) => [...each.names(`${name}.from`), ...each.names(`${name}.to`)],
    parse: (form, name) => {
      const from = each.parse(form, `${name}.from`);
      const to = each.parse(form, `${name}.to`);
      if (!from.ok || !to.ok) {
        const problems = [from, to].flatMap((end) => (end.ok ? [] : end.problems));
        return { ok: false, problems: problems as [Problem, ...Problem[]] };
      }
      if (from.value === undefined && to.value === undefined) return nothing;
      const missing =
        ends !== 'either' && from.value === undefined
          ? `${name}.from`
          : ends === 'both' && to.value === undefined
            ? `${name}.to`
            : undefined;
      if (missing) return { ok: false, problems: [problem(missing, 'incomplete')] };
      if (ordered && from.value !== undefined && to.value !== undefined && from.value > to.value)
        return { ok: false, problems: [problem(`${name}.to`, 'wrong-order')] };
      return found({
        ...(from.value !== undefined && { from: from.value }),
        ...(to.value !== undefined && { to: to.value }),
      });
    },
    print: (value, name) => ({
      ...(value.from !== undefined && each.print(value.from, `${name}.from`)),
      ...(value.to !== undefined && each.print(value.to, `${name}.to`)),
    }),
    format: ({ from, to }, lang) => {
      if (from !== undefined && from === to) return each.format(from, lang);
      const said = [from, to].map((end) => (end === undefined ? '' : each.format(end, lang)));
      return lang === 'ja' ? said.join('～') : said.join('–');
    },
    isEmpty: empty,
  };
}
