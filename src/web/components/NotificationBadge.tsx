import { useWords } from '#web/layout/lang.ts';

const words = { ja: { unread: (n: number) => `（未読${n}件）` }, en: { unread: (n: number) => ` (${n} unread)` } };

/** How many wait, beside the words of its link; more than 99 are shown as 99+. Nothing for 0. */
export function NotificationBadge({ count, says }: { count: number; says?: string | undefined }) {
  const w = useWords(words);
  if (count <= 0) return null;
  return (
    <span class="badge--wrap">
      <span class="badge" aria-hidden="true">
        {count > 99 ? '99+' : count}
      </span>
      <span class="vh">{says ?? w.unread(count)}</span>
    </span>
  );
}
