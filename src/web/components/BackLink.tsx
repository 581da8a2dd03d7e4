import { useWords } from '#web/layout/lang.ts';

const words = { ja: { back: '戻る', home: 'ホームに戻る' }, en: { back: 'Back', home: 'Back to home' } };
const HOMES: readonly string[] = ['/jobseeker', '/employer', '/office', '/operator'];

/** To the step before, above the heading of a question page. */
export function BackLink({ href, text }: { href: string; text?: string | undefined }) {
  const w = useWords(words);
  return (
    <a class="back" href={href}>
      <span class="back__arrow" aria-hidden="true" />
      {text ?? (HOMES.includes(href) ? w.home : w.back)}
    </a>
  );
}
