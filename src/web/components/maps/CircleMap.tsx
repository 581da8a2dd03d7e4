import { project, type Spot } from './project.ts';

export interface Place extends Spot {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  readonly href: string;
}

interface CircleMapProps {
  readonly title: string;
  readonly places: readonly Place[];
  readonly figure: (value: number) => string;
  /** Said of places too far away for the picture. */
  readonly outside: (names: string) => string;
}

const WIDTH = 360;
const LARGEST = 22;
const SMALLEST = 3;
/** So many are named in the picture; all stand in the table. */
const NAMED = 6;

/** Places as circles where they lie, their areas by their counts, each a link named with its count. The same belongs in a table beside it. */
export function CircleMap({ title, places, figure, outside }: CircleMapProps) {
  const most = Math.max(1, ...places.map(({ value }) => value));
  const { inside, outside: far, height } = project(places, WIDTH, LARGEST + 8);
  const bySize = inside.toSorted((a, b) => b.value - a.value);
  return (
    <figure class="map">
      <nav aria-label={title}>
        <svg class="map__picture" viewBox={`0 0 ${WIDTH} ${height}`} focusable="false">
          <title>{title}</title>
          {bySize.map(({ code, name, value, href, x, y }) => (
            <a key={code} href={href} class="spot" aria-label={`${name} ${figure(value)}`}>
              <circle cx={x} cy={y} r={Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(value / most)))}>
                <title>{`${name} ${figure(value)}`}</title>
              </circle>
            </a>
          ))}
          {bySize.slice(0, NAMED).map(({ code, name, x, y }) => (
            <text key={code} class="spot__name" x={Math.min(Math.max(x, 40), WIDTH - 40)} y={y + 4}>
              {name}
            </text>
          ))}
        </svg>
      </nav>
      {far.length > 0 && <figcaption class="quiet">{outside(far.map(({ name }) => name).join('、'))}</figcaption>}
    </figure>
  );
}
