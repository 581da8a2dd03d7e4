import type { ComponentChildren } from 'preact';

/** One family of components on the style guide. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="section stack--wide">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
