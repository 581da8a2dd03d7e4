import { FILE_KINDS, type FileKind } from './kinds.ts';

const MOST_CHARACTERS = 100;
const MOST_EXTENSION = 10;

/** Path separators, what file systems refuse, control characters, and marks that reverse or hide what is read. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

function parts(name: string): { stem: string; extension: string } {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const clean = base
    .normalize('NFC')
    .replace(UNSAFE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const dot = clean.lastIndexOf('.');
  return dot > 0 ? { stem: clean.slice(0, dot), extension: clean.slice(dot + 1) } : { stem: clean, extension: '' };
}

function shorten(stem: string): string {
  return [...stem].slice(0, MOST_CHARACTERS).join('').trim();
}

/** Whether the name says another kind than the content is; a name without extension says nothing. */
export function nameContradicts(name: string, kind: FileKind): boolean {
  const extension = parts(name).extension.toLowerCase();
  return extension !== '' && !(FILE_KINDS[kind].extensions as readonly string[]).includes(extension);
}

/** The name as it was given, fit to be shown: no path, no hidden characters, not too long. */
export function shownName(name: string): string {
  const { stem, extension } = parts(name);
  const short = shorten(stem) || 'file';
  return extension ? `${short}.${[...extension].slice(0, MOST_EXTENSION).join('')}` : short;
}

/** A name that is safe to show and to save under: no path, no hidden characters, the extension of its content. */
export function safeName(name: string, kind: FileKind): string {
  const { stem, extension } = parts(name);
  const known = (FILE_KINDS[kind].extensions as readonly string[]).includes(extension.toLowerCase());
  const [standard] = FILE_KINDS[kind].extensions;
  return `${shorten(stem) || 'file'}.${known ? extension : standard}`;
}
