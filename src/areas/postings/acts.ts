import { earlier } from '#kernel/calendar.ts';
import { type Ruling, refuse } from '#kernel/refusal.ts';
import type { Work } from '#platform/usecase.ts';
import { removeSearchRow } from '#search/index.ts';
import { columnsOf } from './facts.ts';
import type { PostingContent } from './fields/index.ts';
import { setPostingState } from './moves.ts';
import { publish } from './publish.ts';
import { mayExtendPosting } from './rules/posting-standing.ts';
import { postingValidThrough } from './rules/posting-validity.ts';
import { changedFields, rebaseContent } from './rules/rebase-content.ts';
import type { PostingRecord } from './store/postings.ts';
import { updateContent } from './store/write-posting.ts';

/** Ends of a posting before its time. */
export type PostingEnding = 'fill' | 'cancel';

/** What an act on a posting concerns. */
export function subjectsOfPosting(posting: PostingRecord): readonly string[] {
  return [`posting:${posting.id}`, `establishment:${posting.establishmentId}`, `office:${posting.officeCode}`];
}

const endKinds: Readonly<Record<PostingEnding, string>> = { fill: 'posting.filled', cancel: 'posting.cancelled' };

/** T10(1): a locked posting is filled or withdrawn; it is invalid at once and no longer found. Refused: `wrong-state`, `wrong-actor`. */
export async function endPostingIn(
  work: Work,
  posting: PostingRecord,
  end: PostingEnding,
  by: 'employer' | 'staff',
): Promise<Ruling<null>> {
  const invalidFrom = posting.invalidFrom ? earlier(posting.invalidFrom, work.today) : work.today;
  const moved = await setPostingState(work.tx, posting, end, by, { invalidFrom });
  if (!moved.ok) return moved;
  await removeSearchRow(work.tx, posting.id);
  await work.record({
    kind: endKinds[end],
    rule: 'T10(1)',
    subjects: subjectsOfPosting(posting),
    data: { invalidFrom: invalidFrom.toString() },
  });
  return moved;
}

/** T10(1): extends a locked posting by one month, once in its life. Refused: `not-extendable`, `extended-once`, `not-valid`. */
export async function extendPostingIn(work: Work, posting: PostingRecord): Promise<Ruling<null>> {
  const { kind, acceptedOn, validThrough, extended } = posting;
  const open = posting.state === 'accepted' || posting.state === 'recruitmentStopped';
  if (!open || !acceptedOn || !validThrough) return refuse({ rule: 'T10(1)', code: 'not-valid' });
  const may = mayExtendPosting({ kind, validThrough, extended, ended: null }, work.today);
  if (!may.ok) return may;
  const through = postingValidThrough({ kind, accepted: acceptedOn, extended: true });
  if (!through.ok) return through;
  const kept = await setPostingState(work.tx, posting, null, 'staff', {
    extended: true,
    validThrough: through.value,
    invalidFrom: through.value.add({ days: 1 }),
  });
  if (!kept.ok) return kept;
  if (posting.state === 'accepted') await publish(work.tx, posting.id, work.today);
  await work.record({
    kind: 'posting.extended',
    rule: 'T10(1)',
    subjects: subjectsOfPosting(posting),
    data: { validThrough: through.value.toString() },
  });
  return kept;
}

/** G change: recruitment of a locked posting pauses; it stays valid but is no longer found. Refused: `wrong-state`. */
export async function stopRecruitmentIn(work: Work, posting: PostingRecord): Promise<Ruling<null>> {
  const moved = await setPostingState(work.tx, posting, 'stopRecruitment', 'staff');
  if (!moved.ok) return moved;
  await removeSearchRow(work.tx, posting.id);
  await work.record({
    kind: 'posting.recruitmentStopped',
    rule: 'G change',
    subjects: subjectsOfPosting(posting),
  });
  return moved;
}

/** G change: recruitment of a locked posting goes on and it is found again, while it is valid. Refused: `wrong-state`. */
export async function resumeRecruitmentIn(work: Work, posting: PostingRecord): Promise<Ruling<null>> {
  const moved = await setPostingState(work.tx, posting, 'resumeRecruitment', 'staff');
  if (!moved.ok) return moved;
  await publish(work.tx, posting.id, work.today);
  await work.record({
    kind: 'posting.recruitmentResumed',
    rule: 'G change',
    subjects: subjectsOfPosting(posting),
  });
  return moved;
}

/** T6(3): says of a locked posting, filed under a kind without one, for which class it is accepted. */
export async function writeClass(work: Work, posting: PostingRecord, graduation: number): Promise<void> {
  const before = posting.content as PostingContent;
  const content: PostingContent = { ...before, graduates: { ...before.graduates, class: graduation } };
  await updateContent(work.tx, posting.id, { content, ...columnsOf(content), now: work.now });
}

/** A change as it was prepared: what was edited, and the content it was edited from. */
export interface ContentChange {
  readonly base: PostingContent;
  readonly edited: PostingContent;
}

/**
 * G change, S restrict: writes a change into a locked posting, on top of what was changed meanwhile, and publishes it again.
 * The employer's consents and the disclosure follow from the content.
 */
export async function changePostingIn(
  work: Work,
  posting: PostingRecord,
  { base, edited }: ContentChange,
  rule: 'G change' | 'S restrict',
): Promise<PostingContent> {
  const content = rebaseContent(base, edited, posting.content as PostingContent);
  await updateContent(work.tx, posting.id, { content, ...columnsOf(content), now: work.now });
  await publish(work.tx, posting.id, work.today);
  await work.record({
    kind: rule === 'G change' ? 'posting.changed' : 'posting.disclosureChanged',
    rule,
    subjects: subjectsOfPosting(posting),
    data: { fields: changedFields(posting.content as PostingContent, content) },
  });
  return content;
}
