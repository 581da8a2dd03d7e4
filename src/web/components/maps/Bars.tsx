interface BarsProps {
  readonly id: string;
  readonly title: string;
  /** Null: not told; no bar. */
  readonly bars: readonly Readonly<{ label: string; value: number | null }>[];
  readonly figure: (value: number) => string;
}

const WIDTH = 360;
const ROW = 26;
const LABEL = 96;
const ROOM = 70;

/** Bars with their numbers, one below the other: a picture, the same numbers belong in a table beside it. */
export function Bars({ id, title, bars, figure }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <figure class="map">
      <svg
        class="map__picture"
        viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{title}</title>
        {bars.map(({ label, value }, nth) => {
          const length = Math.round(((value ?? 0) / most) * (WIDTH - LABEL - ROOM));
          return (
            <g key={label}>
              <text class="bar__text bar__text--label" x={LABEL - 8} y={nth * ROW + 17}>
                {label}
              </text>
              <rect class="bar" x={LABEL} y={nth * ROW + 5} width={length} height={ROW - 10} />
              <text class="bar__text" x={LABEL + length + 6} y={nth * ROW + 17}>
                {value === null ? '–' : figure(value)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
