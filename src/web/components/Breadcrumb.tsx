import { useWords } from '#web/layout/lang.ts';

/** A step on the way here; the last has no link and is this page. */
export interface Crumb {
  readonly text: string;
  readonly href?: string | undefined;
}

const words = { ja: { label: '現在の場所' }, en: { label: 'You are here' } };

export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const w = useWords(words);
  return (
    <nav class="breadcrumb" aria-label={w.label}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.text}>
            {crumb.href ? <a href={crumb.href}>{crumb.text}</a> : <span aria-current="page">{crumb.text}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
