import { mayWithdraw, type PageRef, pageRetention, withdraw } from '#areas/accounts/index.ts';
import { jobseekerById } from '#areas/jobseekers/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { dateWords } from '#web/components/format.ts';
import { InterruptionCard } from '#web/components/InterruptionCard.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

type Role = PageRef['role'];

const pageOf = (ctx: PageContext, role: Role): PageRef => ({
  role,
  id: found(role === 'jobseeker' ? ctx.membership?.jobseekerId : ctx.membership?.establishmentId),
});

function refused(ctx: PageContext, role: Role, refusals: readonly Refusal[], status: number): Response {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.title}>
      <div class="stack">
        <BackLink href={`/${role}`} />
        <h1>{w.title}</h1>
        <RefusalBox title={w.withoutRefusal} refusals={refusals.map((each) => sayRefusal(each, ctx.lang))} />
      </div>
    </Frame>,
    status,
  );
}

/** What follows from withdrawing today, one sentence each. */
async function consequences(ctx: PageContext, page: PageRef): Promise<readonly string[]> {
  const w = words[ctx.lang];
  const { resumeThrough, erasedFrom } = pageRetention(page.role, ctx.app.clock.today());
  const common = w.common(dateWords(resumeThrough, ctx.lang), dateWords(erasedFrom, ctx.lang));
  if (page.role === 'employer') return [...common, w.employer.accounts, w.employer.applications, w.employer.kept];
  const { kind } = found(await jobseekerById(ctx.app.db, page.id));
  return [...common, w.jobseeker[kind]];
}

/** The last question before a page is withdrawn (T13(1)(2)): what will happen and when. */
export const withdrawPage = (role: Role): Page => ({
  get: async (ctx) => {
    const w = words[ctx.lang];
    const page = pageOf(ctx, role);
    const may = await mayWithdraw(ctx.app, page);
    if (!may.ok) return refused(ctx, role, may.refusals, 200);
    const clause = role === 'jobseeker' ? 'T13(2)' : 'T13(1)';
    return html(
      <Frame ctx={ctx} title={w.title}>
        <InterruptionCard title={w.card} confirm={w.confirm} back={{ href: `/${role}`, text: w.keep }}>
          <ul class="list">
            {(await consequences(ctx, page)).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {role === 'jobseeker' && (
            <p>
              {w.jobseeker.export} <a href="/jobseeker/export.pdf">{w.jobseeker.exportLink}</a>{' '}
              <a href="/jobseeker/export.json">{w.jobseeker.exportPrograms}</a>
            </p>
          )}
          {role === 'employer' && (
            <p>
              {w.jobseeker.export} <a href="/employer/export">{w.employer.exportLink}</a>
            </p>
          )}
          <p>
            <ClauseLink rule={clause} />
          </p>
        </InterruptionCard>
      </Frame>,
    );
  },
  post: async (ctx) => {
    const done = await withdraw(ctx.app, ctx.caller, pageOf(ctx, role));
    return done.ok ? seeOther('/resume', 'withdrawn') : refused(ctx, role, done.refusals, 422);
  },
});
