export { announceDates } from './jobs/announce-dates.ts';
export { announceDrafts } from './jobs/announce-drafts.ts';
export { draftsKeptFrom } from './rules/draft-retention.ts';
export { type BegunApplication, begunApplications, registrationKeptThrough } from './store/drafts.ts';
export { type CalendarFeed, feedOf, feedOfToken, makeFeed, revokeFeed } from './store/feeds.ts';
