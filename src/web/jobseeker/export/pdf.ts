import { consentDocuments } from '#areas/notices/index.ts';
import { type Content, formGrid, formHeading, formText, type GridRow, renderPdf } from '#platform/pdf.ts';
import { dateWords, momentWords } from '#web/components/format.ts';
import { type Status, statuses } from '#web/components/status.ts';
import type { Lang } from '#web/page.ts';
import { accountEvents } from '#web/words/account-events.ts';
import { dayInWords } from '#web/words/day.ts';
import { sayReason } from '#web/words/record-reasons.ts';
import { words as recordWords } from '../record/words.ts';
import type { OwnData } from './data.ts';
import { words } from './words.ts';

/** A part of a form in words. */
interface Section {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

const documents = new Map(consentDocuments('jobseeker').map((each) => [each.id as string, each.title]));
const titleOf = (id: string, lang: Lang) => documents.get(id)?.[lang] ?? id;

const isStatus = (text: string): text is Status => Object.hasOwn(statuses, text);

/** Everything about a person as an A4 PDF: the same as the JSON file, in words. */
export function ownDataPdf(
  data: OwnData,
  { registered, written }: { readonly registered: readonly Section[]; readonly written: readonly Section[] },
  lang: Lang,
): Promise<Uint8Array> {
  const w = words[lang];
  const day = (date: Temporal.PlainDate | null) => (date ? dateWords(date, lang) : '');
  const moment = (at: Temporal.Instant | null) => (at ? momentWords(at, lang) : '');
  const state = (of: string, code: string) => {
    const status = `${of}:${code}`;
    return isStatus(status) ? statuses[status][lang] : code;
  };
  const filled = (rows: readonly (readonly [string, string | null | undefined])[]): readonly GridRow[] =>
    rows.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
  const part = <Row>(
    title: string,
    rows: readonly Row[],
    say: (row: Row) => readonly Content[],
  ): readonly Content[] => [
    formHeading(`${title}（${rows.length}）`),
    ...(rows.length === 0 ? [formText(w.none)] : rows.flatMap(say)),
  ];
  const table = (rows: readonly (readonly [string, string | null | undefined])[]) => [formGrid(filled(rows))];
  const { account, registration, publication } = data;
  const content: readonly Content[] = [
    ...table([
      [w.exportedAt, moment(data.exportedAt)],
      [w.name, registration.name],
      [w.email, account.email],
      [w.number, registration.number],
      [w.office, registration.officeName ?? registration.officeCode],
      [w.registeredOn, day(registration.registeredOn)],
      [w.validThrough, day(registration.validThrough)],
    ]),
    ...registered.flatMap(({ title, rows }) => [
      formHeading(title),
      ...(rows.length === 0 ? [formText(w.none)] : [formGrid(rows.map(({ label, text }) => [label, text] as const))]),
    ]),
    ...part(w.applications, data.applications, (each) =>
      table([
        [w.job, `${each.jobTitle}（${each.postingNumber ?? ''}）`],
        [w.employer, each.employerName],
        [w.state, state('application', each.state)],
        [w.appliedAt, moment(each.appliedAt)],
        [w.resultAt, moment(each.resultAt)],
        [w.motivation, each.motivation],
        [w.documents, each.documents.join('\n')],
      ]),
    ),
    ...part(w.begun, data.begun, (each) =>
      table([
        [w.job, `${each.jobTitle}（${each.postingNumber}）`],
        [w.motivation, each.motivation],
        [w.documents, each.documents.join('\n')],
        [w.keptThrough, day(each.keptThrough)],
      ]),
    ),
    ...part(w.savedSearches, data.savedSearches, (each) =>
      table([[each.name, decodeURIComponent(each.query.replaceAll('+', ' ')) || w.everything]]),
    ),
    ...part(w.keptPostings, data.keptPostings, (each) =>
      table([[`${each.title}（${each.number}）`, moment(each.keptAt)]]),
    ),
    ...part(w.interviews, data.interviews, (each) =>
      table([
        [w.job, `${each.jobTitle}（${each.employerName}）`],
        [w.state, state('interview', each.state)],
        [w.when, each.startsAt ? moment(each.startsAt) : each.proposed.map(moment).join('\n')],
        [w.place, each.place],
        [w.note, each.note],
        [w.wish, each.wish],
      ]),
    ),
    ...part(w.referrals, data.referrals, (each) =>
      table([
        [w.job, `${each.jobTitle}（${each.postingNumber ?? ''}）`],
        [w.employer, each.employerName],
        [w.office, each.officeName],
        [w.state, state('referral', each.state)],
        [w.offeredAt, moment(each.offeredAt)],
        [w.referredOn, day(each.referredOn)],
        [w.resultAt, moment(each.resultAt)],
        [w.note, each.message],
        [w.declined, each.declineNote],
      ]),
    ),
    ...part(w.messages, data.messages, (each) => [
      formText(w.withWhom(each.with)),
      ...(each.messages.length === 0
        ? [formText(w.none)]
        : [
            formGrid(
              each.messages.map(
                ({ sender, at, text }) =>
                  [`${moment(at)}\n${sender === 'jobseeker' ? w.you : each.with}`, text] as const,
              ),
            ),
          ]),
    ]),
    ...part(w.kept, data.documents, (each) =>
      table([
        [w.documents, each.name],
        [w.keptAt, moment(each.keptAt)],
      ]),
    ),
    ...(written.length > 0 ? [formHeading(w.resume)] : []),
    ...written.map(({ title, rows }) => formGrid(rows.map(({ label, text }) => [label || title, text] as const))),
    ...part(w.publication, publication ? [publication] : [], (each) =>
      table([
        [w.publishedAt, moment(each.publishedAt)],
        [w.changedAt, moment(each.changedAt)],
        [w.stoppedAt, moment(each.stoppedAt)],
      ]),
    ),
    ...part(w.requests, data.directRequests, (each) =>
      table([
        [w.job, `${each.jobTitle}（${each.employerName}）`],
        [w.state, state('request', each.state)],
        [w.offeredAt, moment(each.requestedAt)],
        [w.lastDay, day(each.lastDay)],
        [w.note, each.message],
      ]),
    ),
    ...part(w.blocked, data.blockedEmployers, (each) =>
      table([
        [w.employer, each.employerName],
        [w.since, moment(each.blockedAt)],
      ]),
    ),
    ...part(w.disclosures, data.disclosureRequests, (each) =>
      table([
        [w.state, state('disclosure', each.state)],
        [w.filedAt, moment(each.filedAt)],
        [w.asked, each.body],
        [w.decidedAt, moment(each.decidedAt)],
        [w.answer, each.answer],
      ]),
    ),
    ...part(w.stops, data.stops, (each) =>
      table([
        [w.state, w.stopStates[each.state]],
        [w.stoppedSince, moment(each.openedAt)],
        [w.office, each.officeName],
        [w.reason, each.reason],
        [w.asked, each.asked],
        [w.answer, each.answer],
        [w.stoppedUntil, moment(each.endedAt)],
        [w.endedReason, each.endedReason],
      ]),
    ),
    ...part(w.acts, data.actsOfStaff, (each) => table([[moment(each.at), recordWords[lang].acts[each.kind]]])),
    ...part(w.views, data.recordViews, (each) =>
      table([
        [moment(each.at), [each.officeName, each.reason && sayReason(each.reason, lang)].filter(Boolean).join('　')],
      ]),
    ),
    ...part(w.consultations, data.consultations, (each) =>
      table([
        [w.heldOn, day(each.heldOn)],
        [w.office, each.officeName ?? each.officeCode],
        [w.channel, w.channels[each.channel]],
        [w.nextSteps, each.nextSteps],
        [w.extendedThrough, day(each.extendedThrough)],
      ]),
    ),
    ...part(w.provisions, data.outsideProvisions, (each) =>
      table([
        [w.providedOn, day(each.providedOn)],
        [w.office, each.officeName],
        [w.recipient, each.recipient],
        [w.what, each.what],
        [w.ground, `${w.grounds[each.ground]}：${each.basis}`],
      ]),
    ),
    ...part(w.agencies, data.agencies ? [data.agencies] : [], (each) =>
      table([
        [w.provided, moment(each.since)],
        [w.stoppedAt, moment(each.stoppedAt)],
        [w.terms, dayInWords(each.termsVersion, lang)],
      ]),
    ),
    ...part(w.consents, account.consents, (each) =>
      table([[titleOf(each.document, lang), `${each.version}　${moment(each.at)}`]]),
    ),
    ...part(w.passkeys, account.passkeys, (each) =>
      table([[each.name, [moment(each.createdAt), moment(each.lastUsedAt)].filter(Boolean).join('　')]]),
    ),
    ...part(w.sessions, account.sessions, (each) =>
      table([[each.device || w.unknownDevice, `${moment(each.since)}　${moment(each.used)}`]]),
    ),
    ...part(
      w.logins,
      account.history.flatMap(({ at, kind, device }) => {
        const title = accountEvents[lang][kind];
        return title ? [{ at, text: [title, device].filter(Boolean).join('　') }] : [];
      }),
      (each) => table([[moment(each.at), each.text]]),
    ),
  ];
  return renderPdf({
    title: w.title,
    mark: { label: w.number, value: registration.number ?? '' },
    lang,
    content: [...content],
  });
}
