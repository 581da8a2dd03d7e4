import { Choice, type ChoiceOption, choiceId } from './Choice.tsx';
import { FieldErrors, FieldGroup, RequirementMark } from './Field.tsx';
import { type FieldProps, fieldId, messagesFor } from './form.ts';

export interface CheckboxesProps extends FieldProps {
  readonly options: readonly ChoiceOption[];
  readonly values?: readonly string[] | undefined;
  readonly inline?: boolean | undefined;
}

/** Any number of a few; all post under the same name. */
export function Checkboxes(props: CheckboxesProps) {
  const id = fieldId(props.name);
  const invalid = messagesFor(props.errors, props.name).length > 0;
  return (
    <FieldGroup props={props}>
      <div class={`options${props.inline ? ' options--row' : ''}`}>
        {props.options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={choiceId(id, index)}
            name={props.name}
            option={option}
            checked={props.values?.includes(option.value) ?? false}
            invalid={invalid}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

export interface CheckboxProps extends FieldProps {
  /** What is posted when ticked; default `yes`. */
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
}

/** A single tick, such as a consent: its label is the sentence agreed to. */
export function Checkbox(props: CheckboxProps) {
  const id = fieldId(props.name);
  const invalid = messagesFor(props.errors, props.name).length > 0;
  return (
    <div class={`field${invalid ? ' field--error' : ''}`}>
      <div class="option">
        <input
          class="option__input"
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'yes'}
          checked={props.checked ?? false}
          aria-invalid={invalid ? 'true' : undefined}
          aria-describedby={
            [invalid && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
          }
        />
        <label class="option__label" for={id}>
          {props.label}
          <RequirementMark requirement={props.requirement} />
        </label>
        {props.hint && (
          <p class="option__hint" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
      <FieldErrors name={props.name} errors={props.errors} />
    </div>
  );
}
