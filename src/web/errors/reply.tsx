import type { Maintenance } from '#areas/notices/index.ts';
import { Actions, ButtonLink } from '../components/Button.tsx';
import { momentWords, timeWords } from '../components/format.ts';
import { Frame } from '../frame.tsx';
import { homes } from '../homes.ts';
import type { Lang } from '../page.ts';
import { html } from '../reply.ts';
import type { SignedIn } from '../session.ts';
import { closedWords, type ErrorStatus, referenceLabel, wayWords, words } from './words.ts';

/** Where somebody who stands before a page that is not there, or not theirs, can go on. */
function Ways({ lang, user }: { readonly lang: Lang; readonly user: SignedIn | undefined }) {
  const w = wayWords[lang];
  const own = user?.memberships[0];
  return (
    <Actions>
      {own && <ButtonLink href={homes[own.role]}>{w.own}</ButtonLink>}
      <ButtonLink href="/postings" kind="secondary">
        {w.search}
      </ButtonLink>
      <ButtonLink href="/" kind="secondary">
        {w.home}
      </ButtonLink>
    </Actions>
  );
}

/** The page of an error: what happened, what to do now, and the number by which the help desk finds it. */
export function errorReply(
  status: Exclude<ErrorStatus, 503>,
  facts: { requestId: string; url: URL; lang: Lang; user?: SignedIn | undefined },
): Response {
  const { title, what, next } = words[facts.lang][status];
  const ctx = { url: facts.url, lang: facts.lang, audience: 'public', user: facts.user } as const;
  const reply = html(
    <Frame ctx={ctx} title={title}>
      <h1>{title}</h1>
      <p>{what}</p>
      <p>{next}</p>
      {status !== 413 && status !== 429 && <Ways lang={facts.lang} user={facts.user} />}
      <p class="quiet">
        {referenceLabel[facts.lang]}: <code>{facts.requestId}</code>
      </p>
    </Frame>,
    status,
  );
  if (status === 429) reply.headers.set('retry-after', String(WAIT_SECONDS));
  return reply;
}

const WAIT_SECONDS = 60;

/**
 * T17: the page while the service is closed by a planned maintenance, with the day and time of return; or while it is away unplanned, with
 * the time at which to try again.
 */
export function closedReply(
  planned: Maintenance | undefined,
  { now, url, lang, requestId }: { now: Temporal.Instant; url: URL; lang: Lang; requestId: string },
): Response {
  const w = closedWords[lang];
  const away = words[lang][503];
  const again = planned?.until ?? now.add({ seconds: WAIT_SECONDS });
  const title = planned ? w.title : away.title;
  const reply = html(
    <Frame ctx={{ url, lang, audience: 'public', user: undefined }} title={title} nav={[]}>
      <h1>{title}</h1>
      <p>{planned ? w.what(momentWords(planned.from, lang), momentWords(planned.until, lang)) : away.what}</p>
      <p>
        <strong>{planned ? w.back(momentWords(again, lang)) : w.again(timeWords(again))}</strong>
      </p>
      <p>{away.next}</p>
      {!planned && (
        <p class="quiet">
          {referenceLabel[lang]}: <code>{requestId}</code>
        </p>
      )}
    </Frame>,
    503,
  );
  const seconds = Math.max(1, Math.ceil(now.until(again).total('seconds')));
  reply.headers.set('retry-after', String(seconds));
  return reply;
}
