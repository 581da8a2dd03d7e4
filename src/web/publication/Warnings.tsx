import type { ComponentChildren } from 'preact';
import { type PublicationItemKey, publicationItems } from '#areas/jobseekers/index.ts';
import type { PublicationWarning, WarningKind } from '#areas/publication/index.ts';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { useLang } from '#web/layout/lang.ts';

interface Words {
  readonly warningsTitle: string;
  readonly warningsLead: string;
  readonly noWarnings: string;
  readonly warning: Readonly<Record<WarningKind, (found: string) => string>>;
}

/** T12(3): what was found in the texts, item by item; it can be gone on with. */
export function Warnings(props: {
  readonly warnings: readonly (PublicationWarning & { readonly item: PublicationItemKey })[];
  readonly words: Words;
  readonly after?: ComponentChildren;
}) {
  const lang = useLang();
  const { warnings, words: w } = props;
  if (warnings.length === 0) return <p>{w.noWarnings}</p>;
  return (
    <section class="refusal refusal--ask" aria-labelledby="warnings">
      <h2 id="warnings">{w.warningsTitle}</h2>
      <p>
        {w.warningsLead} <ClauseLink rule="T12(3)" />
      </p>
      <ul class="list">
        {warnings.map(({ item, kind, found }) => (
          <li key={`${item} ${kind} ${found}`}>
            <strong>{publicationItems[item][lang]}</strong>：{w.warning[kind](found)}
          </li>
        ))}
      </ul>
      {props.after}
    </section>
  );
}
