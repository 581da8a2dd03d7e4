import { useWords } from '#web/layout/lang.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { described, type FieldProps, fieldId } from './form.ts';

export interface PostalInputProps extends Omit<FieldProps, 'label'> {
  readonly label?: string | undefined;
  readonly value?: string | undefined;
  /** Posted as `action` by the button; the page comes back with the address filled in. Default `fill-address`. */
  readonly action?: string | undefined;
}

const words = {
  ja: { label: '郵便番号', hint: '例: 100-0001（ハイフンはなくてもかまいません）', fill: '住所を入力する' },
  en: { label: 'Postal code', hint: 'For example 100-0001 (the hyphen may be left out)', fill: 'Fill in the address' },
};

/** Postal code with the button that fills in the address on the server. */
export function PostalInput(props: PostalInputProps) {
  const w = useWords(words);
  const field = { ...props, label: props.label ?? w.label, hint: props.hint ?? w.hint };
  return (
    <Field props={field}>
      <div class="postal">
        <input
          class="input input--8"
          id={fieldId(props.name)}
          name={props.name}
          type="text"
          inputmode="numeric"
          autocomplete="postal-code"
          value={props.value ?? ''}
          {...described(field)}
        />
        <Button kind="secondary" name="action" value={props.action ?? 'fill-address'}>
          {w.fill}
        </Button>
      </div>
    </Field>
  );
}
