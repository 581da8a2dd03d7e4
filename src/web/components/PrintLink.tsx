import { useWords } from '#web/layout/lang.ts';
import { Icon } from './Icon.tsx';

const words = { ja: { print: '印刷用に開く（PDF）' }, en: { print: 'Open to print (PDF)' } };

/** Leads to the printable form of the page. */
export function PrintLink({ href, text }: { href: string; text?: string | undefined }) {
  const w = useWords(words);
  return (
    <a class="back print-link" href={href}>
      <Icon name="print" small />
      {text ?? w.print}
    </a>
  );
}
