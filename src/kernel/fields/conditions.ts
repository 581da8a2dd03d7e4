/** Conditions on the values of other fields, as data: the server evaluates them, pages can show them. */

export type Condition =
  | { readonly field: string; readonly is: readonly (string | number | boolean)[] }
  | { readonly field: string; readonly filled: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Holds when the field (`section.key`, or `key` beside it in a group) has one of these values; for several choices, contains one. */
export const is = (field: string, ...values: readonly (string | number | boolean)[]): Condition => ({
  field,
  is: values,
});

export const filled = (field: string): Condition => ({ field, filled: true });
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (Object.hasOwn(record(at), key) ? record(at)[key] : undefined), values);
}

export function holds(condition: Condition, values: unknown): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, values));
  if ('any' in condition) return condition.any.some((each) => holds(each, values));
  if ('not' in condition) return !holds(condition.not, values);
  const value = valueAt(values, condition.field);
  if ('filled' in condition) return value !== undefined && value !== '';
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return condition.is.some((each) => list.includes(each));
}

/** The fields that a condition looks at. */
export function fieldsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsIn);
  if ('any' in condition) return condition.any.flatMap(fieldsIn);
  if ('not' in condition) return fieldsIn(condition.not);
  return [condition.field];
}
