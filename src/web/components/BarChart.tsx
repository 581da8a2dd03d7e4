import { DataTable } from './DataTable.tsx';
import { Details } from './Details.tsx';

/** One kind of bar, e.g. 受理. */
export interface BarSeries {
  readonly label: string;
  /** Counts, one for each group. */
  readonly values: readonly number[];
}

export interface BarChartProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What stands below the bars, e.g. the weeks; `short` where there is little room. */
  readonly groups: readonly { readonly label: string; readonly short: string }[];
  readonly groupHead: string;
  /** At most three: each has a colour and a pattern of its own. */
  readonly series: readonly BarSeries[];
  readonly tableTitle: string;
  readonly format: (count: number) => string;
}

const HEIGHT = 160;
const FOOT = 24;
const HEAD = 16;
const GROUP = 60;
const BAR = 14;
const AXIS = 40;

/** The top of the scale: a round number not below the largest value, never zero. */
export function topOf(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 5, 10].find((each) => each * power >= most) ?? 10;
  return Math.max(step * power, 2);
}

/** Counts by group as bars, drawn on the server, with the same numbers as a table below. */
export function BarChart({ id, title, groups, groupHead, series, tableTitle, format }: BarChartProps) {
  const top = topOf(series.flatMap(({ values }) => values));
  const height = (value: number) => Math.round((value / top) * HEIGHT);
  const width = AXIS + groups.length * GROUP;
  const lines = [0, top / 2, top];
  return (
    <figure class="chart">
      <figcaption class="chart__title" id={`${id}-title`}>
        {title}
      </figcaption>
      <ul class="chart__legend" aria-hidden="true">
        {series.map(({ label }, nth) => (
          <li key={label}>
            <svg class={`chart__key chart__bar--${nth + 1}`} viewBox="0 0 12 12" aria-hidden="true">
              <rect width="12" height="12" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <section class="chart__scroll" aria-labelledby={`${id}-title`} tabindex={0}>
        <svg
          class="chart__drawing"
          viewBox={`0 0 ${width} ${HEAD + HEIGHT + FOOT}`}
          width={width}
          height={HEAD + HEIGHT + FOOT}
          role="img"
          aria-labelledby={`${id}-title`}
        >
          <title>{title}</title>
          {lines.map((line) => (
            <g key={line}>
              <line
                class="chart__line"
                x1={AXIS}
                x2={width}
                y1={HEAD + HEIGHT - height(line)}
                y2={HEAD + HEIGHT - height(line)}
              />
              <text class="chart__text" x={AXIS - 6} y={HEAD + HEIGHT - height(line) + 4} text-anchor="end">
                {Number.isInteger(line) ? line.toLocaleString('ja-JP') : ''}
              </text>
            </g>
          ))}
          {groups.map((group, at) => (
            <g key={group.label}>
              {series.map(({ label, values }, nth) => (
                <rect
                  key={label}
                  class={`chart__bar--${nth + 1}`}
                  x={AXIS + at * GROUP + 6 + nth * (BAR + 1)}
                  y={HEAD + HEIGHT - height(values[at] ?? 0)}
                  width={BAR}
                  height={height(values[at] ?? 0)}
                />
              ))}
              <text
                class="chart__text"
                x={AXIS + at * GROUP + GROUP / 2}
                y={HEAD + HEIGHT + FOOT - 6}
                text-anchor="middle"
              >
                {group.short}
              </text>
            </g>
          ))}
        </svg>
      </section>
      <Details summary={tableTitle}>
        <DataTable
          id={`${id}-table`}
          caption={title}
          hideCaption
          columns={[{ head: groupHead }, ...series.map(({ label }) => ({ head: label, number: true }))]}
          rows={groups.map(({ label }, at) => ({
            key: label,
            cells: [label, ...series.map(({ values }) => format(values[at] ?? 0))],
          }))}
        />
      </Details>
    </figure>
  );
}
