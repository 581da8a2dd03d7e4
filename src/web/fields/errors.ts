import { allFields, type Catalogue, type Field, type Problem } from '#kernel/fields/index.ts';
import type { FormError } from '#web/components/form.ts';
import type { Lang } from '#web/page.ts';
import { sayProblem } from '#web/words/problems.ts';

/** The field at an input name: its own, or that of the field within its groups or range. */
function fieldAt(of: Catalogue, name: string): Field<unknown> | undefined {
  const place = allFields(of).find(({ path }) => name === path || name.startsWith(`${path}.`));
  if (!place) return undefined;
  const { control } = place.field;
  const inner = /^\.\d+\.([^.]+)/.exec(name.slice(place.path.length))?.[1];
  return (control.kind === 'groups' && inner ? control.fields[inner] : undefined) ?? place.field;
}

/** What the field at an input name is called on its form; undefined where it is none. */
export const labelAt = (of: Catalogue, name: string, lang: Lang): string | undefined => fieldAt(of, name)?.label[lang];

const offered: ReadonlySet<string> = new Set(['radios', 'select', 'checkboxes']);

/** Problems of a catalogue's fields as its form says them. */
export function problemErrors(of: Catalogue, problems: readonly Problem[], lang: Lang): readonly FormError[] {
  return problems.map((each) => {
    const field = fieldAt(of, each.field);
    const choosing = each.code === 'required' && field !== undefined && offered.has(field.control.kind);
    const said = choosing ? ({ code: 'choice-required' } as const) : each;
    return { field: each.field, message: sayProblem(said, field?.label[lang] ?? each.field, lang) };
  });
}
