interface BarsProps {
  readonly id: string;
  readonly title: string;
  /** Null: not told; no bar. */
  readonly bars: readonly Readonly<{ label: string; value: number | null }>[];
  readonly figure: (value: number) => string;
}

const WIDTH = 360;
const ROW = 26;
const LEAST_LABEL = 96;
const MOST_LABEL = 210;
const CHARACTER = 12;
const LETTER = 7.6;
const ROOM = 70;

/** About how wide a label is drawn. */
const widthOf = (label: string) =>
  [...label].reduce((sum, each) => sum + (each.charCodeAt(0) < 0x3000 ? LETTER : CHARACTER), 0);

/** Bars with their numbers, one below the other: a picture, the same numbers belong in a table beside it. */
export function Bars({ id, title, bars, figure }: BarsProps) {
  const label = Math.min(MOST_LABEL, Math.max(LEAST_LABEL, ...bars.map((each) => Math.ceil(widthOf(each.label)) + 12)));
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
        {bars.map(({ label: said, value }, nth) => {
          const length = Math.round(((value ?? 0) / most) * (WIDTH - label - ROOM));
          return (
            <g key={said}>
              <text class="bar__text bar__text--label" x={label - 8} y={nth * ROW + 17}>
                {said}
              </text>
              <rect class="bar" x={label} y={nth * ROW + 5} width={length} height={ROW - 10} />
              <text class="bar__text" x={label + length + 6} y={nth * ROW + 17}>
                {value === null ? '–' : figure(value)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
