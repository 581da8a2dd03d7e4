import { readChange, setEstablishmentPhase, takePapers } from '#areas/establishments/index.ts';
import { readEdit, setPostingState } from '#areas/postings/index.ts';
import { type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import type { InspectedUpload } from '#platform/uploads.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { mayAddDocuments } from '../rules/answer-documents.ts';
import { filingTransitions } from '../rules/filing-transitions.ts';
import { readLines } from '../rules/thread-lines.ts';
import { type Case, lockCase, provisionalPosting, subjectsOf } from '../store/cases.ts';
import { answersAmong, documentsOf, fileDocuments, keepDocuments } from '../store/documents.ts';
import { addToThread, updateFiling } from '../store/filings.ts';
import { type Snapshot, snapshotOf } from '../store/snapshot.ts';
import { done, noSuchCase } from './at-desk.ts';

interface OfEmployer {
  readonly filingId: number;
  /** Whose page it is. */
  readonly establishmentId: number;
}

function byEmployer(
  app: App,
  caller: Caller,
  action: string,
  { filingId, establishmentId }: OfEmployer,
  run: (work: Work, found: Case) => Promise<Ruling<null>>,
): Promise<Ruling<null>> {
  return useCase(app, caller, action, async (work) => {
    const found = await lockCase(work.tx, filingId);
    if (!found || found.establishment.id !== establishmentId) return refuse(noSuchCase);
    return run(work, found);
  });
}

/** What is filed as it stands now, with what was mended since it was filed first. */
async function snapshotNow({ tx }: Work, found: Case): Promise<Snapshot> {
  const { filing, establishment, posting } = found;
  if (filing.kind === 'posting' || filing.kind === 'establishment') return snapshotOf(found);
  const filed = filing.content as Snapshot;
  if (filing.kind === 'postingChange' && posting) {
    const edit = await readEdit(tx, posting.id);
    return edit ? { ...filed, before: edit.base, content: edit.content } : filed;
  }
  if (filing.kind !== 'establishmentChange') return filed;
  await fileDocuments(tx, filing.id, await takePapers(tx, establishment.id));
  return { ...filed, content: (await readChange(tx, establishment.id)) ?? filed.content };
}

/**
 * T8(3): answers what staff asked, with documents where they are asked for; what was mended meanwhile is filed with it.
 * Refused: `no-such-case`, `wrong-state`, `nothing-said`, `text-too-long`, `too-many-documents`.
 */
export function answerFiling(
  app: App,
  caller: Caller,
  answer: OfEmployer & { readonly body: string; readonly documents?: readonly InspectedUpload[] },
): Promise<Ruling<null>> {
  return byEmployer(app, caller, 'filings.answer', answer, async (work, found) => {
    const { filing } = found;
    const posting = provisionalPosting(found);
    const lines = readLines([{ field: null, body: answer.body }]);
    if (!lines.ok) return lines;
    const to = move(filingTransitions, filing.state, 'answer', 'employer');
    if (!to.ok) return to;
    await updateFiling(work.tx, filing.id, { state: to.value, content: await snapshotNow(work, found) });
    if (posting) {
      const moved = await setPostingState(work.tx, posting, 'answer', 'employer');
      if (!moved.ok) return moved;
    }
    const { actor, now } = work;
    const [line] = await addToThread(
      work.tx,
      filing.id,
      { kind: 'employer', userId: actor.userId, label: actor.label, at: now },
      lines.value,
    );
    const documents = answer.documents ?? [];
    const few = mayAddDocuments(answersAmong(await documentsOf(work.tx, filing.id)).length, documents.length);
    if (!few.ok) return few;
    if (line !== undefined) await keepDocuments(app, work.tx, { filingId: filing.id, messageId: line }, documents);
    await work.record({
      kind: 'filing.answered',
      rule: 'T8(3)',
      subjects: subjectsOf(found),
      data: { documents: documents.length },
    });
    return done;
  });
}

/**
 * Takes a filing back, also a posting that was sent back. What was filed stays with the employer as it was.
 * Refused: `no-such-case`, `wrong-state`.
 */
export function withdrawFiling(app: App, caller: Caller, of: OfEmployer): Promise<Ruling<null>> {
  return byEmployer(app, caller, 'filings.withdraw', of, async (work, found) => {
    const { filing, establishment } = found;
    const posting = provisionalPosting(found);
    const decided = filing.state === 'sentBack' && posting !== null;
    if (!decided) {
      const to = move(filingTransitions, filing.state, 'withdraw', 'employer');
      if (!to.ok) return to;
      await updateFiling(work.tx, filing.id, {
        state: to.value,
        decided: { at: work.now, by: work.actor.userId },
      });
    }
    if (posting) {
      const moved = await setPostingState(work.tx, posting, 'withdraw', 'employer', { visitDue: null });
      if (!moved.ok) return moved;
    } else if (filing.kind === 'establishment') await setEstablishmentPhase(work.tx, establishment, 'opened');
    await work.record({ kind: 'filing.withdrawn', rule: 'T8(2)', subjects: subjectsOf(found) });
    return done;
  });
}
