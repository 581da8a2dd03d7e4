/** One thing wrong with a form: the summary and the field say it in the same words. Several may name one field. */
export interface FormError {
  readonly field: string;
  readonly message: string;
}

/** What every form control takes. */
export interface FieldProps {
  /** The name posted; its id, hint and error are derived from it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Says ※必須 or ※任意 beside the label; absent where the question needs neither. */
  readonly requirement?: 'required' | 'optional' | undefined;
  /** All errors of the form: the control picks its own by name. */
  readonly errors?: readonly FormError[] | undefined;
  /** The label is the page's heading: one question a page. */
  readonly asHeading?: boolean | undefined;
}

/** The id of the control that answers a field; of its first control when there are several. */
export function fieldId(name: string): string {
  return name.replace(/[^\p{L}\p{N}_]+/gu, '-').replace(/^-|-$/g, '');
}

/** The messages about one field. */
export function messagesFor(errors: readonly FormError[] | undefined, name: string): readonly string[] {
  return (errors ?? []).filter((error) => error.field === name).map((error) => error.message);
}

/** The ARIA attributes that tie a control to its error and hint, error first. */
export function described(props: FieldProps): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const id = fieldId(props.name);
  const wrong = messagesFor(props.errors, props.name).length > 0;
  const ids = [wrong && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(wrong && { 'aria-invalid': 'true' as const }) };
}
