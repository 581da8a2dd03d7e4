import type { Publication } from '#areas/publication/index.ts';
import type { Status } from '#web/components/status.ts';

/** How a publication stands, as its tag says it. */
export function publicationStatus({ id, stoppedAt, shown }: Pick<Publication, 'id' | 'stoppedAt' | 'shown'>): Status {
  if (id === null) return 'publication:none';
  if (stoppedAt) return 'publication:stopped';
  return shown ? 'publication:shown' : 'publication:hidden';
}
