/** Sending text smaller. Quick levels only: a page is rendered anew for every request, so its compression is paid each time. */
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';

const TEXT = /^(text\/|application\/(json|xml|manifest\+json|[a-z.]+\+(xml|json))|image\/svg)/;
/** What fits into one packet gains nothing. */
const WORTH_BYTES = 1_400;
const BROTLI_QUALITY = 3;
const GZIP_LEVEL = 3;

type Encoding = 'br' | 'gzip';

const encoders: Readonly<
  Record<Encoding, (bytes: Uint8Array, done: (error: Error | null, made: Buffer) => void) => void>
> = {
  br: (bytes, done) =>
    brotliCompress(
      bytes,
      {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
        },
      },
      done,
    ),
  gzip: (bytes, done) => gzip(bytes, { level: GZIP_LEVEL }, done),
};

/** The best encoding of ours that a client takes. */
export function encodingFor(accepted: string | null): Encoding | undefined {
  const taken = parseAccept(accepted ?? '').filter(({ q }) => q > 0);
  return (['br', 'gzip'] as const).find((encoding) => taken.some(({ type }) => type.toLowerCase() === encoding));
}

/**
 * The reply as this request may have it smaller. A page of somebody who is signed in goes as it is: its length would tell an
 * onlooker, guess by guess, what stands on it beside words that came with the address (BREACH).
 */
export async function compressed(request: Request, reply: Response): Promise<Response> {
  const { headers } = reply;
  if (!TEXT.test(headers.get('content-type') ?? '') || headers.has('content-encoding')) return reply;
  headers.append('vary', 'accept-encoding');
  const encoding = encodingFor(request.headers.get('accept-encoding'));
  if (!encoding || request.method === 'HEAD' || !reply.body) return reply;
  if (request.headers.get('cookie')?.includes('hw.session_token')) return reply;
  const bytes = new Uint8Array(await reply.arrayBuffer());
  const { status } = reply;
  if (bytes.byteLength < WORTH_BYTES) return new Response(bytes, { status, headers });
  const made = await new Promise<Uint8Array<ArrayBuffer>>((done, fail) =>
    encoders[encoding](bytes, (error, buffer) => (error ? fail(error) : done(Uint8Array.from(buffer)))),
  );
  headers.set('content-encoding', encoding);
  headers.delete('content-length');
  const tag = headers.get('etag');
  if (tag && !tag.startsWith('W/')) headers.set('etag', `W/${tag}`);
  return new Response(made, { status, headers });
}
