import type { ComponentChildren } from 'preact';
import type { Match, MatchMarks } from '#areas/suggestions/index.ts';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { applicationStatus, referralStatus } from '#web/words/status-of.ts';
import { sayFits, sayMisses, words as w } from './words.ts';

const openReferral = ({ referral }: MatchMarks) => referral?.state === 'offered' || referral?.state === 'referred';

function Reasons({ title, texts, tone }: { title: string; texts: readonly string[]; tone: 'done' | 'neutral' }) {
  if (texts.length === 0) return null;
  return (
    <div class="reasons">
      <span class="reasons__title">{title}</span>
      <ul class="reasons__list">
        {texts.map((text) => (
          <li key={text}>
            <span class={`tag tag--${tone}`}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What there was between the two already, and the way to a new referral where none is open. */
function Next({
  marks,
  officeCode,
  refer,
  name,
}: {
  marks: MatchMarks;
  officeCode: string;
  refer: string;
  name: string;
}) {
  const { application, referral } = marks;
  const own = referral?.officeCode === officeCode;
  return (
    <p class="reasons__next">
      {application && <StatusTag status={applicationStatus(application)} />}
      {referral && <StatusTag status={referralStatus(referral.state, true)} />}
      {referral && own && (
        <a href={`/office/referrals/${referral.id}`}>
          {w.toReferral}
          <span class="vh">（{name}）</span>
        </a>
      )}
      {!openReferral(marks) && (
        <a href={refer}>
          {w.refer}
          <span class="vh">（{name}）</span>
        </a>
      )}
    </p>
  );
}

/** One suggestion: what it is, its points, what fits and what does not, what there was before, and the way to the referral. */
export function Suggested(props: {
  readonly title: string;
  readonly href: string;
  /** Line by line. */
  readonly facts: readonly ComponentChildren[];
  readonly match: Match;
  readonly marks: MatchMarks;
  readonly officeCode: string;
  /** Address of the referral of the one to the other. */
  readonly refer: string;
}) {
  const { title, href, facts, match, marks, officeCode, refer } = props;
  return (
    <li class="suggestions__item">
      <h3>
        <a href={href}>{title}</a> <span class="quiet figures">{w.points(match.points)}</span>
      </h3>
      <div class="quiet">
        {facts.map((line, nth) => (
          <p key={nth}>{line}</p>
        ))}
      </div>
      <Reasons title={w.fits} texts={sayFits(match.fits)} tone="done" />
      <Reasons title={w.misses} texts={sayMisses(match.misses)} tone="neutral" />
      <Next marks={marks} officeCode={officeCode} refer={refer} name={title} />
    </li>
  );
}
