/**
 * A number written in parts (`13010-12345678`, `1301-123456-7`) as one: 5 + 8, or 4 + 6 + 1 digits; leading zeros within a part do
 * not matter. -1 for what is none.
 */
export function codeNumber(written: string): number {
  const [first = '', second = '', third] = written.split('-');
  if (!/^\d{1,5}$/.test(first) || !/^\d{1,8}$/.test(second)) return -1;
  if (third === undefined) return Number(first) * 100_000_000 + Number(second);
  return /^\d$/.test(third) ? (Number(first) * 1_000_000 + Number(second)) * 10 + Number(third) : -1;
}
