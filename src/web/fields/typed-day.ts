import { date } from '#kernel/fields/index.ts';
import type { TypedDate } from '#web/components/DateInput.tsx';
import type { Fields, Form } from '#web/page.ts';

/** The parts of a day as they were typed into a `DateInput`. */
export function typedDay(form: Pick<Form, 'text'>, name: string): Required<Pick<TypedDate, 'year' | 'month' | 'day'>> {
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

/** A day that may be left out: `null` when all boxes are empty, undefined when it is no day. */
export function dayOf(form: Pick<Form, 'text'>, name: string): Temporal.PlainDate | null | undefined {
  const typed = typedDay(form, name);
  return Object.values(typed).every((text) => text === '') ? null : dayOfTyped(typed);
}

/** What was typed into the boxes of a `DateInput`, era included, as it is to be shown again. */
export function typedBoxes(fields: Fields, name: string): TypedDate {
  const parts = ['era', 'year', 'month', 'day'] as const;
  return Object.fromEntries(parts.map((part) => [part, [fields[`${name}.${part}`] ?? ''].flat()[0] ?? '']));
}

const birthday = date({ label: { ja: '生年月日', en: 'Date of birth' }, birthday: true });

/** The birth date that was typed, in any era; undefined when there is none. */
export function birthDateOf(fields: Fields, name: string): Temporal.PlainDate | undefined {
  const read = birthday.parse(fields, name);
  return read.ok && read.value ? Temporal.PlainDate.from(read.value) : undefined;
}

/** A day as its parts, to fill a `DateInput`. */
export const partsOf = ({ year, month, day }: Temporal.PlainDate): TypedDate => ({
  year: String(year),
  month: String(month),
  day: String(day),
});

/** The boxes of a day that may be missing. */
export const boxesOf = (day: Temporal.PlainDate | null | undefined): TypedDate => (day ? partsOf(day) : {});
