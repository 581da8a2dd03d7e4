import { categoryOn, type Jobseeker, jobseekerFields, standingOf } from '#areas/jobseekers/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { display } from '#kernel/fields/index.ts';
import type { App } from '#platform/app.ts';
import { formGrid, formHeading, formText, renderPdf } from '#platform/pdf.ts';
import { dateWords } from '#web/components/format.ts';
import type { Page } from '#web/page.ts';
import { fileReply } from '#web/reply.ts';
import { namedSections } from '../named.ts';
import { askReason, personAt, reasonToday, takeReason } from './record-page.tsx';
import { words } from './words.ts';

const w = {
  title: '求職受付票',
  keep: 'ハローワークに来所するときや、電話で相談するときに、この票をご用意ください。求職番号は、求人を見るときにも使います。',
  continued:
    '有効期限の月に、窓口で継続を申し出る（相談や紹介を含みます）か、求人にオンライン自主応募をすると、有効期限が1か月延びます。',
  wishes: '希望する仕事',
};

const day = (date: Temporal.PlainDate) => dateWords(date, 'ja', 'both');

function validityOf(jobseeker: Jobseeker, today: Temporal.PlainDate): string {
  const standing = standingOf(jobseeker, today);
  if (standing.state === 'invalid') return words.invalidSince(day(standing.since), words.ends[standing.why]);
  return standing.through ? day(standing.through) : words.noExpiry;
}

/** 求職受付票: number, office and validity, on paper for the person. */
export async function jobseekerSlip(
  { db, clock }: Pick<App, 'db' | 'clock'>,
  jobseeker: Jobseeker,
): Promise<Uint8Array> {
  const today = clock.today();
  const wishes = (await namedSections(db, display(jobseekerFields, jobseeker.content, { lang: 'ja' }))).find(
    ({ key }) => key === 'wishes',
  );
  return renderPdf({
    title: w.title,
    mark: { label: words.number, value: jobseeker.number ?? '' },
    content: [
      formGrid([
        ['氏名', jobseeker.name, 'カナ', jobseeker.kana],
        [words.number, jobseeker.number ?? '', words.office, jobseeker.officeName ?? jobseeker.officeCode],
        [words.registeredOn, day(jobseeker.registeredOn), words.validThrough, validityOf(jobseeker, today)],
        [words.kind, words.kinds[jobseeker.kind], words.category, words.categories[categoryOn(jobseeker, today)]],
      ]),
      formText(w.keep),
      ...(jobseeker.validThrough ? [formText(w.continued)] : []),
      ...(wishes
        ? [formHeading(w.wishes), formGrid(wishes.rows.map(({ label, text }) => [label, text] as const))]
        : []),
    ],
  });
}

/** The 求職受付票 of a record that was opened today. */
export const jobseekerSlipPage: Page = {
  get: async (ctx) => {
    const jobseeker = await personAt(ctx);
    const reason = await reasonToday(ctx, jobseeker);
    if (reason === undefined) return askReason(ctx, jobseeker);
    await recordView(ctx.app, ctx.caller, [`jobseeker:${jobseeker.id}`], { reason, part: 'slip' });
    return fileReply(new Uint8Array(await jobseekerSlip(ctx.app, jobseeker)), {
      type: 'application/pdf',
      name: `求職受付票_${jobseeker.number}.pdf`,
      disposition: 'inline',
    });
  },
  post: async (ctx, form) => takeReason(ctx, await personAt(ctx), form),
};
