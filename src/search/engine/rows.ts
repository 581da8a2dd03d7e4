/** How rows of `posting_search` reach the index: as lines of COPY, tab-separated, in one fixed order of fields. */
import { SEARCH_COLUMNS, type SearchColumn } from '../write.ts';

const EXPRESSIONS: Partial<Record<SearchColumn, string>> = {
  accepted_on: "accepted_on - date '1970-01-01'",
  valid_through: "valid_through - date '1970-01-01'",
  places: "array_to_string(places, ',')",
  lines: "array_to_string(lines, ',')",
  stations: "array_to_string(stations, ',')",
  categories: "array_to_string(categories, ',')",
  occupations: "array_to_string(occupations, ',')",
  hours: "array_to_string(hours, ',')",
  licences: "array_to_string(licences, ',')",
};

const FIELDS = SEARCH_COLUMNS.map((column) => EXPRESSIONS[column] ?? column).join(', ');

/** The fields of a row as one list of texts, for reading rows without COPY. */
export const rowFields = `array[${SEARCH_COLUMNS.map((column) => `(${EXPRESSIONS[column] ?? column})::text`).join(', ')}]`;

/** COPY of all rows, or of those with the given ids. */
export function copyRows(ids?: Iterable<number>): string {
  const where =
    ids === undefined ? '' : ` where posting_id in (${[...ids].map((id) => Math.trunc(id)).join(',') || 'null'})`;
  return `copy (select ${FIELDS} from posting_search${where}) to stdout`;
}

/** The place of each field in a line. */
export const FIELD = Object.fromEntries(SEARCH_COLUMNS.map((column, at) => [column, at])) as Readonly<
  Record<SearchColumn, number>
>;

/** Parts a stream of bytes into lines. */
export class LineSplitter {
  #rest: Buffer = Buffer.alloc(0);
  readonly #take: (line: string) => void;

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  push(chunk: Buffer): void {
    const data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let from = 0;
    for (let end = data.indexOf(10); end !== -1; end = data.indexOf(10, from)) {
      this.#take(data.toString('utf8', from, end));
      from = end + 1;
    }
    this.#rest = data.subarray(from);
  }
}
