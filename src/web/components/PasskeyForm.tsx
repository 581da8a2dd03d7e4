import type { ComponentChildren } from 'preact';
import { Form } from './Form.tsx';

export interface PasskeyFormProps {
  /** What the browser is asked: to make a passkey, or to show one. */
  readonly act: 'create' | 'get';
  /** The request, as JSON. */
  readonly options: string;
  readonly action?: string | undefined;
  /** Said where scripts or the browser cannot do it. */
  readonly without: string;
  /** Further fields and the button. */
  readonly children: ComponentChildren;
}

/** A form that the browser's passkeys fill in; where they cannot be used, the words `without` stay in its place. */
export function PasskeyForm({ act, options, action, without, children }: PasskeyFormProps) {
  return (
    <oh-passkey data-act={act} data-options={options}>
      <p class="quiet">{without}</p>
      <div hidden>
        <Form action={action}>
          <input type="hidden" name="answer" value="" />
          {children}
        </Form>
      </div>
    </oh-passkey>
  );
}
