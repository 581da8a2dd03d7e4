import {
  dropChange,
  dropPaper,
  type EstablishmentContent,
  type EstablishmentRecord,
  establishmentFacts,
  establishmentFields,
  keepPaper,
  lockEstablishment,
  papersOfChange,
  readChange,
  type SavedSection,
  takePapers,
  writeChange,
} from '#areas/establishments/index.ts';
import { placeOfPaper } from '#areas/establishments/rules/change-papers.ts';
import { establishmentChecks } from '#areas/establishments/rules/establishment-checks.ts';
import { mayChangeEstablishment, mayFileChange } from '#areas/establishments/rules/may-change.ts';
import { addressMoved, mayMove } from '#areas/establishments/rules/move-of-office.ts';
import { officesForMunicipality } from '#areas/offices/index.ts';
import { employerStanding } from '#areas/postings/index.ts';
import { mayUseFunction } from '#areas/postings/rules/employer-functions.ts';
import { differences, type FormValues, fullCheck, parseSection, type SectionKey } from '#kernel/fields/index.ts';
import { allow, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Tx } from '#platform/db.ts';
import type { InspectedUpload } from '#platform/uploads.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { contentRefusals } from '../rules/content-refusals.ts';
import { documentsOf, fileDocuments, papersAmong } from '../store/documents.ts';
import { insertFiling, latestFiling } from '../store/filings.ts';
import type { Snapshot } from '../store/snapshot.ts';

const kind = 'establishmentChange';

const placeOf = ({ identity }: EstablishmentContent) => ({
  postalCode: identity?.postalCode ?? null,
  municipality: identity?.municipality ?? null,
});

/** T6(8): whether the address of `after` still belongs to the office. Refused: `move-outside-area`, `office-unknown`. */
export async function sameArea(
  tx: Tx,
  establishment: Pick<EstablishmentRecord, 'officeCode' | 'content'>,
  after: EstablishmentContent,
): Promise<Ruling> {
  const place = placeOf(after);
  if (!addressMoved(placeOf(establishment.content as EstablishmentContent), place)) return allow();
  const served = place.municipality ? await officesForMunicipality(tx, place.municipality) : undefined;
  return mayMove(establishment.officeCode, served?.offices ?? []);
}

/** Runs a step of the employer on the copy, the establishment locked and its writing allowed. */
function onCopy<T>(
  app: App,
  caller: Caller,
  action: string,
  establishmentId: number,
  run: (work: Work, establishment: EstablishmentRecord) => Promise<Ruling<T>>,
): Promise<Ruling<T>> {
  return useCase(app, caller, action, async (work) => {
    const establishment = await lockEstablishment(work.tx, establishmentId);
    const latest = await latestFiling(work.tx, { establishmentId, kind });
    const may = ruling([
      ...refusalsOf(mayChangeEstablishment(establishment.phase, latest?.state === 'waiting')),
      ...refusalsOf(
        mayUseFunction('change-establishment', await employerStanding(work.tx, establishmentId, work.today)),
      ),
    ]);
    return may.ok ? run(work, establishment) : may;
  });
}

/**
 * T6(8): saves one section of the copy in which a registered establishment is changed; the registration stays as it is.
 * An address in the area of another office is stopped here already, so that nobody goes on in vain.
 * Refused: `change-before-registration`, `change-filed`, `results-missing`, `move-outside-area`, `office-unknown`.
 */
export function saveChange(
  app: App,
  caller: Caller,
  saved: {
    readonly establishmentId: number;
    readonly section: SectionKey<typeof establishmentFields>;
    readonly form: FormValues;
  },
): Promise<Ruling<SavedSection>> {
  return onCopy(app, caller, 'filings.saveChange', saved.establishmentId, async ({ tx, now }, establishment) => {
    const before = (await readChange(tx, establishment.id)) ?? (establishment.content as EstablishmentContent);
    const read = parseSection(establishmentFields, saved.section, saved.form, { content: before });
    if (saved.section === 'identity' && read.problems.length === 0) {
      const inside = await sameArea(tx, establishment, read.content);
      if (!inside.ok) return inside;
    }
    await writeChange(tx, establishment.id, read.content, now);
    return allow({ problems: read.problems, typed: read.typed });
  });
}

/** Forgets the copy and its papers. Refused: `change-before-registration`, `change-filed`, `results-missing`. */
export function discardChange(app: App, caller: Caller, establishmentId: number): Promise<Ruling<null>> {
  return onCopy(app, caller, 'filings.discardChange', establishmentId, async ({ tx }) => {
    await dropChange(tx, establishmentId);
    return allow(null);
  });
}

/** Keeps a paper beside the copy. Refused: what `saveChange` refuses of the copy, `too-many-papers`. */
export function addPaper(
  app: App,
  caller: Caller,
  { establishmentId, upload }: { readonly establishmentId: number; readonly upload: InspectedUpload },
): Promise<Ruling<null>> {
  return onCopy(app, caller, 'filings.addPaper', establishmentId, async ({ tx, now }, establishment) => {
    const asked = await latestFiling(tx, { establishmentId, kind });
    const filed = asked?.state === 'asked' ? papersAmong(await documentsOf(tx, asked.id)) : [];
    const here = await papersOfChange(tx, establishmentId);
    const place = placeOfPaper([...filed, ...here].flatMap(({ position }) => position ?? []));
    if (!place.ok) return place;
    const copy = (await readChange(tx, establishmentId)) ?? (establishment.content as EstablishmentContent);
    await writeChange(tx, establishmentId, copy, now);
    const { name, mediaType, bytes } = upload;
    await keepPaper(app, tx, establishmentId, place.value, { name, mediaType, bytes });
    return allow(null);
  });
}

/** Takes a paper back. */
export function removePaper(
  app: App,
  caller: Caller,
  { establishmentId, fileId }: { readonly establishmentId: number; readonly fileId: string },
): Promise<Ruling<null>> {
  return onCopy(app, caller, 'filings.removePaper', establishmentId, async ({ tx }) => {
    await dropPaper(tx, establishmentId, fileId);
    return allow(null);
  });
}

/**
 * T6(8): files the copy as a change that staff confirm. What is registered holds until then.
 * Refused: what `saveChange` refuses, `nothing-changed`, `answer-first`, and every problem of the content with its field.
 */
export function fileChange(
  app: App,
  caller: Caller,
  establishmentId: number,
): Promise<Ruling<{ readonly filingId: number }>> {
  return onCopy(app, caller, 'filings.fileChange', establishmentId, async (work, establishment) => {
    const { tx, now } = work;
    const before = establishment.content as EstablishmentContent;
    const content = (await readChange(tx, establishmentId)) ?? before;
    const whole = ruling([
      ...refusalsOf(mayFileChange(differences(establishmentFields, before, content, 'ja').length)),
      ...refusalsOf(contentRefusals('T8(1)', fullCheck(establishmentFields, content))),
      ...refusalsOf(establishmentChecks(establishmentFacts(content))),
      ...refusalsOf(await sameArea(tx, establishment, content)),
    ]);
    if (!whole.ok) return whole;
    const asked = await latestFiling(tx, { establishmentId, kind });
    if (asked?.state === 'asked') return refuse({ rule: 'T8(3)', code: 'answer-first' });
    const snapshot: Snapshot = { kind: null, content, before };
    const filingId = await insertFiling(tx, {
      kind,
      establishmentId,
      postingId: null,
      officeCode: establishment.officeCode,
      content: snapshot,
      filedAt: now,
      filedBy: work.actor.userId,
      visitReasons: [],
      visitDue: null,
      visitedOn: null,
    });
    await fileDocuments(tx, filingId, await takePapers(tx, establishmentId));
    await work.record({
      kind: 'establishment.changeFiled',
      rule: 'T6(8)',
      subjects: [`establishment:${establishmentId}`, `filing:${filingId}`, `office:${establishment.officeCode}`],
    });
    await mailEmployer(
      work,
      establishmentId,
      { kind: 'filing.filed', about: `filing:${filingId}` },
      '事業所の変更の申請を受け付けました',
      [
        '事業所の変更の申請を受け付けました。ハローワークの職員が確認し、認めると登録に反映されます（利用規約第6条第8項）。',
        'それまでは、いまの登録内容のままです。',
        '',
        `${app.config.baseUrl}/employer/establishment/change`,
      ],
    );
    return allow({ filingId });
  });
}
