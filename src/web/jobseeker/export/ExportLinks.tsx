import { useLang } from '#web/layout/lang.ts';
import { words } from './words.ts';

/** Ways to take everything about oneself along: to read, and for programs. */
export function ExportLinks() {
  const w = words[useLang()];
  return (
    <>
      <a href="/jobseeker/export.pdf">{w.savePdf}</a> <a href="/jobseeker/export.json">{w.saveJson}</a>
    </>
  );
}
