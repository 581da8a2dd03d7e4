import { InvalidArgumentError } from 'commander';

/** Reads a day given on the command line. */
export function parseDay(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    throw new InvalidArgumentError('Give a day as 2026-11-30.');
  }
}
