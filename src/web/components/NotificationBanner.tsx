import { useWords } from '#web/layout/lang.ts';
import { Icon } from './Icon.tsx';

/** The result of the last action, said once on the page it led to. */
export interface Notice {
  readonly kind: 'done' | 'important' | 'information';
  readonly title: string;
  readonly text?: string | undefined;
  readonly link?: Readonly<{ href: string; text: string }> | undefined;
}

const words = { ja: { label: 'お知らせ' }, en: { label: 'Notice' } };

/** One per page, before the heading; success is announced and focused. */
export function NotificationBanner({ kind, title, text, link }: Notice) {
  const w = useWords(words);
  const body = (
    <>
      <h2 id={kind === 'done' ? 'notice-title' : undefined}>
        <Icon name={kind} />
        {title}
      </h2>
      {text && <p>{text}</p>}
      {link && (
        <p>
          <a href={link.href}>{link.text}</a>
        </p>
      )}
    </>
  );
  if (kind !== 'done') {
    return (
      <section class={`notice notice--${kind}`} aria-label={w.label}>
        {body}
      </section>
    );
  }
  return (
    <oh-focus>
      <div class="notice notice--done" role="alert" aria-labelledby="notice-title" tabindex={-1}>
        {body}
      </div>
    </oh-focus>
  );
}
