import type { Lang } from './lang.ts';

/** The same address in another language: path and every other parameter kept, `lang` set. */
export function inLanguage(path: string, lang: Lang): string {
  const url = new URL(path, 'http://local');
  url.searchParams.set('lang', lang);
  return `${url.pathname}?${url.searchParams}`;
}

/** The same address with readings above the words, or without them. */
export function withReadings(path: string, on: boolean): string {
  const url = new URL(path, 'http://local');
  url.searchParams.set('furigana', on ? 'on' : 'off');
  return `${url.pathname}?${url.searchParams}`;
}
