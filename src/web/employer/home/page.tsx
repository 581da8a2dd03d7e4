import { openedEstablishment } from '#areas/accounts/index.ts';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { words } from './words.ts';

/** The employer's home: the establishment and what comes first. */
export const employerHomePage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const id = found(ctx.membership?.establishmentId);
    const establishment = found(await openedEstablishment(ctx.app.db, id));
    const { name, officeName, openedAtCounter } = establishment;
    const state = w.states[establishment.state as keyof typeof w.states];
    return html(
      <Frame
        ctx={ctx}
        title={w.title}
        user={{ name: found(ctx.user).name, of: name || undefined }}
        notice={ctx.done === 'opened' ? { kind: 'done', ...w.opened } : undefined}
      >
        <div class="stack">
          <h1>{w.title}</h1>
          {establishment.state === 'opened' && (
            <section class="stack--tight" aria-labelledby="first">
              <h2 id="first">{w.first}</h2>
              <p>{w.register}</p>
              {!openedAtCounter && <p>{w.visit}</p>}
            </section>
          )}
          <SummaryList
            rows={[
              { key: w.name, value: name },
              { key: w.office, value: officeName },
              { key: w.state, value: state },
            ]}
          />
        </div>
      </Frame>,
    );
  },
};
