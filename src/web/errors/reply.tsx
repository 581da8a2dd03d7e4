import { Actions, ButtonLink } from '../components/Button.tsx';
import { Frame } from '../frame.tsx';
import { homes } from '../homes.ts';
import type { Lang } from '../page.ts';
import { html } from '../reply.ts';
import type { SignedIn } from '../session.ts';
import { type ErrorStatus, referenceLabel, wayWords, words } from './words.ts';

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
  status: ErrorStatus,
  facts: { requestId: string; url: URL; lang: Lang; user?: SignedIn | undefined },
): Response {
  const { title, what, next } = words[facts.lang][status];
  const ctx = { url: facts.url, lang: facts.lang, audience: 'public', user: facts.user } as const;
  const reply = html(
    <Frame ctx={ctx} title={title}>
      <h1>{title}</h1>
      <p>{what}</p>
      <p>{next}</p>
      {status !== 413 && status !== 429 && status !== 503 && <Ways lang={facts.lang} user={facts.user} />}
      <p class="quiet">
        {referenceLabel[facts.lang]}: <code>{facts.requestId}</code>
      </p>
    </Frame>,
    status,
  );
  if (status === 503 || status === 429) reply.headers.set('retry-after', '60');
  return reply;
}
