import { withFurigana } from './annotate.ts';

/** The reply with readings above the words of its page; files and redirects as they are. */
export async function furiganaReply(reply: Response): Promise<Response> {
  if (!reply.headers.get('content-type')?.startsWith('text/html')) return reply;
  const { status, headers } = reply;
  return new Response(withFurigana(await reply.text()), { status, headers });
}
