/** The column of a facet with many values, while rows arrive. */
import { wordsFor } from './bits.ts';
import { Column } from './column.ts';
import type { FacetColumn } from './segment.ts';
import { shared } from './shared.ts';

/** While rows arrive: the row has no value. */
const NO_VALUE = 0xffff;

export class FacetBuilder {
  readonly values = new Map<string, number>();
  readonly first = new Column<Uint16Array>(Uint16Array);
  readonly extraRows: number[] = [];
  readonly extraValues: number[] = [];

  push(row: number, codes: readonly string[]): void {
    const distinct = codes.length < 2 ? codes : [...new Set(codes)];
    this.first.push(distinct[0] === undefined ? NO_VALUE : this.#place(distinct[0]));
    for (let nth = 1; nth < distinct.length; nth++) {
      this.extraRows.push(row);
      this.extraValues.push(this.#place(distinct[nth] as string));
    }
  }

  #place(code: string): number {
    const known = this.values.get(code);
    if (known !== undefined) return known;
    this.values.set(code, this.values.size);
    return this.values.size - 1;
  }

  finish(order: Uint32Array, docOfRow: Uint32Array): FacetColumn {
    const pairs = this.extraRows.map((row, nth) => ({
      doc: docOfRow[row] as number,
      value: this.extraValues[nth] as number,
    }));
    pairs.sort((a, b) => a.doc - b.doc);
    const extraDocs = shared(Uint32Array, pairs.length * 4);
    const extraValues = shared(Uint16Array, pairs.length * 2);
    const extraBegins = shared(Uint32Array, (wordsFor(order.length) + 1) * 4);
    for (const [nth, { doc, value }] of pairs.entries()) {
      extraDocs[nth] = doc;
      extraValues[nth] = value;
      extraBegins[(doc >>> 5) + 1] = nth + 1;
    }
    for (let at = 1; at < extraBegins.length; at++)
      extraBegins[at] = Math.max(extraBegins[at] as number, extraBegins[at - 1] as number);
    const column = this.first.arranged(order);
    const counts = new Uint32Array(this.values.size + 1);
    for (let doc = 0; doc < column.length; doc++) {
      const place = Math.min(column[doc] as number, this.values.size);
      column[doc] = place;
      counts[place] = (counts[place] as number) + 1;
    }
    for (const place of extraValues) counts[place] = (counts[place] as number) + 1;
    const totals = shared(Uint32Array, this.values.size * 4);
    totals.set(counts.subarray(0, this.values.size));
    return { values: [...this.values.keys()], column, extraDocs, extraValues, extraBegins, totals };
  }
}
