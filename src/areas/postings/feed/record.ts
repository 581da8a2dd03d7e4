/** One posting of the agency feed, as it stands in a file: item name → text. Empty items are left out. */
export interface FeedRecord {
  /** Where it begins: the line of the file, counted from 1. */
  readonly line: number;
  readonly items: ReadonlyMap<string, string>;
}

/** The file ends or breaks in a way that leaves what follows unread; what came before was handed out. */
export class FeedBroken extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}
