import { jobseekerById, standingOf } from '#areas/jobseekers/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { dateWords } from '#web/components/format.ts';
import type { PageContext } from '#web/page.ts';
import { words } from './words.ts';

/** The day on which a result 採用 ended the registration, where it is still ended by it; undefined otherwise. */
export async function endedByResult(
  { app }: Pick<PageContext, 'app'>,
  of: { readonly jobseekerId: number; readonly state: string; readonly resultAt: Temporal.Instant | null },
): Promise<Temporal.PlainDate | undefined> {
  if (of.state !== 'hired' || !of.resultAt) return undefined;
  const jobseeker = await jobseekerById(app.db, of.jobseekerId);
  const standing = jobseeker && standingOf(jobseeker, app.clock.today());
  if (standing?.state !== 'invalid' || standing.why !== 'employed') return undefined;
  return standing.since.equals(dateOf(of.resultAt)) ? standing.since : undefined;
}

/** What being hired did to the registration, and how to come back (T10(2)). */
export function Hired({ lang, on }: { lang: PageContext['lang']; on: Temporal.PlainDate }) {
  const w = words[lang];
  return (
    <section class="section stack--tight" aria-labelledby="hired">
      <h2 id="hired">{w.title}</h2>
      <p>{w.text(dateWords(on, lang))}</p>
      <p>{w.others}</p>
      <p>
        {w.wrong} <a href="/jobseeker/registration/again">{w.again}</a>
      </p>
      <p>
        <ClauseLink rule="T10(2)" text={w.clause} />
      </p>
    </section>
  );
}
