import { randomUUID } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { FORM_KEY } from '#web/form.ts';

export interface FormProps {
  /** Default: the page itself. */
  readonly action?: string | undefined;
  /** The form takes files. */
  readonly multipart?: boolean | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

/** A form that changes something: posted, checked on the server only, and marked so that sending it twice acts once. */
export function Form({ action, multipart, id, children }: FormProps) {
  return (
    <form
      class="form"
      id={id}
      method="post"
      action={action}
      enctype={multipart ? 'multipart/form-data' : undefined}
      noValidate
    >
      <input type="hidden" name={FORM_KEY} value={randomUUID()} />
      {children}
    </form>
  );
}
