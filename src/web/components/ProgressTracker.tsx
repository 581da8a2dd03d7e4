import { useWords } from '#web/layout/lang.ts';
import { Icon } from './Icon.tsx';

const words = {
  ja: { label: '選考の進みぐあい', done: '（完了）', current: '（いまここ）', ahead: '（これから）' },
  en: { label: 'Progress of the selection', done: ' (done)', current: ' (now)', ahead: ' (to come)' },
};

/** Where a case stands: `current` counts from 0; all steps are done when it is past the last. */
export function ProgressTracker({
  steps,
  current,
  label,
}: {
  steps: readonly string[];
  current: number;
  label?: string | undefined;
}) {
  const w = useWords(words);
  return (
    <section class="tracker" aria-label={label ?? w.label}>
      <ol>
        {steps.map((step, index) => {
          const state = index < current ? 'done' : index === current ? 'current' : 'ahead';
          return (
            <li
              key={step}
              class={`tracker__step tracker__step--${state}`}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              <span class="tracker__dot" aria-hidden="true">
                {state === 'done' ? <Icon name="tick" small /> : index + 1}
              </span>
              <span>
                {step}
                <span class="vh">{w[state]}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
