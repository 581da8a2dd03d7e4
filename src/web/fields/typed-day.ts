import type { TypedDate } from '#web/components/DateInput.tsx';
import type { Form } from '#web/page.ts';

/** The parts of a day as they were typed into a `DateInput`. */
export function typedDay(form: Form, name: string): Required<Pick<TypedDate, 'year' | 'month' | 'day'>> {
  const part = (which: string) => form.text(`${name}.${which}`).normalize('NFKC').trim();
  return { year: part('year'), month: part('month'), day: part('day') };
}

/** The day that was typed; undefined when it is none. */
export function dayOfTyped({ year = '', month = '', day = '' }: TypedDate): Temporal.PlainDate | undefined {
  if (![year, month, day].every((part) => /^\d{1,4}$/.test(part))) return undefined;
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}

/** A day as its parts, to fill a `DateInput`. */
export const partsOf = ({ year, month, day }: Temporal.PlainDate): TypedDate => ({
  year: String(year),
  month: String(month),
  day: String(day),
});
