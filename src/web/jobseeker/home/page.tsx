import { jobseekerById } from '#areas/jobseekers/index.ts';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { membershipFor } from '#web/session.ts';
import { dayInWords } from '#web/words/day.ts';
import { words } from './words.ts';

/** The jobseeker's home; an account without a registration goes on with it. */
export const jobseekerHomePage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const membership = membershipFor(ctx.user, ['jobseeker'], undefined);
    if (!membership?.jobseekerId) return seeOther('/jobseeker/registration');
    const jobseeker = found(await jobseekerById(ctx.app.db, membership.jobseekerId));
    const through = jobseeker.validThrough;
    return html(
      <Frame
        ctx={ctx}
        title={w.title}
        notice={ctx.done === 'registered' ? { kind: 'done', ...w.registered } : undefined}
      >
        <div class="stack">
          <h1>{w.title}</h1>
          <SummaryList
            rows={[
              { key: w.facts.number, value: jobseeker.number },
              { key: w.facts.office, value: jobseeker.officeName ?? jobseeker.officeCode },
              { key: w.facts.validThrough, value: through ? dayInWords(through.toString(), ctx.lang) : w.noExpiry },
            ]}
          />
          <section class="section" aria-labelledby="next">
            <h2 id="next">{w.next}</h2>
            <ul class="list">
              <li>
                <a href="/postings">{w.search}</a>
              </li>
              <li>
                <a href="/jobseeker/registration">{w.registration}</a>
              </li>
            </ul>
          </section>
        </div>
      </Frame>,
    );
  },
};
