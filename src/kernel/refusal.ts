/** Facts a refusal carries for its sentence: counts, dates (ISO), names; never personal data of others. */
export type RefusalData = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Why something may not be done.
 * `rule` is the clause (its ID is its citation, e.g. `T11(5)`), `code` names the reason within it,
 * `field` names the form field when one is to blame.
 */
export interface Refusal {
  readonly rule: string;
  readonly code: string;
  readonly field?: string;
  readonly data?: RefusalData;
}

export type Refused = { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };
export type Allowed<T> = { readonly ok: true; readonly value: T };

/** What a rule or a use case answers: a value, or every refusal that applies (not only the first). */
export type Ruling<T = void> = Allowed<T> | Refused;

/** The ruling that lets pass; `allow()` where there is nothing to hand on. */
export function allow(): Allowed<void>;
export function allow<T>(value: T): Allowed<T>;
export function allow<T>(value?: T): Allowed<T | undefined> {
  return { ok: true, value };
}

/** The ruling that refuses; at least one reason. */
export function refuse(first: Refusal, ...rest: readonly Refusal[]): Refused {
  return { ok: false, refusals: [first, ...rest] };
}

/** All reasons together: allowed when there is none. */
export function ruling(refusals: readonly Refusal[]): Ruling {
  const [first, ...rest] = refusals;
  return first ? refuse(first, ...rest) : allow();
}

/** The refusals of several rulings, in order. */
export function refusalsOf(...rulings: readonly Ruling<unknown>[]): readonly Refusal[] {
  return rulings.flatMap((each) => (each.ok ? [] : each.refusals));
}
