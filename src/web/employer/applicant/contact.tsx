import { type Cause, mayPropose } from '#areas/interviews/index.ts';
import { correspondence, mayCorrespond, type Pair, threadBetween } from '#areas/messages/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';

const words = {
  title: 'マイページでの連絡',
  write: 'メッセージを送る',
  read: 'これまでのメッセージを読む',
  propose: '面接の候補日を送る',
  noMessages: 'メッセージは送れません',
  noDates: '面接の候補日は送れません',
};

/** How an applicant can be reached on the page today. */
export interface Contact {
  readonly messages: { readonly href: string; readonly closed: readonly Refusal[] };
  /** Absent when there is nothing to arrange. */
  readonly interview?: { readonly href: string; readonly closed: readonly Refusal[] };
  /** They have written to each other. */
  readonly begun: boolean;
}

/** What may be offered about an application or referral; `arrange` where a date may still be needed. */
export async function contactOf(ctx: PageContext, cause: Cause, pair: Pair, arrange: boolean): Promise<Contact> {
  const { db, clock } = ctx.app;
  const { facts } = found(await correspondence(db, pair, clock.today()));
  const talk = mayCorrespond('employer', facts);
  const dates = arrange ? await mayPropose(ctx.app, cause, pair.establishmentId) : undefined;
  const page = cause.kind === 'application' ? 'applicants' : 'referrals';
  return {
    messages: { href: `/employer/messages/new?${cause.kind}=${cause.id}`, closed: talk.ok ? [] : talk.refusals },
    ...(dates && {
      interview: { href: `/employer/${page}/${cause.id}/interview`, closed: dates.ok ? [] : dates.refusals },
    }),
    begun: (await threadBetween(db, pair)) !== undefined,
  };
}

/** The ways that stand open, as buttons of the page's row of acts. */
export function ContactWays({ contact: { messages, interview, begun } }: { contact: Contact }) {
  return (
    <>
      {(messages.closed.length === 0 || begun) && (
        <ButtonLink kind="secondary" href={messages.href}>
          {messages.closed.length === 0 ? words.write : words.read}
        </ButtonLink>
      )}
      {interview?.closed.length === 0 && (
        <ButtonLink kind="secondary" href={interview.href}>
          {words.propose}
        </ButtonLink>
      )}
    </>
  );
}

function Closed({ what, refusals }: { what: string; refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <li>
      {what}。
      {refusals.map((each) => {
        const { sentence, next, nextHref, rule } = sayRefusal(each, 'ja');
        return (
          <span key={each.code}>
            {sentence}
            {nextHref ? <a href={nextHref}>{next}</a> : next} <ClauseLink rule={rule} />{' '}
          </span>
        );
      })}
    </li>
  );
}

/** What is not offered, and why: said before anything is filled in. */
export function ContactClosed({ contact: { messages, interview } }: { contact: Contact }) {
  const dates = interview?.closed ?? [];
  if (messages.closed.length + dates.length === 0) return null;
  return (
    <section class="section stack--tight" aria-labelledby="contact">
      <h2 id="contact">{words.title}</h2>
      <ul class="list">
        <Closed what={words.noMessages} refusals={messages.closed} />
        <Closed what={words.noDates} refusals={dates} />
      </ul>
    </section>
  );
}
