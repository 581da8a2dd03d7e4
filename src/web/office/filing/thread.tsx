import { answersAmong } from '#areas/filings/index.ts';
import { fileSize } from '#web/components/FileUpload.tsx';
import { MessageThread } from '#web/components/MessageThread.tsx';
import type { PartProps } from './part.ts';
import { words as w } from './words.ts';

/** T8(3): what was asked and answered, and the documents that came with it. */
export function Thread({ view }: Pick<PartProps, 'view'>) {
  const labels = new Map(view.sections.flatMap((each) => each.rows.map((row) => [row.path, row.label] as const)));
  const answers = answersAmong(view.documents);
  return (
    <section class="section stack" aria-labelledby="thread">
      <h2 id="thread">{w.threadTitle}</h2>
      {view.thread.length === 0 ? (
        <p>{w.threadNone}</p>
      ) : (
        <MessageThread
          messages={view.thread.map((line) => ({
            id: String(line.id),
            sender: line.byLabel,
            own: line.byKind === 'staff',
            at: line.at,
            text: line.field ? w.aboutField(labels.get(line.field) ?? line.field, line.body) : line.body,
          }))}
        />
      )}
      {answers.length > 0 && (
        <>
          <h3>{w.documents}</h3>
          <ul class="list">
            {answers.map(({ id, name, size }) => (
              <li key={id}>
                <a href={`/office/filings/${view.filing.id}/documents/${id}`}>{name}</a>{' '}
                <span class="quiet">{fileSize(size)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
