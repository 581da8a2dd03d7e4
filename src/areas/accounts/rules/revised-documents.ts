/**
 * Revised terms hold from the day they take effect; whoever uses the service after they were shown agrees to them. Shown is what a person agreed to in an
 * earlier version and not yet in this one.
 * Clause: T20, P8, S, C22, K5, A20
 */
import { isOnOrBefore } from '#kernel/calendar.ts';
import type { ConsentedDocument } from './consents-given.ts';

export interface PresentDocument extends ConsentedDocument {
  readonly effectiveFrom: Temporal.PlainDate;
}

/** The documents that were revised since a person last agreed to them, and hold today. */
export function revisedDocuments<T extends PresentDocument>(
  present: readonly T[],
  given: readonly ConsentedDocument[],
  today: Temporal.PlainDate,
): readonly T[] {
  return present.filter(({ document, version, effectiveFrom }) => {
    const versions = given.filter((each) => each.document === document).map((each) => each.version);
    return versions.length > 0 && !versions.includes(version) && isOnOrBefore(effectiveFrom, today);
  });
}
