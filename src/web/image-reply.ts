import type { ImageSize } from '#areas/establishments/index.ts';
import type { StoredFile } from '#platform/files.ts';
import { NotFound } from './reply.ts';

/** How long a browser keeps a picture that this reader was allowed to see. */
const SECONDS = 600;

/** The size that an address names, or the 404 page. */
export function imageSize(text: string): ImageSize {
  if (text !== 'full' && text !== 'small') throw new NotFound();
  return text;
}

/** A picture: never kept by caches that others share, 304 where the browser has it already. */
export function imageReply(request: Request, file: StoredFile): Response {
  const etag = `"${file.id}"`;
  const headers = { etag, 'cache-control': `private, max-age=${SECONDS}` };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(file.bytes), {
    headers: { ...headers, 'content-type': file.mediaType, 'content-disposition': 'inline' },
  });
}
