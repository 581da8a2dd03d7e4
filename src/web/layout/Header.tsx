import { NotificationBadge } from '#web/components/NotificationBadge.tsx';
import { inLanguage, withReadings } from './address.ts';
import { type Audience, audienceNames } from './audience.ts';
import { type Lang, useLang, useWords } from './lang.ts';
import { currentItem, type NavItem, navigationOf } from './navigation.ts';
import { serviceName } from './service.ts';

/** Who is logged in, as the header shows it. */
export interface PageUser {
  readonly name: string;
  /** Where the person or the desk belongs, e.g. the establishment's or the office's name. */
  readonly of?: string | undefined;
}

/** T4(1): the pages that one account opens. */
export interface Switcher {
  /** The page through which this one was opened. */
  readonly current: number | undefined;
  readonly pages: readonly Readonly<{ id: number; role: string; name: string }>[];
}

interface HeaderProps {
  readonly audience: Audience;
  readonly path: string;
  readonly user?: PageUser | undefined;
  readonly switcher?: Switcher | undefined;
  readonly nav?: readonly NavItem[] | undefined;
  readonly languages: boolean;
  readonly furigana?: boolean | undefined;
}

const words = {
  ja: {
    nav: 'サービスのメニュー',
    language: '表示する言語',
    account: 'アカウント',
    logout: 'ログアウト',
    login: 'ログイン',
    home: 'トップページ',
    suffix: ' さん',
    pages: '開いているページ',
    change: '切り替える',
    unnamed: '（名称なし）',
    furigana: 'ふりがな',
    readingsOn: 'をつける',
    readingsOff: 'を消す',
  },
  en: {
    nav: 'Service menu',
    language: 'Language',
    account: 'Account',
    logout: 'Log out',
    login: 'Log in',
    home: 'home page',
    suffix: '',
    pages: 'Page',
    change: 'Change',
    unnamed: '(no name)',
    furigana: 'Readings',
    readingsOn: ' on',
    readingsOff: ' off',
  },
};

/** Audience band with language and log-out, the service's name and the audience's navigation. */
export function Header({ audience, path, user, switcher, nav, languages, furigana }: HeaderProps) {
  const lang = useLang();
  const w = useWords(words);
  return (
    <header>
      <div class={`band band--${audience}`}>
        <div class="width band__row">
          <p class="band__who">
            <strong>{audienceNames[audience][lang]}</strong>
            {user && (
              <span>
                {user.of && `${user.of}　`}
                {user.name}
                {w.suffix}
              </span>
            )}
          </p>
          <div class="band__tools">
            {switcher && <PageSwitcher switcher={switcher} />}
            {languages && <LanguageSwitch path={path} current={lang} label={w.language} />}
            {furigana !== undefined && (
              <a class="band__link" href={withReadings(path, !furigana)} rel="nofollow" data-keeps>
                {w.furigana}
                {furigana ? w.readingsOff : <span class="vh">{w.readingsOn}</span>}
              </a>
            )}
            {user && (
              <a class="band__link" href="/account/security">
                {w.account}
              </a>
            )}
            {user ? (
              <form class="band__logout" method="post" action="/logout">
                <button class="band__button" type="submit">
                  {w.logout}
                </button>
              </form>
            ) : (
              <a class="band__link" href="/login">
                {w.login}
              </a>
            )}
          </div>
        </div>
      </div>
      <div class="header">
        <div class="width header__row">
          <a class="header__name" href="/">
            <ServiceMark />
            {serviceName}
            <span class="vh"> {w.home}</span>
          </a>
          <ServiceNavigation items={nav ?? navigationOf(audience, lang)} path={path} label={w.nav} />
        </div>
      </div>
    </header>
  );
}

/** Changes to another page of the account; a plain form. */
function PageSwitcher({ switcher }: { switcher: Switcher }) {
  const w = useWords(words);
  return (
    <form class="band__switch" method="post" action="/account/pages">
      <label class="vh" for="switch-page">
        {w.pages}
      </label>
      <select class="band__select" id="switch-page" name="page">
        {switcher.pages.map((page) => (
          <option key={page.id} value={page.id} selected={page.id === switcher.current}>
            {page.name || w.unnamed}
          </option>
        ))}
      </select>
      <button class="band__button" type="submit">
        {w.change}
      </button>
    </form>
  );
}

function ServiceNavigation({ items, path, label }: { items: readonly NavItem[]; path: string; label: string }) {
  if (items.length === 0) return null;
  const current = currentItem(items, path);
  return (
    <nav class="nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item === current ? (path === item.href ? 'page' : 'true') : undefined}>
              {item === current ? <strong>{item.text}</strong> : item.text}
              {item.count ? <NotificationBadge count={item.count} /> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const languageNames: Readonly<Record<Lang, string>> = { ja: '日本語', en: 'English' };

function LanguageSwitch({ path, current, label }: { path: string; current: Lang; label: string }) {
  return (
    <nav aria-label={label}>
      <ul class="language">
        {(['ja', 'en'] as const).map((lang) => (
          <li key={lang}>
            {lang === current ? (
              <span class="language__current" lang={lang} aria-current="true">
                {languageNames[lang]}
              </span>
            ) : (
              <a href={inLanguage(path, lang)} lang={lang} hreflang={lang} rel="alternate" data-keeps>
                {languageNames[lang]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** An open door: the service's mark. */
function ServiceMark() {
  return (
    <svg class="header__mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path fill="currentcolor" d="M3 3h22v22h-6v-2h4V5H5v18h3v2H3z" />
      <path fill="currentcolor" d="m8 7 10-3v23l-10-3zm7 7.5a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6" />
    </svg>
  );
}
