import { fiveYears } from '#areas/accounts/index.ts';
import type { BegunApplication } from '#areas/ahead/index.ts';
import type { KeptEnd } from '#areas/alerts/index.ts';
import { type ApplicationAhead, documentsRetention, mayCancel } from '#areas/applications/index.ts';
import { causePath, type Interview, type interviewErasures } from '#areas/interviews/index.ts';
import type { Jobseeker, OpenMove, RegistrationStanding } from '#areas/jobseekers/index.ts';
import type { messageErasures } from '#areas/messages/index.ts';
import type { RequestRow } from '#areas/publication/index.ts';
import { isPostingOpen, type ReferralDocumentsAhead, type ReferralRow } from '#areas/referrals/index.ts';
import { dateOf } from '#kernel/jst.ts';
import type { DatedChange } from '#web/components/DateList.tsx';
import { dateWords, timeWords } from '#web/components/format.ts';
import type { Lang } from '#web/page.ts';
import { words } from './words.ts';

interface Facts {
  readonly jobseeker: Jobseeker;
  readonly standing: RegistrationStanding;
  readonly applications: readonly ApplicationAhead[];
  readonly interviews: readonly Interview[];
  readonly erasures: Awaited<ReturnType<typeof messageErasures>>;
  readonly texts: Awaited<ReturnType<typeof interviewErasures>>;
  readonly referrals: readonly ReferralRow[];
  readonly sentAlong: readonly ReferralDocumentsAhead[];
  readonly kept: readonly KeptEnd[];
  readonly begun: readonly BegunApplication[];
  readonly requests: readonly RequestRow[];
  readonly move: OpenMove | undefined;
  readonly now: Temporal.Instant;
}

function ofApplication(of: ApplicationAhead, now: Temporal.Instant, lang: Lang): readonly DatedChange[] {
  const w = words[lang].coming;
  const href = `/jobseeker/applications/${of.id}`;
  const kept = of.postingInvalidFrom && documentsRetention(of.postingInvalidFrom).keptThrough;
  const until = mayCancel(of.completedAt, now).ok ? of.cancellableUntil : null;
  return [
    ...(until ? [{ on: dateOf(until), text: w.cancelEnds(of.jobTitle, timeWords(until)), rule: 'T11(4)', href }] : []),
    ...(kept ? [{ on: kept, text: w.documentsErased(of.jobTitle), rule: 'T11(3)', href }] : []),
  ];
}

function ofReferral(of: ReferralRow, now: Temporal.Instant, lang: Lang): readonly DatedChange[] {
  if (of.state !== 'offered' || !of.validThrough || !isPostingOpen(of, dateOf(now))) return [];
  const text = words[lang].coming.referralEnds(of.jobTitle);
  return [{ on: of.validThrough, text, rule: 'T10(1)', href: `/jobseeker/referrals/${of.id}` }];
}

/** Where a begun application is gone on with. */
export const begunPath = ({ referralId, postingNumber }: BegunApplication): string =>
  referralId ? `/jobseeker/referrals/${referralId}/apply` : `/postings/${postingNumber}/apply`;

/** The last days of kept postings from today on; those of one day are told together (T10(1)). */
function ofKept(kept: readonly KeptEnd[], today: Temporal.PlainDate, lang: Lang): readonly DatedChange[] {
  const w = words[lang].coming;
  const ahead = kept.filter(({ through }) => Temporal.PlainDate.compare(through, today) >= 0);
  return [...Map.groupBy(ahead, ({ through }) => through.toString()).values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            on: first.through,
            text: others.length === 0 ? w.keptEnds(first.title) : w.keptEndTogether(others.length + 1),
            rule: 'T10(1)',
            href: '/jobseeker/kept',
          },
        ]
      : [],
  );
}

/** Every date at which something of this person's will expire or be erased, the soonest first. */
export function comingOf(facts: Facts, lang: Lang): readonly DatedChange[] {
  const { jobseeker, standing, applications, referrals, interviews, erasures, texts, move, now } = facts;
  const w = words[lang].coming;
  const { residencePeriodEnd } = jobseeker.content.person ?? {};
  const residence = residencePeriodEnd ? Temporal.PlainDate.from(residencePeriodEnd) : null;
  const through = standing.state === 'valid' ? standing.through : null;
  const { universityThrough } = jobseeker;
  const asGraduate = through && universityThrough && Temporal.PlainDate.compare(universityThrough, dateOf(now)) >= 0;
  const coming: readonly DatedChange[] = [
    ...(asGraduate
      ? [{ on: universityThrough, text: w.universityEnds(dateWords(through, lang)), rule: 'T10(2)' }]
      : []),
    ...(move
      ? [
          {
            on: move.procedureThrough,
            text: w.officeChange(dateWords(move.effectiveOn, lang)),
            rule: 'T7(9)',
            href: '/jobseeker/office-change',
          },
        ]
      : []),
    ...(standing.state === 'invalid'
      ? [
          {
            on: fiveYears(standing.since).keptThrough,
            text: w.pageErased,
            rule: 'T13(2)',
            href: '/jobseeker/registration/again',
          },
        ]
      : []),
    ...(through ? [{ on: through, text: w.validityEnds, rule: 'T10(2)' }] : []),
    ...(residence && Temporal.PlainDate.compare(residence, dateOf(now)) >= 0
      ? [{ on: residence, text: w.residenceEnds, rule: 'T7(10)' }]
      : []),
    ...applications.flatMap((each) => ofApplication(each, now, lang)),
    ...facts.sentAlong.map(({ id, jobTitle, postingInvalidFrom }) => ({
      on: documentsRetention(postingInvalidFrom).keptThrough,
      text: w.referralDocumentsErased(jobTitle),
      rule: 'T11(3)',
      href: `/jobseeker/referrals/${id}`,
    })),
    ...facts.begun.map((each) => ({
      on: each.keptThrough,
      text: w.draftErased(each.jobTitle),
      rule: 'T15',
      href: begunPath(each),
    })),
    ...ofKept(facts.kept, dateOf(now), lang),
    ...interviews.flatMap(({ state, startsAt, employerName, cause }) =>
      state === 'accepted' && startsAt
        ? [
            {
              on: dateOf(startsAt),
              text: w.interview(employerName, timeWords(startsAt)),
              rule: 'T11(2)',
              href: causePath(cause, 'jobseeker'),
            },
          ]
        : [],
    ),
    ...erasures.map(({ threadId, name, keptThrough }) => ({
      on: keptThrough,
      text: w.messagesErased(name),
      rule: 'T7(3)',
      href: `/jobseeker/messages/${threadId}`,
    })),
    ...texts.map(({ cause, jobTitle, keptThrough }) => ({
      on: keptThrough,
      text: w.interviewErased(jobTitle),
      rule: 'T7(3)',
      href: causePath(cause, 'jobseeker'),
    })),
    ...facts.requests.map((each) => ({
      on: each.lastDay,
      text: w.requestLapses(each.jobTitle),
      rule: 'T12(7)',
      href: `/jobseeker/requests/${each.id}`,
    })),
    ...referrals.flatMap((each) => ofReferral(each, now, lang)),
  ];
  return coming.toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}
