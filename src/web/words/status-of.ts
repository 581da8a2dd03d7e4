import type { SelfApplicationState } from '#areas/applications/index.ts';
import type { Status } from '#web/components/status.ts';

/** The word that both sides see for an application: completed ones wait for their result. */
export function applicationStatus(state: SelfApplicationState): Status {
  return state === 'completed' ? 'application:resultAwaited' : `application:${state}`;
}
