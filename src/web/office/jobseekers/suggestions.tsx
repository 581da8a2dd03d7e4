import { gazetteer, placeNameOf } from '#areas/offices/index.ts';
import { payRange } from '#areas/postings/index.ts';
import { mostPostings, type OpenPosting, parseNarrow, postingsFor } from '#areas/suggestions/index.ts';
import { DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { yenRangeWords } from '#web/components/format.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { figure } from '../../publication/marks.ts';
import { Narrowing } from '../suggestions/Narrowing.tsx';
import { Suggested } from '../suggestions/Suggested.tsx';
import { words as w } from '../suggestions/words.ts';
import { recordPage } from './record-page.tsx';

function payWords({ content: { pay } }: OpenPosting): string {
  const range = payRange(pay ?? undefined);
  if (!range || !pay?.wageType) return '';
  return `　${postingCodes.ja.wageType[pay.wageType]} ${yenRangeWords(range.from, range.to ?? null, 'ja')}`;
}

/** T3(5): postings for this person, the best first, each with what fits and what does not. */
export const jobseekerSuggestionsPage = recordPage({
  tab: 'suggestions',
  show: async (ctx, jobseeker) => {
    const { app } = ctx;
    const today = app.clock.today();
    const narrow = parseNarrow(ctx.url.searchParams);
    const [suggested, places] = await Promise.all([postingsFor(app, jobseeker, narrow), gazetteer(app.db)]);
    const { why, weighed, fitting, best } = suggested;
    const classed = (jobseeker.content.wishes?.works ?? []).some(({ occupation }) => occupation);
    const here = `/office/jobseekers/${jobseeker.number}`;
    const lacks = why && w.postings.why[why];
    return (
      <section class="section stack" aria-labelledby="suggestions">
        <h2 id="suggestions">{w.postings.title}</h2>
        {lacks ? (
          <EmptyState title={lacks.title}>
            <p>{lacks.text}</p>
            <p>
              <a href={`${here}/${lacks.href}`}>{lacks.link}</a>
            </p>
          </EmptyState>
        ) : fitting === 0 ? (
          <EmptyState title={w.postings.none}>
            <p>{w.postings.noneText}</p>
          </EmptyState>
        ) : (
          <Narrowing
            side="postings"
            here={`${here}/suggestions`}
            narrow={narrow}
            found={suggested}
            places={places}
            about={
              <>
                {!classed && (
                  <p>
                    {w.postings.unclassed} <a href={`${here}/edit/wishes`}>{w.postings.class}</a>
                  </p>
                )}
                {weighed === mostPostings && <p class="quiet">{w.weighed(figure(weighed))}</p>}
                <p class="quiet">{w.order}</p>
              </>
            }
          >
            <ol class="suggestions">
              {best.map(({ of, match, marks }) => (
                <Suggested
                  key={of.id}
                  title={`${of.title}（${of.number}）`}
                  href={`/postings/${of.number}`}
                  facts={[
                    `${of.employerName}　${of.places.map((each) => placeNameOf(places, each)).join('、')}${payWords(of)}`,
                    <>
                      {w.validThrough} <DueText date={of.validThrough} today={today} />
                    </>,
                  ]}
                  match={match}
                  marks={marks}
                  officeCode={jobseeker.officeCode}
                  refer={`/office/referrals/new?jobseeker=${jobseeker.number}&posting=${of.number}`}
                />
              ))}
            </ol>
          </Narrowing>
        )}
      </section>
    );
  },
});
