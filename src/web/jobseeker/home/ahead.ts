import { type ApplicationAhead, documentsRetention, mayCancel } from '#areas/applications/index.ts';
import type { Interview } from '#areas/interviews/index.ts';
import type { Jobseeker, RegistrationStanding } from '#areas/jobseekers/index.ts';
import type { messageErasures } from '#areas/messages/index.ts';
import { isPostingOpen, type ReferralRow } from '#areas/referrals/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { dateWords, momentWords } from '#web/components/format.ts';
import type { Lang } from '#web/page.ts';
import { words } from './words.ts';

/** Something that time will end or erase. */
export interface Coming {
  readonly on: Temporal.PlainDate;
  readonly text: string;
  /** The clause under which it happens. */
  readonly rule: string;
  readonly href?: string | undefined;
}

interface Facts {
  readonly jobseeker: Jobseeker;
  readonly standing: RegistrationStanding;
  readonly applications: readonly ApplicationAhead[];
  readonly interviews: readonly Interview[];
  readonly erasures: Awaited<ReturnType<typeof messageErasures>>;
  readonly referrals: readonly ReferralRow[];
  readonly now: Temporal.Instant;
}

function ofApplication(of: ApplicationAhead, now: Temporal.Instant, lang: Lang): readonly Coming[] {
  const w = words[lang].coming;
  const href = `/jobseeker/applications/${of.id}`;
  const kept = of.postingInvalidFrom && documentsRetention(of.postingInvalidFrom).keptThrough;
  const until = mayCancel(of.completedAt, now).ok ? of.cancellableUntil : null;
  return [
    ...(until
      ? [{ on: dateOf(until), text: w.cancelEnds(of.jobTitle, momentWords(until, lang)), rule: 'T11(4)', href }]
      : []),
    ...(kept ? [{ on: kept, text: w.documentsErased(of.jobTitle, dateWords(kept, lang)), rule: 'T11(3)', href }] : []),
  ];
}

function ofReferral(of: ReferralRow, now: Temporal.Instant, lang: Lang): readonly Coming[] {
  if (of.state !== 'offered' || !of.validThrough || !isPostingOpen(of, dateOf(now))) return [];
  const text = words[lang].coming.referralEnds(of.jobTitle, dateWords(of.validThrough, lang));
  return [{ on: of.validThrough, text, rule: 'T10(1)', href: `/jobseeker/referrals/${of.id}` }];
}

/** Every date at which something of this person's will expire or be erased, the soonest first. */
export function comingOf(facts: Facts, lang: Lang): readonly Coming[] {
  const { jobseeker, standing, applications, referrals, interviews, erasures, now } = facts;
  const w = words[lang].coming;
  const { residencePeriodEnd } = jobseeker.content.person ?? {};
  const residence = residencePeriodEnd ? Temporal.PlainDate.from(residencePeriodEnd) : null;
  const through = standing.state === 'valid' ? standing.through : null;
  const coming: readonly Coming[] = [
    ...(through ? [{ on: through, text: w.validityEnds(dateWords(through, lang)), rule: 'T10(2)' }] : []),
    ...(residence && Temporal.PlainDate.compare(residence, dateOf(now)) >= 0
      ? [{ on: residence, text: w.residenceEnds(dateWords(residence, lang)), rule: 'T7(10)' }]
      : []),
    ...applications.flatMap((each) => ofApplication(each, now, lang)),
    ...interviews.flatMap(({ state, startsAt, employerName, applicationId }) =>
      state === 'accepted' && startsAt
        ? [
            {
              on: dateOf(startsAt),
              text: w.interview(employerName, momentWords(startsAt, lang)),
              rule: 'T11(2)',
              href: `/jobseeker/applications/${applicationId}`,
            },
          ]
        : [],
    ),
    ...erasures.map(({ threadId, name, keptThrough }) => ({
      on: keptThrough,
      text: w.messagesErased(name, dateWords(keptThrough, lang)),
      rule: 'T7(3)',
      href: `/jobseeker/messages/${threadId}`,
    })),
    ...referrals.flatMap((each) => ofReferral(each, now, lang)),
  ];
  return coming.toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}
