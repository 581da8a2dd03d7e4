import { papersAmong } from '#areas/filings/index.ts';
import { Details } from '#web/components/Details.tsx';
import { FieldDiff } from '#web/components/FieldDiff.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { fileSize } from '#web/components/FileUpload.tsx';
import type { PartProps } from './part.ts';
import { effectOf } from './request-effect.ts';
import { words as w } from './words.ts';

/** What was filed; of a request for an accepted posting first what it would change. */
export function Content({ view }: Pick<PartProps, 'view'>) {
  const writes = view.request === 'change' || view.request === 'disclosure';
  const effect = effectOf(view);
  const papers = papersAmong(view.documents);
  return (
    <section class="section stack" aria-label={w.contentTitle}>
      {view.request && !writes && <p>{w.requestLead[view.request]}</p>}
      {effect.length > 0 && (
        <>
          <h2>{w.requestChanges}</h2>
          <FieldDiff id="effect" differences={effect} />
        </>
      )}
      {view.changes.length > 0 && (!view.request || writes) && (
        <>
          <h2>
            {view.request
              ? w.requestChanges
              : view.filing.kind === 'establishmentChange'
                ? w.changeTitle
                : w.changesTitle}
          </h2>
          <FieldDiff id="changes" differences={view.changes} />
        </>
      )}
      {papers.length > 0 && (
        <>
          <h2>{w.papersTitle}</h2>
          <ul class="list">
            {papers.map((paper) => (
              <li key={paper.id}>
                <a href={`/office/filings/${view.filing.id}/documents/${paper.id}`}>{paper.name}</a>{' '}
                <span class="quiet">{fileSize(paper.size)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.sections.length > 0 && <h2>{view.request ? w.contentAfter : w.contentTitle}</h2>}
      {view.request ? (
        <Details summary={w.contentOpen}>
          <FieldSummary sections={view.sections} level={3} />
        </Details>
      ) : (
        <FieldSummary sections={view.sections} level={3} />
      )}
    </section>
  );
}
