import { useLang } from '#web/layout/lang.ts';
import { yenRangeWords } from './format.ts';

/** Yen, or a range of yen, in figures that line up. */
export function Money({ from, to }: { from: number; to?: number | null | undefined }) {
  const lang = useLang();
  return <span class="figures">{yenRangeWords(from, to, lang)}</span>;
}
