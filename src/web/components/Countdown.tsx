import { MomentText } from './DateText.tsx';

/** A moment until which something may be done; with scripts the time left beside it. */
export function Countdown({ until }: { until: Temporal.Instant }) {
  return (
    <oh-countdown data-until={until.toString()}>
      <MomentText instant={until} /> <span class="figures" data-live />
    </oh-countdown>
  );
}
