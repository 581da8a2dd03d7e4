import { cancellableUntil, type SelfApplicationState } from '#areas/applications/index.ts';
import { later } from '#kernel/calendar.ts';
import type { MadeJobseeker } from './jobseekers.ts';
import type { MadePosting, WorldMaker } from './maker.ts';

/** An application that has its row; its documents are kept afterwards. */
export interface MadeApplication {
  readonly id: number;
  readonly documents: boolean;
}

const results: readonly SelfApplicationState[] = ['hired', 'rejected', 'withdrawn', 'noShow'];
const motivations = [
  'これまでの経験を生かし、長く働きたいと考えて応募しました。',
  '通勤しやすく、勤務時間が希望に合っているため応募しました。',
  '未経験ですが、研修があると知り、挑戦したいと思いました。',
];

/** Writes an application made so many days ago that stands at a state, with what happened. */
export function makeApplication(
  maker: WorldMaker,
  posting: MadePosting,
  jobseeker: MadeJobseeker,
  { state, days, interview }: { state: SelfApplicationState; days: number; interview?: Temporal.PlainDate },
): MadeApplication {
  const id = maker.nextId('application');
  const appliedOn = later(jobseeker.registered, maker.today.subtract({ days }));
  const applied = maker.at(appliedOn, '12:20');
  const earliest = (instant: Temporal.Instant) =>
    Temporal.Instant.compare(instant, maker.now) < 0 ? instant : maker.now;
  const completed = earliest(applied.add({ seconds: 40 }));
  const cancelled = state === 'cancelled' ? earliest(completed.add({ hours: 3 })) : null;
  const decided = results.includes(state) ? earliest(completed.add({ hours: 24 * Math.max(1, days - 2) })) : null;
  const ended = cancelled ?? decided;
  maker.tables.add('application', {
    id,
    posting_id: posting.id,
    establishment_id: posting.establishmentId,
    jobseeker_id: jobseeker.id,
    state,
    applied_at: applied.toString(),
    completed_at: completed.toString(),
    cancellable_until: cancellableUntil(completed).toString(),
    cancelled_at: cancelled?.toString() ?? null,
    result_at: decided?.toString() ?? null,
    interview_on: interview?.toString() ?? null,
    terms_differed: state === 'hired' ? false : null,
    motivation: ended ? null : (motivations[id % motivations.length] ?? ''),
    documents_erased_at: ended?.toString() ?? null,
  });
  const subjects = [`application:${id}`, `jobseeker:${jobseeker.id}`, `establishment:${posting.establishmentId}`];
  const data = { posting: posting.number };
  const { name } = jobseeker.demo;
  const told = { rule: 'T11(4)', subjects, data };
  maker.tell({ ...told, at: applied, by: 'jobseeker', label: name, kind: 'application.received' });
  maker.tell({ ...told, at: completed, by: 'system', label: 'system', kind: 'application.completed' });
  if (cancelled) maker.tell({ ...told, at: cancelled, by: 'jobseeker', label: name, kind: 'application.cancelled' });
  if (decided)
    maker.tell({
      at: decided,
      by: 'employer',
      label: '採用担当',
      kind: `application.${state}`,
      rule: 'T11(2)',
      subjects,
      data: { termsDiffered: state === 'hired' ? false : null },
    });
  return { id, documents: !ended };
}
