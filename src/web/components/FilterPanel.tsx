import type { ComponentChildren } from 'preact';
import { useWords } from '#web/layout/lang.ts';
import { Button } from './Button.tsx';
import { Choice, type ChoiceOption, choiceId } from './Choice.tsx';
import { fieldId } from './form.ts';

/** One group of conditions: choices with counts, or other questions as children. */
export interface FilterGroup {
  readonly title: string;
  /** How many conditions of it are in use. */
  readonly chosen: number;
  readonly open?: boolean | undefined;
  readonly choices?:
    | Readonly<{
        type: 'radio' | 'checkbox';
        name: string;
        options: readonly ChoiceOption[];
        values: readonly string[];
      }>
    | undefined;
  readonly children?: ComponentChildren;
}

export interface FilterPanelProps {
  readonly action: string;
  readonly groups: readonly FilterGroup[];
  /** Questions that are always in view, above the groups. */
  readonly children?: ComponentChildren;
  /** Shows the conditions also where they are folded: something in them needs attention. */
  readonly open?: boolean | undefined;
  /** Parameters of the address that are not asked here but stay. */
  readonly keep?: readonly (readonly [name: string, value: string])[] | undefined;
}

const words = {
  ja: { title: '条件', fold: '条件を変える', apply: 'この条件でさがす', chosen: (n: number) => `${n}件選択中` },
  en: {
    title: 'Filters',
    fold: 'Change the filters',
    apply: 'Search with these',
    chosen: (n: number) => `${n} chosen`,
  },
};

/** The conditions of a search: beside the results on wide screens, folded above them on narrow ones. Nothing is sent without the button. */
export function FilterPanel({ action, groups, children, open, keep = [] }: FilterPanelProps) {
  const w = useWords(words);
  return (
    <search>
      <form class="filters" method="get" action={action}>
        <h2 class="vh">{w.title}</h2>
        {keep.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <details class="filters__fold" open={open}>
          <summary>{w.fold}</summary>
          {children && (
            <>
              <div class="filters__always">{children}</div>
              <div class="filters__actions">
                <Button>{w.apply}</Button>
              </div>
            </>
          )}
          {groups.map((group) => (
            <Group key={group.title} group={group} chosen={w.chosen} />
          ))}
          <div class="filters__actions">
            <Button>{w.apply}</Button>
          </div>
        </details>
      </form>
    </search>
  );
}

function Group({ group, chosen }: { group: FilterGroup; chosen: (n: number) => string }) {
  const { choices } = group;
  return (
    <details class="filters__group" open={group.open ?? group.chosen > 0}>
      <summary>
        <h3 class="filters__title">{group.title}</h3>
        {group.chosen > 0 && <span class="filters__chosen">{chosen(group.chosen)}</span>}
      </summary>
      <div class="filters__body">
        {choices && (
          <fieldset>
            <legend class="vh">{group.title}</legend>
            <div class={`options${choices.options.length > 10 ? ' options--scroll' : ''}`}>
              {choices.options.map((option, index) => (
                <Choice
                  key={option.value}
                  type={choices.type}
                  id={choiceId(fieldId(choices.name), index)}
                  name={choices.name}
                  option={option}
                  checked={choices.values.includes(option.value)}
                />
              ))}
            </div>
          </fieldset>
        )}
        {group.children}
      </div>
    </details>
  );
}
