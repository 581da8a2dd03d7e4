import type { VNode } from 'preact';
import { type Credit, credits } from '#areas/offices/index.ts';
import { Frame, type FrameContext } from '#web/frame.tsx';
import type { Lang, Page } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { apiGuide } from './api.ts';
import type { StaticContent } from './content.ts';
import { cookies } from './cookies.ts';
import { creditWords } from './credits.ts';
import { employerGuide } from './employers.ts';
import { help } from './help.ts';
import { easyJobseekerGuide, jobseekerGuide } from './jobseekers.ts';
import { StaticPage } from './StaticPage.tsx';

const rendered =
  (content: Readonly<Record<Lang, StaticContent>>) =>
  (ctx: FrameContext): VNode => <StaticPage ctx={ctx} content={content[ctx.lang]} />;

export const About = rendered(about);
export const Accessibility = rendered(accessibility);
export const Cookies = rendered(cookies);
export const ApiGuide = rendered(apiGuide);
export const Help = rendered(help);
export const JobseekerGuide = rendered(jobseekerGuide);
export const EmployerGuide = rendered(employerGuide);

/** Japanese whatever the language of the rest: it is for readers of easy Japanese. */
export function EasyJobseekerGuide(ctx: FrameContext): VNode {
  return <StaticPage ctx={{ ...ctx, lang: 'ja' }} content={easyJobseekerGuide} />;
}

/** Whose data the service stands on, with licence and caveat. */
export function Credits(ctx: FrameContext): VNode {
  const w = creditWords[ctx.lang];
  return (
    <Frame ctx={ctx} title={w.title}>
      <article class="prose">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <section class="section stack">
          <h2>{w.software}</h2>
          <p>{w.licence}</p>
        </section>
        <section class="section stack">
          <h2>{w.data}</h2>
          {ctx.lang === 'en' && <p>{w.inJapanese}</p>}
          {credits.map((credit) => (
            <CreditOf credit={credit} lang={ctx.lang} key={credit.what} />
          ))}
        </section>
      </article>
    </Frame>
  );
}

function CreditOf({ credit, lang }: { credit: Credit; lang: Lang }) {
  const w = creditWords[lang];
  return (
    <section class="stack--tight" lang="ja">
      <h3>{credit.what}</h3>
      <dl class="legal__facts">
        <dt lang={lang}>{w.source}</dt>
        <dd>{credit.link ? <a href={credit.link}>{credit.source}</a> : credit.source}</dd>
        <dt lang={lang}>{w.licenceOf}</dt>
        <dd>{credit.licence}</dd>
        {credit.caveat && (
          <>
            <dt lang={lang}>{w.caveat}</dt>
            <dd>{credit.caveat}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

const page = (render: (ctx: FrameContext) => VNode): Page => ({ get: (ctx) => html(render(ctx)) });

/** `/about` */
export const aboutPage = page(About);
/** `/accessibility` */
export const accessibilityPage = page(Accessibility);
/** `/cookies` */
export const cookiesPage = page(Cookies);
/** `/api` */
export const apiGuidePage = page(ApiGuide);
/** `/help` */
export const helpPage = page(Help);
/** `/guide/jobseekers` */
export const jobseekerGuidePage = page(JobseekerGuide);
/** `/guide/jobseekers/easy` */
export const easyJobseekerGuidePage = page(EasyJobseekerGuide);
/** `/guide/employers` */
export const employerGuidePage = page(EmployerGuide);
/** `/credits` */
export const creditsPage = page(Credits);
