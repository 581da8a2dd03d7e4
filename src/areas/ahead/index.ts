export { announceDates } from './jobs/announce-dates.ts';
export { type CalendarFeed, feedOf, feedOfToken, makeFeed, revokeFeed } from './store/feeds.ts';
