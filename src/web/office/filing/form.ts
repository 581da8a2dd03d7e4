import { z } from 'zod';
import type { AcceptedAs } from '#areas/filings/index.ts';
import { postingKinds } from '#areas/postings/rules/posting-validity.ts';
import type { Form } from '#web/page.ts';

/** A key in an address: a positive whole number. */
export const Id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** How many reasons a form of sending back offers. */
export const reasonRows: readonly number[] = [0, 1, 2, 3, 4];

/** The lines of the form of sending back. */
export function reasonsOf(form: Form): readonly { readonly field: string | null; readonly body: string }[] {
  return reasonRows.map((row) => ({
    field: form.text(`reason.${row}.field`) || null,
    body: form.text(`reason.${row}.body`),
  }));
}

/** The version that the page showed; 0, which no case has, when it is missing. */
export function seenOf(form: Form): number {
  const seen = Id.safeParse(form.text('seen'));
  return seen.success ? seen.data : 0;
}

/** The kind and class a posting is accepted as, when it is a kind; a class that is no year of four digits is none. */
export function acceptedAs(form: Form): AcceptedAs | undefined {
  const kind = postingKinds.find((each) => each === form.text('as'));
  const year = form.text('class').normalize('NFKC').trim();
  return kind && { kind, graduation: /^\d{4}$/.test(year) ? Number(year) : null };
}

/** The day typed under a name as year, month and day; undefined when it is none. */
export function dayTyped(form: Form, name: string): Temporal.PlainDate | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((part) =>
    form.text(`${name}.${part}`).normalize('NFKC').trim(),
  );
  if (![year, month, day].every((part) => part && /^\d{1,4}$/.test(part))) return undefined;
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}

/** The day of the visit that was typed; undefined when it is none. */
export const visitedOnOf = (form: Form): Temporal.PlainDate | undefined => dayTyped(form, 'visitedOn');
