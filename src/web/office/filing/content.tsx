import type { ComponentChildren } from 'preact';
import { papersAmong } from '#areas/filings/index.ts';
import { Details } from '#web/components/Details.tsx';
import { FieldDiff } from '#web/components/FieldDiff.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { fileSize } from '#web/components/FileUpload.tsx';
import type { PartProps } from './part.ts';
import { effectOf } from './request-effect.ts';
import { words as w } from './words.ts';

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="section stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What was filed; of a request for an accepted posting first what it would change. */
export function Content({ view }: Pick<PartProps, 'view'>) {
  const writes = view.request === 'change' || view.request === 'disclosure';
  const papers = papersAmong(view.documents);
  const effect = effectOf(view);
  const compared = view.filing.kind === 'establishmentChange' ? w.changeTitle : w.changesTitle;
  return (
    <>
      {view.request && !writes && (
        <Part id="asked-for" title={w.requestChanges}>
          <p>{w.requestLead[view.request]}</p>
          {effect.length > 0 && <FieldDiff id="effect" differences={effect} />}
        </Part>
      )}
      {view.changes.length > 0 && (!view.request || writes) && (
        <Part id="changed" title={view.request ? w.requestChanges : compared}>
          <FieldDiff id="changes" differences={view.changes} />
        </Part>
      )}
      {papers.length > 0 && (
        <Part id="papers" title={w.papersTitle}>
          <ul class="list">
            {papers.map((paper) => (
              <li key={paper.id}>
                <a href={`/office/filings/${view.filing.id}/documents/${paper.id}`}>{paper.name}</a>{' '}
                <span class="quiet">{fileSize(paper.size)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {view.sections.length > 0 && (
        <Part id="content" title={view.request ? w.contentAfter : w.contentTitle}>
          {view.request ? (
            <Details summary={w.contentOpen}>
              <FieldSummary sections={view.sections} level={3} />
            </Details>
          ) : (
            <FieldSummary sections={view.sections} level={3} />
          )}
        </Part>
      )}
    </>
  );
}
