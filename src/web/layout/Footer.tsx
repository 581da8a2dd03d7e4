import { type Lang, useLang } from './lang.ts';
import { renderedOnce } from './once.tsx';

const words = {
  ja: {
    label: 'このサイトについて',
    title: 'これは公式のサービスではありません',
    text: 'open-hellowork は、公共職業安定所のしくみをもとに作られた独立のオープンソースです。国や自治体とは関係がありません。本物の求人・求職は、お近くのハローワークへお問い合わせください。',
    links: [
      { href: '/help', text: 'ヘルプ' },
      { href: '/terms', text: '利用規約' },
      { href: '/terms/privacy', text: '個人情報の取り扱い' },
      { href: '/accessibility', text: 'アクセシビリティ' },
      { href: '/statistics', text: '統計' },
      { href: '/credits', text: '出典とライセンス' },
      { href: '/api', text: 'API' },
    ],
  },
  en: {
    label: 'About this site',
    title: 'This is not an official service',
    text: 'open-hellowork is independent open-source software built on how public employment offices work. It is not connected with any government. For real vacancies, please ask your nearest Hello Work office.',
    links: [
      { href: '/help', text: 'Help' },
      { href: '/terms', text: 'Terms' },
      { href: '/terms/privacy', text: 'Privacy' },
      { href: '/accessibility', text: 'Accessibility' },
      { href: '/statistics', text: 'Statistics' },
      { href: '/credits', text: 'Sources and licences' },
      { href: '/api', text: 'API' },
    ],
  },
};

const once = renderedOnce();

/** The notice that this project is independent, and the pages every visitor may need: the same on every page, so rendered once. */
export function Footer() {
  const lang = useLang();
  return once('footer', lang, () => <Contents lang={lang} />);
}

function Contents({ lang }: { lang: Lang }) {
  const w = words[lang];
  return (
    <footer class="footer">
      <div class="width">
        <p class="footer__notice">
          <strong>{w.title}</strong>
          {w.text}
        </p>
        <nav aria-label={w.label}>
          <ul>
            {w.links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
