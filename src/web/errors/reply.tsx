import { Frame } from '../frame.tsx';
import type { Lang } from '../page.ts';
import { html } from '../reply.ts';
import type { SignedIn } from '../session.ts';
import { type ErrorStatus, referenceLabel, words } from './words.ts';

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
      <p>
        {referenceLabel[facts.lang]}: <code>{facts.requestId}</code>
      </p>
    </Frame>,
    status,
  );
  if (status === 503 || status === 429) reply.headers.set('retry-after', '60');
  return reply;
}
