import { grouped } from '#kernel/grouped.ts';
export interface LinkOption {
  readonly text: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
}

/** A choice made by following a link: sort order, entries per page, the views of a work list with their counts. */
export function LinkChoice({ label, options }: { label: string; options: readonly LinkOption[] }) {
  return (
    <nav class="link-choice" aria-label={label}>
      <span class="link-choice__label" aria-hidden="true">
        {label}
      </span>
      <ul>
        {options.map((option) => (
          <li key={option.href}>
            <a href={option.href} aria-current={option.current ? 'true' : undefined}>
              {option.text}
              {option.count !== undefined && <span class="figures">（{grouped(option.count)}）</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
