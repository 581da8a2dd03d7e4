import type { ComponentChildren } from 'preact';
import { grouped } from '#kernel/grouped.ts';
import { escaped, markup } from './markup.ts';

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
        aria-describedby={option.hint ? `${id}-about` : undefined}
        aria-invalid={invalid ? 'true' : undefined}
      />
      <label class="option__label" for={id}>
        {option.label}
        {option.count !== undefined && <span class="option__count"> （{grouped(option.count)}）</span>}
      </label>
      {option.hint && (
        <p class="option__hint" id={`${id}-about`}>
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

interface ChoiceListProps {
  readonly type: 'radio' | 'checkbox';
  /** Of the first control; the others are numbered. */
  readonly id: string;
  readonly name: string;
  readonly options: readonly Omit<ChoiceOption, 'hint' | 'reveal'>[];
  readonly values: readonly string[];
}

/** Many choices without hints, each as `Choice` shows it: written by hand, since a search form has hundreds of them. */
export function ChoiceList({ type, id, name, options, values }: ChoiceListProps) {
  const items = options.map(({ value, label, count }, index) => {
    const own = choiceId(id, index);
    const valued = value === '' ? 'value' : `value="${escaped(value)}"`;
    const checked = values.includes(value) ? ' checked' : '';
    const counted = count === undefined ? '' : `<span class="option__count"> （${grouped(count)}）</span>`;
    return `<div class="option"><input class="option__input" type="${type}" id="${own}" name="${name}" ${valued}${checked}/><label class="option__label" for="${own}">${escaped(label)}${counted}</label></div>`;
  });
  return <div class={`options${options.length > 10 ? ' options--scroll' : ''}`}>{markup(items.join(''))}</div>;
}
