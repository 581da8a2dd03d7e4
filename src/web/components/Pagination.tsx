import { grouped } from '#kernel/grouped.ts';
import { useWords } from '#web/layout/lang.ts';

export interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

const words = {
  ja: { label: 'ページの移動', previous: '前へ', next: '次へ', page: (n: number) => `${n}ページ目` },
  en: { label: 'Pages', previous: 'Previous', next: 'Next', page: (n: number) => `Page ${n}` },
};

/** Pages to offer: first, last, this one and its neighbours; 0 stands for a gap of two or more. */
export function pagesToShow(page: number, pages: number): readonly number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1] ?? n - 1;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [0, n] : [n];
  });
}

/** Nothing when there is one page only. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const w = useWords(words);
  if (pages <= 1) return null;
  return (
    <nav class="pagination" aria-label={w.label}>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {w.previous}
            </a>
          </li>
        )}
        {pagesToShow(page, pages).map((n, index) => (
          <li key={n || `gap-${index}`}>
            {n === 0 ? (
              <span class="pagination__gap">…</span>
            ) : (
              <a href={href(n)} aria-label={w.page(n)} aria-current={n === page ? 'page' : undefined}>
                {grouped(n)}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {w.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
