import type { ComponentChildren } from 'preact';
import { asset } from '#web/assets/build.ts';
import { Breadcrumb, type Crumb } from '#web/components/Breadcrumb.tsx';
import { ErrorSummary } from '#web/components/ErrorSummary.tsx';
import type { FormError } from '#web/components/form.ts';
import { type Notice, NotificationBanner } from '#web/components/NotificationBanner.tsx';
import { TimeoutWarning, type TimeoutWarningProps } from '#web/components/TimeoutWarning.tsx';
import type { Banner } from '#web/page.ts';
import type { Audience } from './audience.ts';
import { Banners } from './Banners.tsx';
import { Footer } from './Footer.tsx';
import { Header, type PageUser, type Switcher } from './Header.tsx';
import { type Lang, LangContext } from './lang.ts';
import type { NavItem } from './navigation.ts';
import { serviceName } from './service.ts';

export interface PageProps {
  readonly lang: Lang;
  /** The page's own name; the service's name and 「エラー: 」 are added. Search results put count and page here. */
  readonly title: string;
  readonly audience: Audience;
  /** Path with query of this page: decides the current item and where the language links lead. */
  readonly path: string;
  readonly user?: PageUser | undefined;
  /** The pages of the account, where there are several to change between. */
  readonly switcher?: Switcher | undefined;
  /** Shows the language switch; staff pages have one language. Default: true for public and jobseeker. */
  readonly languages?: boolean | undefined;
  /** Shows the switch for readings above the words, and whether they are on. */
  readonly furigana?: boolean | undefined;
  /** Replaces the audience's own navigation, for instance to carry counts. */
  readonly nav?: readonly NavItem[] | undefined;
  readonly crumbs?: readonly Crumb[] | undefined;
  /** The result of the last action; never shown together with errors. */
  readonly notice?: Notice | undefined;
  readonly errors?: readonly FormError[] | undefined;
  readonly banners?: readonly Banner[] | undefined;
  /** Set in demo mode when the clock stands elsewhere than the real one: the service's today, in words. */
  readonly movedClock?: string | undefined;
  readonly timeout?: TimeoutWarningProps | undefined;
  /** A second skip link, for pages with long filters before their results. */
  readonly skipTo?: Readonly<{ href: string; text: string }> | undefined;
  /** Links and metadata of this page alone, in the document's head. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

const words = {
  ja: { error: 'エラー: ', skip: '本文へ移動' },
  en: { error: 'Error: ', skip: 'Skip to main content' },
};

/** The frame of every page: head, skip links, header, banners, errors, main and footer. */
export function Page(props: PageProps) {
  const { lang, title, audience, path, errors = [], notice } = props;
  const w = words[lang];
  return (
    <LangContext.Provider value={lang}>
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light" />
          <meta name="format-detection" content="telephone=no" />
          <title>{`${errors.length > 0 ? w.error : ''}${title} | ${serviceName}`}</title>
          <link rel="stylesheet" href={asset('app.css')} />
          <script type="module" src={asset('app.js')} />
          {props.head}
        </head>
        <body class="page">
          <div>
            <a class="skip" href="#main">
              {w.skip}
            </a>
            {props.skipTo && (
              <a class="skip" href={props.skipTo.href}>
                {props.skipTo.text}
              </a>
            )}
            <Banners banners={props.banners ?? []} movedClock={props.movedClock} />
            <Header
              audience={audience}
              path={path}
              user={props.user}
              switcher={props.switcher}
              nav={props.nav}
              furigana={props.furigana}
              languages={props.languages ?? (audience === 'public' || audience === 'jobseeker')}
            />
            <div class="width">
              {props.crumbs && props.crumbs.length > 0 && <Breadcrumb crumbs={props.crumbs} />}
              <main id="main" tabindex={-1}>
                {errors.length > 0 ? <ErrorSummary errors={errors} /> : notice && <NotificationBanner {...notice} />}
                {props.children}
              </main>
              {props.timeout && <TimeoutWarning {...props.timeout} />}
            </div>
          </div>
          <Footer />
        </body>
      </html>
    </LangContext.Provider>
  );
}
