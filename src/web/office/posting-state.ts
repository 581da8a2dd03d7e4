import type { PostingState } from '#areas/postings/rules/posting-transitions.ts';
import { isOnOrBefore } from '#kernel/calendar.ts';
import type { Status } from '#web/components/status.ts';

const statuses: Readonly<Record<PostingState, Status>> = {
  draft: 'posting:draft',
  filed: 'posting:filed',
  asked: 'posting:asked',
  sentBack: 'posting:sentBack',
  accepted: 'posting:open',
  recruitmentStopped: 'posting:stopped',
  filled: 'posting:filled',
  cancelled: 'posting:cancelled',
  lapsed: 'posting:lapsed',
  withdrawn: 'filing:withdrawn',
};

/**
 * The state of a posting today: an accepted one whose last day has passed has expired, one whose employer is stopped (T6(7)) is not shown
 * meanwhile.
 */
export function postingStatus(
  posting: {
    readonly state: PostingState;
    readonly invalidFrom: Temporal.PlainDate | null;
    readonly employerStopped: boolean;
  },
  today: Temporal.PlainDate,
): Status {
  const over = posting.invalidFrom !== null && isOnOrBefore(posting.invalidFrom, today);
  const open = posting.state === 'accepted' || posting.state === 'recruitmentStopped';
  if (over && open) return 'posting:expired';
  return posting.employerStopped && posting.state === 'accepted' ? 'posting:suspended' : statuses[posting.state];
}
