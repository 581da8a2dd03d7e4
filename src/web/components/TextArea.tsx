import { useWords } from '#web/layout/lang.ts';
import { Field } from './Field.tsx';
import { described, type FieldProps, fieldId } from './form.ts';

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  /** Most characters taken, counted as people see them; said below the box and counted live where scripts run. */
  readonly limit?: number | undefined;
}

const words = {
  ja: { limit: (n: number) => `${n}文字まで入力できます` },
  en: { limit: (n: number) => `Up to ${n} characters` },
};

/** Several lines of text. Typing is never blocked; the limit is checked when the form is sent. */
export function TextArea(props: TextAreaProps) {
  const w = useWords(words);
  const id = fieldId(props.name);
  const aria = described(props);
  const area = (
    <textarea
      class="input"
      id={id}
      name={props.name}
      rows={props.rows ?? 5}
      {...aria}
      aria-describedby={[aria['aria-describedby'], props.limit && `${id}-limit`].filter(Boolean).join(' ') || undefined}
    >
      {props.value ?? ''}
    </textarea>
  );
  if (!props.limit) return <Field props={props}>{area}</Field>;
  return (
    <Field props={props}>
      <oh-count data-limit={props.limit}>
        {area}
        <p class="counter" id={`${id}-limit`}>
          {w.limit(props.limit)}
        </p>
      </oh-count>
    </Field>
  );
}
