import { useLang } from '#web/layout/lang.ts';
import { type Status, statuses } from './status.ts';

/** A state in a word; never a link, never colour alone. */
export function StatusTag({ status }: { status: Status }) {
  const lang = useLang();
  const entry = statuses[status];
  return <strong class={`tag tag--${entry.tone}`}>{entry[lang]}</strong>;
}
