export type { Match, MatchCode, MatchReason } from './rules/match.ts';
export {
  daySteps,
  employmentMarks,
  formatNarrow,
  hourlySteps,
  isNarrowed,
  monthlySteps,
  type Narrow,
  type NarrowGroup,
  narrowGroups,
  notNarrowed,
  parseNarrow,
  payMarks,
} from './rules/narrow.ts';
export type { MatchMarks } from './store/marks.ts';
export type { OpenPerson } from './store/persons.ts';
export type { OpenPosting } from './store/postings.ts';
export {
  mostPersons,
  mostPostings,
  type NoSuggestions,
  personsFor,
  postingsFor,
  type Suggestion,
  type Suggestions,
} from './usecases/suggest.ts';
