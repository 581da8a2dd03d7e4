import { useWords } from '#web/layout/lang.ts';
import { ProgressTracker } from './ProgressTracker.tsx';

const words = {
  ja: { label: '手続きの流れ', at: (n: number, all: number) => `全${all}ステップ中 ${n}ステップ目` },
  en: { label: 'Steps', at: (n: number, all: number) => `Step ${n} of ${all}` },
};

/** A short fixed flow (at most five steps), unlinked. `current` counts from 0. */
export function StepNav({ steps, current }: { steps: readonly string[]; current: number }) {
  const w = useWords(words);
  return (
    <div class="stack--tight">
      <p class="quiet">{w.at(current + 1, steps.length)}</p>
      <ProgressTracker steps={steps} current={current} label={w.label} />
    </div>
  );
}
