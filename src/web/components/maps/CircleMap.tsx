import { project, type Spot } from './project.ts';

export interface Place extends Spot {
  readonly code: string;
  readonly name: string;
  readonly value: number;
}

interface CircleMapProps {
  readonly id: string;
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

/** Places as circles where they lie, their areas by their counts. A picture: the same numbers, with links, belong in a table beside it. */
export function CircleMap({ id, title, places, figure, outside }: CircleMapProps) {
  const most = Math.max(1, ...places.map(({ value }) => value));
  const { inside, outside: far, height } = project(places, WIDTH, LARGEST + 8);
  const bySize = inside.toSorted((a, b) => b.value - a.value);
  return (
    <figure class="map">
      <svg class="map__picture" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{title}</title>
        {bySize.map(({ code, name, value, x, y }) => (
          <circle
            key={code}
            class="spot"
            cx={x}
            cy={y}
            r={Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(value / most)))}
          >
            <title>{`${name} ${figure(value)}`}</title>
          </circle>
        ))}
        {bySize.slice(0, NAMED).map(({ code, name, x, y }) => (
          <text key={code} class="spot__name" x={Math.min(Math.max(x, 40), WIDTH - 40)} y={y + 4}>
            {name}
          </text>
        ))}
      </svg>
      {far.length > 0 && <figcaption class="quiet">{outside(far.map(({ name }) => name).join('、'))}</figcaption>}
    </figure>
  );
}
