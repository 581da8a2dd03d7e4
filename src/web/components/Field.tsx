import type { ComponentChildren } from 'preact';
import { useWords } from '#web/layout/lang.ts';
import { type FieldProps, fieldId, messagesFor } from './form.ts';

const words = {
  ja: { required: '※必須', optional: '※任意', error: 'エラー: ' },
  en: { required: 'required', optional: 'optional', error: 'Error: ' },
};

/** ※必須 or ※任意, as part of the label. */
export function RequirementMark({ requirement }: Pick<FieldProps, 'requirement'>) {
  const w = useWords(words);
  if (!requirement) return null;
  return <span class={`mark mark--${requirement}`}>{w[requirement]}</span>;
}

/** The messages about a field, below its control; the hidden prefix says they are errors. */
export function FieldErrors({ name, errors }: Pick<FieldProps, 'name' | 'errors'>) {
  const w = useWords(words);
  const messages = messagesFor(errors, name);
  if (messages.length === 0) return null;
  return (
    <div id={`${fieldId(name)}-error`}>
      {messages.map((message) => (
        <p class="field__error" key={message}>
          <span>
            <span class="vh">{w.error}</span>
            {message}
          </span>
        </p>
      ))}
    </div>
  );
}

export function FieldHint({ name, hint }: Pick<FieldProps, 'name' | 'hint'>) {
  if (!hint) return null;
  return (
    <p class="field__hint" id={`${fieldId(name)}-hint`}>
      {hint}
    </p>
  );
}

function LabelText({ props }: { props: FieldProps }) {
  const text = (
    <>
      {props.label}
      <RequirementMark requirement={props.requirement} />
    </>
  );
  return props.asHeading ? <h1>{text}</h1> : text;
}

/** Label, hint, control and errors of a single control. */
export function Field({ props, children }: { props: FieldProps; children: ComponentChildren }) {
  const wrong = messagesFor(props.errors, props.name).length > 0;
  return (
    <div class={`field${wrong ? ' field--error' : ''}`}>
      <label class={`field__label${props.asHeading ? ' field__label--page' : ''}`} for={fieldId(props.name)}>
        <LabelText props={props} />
      </label>
      <FieldHint name={props.name} hint={props.hint} />
      <div class="field__body">{children}</div>
      <FieldErrors name={props.name} errors={props.errors} />
    </div>
  );
}

export interface FieldGroupProps {
  readonly props: FieldProps;
  /** Names of parts that may have errors of their own, shown below the group. */
  readonly parts?: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

/** The same for several controls that answer one question: a fieldset with its legend. */
export function FieldGroup({ props, parts = [], children }: FieldGroupProps) {
  const id = fieldId(props.name);
  const wrong = messagesFor(props.errors, props.name).length > 0;
  const wrongParts = parts.filter((name) => messagesFor(props.errors, name).length > 0);
  const ids = [wrong && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset
      class={`field${wrong || wrongParts.length > 0 ? ' field--error' : ''}`}
      aria-describedby={ids || undefined}
    >
      <legend class={`field__label${props.asHeading ? ' field__label--page' : ''}`}>
        <LabelText props={props} />
      </legend>
      <FieldHint name={props.name} hint={props.hint} />
      <div class="field__body">{children}</div>
      <FieldErrors name={props.name} errors={props.errors} />
      {wrongParts.map((name) => (
        <FieldErrors key={name} name={name} errors={props.errors} />
      ))}
    </fieldset>
  );
}
