export { interviewEntry, interviewFile } from './calendar.ts';
export { type Cause, causePath } from './cause.ts';
export { eraseInterviewTexts } from './jobs/erase-texts.ts';
export { type InterviewState, interviewTransitions } from './rules/interview-transitions.ts';
export { lengths, mostNote, mostPlace, mostSlots } from './rules/proposed-dates.ts';
export {
  allInterviews,
  type Interview,
  interviewErasures,
  interviewOf,
  interviewsAhead,
  interviewsOf,
} from './store/interviews.ts';
export { acceptInterview, askOtherDates, cancelInterview } from './usecases/answer.ts';
export { mayPropose, type Offer, proposeAgain, proposeInterview } from './usecases/propose.ts';
