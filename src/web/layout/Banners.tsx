import type { Banner } from '#web/page.ts';
import { useWords } from './lang.ts';

const words = {
  ja: {
    label: 'お知らせ',
    more: 'くわしく見る',
    clock: '時計を動かしています',
    today: 'このサービスの今日は ',
    end: ' です。',
  },
  en: {
    label: 'Announcements',
    more: 'Read more',
    clock: 'The clock has been moved',
    today: 'Today in this service is ',
    end: '.',
  },
};

/** Announcements and, in demo mode, the moved clock. Nothing when there is nothing to say. */
export function Banners({ banners, movedClock }: { banners: readonly Banner[]; movedClock?: string | undefined }) {
  const w = useWords(words);
  if (banners.length === 0 && !movedClock) return null;
  return (
    <section aria-label={w.label}>
      {banners.map((banner) => (
        <div key={banner.title} class={`strip strip--${banner.kind}`}>
          <div class="width strip__row">
            <p>
              <strong>{banner.title}</strong>
            </p>
            <p>
              {banner.text}
              {banner.href && (
                <>
                  {' '}
                  <a href={banner.href}>
                    {w.more}
                    <span class="vh">（{banner.title}）</span>
                  </a>
                </>
              )}
            </p>
          </div>
        </div>
      ))}
      {movedClock && (
        <div class="strip strip--clock">
          <p class="width strip__row">
            <strong>{w.clock}</strong>
            <span>
              {w.today}
              {movedClock}
              {w.end}
            </span>
          </p>
        </div>
      )}
    </section>
  );
}
