import type { ComponentChildren } from 'preact';
import type { Control, Field, FormValues } from '#kernel/fields/index.ts';
import { useWords } from '#web/layout/lang.ts';
import { Button } from './Button.tsx';
import { Conditional } from './Conditional.tsx';
import { FieldGroup } from './Field.tsx';
import { type FieldProps, fieldId } from './form.ts';
import { groupPlaces } from './groupForm.ts';

export interface GroupsInputProps {
  readonly base: FieldProps;
  readonly control: Extract<Control, { kind: 'groups' }>;
  readonly values: FormValues;
  /** One field of an entry, under its full name. */
  readonly render: (field: Field<unknown>, name: string) => ComponentChildren;
}

const words = {
  ja: {
    nth: (n: number) => `${n}件目`,
    add: 'もう1件追加する',
    remove: 'この1件を削除する',
    most: (n: number) => `${n}件まで入力できます。`,
  },
  en: {
    nth: (n: number) => `Entry ${n}`,
    add: 'Add another',
    remove: 'Remove this entry',
    most: (n: number) => `Up to ${n} entries.`,
  },
};

/**
 * A list of entries. Its buttons post `action` as `add:<name>` and `remove:<name>.<place>` (`groupForm.ts` reads them), so entries are
 * added and removed without scripts; the form comes back with everything typed.
 */
export function GroupsInput({ base, control, values, render }: GroupsInputProps) {
  const w = useWords(words);
  const opened = groupPlaces(values, base.name);
  const places = opened.length > 0 ? opened : [0];
  return (
    <FieldGroup props={{ ...base, hint: base.hint ?? w.most(control.max) }}>
      {places.map((place, index) => {
        const at = `${base.name}.${place}`;
        return (
          <fieldset class="group-entry" key={at} id={index === 0 ? fieldId(base.name) : undefined} tabindex={-1}>
            <legend class="group-entry__title">{w.nth(index + 1)}</legend>
            {Object.entries(control.fields).map(([key, field]) => (
              <Conditional key={key} when={field.when} prefix={`${at}.`} fields={control.fields}>
                {render(field, `${at}.${key}`)}
              </Conditional>
            ))}
            {opened.length > 0 && (
              <Button
                kind="quiet"
                small
                name="action"
                value={`remove:${at}`}
                about={`${base.label} ${w.nth(index + 1)}`}
              >
                {w.remove}
              </Button>
            )}
          </fieldset>
        );
      })}
      {places.length < control.max && (
        <Button kind="secondary" small name="action" value={`add:${base.name}`} about={base.label}>
          {w.add}
        </Button>
      )}
    </FieldGroup>
  );
}
