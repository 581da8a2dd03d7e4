import { type ComponentChildren, Fragment } from 'preact';
import type { HeadingLevel } from './heading.ts';

export interface ConfirmationPanelProps {
  readonly title: string;
  /** 受付番号, 日時, 場所, 持ち物 … */
  readonly facts?: readonly Readonly<{ term: string; value: ComponentChildren }>[] | undefined;
  readonly children?: ComponentChildren;
  readonly level?: HeadingLevel | undefined;
}

/** What was done, with what to keep of it. Holds the page's h1 unless `level` says otherwise. */
export function ConfirmationPanel({ title, facts = [], children, level = 1 }: ConfirmationPanelProps) {
  const Title: `h${HeadingLevel}` = `h${level}`;
  return (
    <div class="confirmation">
      <Title>{title}</Title>
      {children}
      {facts.length > 0 && (
        <dl class="confirmation__facts">
          {facts.map((fact) => (
            <Fragment key={fact.term}>
              <dt>{fact.term}</dt>
              <dd>{fact.value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </div>
  );
}
