/** Columns that grow while rows arrive, and are then put into the index's order. */

type Numbers = Float64Array | Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array;
type NumbersType<T extends Numbers> = new (size: number | SharedArrayBuffer) => T;

/** A column that grows while rows arrive. */
export class Column<T extends Numbers> {
  values: T;
  size = 0;
  readonly #type: NumbersType<T>;

  constructor(type: NumbersType<T>) {
    this.#type = type;
    this.values = new type(1024);
  }

  push(value: number): void {
    if (this.size === this.values.length) {
      const grown = new this.#type(this.size * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.size++] = value;
  }

  /** The column in the order of `order`, in shared memory; `width` values a document. */
  arranged(order: Uint32Array, width = 1): T {
    const bytes = this.values.BYTES_PER_ELEMENT;
    const target = new this.#type(new SharedArrayBuffer(order.length * width * bytes));
    for (let doc = 0; doc < order.length; doc++) {
      const from = (order[doc] as number) * width;
      for (let nth = 0; nth < width; nth++) target[doc * width + nth] = this.values[from + nth] as number;
    }
    return target;
  }
}
