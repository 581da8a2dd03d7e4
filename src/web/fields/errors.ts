import { allFields, type Catalogue, type Problem } from '#kernel/fields/index.ts';
import type { FormError } from '#web/components/form.ts';
import type { Lang } from '#web/page.ts';
import { sayProblem } from '#web/words/problems.ts';

/** The label of the field at an input name: its own, or that of the field within its groups or range. */
function labelAt(of: Catalogue, name: string, lang: Lang): string {
  const place = allFields(of).find(({ path }) => name === path || name.startsWith(`${path}.`));
  if (!place) return name;
  const { control } = place.field;
  const inner = /^\.\d+\.([^.]+)/.exec(name.slice(place.path.length))?.[1];
  const within = control.kind === 'groups' && inner ? control.fields[inner] : undefined;
  return (within ?? place.field).label[lang];
}

/** Problems of a catalogue's fields as its form says them. */
export function problemErrors(of: Catalogue, problems: readonly Problem[], lang: Lang): readonly FormError[] {
  return problems.map((each) => ({
    field: each.field,
    message: sayProblem(each, labelAt(of, each.field, lang), lang),
  }));
}
