import type { ComponentChildren } from 'preact';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** How many there are of it, beside the label. */
  readonly count?: number | undefined;
  /** Questions asked only when this is chosen; shown without scripts too. */
  readonly reveal?: ComponentChildren;
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: ChoiceOption;
  readonly checked: boolean;
  readonly invalid?: boolean | undefined;
}

/** One radio or checkbox with its label. */
export function Choice({ type, id, name, option, checked, invalid }: ChoiceProps) {
  return (
    <div class="option">
      <input
        class="option__input"
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        aria-invalid={invalid ? 'true' : undefined}
      />
      <label class="option__label" for={id}>
        {option.label}
        {option.count !== undefined && <span class="option__count"> （{option.count.toLocaleString('ja-JP')}）</span>}
      </label>
      {option.hint && (
        <p class="option__hint" id={`${id}-hint`}>
          {option.hint}
        </p>
      )}
      {option.reveal && <div class="option__reveal">{option.reveal}</div>}
    </div>
  );
}

/** Id of the n-th choice: the first carries the field's own id, where the error summary leads. */
export function choiceId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}
