/** The door of the search room. */
export * from './codes.ts';
export { openSearch, type SearchIndex, type SearchOptions, type SearchStatus } from './engine/open.ts';
export { droppingEach } from './engine/plan.ts';
export { fold, wordsOf } from './fold.ts';
export { currentAddress } from './former.ts';
export { highlight, type TextPart } from './highlight.ts';
export { narrowed } from './narrow.ts';
export { type Found, newPostings, type Percolator } from './percolate.ts';
export * from './port.ts';
export {
  formatQuery,
  PARAMETER_NAMES,
  type ParsedQuery,
  parameterOf,
  parseQuery,
  type QueryProblem,
} from './query-string.ts';
export { sqlSearch } from './sql/index.ts';
export { trimChangeFeed } from './trim.ts';
export {
  COPY_SEARCH_ROWS,
  REBUILD_INDEXES,
  removeSearchRow,
  SEARCH_COLUMNS,
  type SearchRow,
  searchCopyLine,
  searchRow,
  writeSearchRow,
  writeSearchRows,
} from './write.ts';
