/** Pickers are filled in by name; what is kept are codes. */
import type { CodeList, FieldMap, FormValues, Option, Section } from '#kernel/fields/index.ts';
import type { Db } from '#platform/db.ts';
import { pickNames } from '#web/components/PickerInput.tsx';
import type { Form, Lang } from '#web/page.ts';
import { listsFor } from './lists.ts';

const folded = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/**
 * The code that was meant: one of the list, the only one of that name, or the only one whose name contains what was typed.
 * What means none or several stays as typed; reading it will say so.
 */
export function codeMeant(options: readonly Option[], typed: string, lang: Lang): string {
  const asked = folded(typed);
  if (asked === '' || options.some(({ code }) => code === asked)) return typed;
  const names = [...pickNames(options, lang)].map(([code, name]) => ({ code, name: folded(name) }));
  const same = names.filter(({ name }) => name === asked);
  const near = same.length > 0 ? same : names.filter(({ name }) => name.includes(asked));
  return near.length === 1 && near[0] ? near[0].code : typed;
}

/** The list of each picker among the inputs of a section; inputs of a group by `section.key.N.inner`, whatever N. */
function pickersIn(section: Section): ReadonlyMap<string, CodeList> {
  const found = new Map<string, CodeList>();
  const add = (path: string, fields: FieldMap) => {
    for (const [key, { control }] of Object.entries(fields)) {
      if (control.kind === 'picker') found.set(`${path}.${key}`, control.list);
      if (control.kind === 'groups') add(`${path}.${key}.N`, control.fields);
    }
  };
  add(section.key, section.fields);
  return found;
}

/** A section's form with the codes of the names that were typed or picked in it. */
export async function withCodes(db: Db, section: Section, form: Form, lang: Lang): Promise<Form> {
  const pickers = pickersIn(section);
  if (pickers.size === 0) return form;
  const lists = await listsFor(db, section.fields);
  const coded = (name: string, value: string) => {
    const list = pickers.get(name.replace(/\.\d+\./g, '.N.'));
    return list ? codeMeant(lists[list] ?? [], value, lang) : value;
  };
  const fields: FormValues = Object.fromEntries(
    Object.entries(form.fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? coded(name, value) : value?.map((each) => coded(name, each)),
    ]),
  );
  return { ...form, fields };
}
