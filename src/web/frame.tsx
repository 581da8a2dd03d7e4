import type { VNode } from 'preact';
import { zone } from '#kernel/jst.ts';
import { SESSION_SECONDS } from '#platform/auth/session-length.ts';
import type { TimeoutWarningProps } from '#web/components/TimeoutWarning.tsx';
import {
  delegateNavigation,
  type NavItem,
  navigationOf,
  newcomerNavigation,
  Page,
  type PageProps,
  stoppedNavigation,
} from '#web/layout/index.ts';
import { audienceOf, homes } from './homes.ts';
import type { Audience, Banner, Lang } from './page.ts';
import type { Membership, Role, SignedIn } from './session.ts';

/** What the frame around a page needs to know of its request; every PageContext is one. */
export interface FrameContext {
  readonly url: URL;
  readonly lang: Lang;
  readonly audience: Audience;
  /** Whether readings stand above the words; absent where there is no choice. */
  readonly furigana?: boolean | undefined;
  readonly user: SignedIn | undefined;
  /** The page through which this one was opened. */
  readonly membership?: Membership | undefined;
  /** Messages that were not read yet. */
  readonly unread?: number | undefined;
  /** The announcement that stands above every page, if any. */
  readonly banner?: Banner | undefined;
  /** The service's today in words, where a demo's clock was moved. */
  readonly movedClock?: string | undefined;
}

/** What a page says of itself beyond its request; `user` adds where the person belongs. */
export type FrameProps = Omit<PageProps, 'lang' | 'audience' | 'path'> & { readonly ctx: FrameContext };

/** A session is prolonged by use at most once a minute, so this much of it is sure to be left. */
const SURE_SECONDS = SESSION_SECONDS - 60;

/** When the session of this page ends: the clock time for reading, the seconds for the script that warns. */
function timeoutOf(user: SignedIn): TimeoutWarningProps {
  const { hour, minute } = user.sessionEnds.toZonedDateTimeISO(zone);
  return {
    seconds: SURE_SECONDS,
    endsAt: `${hour}:${String(minute).padStart(2, '0')}`,
    keepAliveHref: '/session/keep',
    overHref: '/session/over',
    logoutHref: '/logout',
  };
}

/** A jobseeker's page is named like the person: said once. */
const belongsTo = (membership: Membership | undefined) =>
  membership?.jobseekerId ? undefined : membership?.name || undefined;

/**
 * In whose frame a page stands. The pages of one's own account stand in that of one's own page, so that the way back is in sight; what the bureau
 * shares with the operator stands in the bureau's.
 */
function shownAudience({ audience, url, user, membership }: FrameContext): Audience {
  if (membership?.role === 'bureau') return 'bureau';
  if (!user || audience !== 'public' || !url.pathname.startsWith('/account')) return audience;
  const own = new Set(user.memberships.map((each) => audienceOf[each.role]));
  const [only] = own;
  return only && own.size === 1 ? only : audience;
}

const entrances: readonly Readonly<{ href: string; roles: readonly Role[]; guide: string }>[] = [
  { href: '/jobseeker', roles: ['jobseeker'], guide: '/guide/jobseekers' },
  { href: '/employer', roles: ['employer', 'delegate'], guide: '/guide/employers' },
];

/** An entrance leads to one's own page; who has none there reads what it is about instead. */
function ownWay(item: NavItem, user: SignedIn): NavItem {
  const entrance = entrances.find(({ href }) => href === item.href);
  const newcomer = user.memberships.length === 0 && entrance?.href === '/jobseeker';
  if (!entrance || newcomer) return item;
  const own = user.memberships.find(({ role }) => entrance.roles.includes(role));
  return { ...item, href: own ? homes[own.role] : entrance.guide };
}

/** The audience's navigation with what waits in it; where somebody has still to log in to it, none. */
function navigationFor(ctx: FrameContext, audience: Audience): readonly NavItem[] | undefined {
  const { lang, unread, user, membership } = ctx;
  if (audience !== 'public' && !user) return [];
  if (audience === 'public' && user) return navigationOf(audience, lang).map((item) => ownWay(item, user));
  if (audience === 'jobseeker' && !user?.memberships.some(({ role }) => role === 'jobseeker'))
    return newcomerNavigation(lang);
  const acting = membership ?? user?.memberships.find((each) => audienceOf[each.role] === audience);
  if (acting?.stopped && (audience === 'jobseeker' || audience === 'employer'))
    return acting.role === 'delegate' ? [] : stoppedNavigation(audience, lang);
  const delegates = audience === 'employer' && (membership ? [membership] : (user?.memberships ?? []));
  if (delegates && delegates.length > 0 && delegates.every((each) => each.role === 'delegate'))
    return delegateNavigation;
  return unread
    ? navigationOf(audience, lang).map((item) => (item.href.endsWith('/messages') ? { ...item, count: unread } : item))
    : undefined;
}

/** The document around a page: header of its audience, navigation, footer. */
export function Frame({ ctx, user, ...rest }: FrameProps): VNode {
  const { membership } = ctx;
  const pages = ctx.user?.memberships ?? [];
  const audience = shownAudience(ctx);
  return (
    <Page
      lang={ctx.lang}
      audience={audience}
      path={ctx.url.pathname + ctx.url.search}
      furigana={ctx.audience === 'public' && ctx.lang === 'ja' ? ctx.furigana : undefined}
      user={
        user ??
        (ctx.user && {
          name: ctx.user.name || ctx.user.email,
          of: pages.length > 1 ? undefined : belongsTo(membership),
        })
      }
      switcher={pages.length > 1 ? { current: membership?.id, pages } : undefined}
      nav={navigationFor(ctx, audience)}
      timeout={ctx.user && timeoutOf(ctx.user)}
      movedClock={ctx.movedClock}
      banners={ctx.banner && [ctx.banner]}
      {...rest}
    />
  );
}
