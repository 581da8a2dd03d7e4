import { grouped } from '#kernel/grouped.ts';
import { useWords } from '#web/layout/lang.ts';

const words = { ja: { count: (n: string) => `${n}件` }, en: { count: (n: string) => n } };

/** How many, beside a filter or a heading. */
export function CountPill({ count }: { count: number }) {
  const w = useWords(words);
  return <span class="count">{w.count(grouped(count))}</span>;
}
