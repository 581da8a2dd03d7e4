import type { ComponentChildren } from 'preact';

export interface ConfirmationPanelProps {
  readonly title: string;
  /** 受付番号, 日時, 場所, 持ち物 … */
  readonly facts?: readonly Readonly<{ term: string; value: ComponentChildren }>[] | undefined;
  readonly children?: ComponentChildren;
}

/** What was done, with what to keep of it. Holds the page's h1. */
export function ConfirmationPanel({ title, facts = [], children }: ConfirmationPanelProps) {
  return (
    <div class="confirmation">
      <h1>{title}</h1>
      {children}
      {facts.length > 0 && (
        <dl class="confirmation__facts">
          {facts.map((fact) => (
            <>
              <dt>{fact.term}</dt>
              <dd>{fact.value}</dd>
            </>
          ))}
        </dl>
      )}
    </div>
  );
}
