import { useWords } from '#web/layout/lang.ts';
import { CLASSES } from './classes.ts';

const words = {
  ja: {
    upTo: (to: string) => (to === '0' ? to : `${to}以下`),
    between: (from: string, to: string) => `${from}〜${to}`,
    over: (from: string) => `${from}以上`,
  },
  en: {
    upTo: (to: string) => (to === '0' ? to : `up to ${to}`),
    between: (from: string, to: string) => `${from}–${to}`,
    over: (from: string) => `${from} or more`,
  },
};

/** What the five shades of a map stand for. */
export function Legend({
  title,
  bounds,
  figure,
}: {
  title: string;
  bounds: readonly number[];
  figure: (value: number) => string;
}) {
  const w = useWords(words);
  if (bounds.length === 0) return null;
  const shown = [...bounds, Number.POSITIVE_INFINITY].slice(0, CLASSES);
  return (
    <div class="map-legend">
      <p>{title}</p>
      <ul>
        {shown.map((to, nth) => {
          const from = figure((bounds[nth - 1] ?? 0) + 1);
          return (
            <li key={to}>
              <span class={`map-legend__shade shade-${nth + 1}`} aria-hidden="true" />
              {nth === 0 ? w.upTo(figure(to)) : Number.isFinite(to) ? w.between(from, figure(to)) : w.over(from)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
