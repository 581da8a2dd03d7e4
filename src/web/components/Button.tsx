import type { ComponentChildren } from 'preact';

/** One primary act per page; danger only for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly kind?: ButtonKind | undefined;
  readonly small?: boolean | undefined;
  /** Said after the text to those who hear the page: what the act is about, e.g. the posting's name. */
  readonly about?: string | undefined;
  readonly children: ComponentChildren;
}

export interface ButtonProps extends Look {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
}

const classes = ({ kind = 'primary', small }: Look) => `button button--${kind}${small ? ' button--small' : ''}`;

const About = ({ about }: Pick<Look, 'about'>) => (about ? <span class="vh">（{about}）</span> : null);

/** A submit button. Its text names the act: この内容で応募する. */
export function Button(props: ButtonProps) {
  return (
    <button
      class={classes(props)}
      type="submit"
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
    >
      {props.children}
      <About about={props.about} />
    </button>
  );
}

/** A link that looks like a button: for going to where an act begins. */
export function ButtonLink(props: Look & { readonly href: string }) {
  return (
    <a class={classes(props)} href={props.href}>
      {props.children}
      <About about={props.about} />
    </a>
  );
}

/** The row of acts below a form or card: the main one first. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}
