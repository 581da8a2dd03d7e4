import { jobseekerFields, type SectionName } from '#areas/jobseekers/index.ts';
import { type Publication, publicationOf } from '#areas/publication/index.ts';
import { type FormValues, parseSection } from '#kernel/fields/index.ts';
import type { PageContext } from '#web/page.ts';
import { warningsOf } from '../../publication/warnings.ts';

/** What is published of the person now; undefined while nothing is. */
export async function openPublication(ctx: PageContext, jobseekerId: number): Promise<Publication | undefined> {
  const of = await publicationOf(ctx.app.db, { jobseekerId }, ctx.app.clock.today());
  return of?.publishedAt && !of.stoppedAt ? of : undefined;
}

/** T12(3): what a changed section would newly publish that may tell who the person is; nothing while it cannot be read. */
export function newlyWarned(of: Publication, section: SectionName, form: FormValues): ReturnType<typeof warningsOf> {
  const { content, problems } = parseSection(jobseekerFields, section, form, { content: of.content });
  if (problems.length > 0) return [];
  const before = new Set(warningsOf(of, of.chosen).map(({ item, kind, found }) => `${item} ${kind} ${found}`));
  return warningsOf({ ...of, content }, of.chosen).filter(
    ({ item, kind, found }) => !before.has(`${item} ${kind} ${found}`),
  );
}
