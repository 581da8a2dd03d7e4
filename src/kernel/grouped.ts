/** A whole number as it is read, its thousands apart: `1,284`. By hand, since a page of results has hundreds and Intl takes its time. */
export function grouped(n: number): string {
  const digits = String(Math.abs(n));
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) text = `${digits.slice(Math.max(0, end - 3), end)},${text}`;
  return n < 0 ? `-${text}` : text;
}
