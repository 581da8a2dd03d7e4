/** Points on the ground as points of a picture. */

export interface Spot {
  readonly lat: number;
  readonly lng: number;
}

interface Projected<T> {
  readonly width: number;
  readonly height: number;
  readonly inside: readonly (T & { readonly x: number; readonly y: number })[];
  /** Too far away to be in the picture: islands that would make everything else a dot. */
  readonly outside: readonly T[];
}

/** So many times the middle distance from the middle are far away. */
const FAR = 4;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Places spots in a picture of this width, north up, with `margin` around; degrees of longitude are shortened as the middle latitude asks. */
export function project<T extends Spot>(spots: readonly T[], width: number, margin: number): Projected<T> {
  const middle = { lat: median(spots.map(({ lat }) => lat)), lng: median(spots.map(({ lng }) => lng)) };
  const shorten = Math.cos((middle.lat * Math.PI) / 180);
  const placed = spots.map((spot) => ({ spot, x: (spot.lng - middle.lng) * shorten, y: middle.lat - spot.lat }));
  const distances = placed.map(({ x, y }) => Math.hypot(x, y));
  const reach = median(distances) * FAR;
  const near = placed.filter((_each, nth) => (distances[nth] ?? 0) <= reach);
  const [left, right] = [Math.min(...near.map(({ x }) => x)), Math.max(...near.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...near.map(({ y }) => y)), Math.max(...near.map(({ y }) => y))];
  const across = Math.max(right - left, (bottom - top) * 0.6, 0.01);
  const scale = (width - 2 * margin) / across;
  const indent = (width - 2 * margin - (right - left) * scale) / 2;
  return {
    width,
    height: Math.round((bottom - top) * scale + 2 * margin),
    inside: near.map(({ spot, x, y }) => ({
      ...spot,
      x: Math.round(margin + indent + (x - left) * scale),
      y: Math.round(margin + (y - top) * scale),
    })),
    outside: placed.filter((each) => !near.includes(each)).map(({ spot }) => spot),
  };
}
