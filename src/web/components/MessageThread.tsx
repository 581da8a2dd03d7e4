import { dateOf, formatInstant } from '#kernel/jst.ts';
import { useLang, useWords } from '#web/layout/lang.ts';
import { DateText } from './DateText.tsx';
import { dateWords, timeWords } from './format.ts';
import { StatusTag } from './StatusTag.tsx';

export interface ThreadMessage {
  readonly id: string;
  readonly sender: string;
  /** Sent by the reader. */
  readonly own: boolean;
  readonly at: Temporal.Instant;
  readonly text: string;
  readonly unread?: boolean | undefined;
  /** The last day on which it can be read. */
  readonly keptThrough?: Temporal.PlainDate | undefined;
}

const words = {
  ja: { sent: '送信: ', received: '受信: ', kept: (day: string) => `${day} まで読めます` },
  en: { sent: 'Sent ', received: 'Received ', kept: (day: string) => `Can be read until ${day}` },
};

/** Messages in order as given, under the days they were sent. Stands under an h2. */
export function MessageThread({ messages }: { messages: readonly ThreadMessage[] }) {
  const w = useWords(words);
  const lang = useLang();
  return (
    <ol class="thread">
      {messages.map((message, index) => {
        const day = dateOf(message.at);
        const before = messages[index - 1];
        const newDay = !before || !dateOf(before.at).equals(day);
        return (
          <li key={message.id}>
            {newDay && (
              <p class="thread__day">
                <DateText date={day} />
              </p>
            )}
            <article class={`thread__item${message.own ? ' thread__item--own' : ''}`}>
              <div class="thread__head">
                <h3 class="thread__sender">{message.sender}</h3>
                <span class="thread__time">
                  {message.own ? w.sent : w.received}
                  <time dateTime={formatInstant(message.at)}>{timeWords(message.at)}</time>
                </span>
                {message.unread && <StatusTag status="list:unread" />}
              </div>
              <p class="multiline">{message.text}</p>
              {message.keptThrough && <p class="quiet">{w.kept(dateWords(message.keptThrough, lang))}</p>}
            </article>
          </li>
        );
      })}
    </ol>
  );
}
