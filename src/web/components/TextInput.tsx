import { Field } from './Field.tsx';
import { described, type FieldProps, fieldId } from './form.ts';

export interface TextInputProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined;
  readonly inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  readonly autocomplete?: string | undefined;
  /** Width in characters, as a hint of how much is expected. */
  readonly width?: 2 | 4 | 8 | 12 | 20 | undefined;
  /** Unit before or after the box, e.g. 円. Said in the label or hint too, where it matters. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly readonly?: boolean | undefined;
}

/** One line of text. Numbers are text too: what was typed comes back as typed. */
export function TextInput(props: TextInputProps) {
  const numeric = props.inputMode === 'numeric' || props.inputMode === 'decimal';
  const input = (
    <input
      class={`input${props.width ? ` input--${props.width}` : ''}${numeric && props.suffix ? ' input--number' : ''}`}
      id={fieldId(props.name)}
      name={props.name}
      // The attribute types tell email, tel … apart by allowed roles; we set none.
      type={(props.type ?? 'text') as 'text'}
      value={props.value ?? ''}
      inputmode={props.inputMode}
      autocomplete={props.autocomplete}
      readonly={props.readonly}
      spellcheck={numeric || props.type === 'email' ? false : undefined}
      {...described(props)}
    />
  );
  return (
    <Field props={props}>
      {props.prefix || props.suffix ? (
        <div class="affix">
          {props.prefix && <span>{props.prefix}</span>}
          {input}
          {props.suffix && <span>{props.suffix}</span>}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
