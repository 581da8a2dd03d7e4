import type { Scope } from '#kernel/fields/index.ts';
import { isPartTime, type PostingContent, scopeOf as scopeOfKind } from './fields/index.ts';
import { type DisclosureLevel, mayAcceptSelfApplications } from './rules/disclosure.ts';
import type { PostingKind } from './rules/posting-validity.ts';
import type { Contracting } from './rules/visit-reasons.ts';

/** Which fields a posting with this content is asked for. */
export function scopeOf(kind: PostingKind, content: PostingContent): Scope {
  return scopeOfKind(kind, isPartTime(content));
}

/** What the rules of filing ask of a posting. */
export interface PostingFacts {
  readonly disabledOnly: boolean;
  readonly trial: boolean;
  readonly disabledTrial: boolean;
  readonly contracting: Contracting;
}

const contractings: Readonly<Record<'direct' | 'dispatch' | 'temp-to-perm' | 'contracting', Contracting>> = {
  direct: 'none',
  dispatch: 'dispatch',
  'temp-to-perm': 'temp-to-perm',
  contracting: 'contracting',
};

/** What the rules of filing ask of a posting. */
export function factsOf({ head, work }: PostingContent): PostingFacts {
  return {
    disabledOnly: head?.disabledOnly ?? false,
    trial: head?.trials?.includes('general') ?? false,
    disabledTrial: (head?.trials ?? []).some((trial) => trial !== 'general'),
    contracting: contractings[work?.contract ?? 'direct'],
  };
}

/** The columns that follow from a content. */
export function columnsOf({ head, work, graduates }: PostingContent): {
  readonly title: string;
  readonly graduationClass: number | null;
  readonly disclosure: DisclosureLevel;
  readonly acceptsSelfApplication: boolean;
  readonly agencyConsent: boolean;
} {
  const disclosure = Number(head?.disclosure ?? 1) as DisclosureLevel;
  return {
    title: work?.title ?? '',
    graduationClass: graduates?.class ?? null,
    disclosure,
    acceptsSelfApplication: (head?.acceptsSelfApplication ?? false) && mayAcceptSelfApplications(disclosure),
    agencyConsent: head?.agencyConsent ?? false,
  };
}
