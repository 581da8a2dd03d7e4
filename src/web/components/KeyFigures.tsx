/** A few numbers a desk lives by, each leading to what it counts. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly href?: string | undefined;
  /** Draws the eye: something is late. */
  readonly late?: boolean | undefined;
}

export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl class="key-figures">
      {figures.map((figure) => (
        <div key={figure.label} class={figure.late ? 'key-figures__late' : undefined}>
          <dt>{figure.label}</dt>
          <dd>{figure.href ? <a href={figure.href}>{figure.value}</a> : figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
