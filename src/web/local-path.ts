const BASE = 'http://local.invalid';

/** The path and query when a text names a place on this site, else undefined: no address given from outside leads away. */
export function localPath(text: string | null | undefined): string | undefined {
  if (!text?.startsWith('/') || /^\/[/\\]/.test(text) || /[\p{Cc}\\]/u.test(text)) return undefined;
  const url = URL.parse(text, BASE);
  return url?.origin === BASE ? url.pathname + url.search : undefined;
}
