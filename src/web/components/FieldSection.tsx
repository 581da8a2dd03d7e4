import type { ComponentChildren } from 'preact';
import {
  applies,
  type CodeList,
  type Control,
  type Field,
  type FieldMap,
  type FormValues,
  fieldsIn,
  inScope,
  isRequired,
  type Scope,
  type Section,
} from '#kernel/fields/index.ts';
import { Conditional } from './Conditional.tsx';
import { FieldInput, type Lists } from './FieldInput.tsx';
import type { FormError } from './form.ts';
import { PickerList, suggests } from './PickerInput.tsx';

export interface FieldSectionProps {
  readonly section: Section;
  /** The form as typed, or as `printSection` prints a kept content. */
  readonly values: FormValues;
  readonly errors?: readonly FormError[] | undefined;
  /** What is kept so far: decides the questions that hang on answers of other sections. */
  readonly content?: unknown;
  readonly scope?: Scope | undefined;
  readonly lists?: Lists | undefined;
  /** What stands below a question, by its full name: the places of a postal code. */
  readonly below?: ((name: string) => ComponentChildren) | undefined;
}

/** All questions of one section of a catalogue, in order; the page gives heading, form and buttons. */
export function FieldSection({
  section,
  values,
  errors,
  content = {},
  scope = {},
  lists = {},
  below,
}: FieldSectionProps) {
  const asked = Object.entries(section.fields).filter(
    ([, field]) =>
      inScope(field, scope) && !field.computed && (hangsWithin(field, section) || applies(field, content, scope)),
  );
  return (
    <>
      {asked.map(([key, field]) => (
        <Conditional key={key} when={hangsWithin(field, section) ? field.when : undefined} fields={section.fields}>
          <FieldInput
            field={field}
            name={`${section.key}.${key}`}
            values={values}
            errors={errors}
            required={isRequired(field, content)}
            lists={lists}
          />
          {below?.(`${section.key}.${key}`)}
        </Conditional>
      ))}
      {suggestedIn(section.fields, lists).map((list) => (
        <PickerList key={list} list={list} options={lists[list] ?? []} />
      ))}
    </>
  );
}

/** Whether the condition of a field looks only at answers of its own section, which may change while the form is filled in. */
function hangsWithin(field: Field<unknown>, section: Section): boolean {
  return field.when !== undefined && fieldsIn(field.when).every((name) => name.startsWith(`${section.key}.`));
}

function suggestedIn(fields: FieldMap, lists: Lists): readonly CodeList[] {
  const within = (control: Control): readonly CodeList[] => {
    if (control.kind === 'picker') return suggests(lists[control.list], control.max) ? [control.list] : [];
    if (control.kind === 'groups') return Object.values(control.fields).flatMap((field) => within(field.control));
    return control.kind === 'range' ? within(control.each) : [];
  };
  return [...new Set(Object.values(fields).flatMap((field) => within(field.control)))];
}
