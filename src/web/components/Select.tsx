import { useWords } from '#web/layout/lang.ts';
import { Field } from './Field.tsx';
import { described, type FieldProps, fieldId } from './form.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** First entry with an empty value; 「選んでください」 unless told otherwise, none when null. */
  readonly blank?: string | null | undefined;
}

const words = { ja: { blank: '選んでください' }, en: { blank: 'Please choose' } };

/** One of many known things. For seven or fewer, Radios are easier. */
export function Select(props: SelectProps) {
  const w = useWords(words);
  return (
    <Field props={props}>
      <select class="input" id={fieldId(props.name)} name={props.name} {...described(props)}>
        {props.blank !== null && <option value="">{props.blank ?? w.blank}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
