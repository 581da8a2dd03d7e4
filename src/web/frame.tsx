import type { ComponentChildren, VNode } from 'preact';
import type { Audience, Lang } from './page.ts';
import type { SignedIn } from './session.ts';

/** What the frame around a page needs to know of its request; every PageContext is one. */
export interface FrameContext {
  readonly url: URL;
  readonly lang: Lang;
  readonly audience: Audience;
  readonly user: SignedIn | undefined;
}

/** The document around a page: header of its audience, navigation, footer. */
export function Frame(props: { ctx: FrameContext; title: string; children: ComponentChildren }): VNode {
  return (
    <html lang={props.ctx.lang}>
      <head>
        <title>{props.title}</title>
      </head>
      <body>
        <main id="main">{props.children}</main>
      </body>
    </html>
  );
}
