import type { ComponentChildren } from 'preact';
import { DateText, MomentText } from './DateText.tsx';

export interface TimelineItem {
  readonly title: string;
  /** Who did it, in words the reader may know. */
  readonly who?: string | undefined;
  /** When: a moment, or a day where no clock time is known. */
  readonly at: Temporal.Instant | Temporal.PlainDate;
  readonly text?: ComponentChildren;
}

/** What happened, newest first as given. Headings are h3: a timeline stands under an h2. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol class="timeline">
      {items.map((item) => (
        <li class="timeline__item" key={`${item.at} ${item.title}`}>
          <h3 class="timeline__title">{item.title}</h3>
          <p class="timeline__meta">
            {item.at instanceof Temporal.Instant ? <MomentText instant={item.at} /> : <DateText date={item.at} />}
            {item.who && <span>{item.who}</span>}
          </p>
          {item.text && <div>{item.text}</div>}
        </li>
      ))}
    </ol>
  );
}
