import type { VNode } from 'preact';
import { Page, type PageProps } from '#web/layout/index.ts';
import type { Audience, Lang } from './page.ts';
import type { SignedIn } from './session.ts';

/** What the frame around a page needs to know of its request; every PageContext is one. */
export interface FrameContext {
  readonly url: URL;
  readonly lang: Lang;
  readonly audience: Audience;
  readonly user: SignedIn | undefined;
}

/** What a page says of itself beyond its request; `user` adds where the person belongs. */
export type FrameProps = Omit<PageProps, 'lang' | 'audience' | 'path'> & { readonly ctx: FrameContext };

/** The document around a page: header of its audience, navigation, footer. */
export function Frame({ ctx, user, ...rest }: FrameProps): VNode {
  return (
    <Page
      lang={ctx.lang}
      audience={ctx.audience}
      path={ctx.url.pathname + ctx.url.search}
      user={user ?? (ctx.user && { name: ctx.user.name })}
      {...rest}
    />
  );
}
