/** The number given or kept: 事業所番号 or 求人番号, and for a posting its last day (ISO). */
export interface Accepted {
  readonly number: string;
  readonly validThrough: string | null;
}
