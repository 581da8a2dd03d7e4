import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { TextInput } from '#web/components/TextInput.tsx';
import type { Lang, Form as Submitted } from '#web/page.ts';
import { words } from './words.ts';

const Typed = z.object({
  email: z.string().default(''),
  key: z.string().default(''),
  password: z.string().default(''),
});

/** What was entered with a key. */
export const typedKey = (form: Submitted): z.infer<typeof Typed> =>
  Typed.parse({ email: form.text('email'), key: form.text('key'), password: form.text('password') });

interface Props {
  readonly lang: Lang;
  readonly typed: { readonly email: string; readonly key: string };
  /** the label of the password */
  readonly password: string;
  readonly submit: string;
  /** where another key is asked for */
  readonly again: string;
  readonly children?: ComponentChildren;
  readonly errors: readonly FormError[];
}

/** The key from the mail, the address that got it, and the password to set; `children` are its hidden fields. */
export function KeyForm({ lang, typed, password, submit, again, children, errors }: Props) {
  const w = words[lang];
  return (
    <>
      <Form>
        {children}
        <TextInput
          name="email"
          label={w.email}
          type="email"
          autocomplete="username"
          value={typed.email}
          errors={errors}
        />
        <TextInput
          name="key"
          label={w.key}
          hint={w.keyHint}
          autocomplete="one-time-code"
          value={typed.key}
          errors={errors}
        />
        <TextInput
          name="password"
          label={password}
          hint={w.passwordHint}
          type="password"
          autocomplete="new-password"
          errors={errors}
        />
        <Actions>
          <Button>{submit}</Button>
        </Actions>
      </Form>
      <p>
        <a href={again}>{w.again}</a>
      </p>
    </>
  );
}
