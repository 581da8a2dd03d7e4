/** The orders in which postings are listed, as lists of documents. */
import type { Columns, Order } from './segment.ts';
import { shared } from './shared.ts';

/** 0 … size-1 by rising key, equal keys in rising order. */
export function sortedBy(size: number, keyOf: (nth: number) => number): Uint32Array {
  const keys = Float64Array.from({ length: size }, (_, nth) => keyOf(nth));
  const order = shared(Uint32Array, size * 4);
  for (let nth = 0; nth < size; nth++) order[nth] = nth;
  return order.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}

/** Stable counting sort by a key of 0 … 65535. */
export function stableBy(order: Uint32Array, keyOf: (nth: number) => number): Uint32Array {
  const begins = new Uint32Array(0x10001);
  for (const nth of order) begins[keyOf(nth) + 1] = (begins[keyOf(nth) + 1] as number) + 1;
  for (let key = 1; key < begins.length; key++) begins[key] = (begins[key] as number) + (begins[key - 1] as number);
  const sorted = new Uint32Array(order.length);
  for (const nth of order) {
    const key = keyOf(nth);
    sorted[begins[key] as number] = nth;
    begins[key] = (begins[key] as number) + 1;
  }
  return sorted;
}

/** What an order sorts by: smaller first; "not known" is larger than everything. */
export function orderKey(columns: Columns, order: Order, doc: number): number {
  if (order === 'deadline') return columns.deadline[doc] as number;
  const descending = (value: number) => (value < 0 ? Number.POSITIVE_INFINITY : -value);
  if (order === 'holidays') return descending(columns.annualHolidays[doc] as number);
  const { wageTotal, wageBase, monthlyTotal, monthlyBase, hourlyTotal, hourlyBase } = columns;
  const [totals, bases] = {
    wage: [wageTotal, wageBase] as const,
    monthly: [monthlyTotal, monthlyBase] as const,
    hourly: [hourlyTotal, hourlyBase] as const,
  }[order];
  const [total, base] = [totals[doc] as number, bases[doc] as number];
  return descending(total < 0 ? base : total);
}

export function ordersOf(size: number, columns: Columns): Record<Order, Uint32Array> {
  const by = (order: Order) =>
    sortedBy(size, (doc) => Math.min(orderKey(columns, order, doc), Number.MAX_SAFE_INTEGER));
  return {
    deadline: by('deadline'),
    wage: by('wage'),
    monthly: by('monthly'),
    hourly: by('hourly'),
    holidays: by('holidays'),
  };
}
