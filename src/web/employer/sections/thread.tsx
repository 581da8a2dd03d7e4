import type { FilingMessage } from '#areas/filings/index.ts';
import { MomentText } from '#web/components/DateText.tsx';

/** What the office asked and what was answered, the earliest first (T8(3)). */
export function Thread({ messages }: { messages: readonly FilingMessage[] }) {
  if (messages.length === 0) return null;
  return (
    <section class="section" aria-labelledby="thread">
      <h2 id="thread">ハローワークとのやりとり</h2>
      <ol class="mails">
        {messages.map((message) => (
          <li class="mails__item" key={message.id}>
            <p>
              <strong>{message.byKind === 'staff' ? 'ハローワーク' : message.byLabel}</strong>{' '}
              <MomentText instant={message.at} />
            </p>
            <p class="multiline">{message.body}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
