export type { Match, MatchCode, MatchReason } from './rules/match.ts';
export type { MatchMarks } from './store/marks.ts';
export type { OpenPerson } from './store/persons.ts';
export type { OpenPosting } from './store/postings.ts';
export {
  mostSuggestions,
  type NoSuggestions,
  personsFor,
  postingsFor,
  type Suggestion,
  type Suggestions,
} from './usecases/suggest.ts';
