import { boundsOf, classOf } from './classes.ts';
import { Legend } from './Legend.tsx';
import { TILE_COLUMNS, TILE_ROWS, tiles } from './tiles.ts';

export interface Region {
  /** Two digits. */
  readonly code: string;
  /** As the tile says it: at most three characters are read well; Latin letters are set smaller, long names closer. */
  readonly name: string;
  /** Null: not told. */
  readonly value: number | null;
  readonly href: string;
}

interface PrefectureMapProps {
  /** What the picture shows, for those who hear the page. */
  readonly title: string;
  readonly items: readonly Region[];
  readonly figure: (value: number) => string;
  /** Above the legend: what is counted. */
  readonly legend: string;
}

const TILE = 40;
const GAP = 2;
const NOT_TOLD = '–';
/** Most letters that fit in a tile as they are. */
const LETTERS = 6;

/** Japan in tiles: every prefecture a link with its name and its number, shaded in five classes. The same numbers belong in a table beside it. */
export function PrefectureMap({ title, items, figure, legend }: PrefectureMapProps) {
  const byCode = new Map(items.map((item) => [item.code, item]));
  const bounds = boundsOf(items.flatMap(({ value }) => (value === null ? [] : [value])));
  return (
    <figure class="map">
      <nav aria-label={title}>
        <svg
          class="map__picture map__picture--tiles"
          viewBox={`0 0 ${TILE_COLUMNS * TILE} ${TILE_ROWS * TILE}`}
          focusable="false"
        >
          <title>{title}</title>
          {tiles.map(({ code, column, row }) => {
            const item = byCode.get(code);
            if (!item) return null;
            const [x, y] = [column * TILE, row * TILE];
            const shade = item.value === null ? 1 : classOf(item.value, bounds);
            return (
              <a key={code} href={item.href} class={`tile shade-${shade}`}>
                <rect x={x + GAP / 2} y={y + GAP / 2} width={TILE - GAP} height={TILE - GAP} rx={4} />
                <text
                  x={x + TILE / 2}
                  y={y + 17}
                  class={/^[A-Z]/.test(item.name) ? 'tile__name tile__name--latin' : 'tile__name'}
                  {...(item.name.length > LETTERS && { textLength: TILE - 6, lengthAdjust: 'spacingAndGlyphs' })}
                >
                  {item.name}
                </text>
                <text x={x + TILE / 2} y={y + 31} class="tile__value">
                  {item.value === null ? NOT_TOLD : figure(item.value)}
                </text>
              </a>
            );
          })}
        </svg>
      </nav>
      <figcaption>
        <Legend title={legend} bounds={bounds} figure={figure} />
      </figcaption>
    </figure>
  );
}
