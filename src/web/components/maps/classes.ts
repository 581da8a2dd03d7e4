/** Five classes of counts for a map: as many regions in each as can be, bounds rounded to what people read easily. */

export const CLASSES = 5;

/** Rounds up to one figure and zeros, two from ten on: 1,234 → 1,300. */
function readable(value: number): number {
  if (value < 10) return Math.ceil(value);
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}

/** The last value of each class but the highest, rising, each different; fewer than four where the values are few. */
export function boundsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const most = sorted.at(-1) ?? 0;
  const bounds = Array.from({ length: CLASSES - 1 }, (_, nth) =>
    readable(sorted[Math.floor(((nth + 1) * sorted.length) / CLASSES)] ?? 0),
  );
  return [...new Set(bounds)].filter((bound) => bound < most);
}

/** The class of a value, 1 (lowest) to 5. */
export function classOf(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value > bound).length + 1;
}
