import type { ComponentChildren } from 'preact';

/** A list with nothing in it: why, and what to do from here. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
