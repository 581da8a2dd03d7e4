import type { FilingDocument, FilingMessage } from '#areas/filings/index.ts';
import { allFields, type Catalogue } from '#kernel/fields/index.ts';
import { MomentText } from '#web/components/DateText.tsx';
import { fileSize } from '#web/components/FileUpload.tsx';

/** What the office asked and what was answered, the earliest first, with the documents that were sent (T8(3)). `id` is unique on the page. */
export function Thread({
  messages,
  documents = [],
  id = 'thread',
  level = 2,
  of = [],
}: {
  readonly messages: readonly FilingMessage[];
  readonly documents?: readonly FilingDocument[];
  readonly id?: string;
  readonly level?: 2 | 4;
  /** What the fields are named by that lines are about. */
  readonly of?: Catalogue;
}) {
  if (messages.length === 0) return null;
  const labels = new Map(allFields(of).map(({ path, field }) => [path, field.label.ja] as const));
  const Title: `h${2 | 4}` = `h${level}`;
  return (
    <section class={level === 2 ? 'section' : 'stack--tight'} aria-labelledby={id}>
      <Title id={id}>ハローワークとのやりとり</Title>
      <ol class="mails">
        {messages.map((message) => {
          const sent = documents.filter(({ messageId }) => messageId === message.id);
          return (
            <li class="mails__item" key={message.id}>
              <p>
                <strong>{message.byKind === 'staff' ? 'ハローワーク' : message.byLabel}</strong>{' '}
                <MomentText instant={message.at} />
              </p>
              {message.field && labels.has(message.field) && <p>項目: {labels.get(message.field)}</p>}
              <p class="multiline">{message.body}</p>
              {sent.length > 0 && (
                <ul class="list">
                  {sent.map(({ id: key, name, size }) => (
                    <li key={key}>
                      送った資料: {name} <span class="quiet">{fileSize(size)}</span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
