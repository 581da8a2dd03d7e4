import type { ProblemData } from '#kernel/fields/index.ts';
import { labelOfColumn } from './columns.ts';
import { type FeedReason, sayReason } from './reasons.ts';

/** What could not be taken from a record. */
export interface FeedProblem {
  /** The line of the file at which the record begins, from 1. */
  readonly line: number;
  /** The item as the CSV calls it. */
  readonly field: string;
  /** Why, as a Japanese sentence. */
  readonly reason: string;
}

/** Tells a problem of the record at hand. */
export type Told = (tag: string, reason: FeedReason, data?: ProblemData) => FeedProblem;

/** How the problems of the record that begins at a line are told. */
export const toldAt =
  (line: number): Told =>
  (tag, reason, data) => ({ line, field: labelOfColumn(tag), reason: sayReason(reason, data) });
