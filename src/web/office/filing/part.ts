import type { CaseView } from '#areas/filings/index.ts';
import type { FormValues } from '#kernel/fields/index.ts';
import type { FormError } from '#web/components/form.ts';

/** What every part of the page is given. */
export interface PartProps {
  readonly view: CaseView;
  readonly today: Temporal.PlainDate;
  /** What was typed into the form that was refused. */
  readonly typed: FormValues;
  readonly errors: readonly FormError[];
}

/** One value of what was typed, as text. */
export const one = (typed: FormValues, name: string): string => {
  const value = typed[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

/** The page of a case, where its forms are posted: without the part of it that somebody had jumped to, so that what was done is seen. */
export const hrefOf = ({ filing }: Pick<CaseView, 'filing'>): string => `/office/filings/${filing.id}`;
