import type { Refusal } from '#kernel/refusal.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { PageContext } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';

/** The page in the place of one that is closed: why, and what brings it back. */
export function closedPage(ctx: PageContext, title: string, refusals: readonly Refusal[], status = 200): Response {
  return html(
    <Frame ctx={ctx} title={title}>
      <div class="stack">
        <h1>{title}</h1>
        <RefusalBox title="いまは使えません" refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />
        <p>
          <a href="/employer/requests">これまでに行ったリクエストを見る</a>
        </p>
      </div>
    </Frame>,
    status,
  );
}
