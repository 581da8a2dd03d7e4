import {
  type EstablishmentContent,
  type EstablishmentImage,
  type EstablishmentRecord,
  establishmentFacts,
  establishmentFields,
  imageById,
  readEstablishment,
  registrationTwins,
  type TwinEstablishment,
} from '#areas/establishments/index.ts';
import { establishmentChecks } from '#areas/establishments/rules/establishment-checks.ts';
import {
  type Checks,
  checksOf,
  type PostingContent,
  type PostingRecord,
  postingById,
  postingFields,
  scopeOf,
} from '#areas/postings/index.ts';
import type { PostingRequest } from '#areas/postings/rules/may-request.ts';
import { rebaseContent } from '#areas/postings/rules/rebase-content.ts';
import { type Difference, type DisplaySection, differences, display, fullCheck } from '#kernel/fields/index.ts';
import { refusalsOf } from '#kernel/refusal.ts';
import type { Db } from '#platform/db.ts';
import { contentRefusals } from '../rules/content-refusals.ts';
import { requestOf } from '../rules/request-kinds.ts';
import { caseVersion } from '../store/cases.ts';
import { type Colleague, colleaguesOf } from '../store/colleagues.ts';
import { documentsOf, type FilingDocument } from '../store/documents.ts';
import { type FilingMessage, type FilingRecord, filingBefore, filingThread, readFiling } from '../store/filings.ts';
import { type PastObjections, pastObjections } from '../store/past.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { ImageFiling } from './images.ts';

/** One case as the desk sees it. */
export interface CaseView {
  readonly filing: FilingRecord;
  readonly establishment: EstablishmentRecord;
  readonly posting: PostingRecord | null;
  /** What is asked for an accepted posting; null where something is filed for the first time. */
  readonly request: PostingRequest | null;
  /** To be handed back with a decision: nobody decides on what has changed since. */
  readonly version: number;
  /** It still waits for a decision. */
  readonly waits: boolean;
  readonly thread: readonly FilingMessage[];
  /** What the employer handed in with the filing and with answers. */
  readonly documents: readonly FilingDocument[];
  readonly colleagues: readonly Colleague[];
  readonly sections: readonly DisplaySection[];
  /** What differs from what is live, or from the filing before; empty when there was none. */
  readonly changes: readonly Difference[];
  /** What the machine found: unlawful or missing, unusual, and the figures behind it. */
  readonly checks: Checks;
  /** Of a registration or its change: others that seem to be of the same place. */
  readonly twins: readonly TwinEstablishment[];
  readonly past: PastObjections;
  /** The image that is to be public, while there is one; its `alt` as it was filed. */
  readonly image?: EstablishmentImage | undefined;
}

const unchecked: Checks = { blocks: [], asks: [], wage: null, identical: [] };

/** The two contents of a case that are compared: what it is about now, and what was there before. */
function compared(
  filing: FilingRecord,
  live: unknown,
  waits: boolean,
  before: FilingRecord | undefined,
): { readonly now: unknown; readonly earlier: unknown } {
  const snapshot = filing.content as Partial<Snapshot>;
  if (requestOf(filing.kind) && snapshot.before) {
    const filed = snapshot.content as PostingContent;
    return waits
      ? { now: rebaseContent(snapshot.before as PostingContent, filed, live as PostingContent), earlier: live }
      : { now: filed, earlier: snapshot.before };
  }
  if (filing.kind === 'establishmentChange') return { now: snapshot.content, earlier: snapshot.before };
  return { now: live, earlier: (before?.content as Partial<Snapshot> | undefined)?.content };
}

/** T8(1): what is missing, unlawful or cannot be true in a registration. */
function checksOfRegistration(content: EstablishmentContent): Checks {
  const blocks = [
    ...refusalsOf(contentRefusals('T8(1)', fullCheck(establishmentFields, content))),
    ...refusalsOf(establishmentChecks(establishmentFacts(content))),
  ];
  return { ...unchecked, blocks };
}

async function imageOf(db: Db, filing: FilingRecord): Promise<EstablishmentImage | undefined> {
  const asked = filing.content as ImageFiling;
  const image = await imageById(db, asked.image, filing.establishmentId);
  return image && { ...image, alt: asked.alt };
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
  const [establishment, posting, before, thread, documents, colleagues, past] = await Promise.all([
    readEstablishment(db, filing.establishmentId),
    filing.postingId === null ? null : postingById(db, filing.postingId),
    filingBefore(db, filing),
    filingThread(db, filingId),
    documentsOf(db, filingId),
    colleaguesOf(db, officeCode),
    pastObjections(db, filing.establishmentId, filingId),
  ]);
  if (!establishment || posting === undefined) return undefined;
  const waits = filing.state === 'waiting' || filing.state === 'asked';
  const { now, earlier } = compared(filing, (posting ?? establishment).content, waits, before);
  const common = {
    filing,
    establishment,
    posting,
    request: requestOf(filing.kind) ?? null,
    version: caseVersion(filing, establishment, posting),
    waits,
    thread,
    documents,
    colleagues,
    twins: [],
    past,
  };
  if (posting) {
    const content = now as PostingContent;
    const proposed = { ...posting, content, title: content.work?.title ?? posting.title };
    return {
      ...common,
      checks: waits ? await checksOf(db, proposed, establishment, today) : unchecked,
      sections: display(postingFields, content, { lang: 'ja', ...scopeOf(posting.kind, content) }),
      changes: earlier ? differences(postingFields, earlier as PostingContent, content, 'ja') : [],
    };
  }
  if (filing.kind === 'image')
    return { ...common, checks: unchecked, image: await imageOf(db, filing), sections: [], changes: [] };
  const content = now as EstablishmentContent;
  return {
    ...common,
    checks: waits ? checksOfRegistration(content) : unchecked,
    twins: waits ? await registrationTwins(db, { id: establishment.id, content }) : [],
    sections: display(establishmentFields, content, { lang: 'ja' }),
    changes: earlier ? differences(establishmentFields, earlier as EstablishmentContent, content, 'ja') : [],
  };
}
