import { Choice, type ChoiceOption, choiceId } from './Choice.tsx';
import { FieldGroup } from './Field.tsx';
import { type FieldProps, fieldId, messagesFor } from './form.ts';

export interface RadiosProps extends FieldProps {
  readonly options: readonly ChoiceOption[];
  readonly value?: string | undefined;
  /** Side by side; only for two or three short answers. */
  readonly inline?: boolean | undefined;
}

/** One of a few. Nothing is chosen beforehand unless the value says so. */
export function Radios(props: RadiosProps) {
  const id = fieldId(props.name);
  const invalid = messagesFor(props.errors, props.name).length > 0;
  return (
    <FieldGroup props={props}>
      <div class={`options${props.inline ? ' options--row' : ''}`}>
        {props.options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={choiceId(id, index)}
            name={props.name}
            option={option}
            checked={option.value === props.value}
            invalid={invalid}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
