import { formatInstant, zone } from '#kernel/jst.ts';
import { type Lang, useLang } from '#web/layout/lang.ts';
import { type Calendar, dateWords, daysLeftWords, timeWords } from './format.ts';
import { markup, type Written, written } from './markup.ts';

/** A date with its weekday. */
export function DateText({ date, calendar }: { date: Temporal.PlainDate; calendar?: Calendar | undefined }) {
  const lang = useLang();
  return (
    <time class={`figures${calendar === undefined || calendar === 'western' ? ' day' : ''}`} dateTime={date.toString()}>
      {dateWords(date, lang, calendar)}
    </time>
  );
}

/** A moment, as the clock in Japan showed it. */
export function MomentText({ instant }: { instant: Temporal.Instant }) {
  const lang = useLang();
  return (
    <time class="figures" dateTime={formatInstant(instant)}>
      <span class="day">{dateWords(instant.toZonedDateTimeISO(zone).toPlainDate(), lang)}</span> {timeWords(instant)}
    </time>
  );
}

/** How long until a deadline, in words; three days or less ask for attention, a day past is overdue. */
export function daysLeft(date: Temporal.PlainDate, today: Temporal.PlainDate, lang: Lang): Written {
  const days = today.until(date).days;
  const urgency = days < 0 ? ' keydates__left--over' : days <= 3 ? ' keydates__left--soon' : '';
  return written`<span class="keydates__left figures${urgency}">${daysLeftWords(date, today, lang)}</span>`;
}

export function DaysLeft({ date, today }: { date: Temporal.PlainDate; today: Temporal.PlainDate }) {
  return markup(daysLeft(date, today, useLang()).html);
}

/** A deadline: what is left, then the date. */
export function DueText({ date, today }: { date: Temporal.PlainDate; today: Temporal.PlainDate }) {
  return (
    <>
      <DaysLeft date={date} today={today} /> <DateText date={date} />
    </>
  );
}
