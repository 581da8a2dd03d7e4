import { type EstablishmentRecord, lockEstablishment } from '#areas/establishments/index.ts';
import {
  employerStanding,
  lockPosting,
  type PostingContent,
  type PostingRecord,
  readEdit,
  subjectsOfPosting,
} from '#areas/postings/index.ts';
import { mayAcceptSelfApplications } from '#areas/postings/rules/disclosure.ts';
import { type EmployerFunction, mayUseFunction } from '#areas/postings/rules/employer-functions.ts';
import { mayRequestExtension } from '#areas/postings/rules/extension-window.ts';
import { mayRequest, type PostingRequest } from '#areas/postings/rules/may-request.ts';
import { changedFields, rebaseContent } from '#areas/postings/rules/rebase-content.ts';
import { allow, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { requestKinds } from '../rules/request-kinds.ts';
import { readLines } from '../rules/thread-lines.ts';
import { addToThread, insertFiling } from '../store/filings.ts';
import { waitingRequests } from '../store/requests.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { checkToFile } from './check-to-file.ts';
import { whatOf } from './naming.ts';

/** Who asks for which posting, and what is said to the office with it; empty for nothing. */
interface Asked {
  readonly postingId: number;
  readonly establishmentId: number;
  readonly note: string;
}

/** G restrict: what of the page each request needs; the extension is not among what is closed. */
const functions: Readonly<Partial<Record<PostingRequest, EmployerFunction>>> = {
  change: 'change-posting',
  disclosure: 'change-posting',
  stop: 'stop-recruitment',
  resume: 'stop-recruitment',
};

const events: Readonly<Record<PostingRequest, string>> = {
  change: 'posting.changeRequested',
  disclosure: 'posting.disclosureRequested',
  extension: 'posting.extensionRequested',
  stop: 'posting.stopRequested',
  resume: 'posting.resumeRequested',
};

const clauses: Readonly<Record<PostingRequest, string>> = {
  change: 'G change',
  disclosure: 'S restrict',
  extension: 'T10(1)',
  stop: 'G change',
  resume: 'G change',
};

interface Facts {
  readonly posting: PostingRecord;
  readonly establishment: EstablishmentRecord;
}

/** Puts a request into the queue of the office, when `decide` lets it: it answers what is filed. */
function fileRequest(
  app: App,
  caller: Caller,
  request: PostingRequest,
  asked: Asked,
  decide: (work: Work, facts: Facts) => Promise<Ruling<Omit<Snapshot, 'kind'>>>,
): Promise<Ruling<{ readonly filingId: number }>> {
  return useCase(app, caller, `filings.request.${request}`, async (work) => {
    const { tx, today, now, actor } = work;
    const establishment = await lockEstablishment(tx, asked.establishmentId);
    const posting = await lockPosting(tx, asked.postingId, establishment.id);
    if (!posting) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    const wanted = functions[request];
    const open = wanted ? mayUseFunction(wanted, await employerStanding(tx, establishment.id, today)) : allow();
    if (!open.ok) return open;
    const waiting = (await waitingRequests(tx, posting.id)).map((each) => each.request);
    const may = mayRequest(request, { ...posting, waiting }, today);
    if (!may.ok) return may;
    const said = asked.note.trim() === '' ? allow([]) : readLines([{ field: null, body: asked.note }]);
    if (!said.ok) return said;
    const decided = await decide(work, { posting, establishment });
    if (!decided.ok) return decided;
    const filingId = await insertFiling(tx, {
      kind: requestKinds[request],
      establishmentId: establishment.id,
      postingId: posting.id,
      officeCode: posting.officeCode,
      content: { kind: posting.kind, ...decided.value } satisfies Snapshot,
      filedAt: now,
      filedBy: actor.userId,
      visitReasons: [],
      visitDue: null,
      visitedOn: null,
    });
    await addToThread(
      tx,
      filingId,
      { kind: 'employer', userId: actor.userId, label: actor.label, at: now },
      said.value,
    );
    await work.record({
      kind: events[request],
      rule: clauses[request],
      subjects: [...subjectsOfPosting(posting), `filing:${filingId}`],
    });
    const what = whatOf({ establishment, posting, filing: { kind: requestKinds[request] } });
    await mailEmployer(
      work,
      establishment.id,
      { kind: 'filing.filed', about: `filing:${filingId}` },
      `${what}の申出を受け付けました`,
      [
        `${what}の申出を受け付けました。ハローワークの職員が確認するまで、求人はいまのまま変わりません。`,
        '確認の結果は、メールでお知らせします。確認の前なら、求人者マイページで申出を取り下げられます。',
        '',
        `${app.config.baseUrl}/employer/postings/${posting.id}`,
      ],
    );
    return allow({ filingId });
  });
}

/**
 * G change: asks for the change prepared in the posting's copy. It is checked as a new posting would be.
 * Refused: `no-such-posting`, `results-missing`, `not-valid`, `request-waiting`, `no-edit`, `nothing-changed`, `class-unchangeable`,
 * `ask-unconfirmed`, and all problems of the content.
 */
export function requestChange(
  app: App,
  caller: Caller,
  asked: Asked & { readonly confirmedAsks: readonly string[] },
): Promise<Ruling<{ readonly filingId: number }>> {
  return fileRequest(app, caller, 'change', asked, async (work, { posting, establishment }) => {
    const edit = await readEdit(work.tx, posting.id);
    if (!edit) return refuse({ rule: 'G change', code: 'no-edit' });
    const live = posting.content as PostingContent;
    const content = rebaseContent(edit.base, edit.content, live);
    if (changedFields(live, content).length === 0) return refuse({ rule: 'G change', code: 'nothing-changed' });
    if (content.graduates?.class !== live.graduates?.class)
      return refuse({ rule: 'T10(1)', code: 'class-unchangeable', field: 'graduates.class' });
    const checked = await checkToFile(work.tx, {
      posting: { ...posting, content, title: content.work?.title ?? '' },
      establishment,
      today: work.today,
      confirmed: asked.confirmedAsks,
    });
    return checked.ok ? allow({ content, before: live }) : checked;
  });
}

/** How a posting is published and who may apply how: what is asked for without touching the rest. */
export interface Publication {
  readonly openings: number;
  readonly disclosure: '1' | '2' | '3' | '4';
  readonly acceptsSelfApplication: boolean;
  readonly agencyConsent: boolean;
  /** T11(8): the notice was read; needed where self-applications are accepted anew. */
  readonly noticeRead: boolean;
}

/**
 * Asks for another disclosure, consent, online self-applications or number of openings.
 * Clause: S restrict, A1(1), T11(8)
 * Refused: what `requestChange` refuses of the posting, `nothing-changed`, `self-application-hidden-employer`, `notice-unread`.
 */
export function requestDisclosure(
  app: App,
  caller: Caller,
  { noticeRead, ...asked }: Asked & Publication,
): Promise<Ruling<{ readonly filingId: number }>> {
  const { openings, disclosure, acceptsSelfApplication, agencyConsent } = asked;
  return fileRequest(app, caller, 'disclosure', asked, async (_work, { posting }) => {
    const base = posting.content as PostingContent;
    const content: PostingContent = {
      ...base,
      head: { ...base.head, openings, disclosure, acceptsSelfApplication, agencyConsent },
    };
    const anew = acceptsSelfApplication && base.head?.acceptsSelfApplication !== true;
    const may = ruling([
      ...(changedFields(base, content).length === 0 ? [{ rule: 'S restrict', code: 'nothing-changed' }] : []),
      ...(acceptsSelfApplication && !mayAcceptSelfApplications(Number(disclosure) as 1 | 2 | 3 | 4)
        ? [{ rule: 'S restrict', code: 'self-application-hidden-employer', field: 'acceptsSelfApplication' }]
        : []),
      ...(anew && !noticeRead ? [{ rule: 'T11(8)', code: 'notice-unread', field: 'noticeRead' }] : []),
    ]);
    return may.ok ? allow({ content, before: base }) : may;
  });
}

/** T10(1): asks for the extension. Refused: `no-such-posting`, `not-valid`, `request-waiting`, `extended-once`, `not-extendable`, `not-last-month`. */
export function requestExtension(
  app: App,
  caller: Caller,
  asked: Asked,
): Promise<Ruling<{ readonly filingId: number }>> {
  return fileRequest(app, caller, 'extension', asked, async (work, { posting }) => {
    const { kind, validThrough, extended } = posting;
    if (!validThrough) return refuse({ rule: 'T10(1)', code: 'not-valid' });
    const may = mayRequestExtension({ kind, validThrough, extended, ended: null }, work.today);
    return may.ok ? allow({ content: null }) : refuse(...(refusalsOf(may) as [never]));
  });
}

/** G change: asks to stop, or to go on recruiting. Refused: `no-such-posting`, `results-missing`, `not-valid`, `request-waiting`, `recruitment-stopped`, `recruitment-goes-on`. */
export function requestRecruitment(
  app: App,
  caller: Caller,
  request: 'stop' | 'resume',
  asked: Asked,
): Promise<Ruling<{ readonly filingId: number }>> {
  return fileRequest(app, caller, request, asked, async () => allow({ content: null }));
}
