export { sendAlerts } from './jobs/send-alerts.ts';
export { type Frequency, frequencies } from './rules/alert-window.ts';
export { keptPostingLimit, savedSearchLimit } from './rules/kept-limits.ts';
export { type KeptEnd, type KeptPosting, keptPostingEnds, keptPostings } from './store/kept.ts';
export { type SearchNews, searchNews } from './store/news.ts';
export { type SavedSearch, savedSearch, savedSearchesOf } from './store/searches.ts';
export { keepPosting, releasePosting } from './usecases/keep-posting.ts';
export {
  deleteSearch,
  keptQuery,
  lookAtSearch,
  NAME_LIMIT,
  saveSearch,
  searchOfToken,
  setFrequency,
  unsubscribeToken,
} from './usecases/saved-searches.ts';
