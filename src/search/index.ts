/** The door of the search room. */
export * from './codes.ts';
export { fold, wordsOf } from './fold.ts';
export * from './port.ts';
export {
  formatQuery,
  PARAMETER_NAMES,
  type ParsedQuery,
  parameterOf,
  parseQuery,
  type QueryProblem,
} from './query-string.ts';
export { removeSearchRow, SEARCH_COLUMNS, type SearchRow, searchRow, writeSearchRow } from './write.ts';
