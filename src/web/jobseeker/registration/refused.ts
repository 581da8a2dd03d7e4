import type { Refusal } from '#kernel/refusal.ts';
import type { FormError } from '#web/components/form.ts';
import type { Lang } from '#web/page.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';

/** The refusals that blame a field of the registration, as its form says them: why, what can be done now, and the clause. */
export function refusedFields(refusals: readonly Refusal[], lang: Lang): readonly FormError[] {
  return refusals.flatMap((refusal) =>
    formErrorsOf([refusal], lang).map(({ field, message }) => ({
      field,
      message: lang === 'ja' ? `${message}（${refusal.rule}）` : `${message} (${refusal.rule})`,
    })),
  );
}
