import { useWords } from '#web/layout/lang.ts';

export interface Chip {
  readonly text: string;
  /** The same search without this condition. */
  readonly href: string;
}

const words = {
  ja: { label: '使っている条件', remove: '条件を外す: ', clear: 'すべて外す' },
  en: { label: 'Filters in use', remove: 'Remove filter: ', clear: 'Remove all' },
};

/** The conditions in use, each a link that takes it away. Nothing when there is none. */
export function Chips({ chips, clearHref }: { chips: readonly Chip[]; clearHref: string }) {
  const w = useWords(words);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={w.label}>
      {chips.map((chip) => (
        <li key={chip.text}>
          <a class="chip" href={chip.href}>
            <span>
              <span class="vh">{w.remove}</span>
              {chip.text}
            </span>
            <span class="chip__cross" aria-hidden="true" />
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a class="chips__clear" href={clearHref}>
            {w.clear}
          </a>
        </li>
      )}
    </ul>
  );
}
