/**
 * A change prepared from an earlier content, carried over to the content as it stands now: only what was edited is changed.
 * Clause: G change
 * So a change that was accepted meanwhile is not undone by another one prepared before it.
 */
type Values = Readonly<Record<string, unknown>>;
type Loose = Readonly<Record<string, Values | undefined>>;

const same = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same((one as Values)[key], (other as Values)[key]));
};

/** The fields (`section.key`) whose values differ between two contents. */
export function changedFields(before: object, after: object): readonly string[] {
  const [one, other] = [before as Loose, after as Loose];
  const sections = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return sections.flatMap((section) => {
    const keys = [...new Set([...Object.keys(one[section] ?? {}), ...Object.keys(other[section] ?? {})])];
    return keys.filter((key) => !same(one[section]?.[key], other[section]?.[key])).map((key) => `${section}.${key}`);
  });
}

/** `live` with every field set as in `edited` that `edited` changed against `base`. */
export function rebaseContent<T extends object>(base: object, edited: object, live: T): T {
  const next: Record<string, Record<string, unknown>> = {};
  for (const [section, values] of Object.entries(live as Loose)) next[section] = { ...values };
  for (const path of changedFields(base, edited)) {
    const [section = '', key = ''] = path.split('.');
    const value = (edited as Loose)[section]?.[key];
    const values = next[section] ?? {};
    if (value === undefined) delete values[key];
    else values[key] = value;
    next[section] = values;
  }
  return next as T;
}
