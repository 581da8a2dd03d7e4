import { readEstablishment } from '#areas/establishments/index.ts';
import { filePosting, visitAhead } from '#areas/filings/index.ts';
import { type PostingRecord, postingFields, savePosting, scopeOf } from '#areas/postings/index.ts';
import { printSection, type SectionKey } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Page, PageContext } from '#web/page.ts';
import { found, seeOther } from '#web/reply.ts';
import { nextSection, postSection, type SectionPage, showSection } from '#web/sections/page.tsx';
import { CONFIRMED, showPostingCheck } from '#web/sections/posting-check.tsx';
import { SelfApplicationNotice } from '#web/sections/SelfApplicationNotice.tsx';
import { askedSections } from '#web/sections/tasks.tsx';
import { Closed, closedFor } from '../standing.tsx';
import { contentOf, homeOf, mine } from './mine.ts';
import { Visit } from './visit.tsx';

/** Where a section of a draft is written. */
export const editOf = (of: PostingRecord) => (key: string) => `${homeOf(of)}/edit/${key}`;

async function sectionOf(ctx: PageContext): Promise<{ page: SectionPage; of: PostingRecord }> {
  const of = await mine(ctx);
  const scope = scopeOf(of.kind, contentOf(of));
  const sections = askedSections(postingFields, of.content, scope);
  const section = found(sections.find((each) => each.key === ctx.param('section')));
  return {
    of,
    page: {
      of: postingFields,
      section,
      form: '求人の作成',
      content: of.content,
      scope,
      home: homeOf(of),
      check: `${homeOf(of)}/check`,
      next: nextSection(sections, section.key, editOf(of), `${homeOf(of)}/check`),
    },
  };
}

/** One section of a posting, saved at every step. */
export const postingSectionPage: Page = {
  get: async (ctx) => {
    const { page, of } = await sectionOf(ctx);
    const kept = printSection(postingFields, page.section.key as never, contentOf(of));
    return showSection(ctx, page, { values: ctx.parked ?? kept });
  },
  post: async (ctx, form) => {
    const { page, of } = await sectionOf(ctx);
    return postSection(ctx, page, form, (values, caller) =>
      savePosting(ctx.app, caller, {
        postingId: of.id,
        establishmentId: of.establishmentId,
        section: page.section.key as SectionKey<typeof postingFields>,
        form: values,
      }),
    );
  },
};

const check = async (
  ctx: PageContext,
  of: PostingRecord,
  refused: readonly Refusal[] = [],
  confirmed: readonly string[] = [],
) => {
  const today = ctx.app.clock.today();
  const establishment = found(await readEstablishment(ctx.app.db, of.establishmentId));
  const visit = await visitAhead(ctx.app.db, of, establishment, today);
  return showPostingCheck(ctx, {
    of,
    title: '求人の入力内容の確認',
    back: { href: homeOf(of), text: '求人の作成に戻る' },
    edit: editOf(of),
    before: (
      <Closed
        ctx={ctx}
        refusals={refused.length > 0 ? [] : await closedFor(ctx, 'file-posting')}
        title="下書きは続けられますが、いまは仮登録できません"
      />
    ),
    lead: (
      <>
        {visit.due && !visit.visitedOn && <Visit reasons={visit.reasons} due={visit.due} today={today} ahead />}
        {contentOf(of).head?.acceptsSelfApplication && <SelfApplicationNotice today={today} />}
        <p>仮登録すると、ハローワークの職員が内容を確認します。受理されると求人番号がつき、公開されます（T8(2)）。</p>
      </>
    ),
    act: 'この内容で仮登録する',
    refused,
    confirmed,
  });
};

/** Everything once more: what is unlawful, what is unusual, then the filing (T8(2)). */
export const postingCheckPage: Page = {
  get: async (ctx) => check(ctx, await mine(ctx)),
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const confirmedAsks = form.all(CONFIRMED);
    const filed = await filePosting(ctx.app, ctx.caller, {
      postingId: of.id,
      establishmentId: of.establishmentId,
      confirmedAsks,
    });
    return filed.ok ? seeOther(homeOf(of), 'filed') : check(ctx, of, filed.refusals, confirmedAsks);
  },
};
