import type { FormValues } from '#kernel/fields/index.ts';

/** The places (`name.0.`, `name.1.` …) that a form has typed anything into, or has opened, in order. */
export function groupPlaces(values: FormValues, name: string): readonly number[] {
  const head = `${name}.`;
  const places = Object.keys(values).flatMap((key) => {
    const place = key.startsWith(head) ? /^(\d{1,3})\./.exec(key.slice(head.length))?.[1] : undefined;
    return place === undefined ? [] : [Number(place)];
  });
  return [...new Set(places)].sort((one, other) => one - other);
}

/** What a button of a group asks for, from the posted `action`. */
export type GroupAction =
  | { readonly act: 'add'; readonly name: string }
  | { readonly act: 'remove'; readonly name: string; readonly place: number };

/** Reads `add:<name>` and `remove:<name>.<place>`; undefined for every other action. */
export function groupAction(action: string): GroupAction | undefined {
  const match = /^(add|remove):(.+?)(?:\.(\d{1,3}))?$/.exec(action);
  const [, act, name, place] = match ?? [];
  if (act === 'add' && name && place === undefined) return { act, name };
  return act === 'remove' && name && place !== undefined ? { act, name, place: Number(place) } : undefined;
}

/** The typed values after a button of a group: one more entry, or one less. Nothing else that was typed changes. */
export function applyGroupAction(values: FormValues, action: GroupAction): FormValues {
  if (action.act === 'add') {
    const next = (groupPlaces(values, action.name).at(-1) ?? -1) + 1;
    return { ...values, [`${action.name}.${next}.`]: '' };
  }
  const gone = `${action.name}.${action.place}.`;
  return Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith(gone)));
}
