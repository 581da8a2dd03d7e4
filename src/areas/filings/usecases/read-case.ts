import {
  type EstablishmentContent,
  type EstablishmentRecord,
  establishmentFields,
  readEstablishment,
} from '#areas/establishments/index.ts';
import {
  type Check,
  checksOf,
  type PostingContent,
  type PostingRecord,
  postingById,
  postingFields,
  scopeOf,
} from '#areas/postings/index.ts';
import { type Difference, type DisplaySection, differences, display } from '#kernel/fields/index.ts';
import type { Db } from '#platform/db.ts';
import { caseVersion } from '../store/cases.ts';
import { type Colleague, colleaguesOf } from '../store/colleagues.ts';
import { type FilingMessage, type FilingRecord, filingBefore, filingThread, readFiling } from '../store/filings.ts';
import { type Paper, papersOfFiling } from '../store/papers.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** One case as the desk sees it. */
export interface CaseView {
  readonly filing: FilingRecord;
  readonly establishment: EstablishmentRecord;
  readonly posting: PostingRecord | null;
  /** To be handed back with a decision: nobody decides on what has changed since. */
  readonly version: number;
  /** It still waits for a decision. */
  readonly waits: boolean;
  readonly thread: readonly FilingMessage[];
  readonly colleagues: readonly Colleague[];
  /** What the employer handed in with it. */
  readonly papers: readonly Paper[];
  readonly sections: readonly DisplaySection[];
  /** What differs from the filing before, of a change from what was registered; empty when there was none. */
  readonly changes: readonly Difference[];
  /** What the machine found: unlawful or missing, and unusual. */
  readonly blocks: readonly Check[];
  readonly asks: readonly Check[];
}

/** What an establishment files, and what it is compared with: of a change what was registered, else what was filed before. */
function ofEstablishment(filing: FilingRecord, establishment: EstablishmentRecord, earlier: unknown) {
  const filed = filing.content as Snapshot;
  const change = filing.kind === 'establishmentChange';
  return {
    content: (change ? filed.content : establishment.content) as EstablishmentContent,
    from: (change ? filed.before : earlier) as EstablishmentContent | undefined,
  };
}

/** A case of an office; undefined when there is none, or it is another office's. */
export async function readCase(
  db: Db,
  filingId: number,
  officeCode: string,
  today: Temporal.PlainDate,
): Promise<CaseView | undefined> {
  const filing = await readFiling(db, filingId);
  if (filing?.officeCode !== officeCode) return undefined;
  const [establishment, posting, before, thread, colleagues, papers] = await Promise.all([
    readEstablishment(db, filing.establishmentId),
    filing.postingId === null ? null : postingById(db, filing.postingId),
    filingBefore(db, filing),
    filingThread(db, filingId),
    colleaguesOf(db, officeCode),
    papersOfFiling(db, filingId),
  ]);
  if (!establishment || posting === undefined) return undefined;
  const waits = filing.state === 'waiting' || filing.state === 'asked';
  const checks = posting && waits ? await checksOf(db, posting, establishment, today) : { blocks: [], asks: [] };
  const earlier = (before?.content as Snapshot | undefined)?.content;
  const shown = (posting ?? establishment).content;
  const common = { filing, establishment, posting, version: caseVersion(filing, establishment, posting), waits };
  if (posting) {
    const content = shown as PostingContent;
    return {
      ...common,
      ...checks,
      thread,
      colleagues,
      papers,
      sections: display(postingFields, content, { lang: 'ja', ...scopeOf(posting.kind, content) }),
      changes: earlier ? differences(postingFields, earlier as PostingContent, content, 'ja') : [],
    };
  }
  const { content, from } = ofEstablishment(filing, establishment, earlier);
  return {
    ...common,
    ...checks,
    thread,
    colleagues,
    papers,
    sections: display(establishmentFields, content, { lang: 'ja' }),
    changes: from ? differences(establishmentFields, from, content, 'ja') : [],
  };
}
