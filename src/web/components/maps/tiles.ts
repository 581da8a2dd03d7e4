/** Japan as equal tiles, one a prefecture: our own layout, nine columns wide so that names can be read on a phone. */

const ROWS = [
  '.. .. .. .. .. .. .. .. 01',
  '.. .. .. .. .. .. .. .. 02',
  '.. .. .. .. .. .. .. 05 03',
  '.. .. .. .. .. .. .. 06 04',
  '.. .. .. .. .. .. .. 15 07',
  '.. .. .. .. 17 16 10 09 08',
  '.. .. .. .. 18 21 20 11 12',
  '32 31 28 26 25 23 19 13 ..',
  '34 33 .. 27 29 24 22 14 ..',
  '35 .. 37 36 30 .. .. .. ..',
  '40 44 38 39 .. .. .. .. ..',
  '41 43 .. .. .. .. .. .. ..',
  '42 45 .. .. .. .. .. .. ..',
  '.. 46 .. .. .. .. .. .. ..',
  '47 .. .. .. .. .. .. .. ..',
] as const;

export const TILE_COLUMNS = 9;
export const TILE_ROWS = ROWS.length;

export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

/** The place of every prefecture, by code. */
export const tiles: readonly Tile[] = ROWS.flatMap((line, row) =>
  line.split(' ').flatMap((code, column) => (code === '..' ? [] : [{ code, column, row }])),
).sort((one, other) => one.code.localeCompare(other.code));
