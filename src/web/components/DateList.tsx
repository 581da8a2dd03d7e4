import { ClauseLink } from './ClauseLink.tsx';
import { DateText } from './DateText.tsx';

/** A day that will change something by itself. */
export interface DatedChange {
  readonly on: Temporal.PlainDate;
  /** What happens, without its day. */
  readonly text: string;
  /** The clause under which it happens. */
  readonly rule: string;
  readonly href?: string | undefined;
}

/** Days to come: each day first, then what happens, then its clause. */
export function DateList({ items }: { items: readonly DatedChange[] }) {
  return (
    <ul class="dates">
      {items.map(({ on, text, rule, href }) => (
        <li class="dates__item" key={`${on} ${text}`}>
          <strong class="dates__on">
            <DateText date={on} />
          </strong>
          <span>
            {href ? <a href={href}>{text}</a> : text}{' '}
            <span class="quiet">
              <ClauseLink rule={rule} text={rule} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
