import type { ComponentChildren } from 'preact';
import { useWords } from '#web/layout/lang.ts';
import { Button } from './Button.tsx';

export interface SearchBoxProps {
  readonly action: string;
  readonly q?: string | undefined;
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** More questions between the words and the button. */
  readonly children?: ComponentChildren;
}

const words = {
  ja: { label: '仕事・会社・ことば', button: '求人をさがす' },
  en: { label: 'Work, employer or words', button: 'Find a job' },
};

/** The one-line search of the front page: words and the button. */
export function SearchBox({ action, q, label, hint, children }: SearchBoxProps) {
  const w = useWords(words);
  return (
    <search class="searchbox">
      <form method="get" action={action}>
        <label class="field__label" for="searchbox-q">
          {label ?? w.label}
        </label>
        {hint && (
          <p class="field__hint" id="searchbox-hint">
            {hint}
          </p>
        )}
        <div class="searchbox__row">
          <input
            class="input"
            id="searchbox-q"
            name="q"
            type="search"
            value={q ?? ''}
            aria-describedby={hint ? 'searchbox-hint' : undefined}
          />
          {children}
          <Button>{w.button}</Button>
        </div>
      </form>
    </search>
  );
}
