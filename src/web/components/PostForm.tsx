import { randomUUID } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { FORM_KEY } from '#web/form.ts';

export interface PostFormProps {
  /** Where it is posted; default: the page itself. */
  readonly action?: string | undefined;
  /** The form carries files. */
  readonly files?: boolean | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** Every form that changes something: posted without the browser's own checks, with a key so that sending it twice acts once. */
export function PostForm(props: PostFormProps) {
  return (
    <form
      method="post"
      action={props.action}
      id={props.id}
      class={props.class}
      enctype={props.files ? 'multipart/form-data' : undefined}
      novalidate
    >
      <input type="hidden" name={FORM_KEY} value={randomUUID()} />
      {props.children}
    </form>
  );
}
