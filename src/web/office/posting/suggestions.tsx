import { type Gazetteer, gazetteer, recordView } from '#areas/offices/index.ts';
import type { PostingRecord } from '#areas/postings/index.ts';
import {
  mostPersons,
  type Narrow,
  type OpenPerson,
  parseNarrow,
  personsFor,
  type Suggestions,
} from '#areas/suggestions/index.ts';
import { DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { figure } from '../../publication/marks.ts';
import { Narrowing } from '../suggestions/Narrowing.tsx';
import { Suggested } from '../suggestions/Suggested.tsx';
import { words as w } from '../suggestions/words.ts';
import { homeOf, ofOffice } from './here.ts';
import { words as posting } from './words.ts';

function Persons({
  ctx,
  of,
  found: suggested,
  narrow,
  places,
}: {
  ctx: PageContext;
  of: PostingRecord;
  found: Suggestions<OpenPerson>;
  narrow: Narrow;
  places: Gazetteer;
}) {
  const { why, weighed, fitting, best } = suggested;
  const today = ctx.app.clock.today();
  const lacks = why && w.persons.why[why];
  if (lacks || fitting === 0)
    return (
      <EmptyState title={lacks?.title ?? w.persons.none}>
        <p>{lacks?.text ?? w.persons.noneText}</p>
      </EmptyState>
    );
  return (
    <Narrowing
      side="persons"
      here={`${homeOf(of)}/suggestions`}
      narrow={narrow}
      found={suggested}
      places={places}
      about={
        <>
          {weighed === mostPersons && <p class="quiet">{w.personsWeighed(figure(weighed))}</p>}
          <p class="quiet">{w.order}</p>
          <p class="quiet">{w.persons.recorded}</p>
        </>
      }
    >
      <ol class="suggestions">
        {best.map(({ of: person, match, marks }) => (
          <Suggested
            key={person.id}
            title={`${person.name}（${person.number}）`}
            href={`/office/jobseekers/${person.number}`}
            facts={[
              `${w.wished}：${(person.content.wishes?.works ?? []).map(({ title }) => title).join('、')}`,
              <>
                {w.personThrough}{' '}
                {person.validThrough ? <DueText date={person.validThrough} today={today} /> : w.noExpiry}
              </>,
            ]}
            match={match}
            marks={marks}
            officeCode={of.officeCode}
            refer={`/office/referrals/new?jobseeker=${person.number}&posting=${of.number}`}
          />
        ))}
      </ol>
    </Narrowing>
  );
}

/** T3(5): persons of the office for a posting, the best first, each with what fits and what does not; that they were listed is recorded (P5). */
export const postingSuggestionsPage: Page = {
  get: async (ctx) => {
    const of = await ofOffice(ctx);
    const narrow = parseNarrow(ctx.url.searchParams);
    const [suggested, places] = await Promise.all([
      personsFor(ctx.app, of.id, found(ctx.membership?.officeCode), narrow),
      gazetteer(ctx.app.db),
    ]);
    await recordView(
      ctx.app,
      ctx.caller,
      [`posting:${of.id}`, ...suggested.best.map((each) => `jobseeker:${each.of.id}`)],
      {
        reason: 'referral',
        part: 'suggestions',
      },
    );
    const title = of.title || posting.untitled;
    return html(
      <Frame
        ctx={ctx}
        title={`${w.persons.title} ${title}`}
        crumbs={[
          { href: '/office/postings', text: posting.postings },
          { href: homeOf(of), text: title },
          { text: w.persons.title },
        ]}
      >
        <div class="stack">
          <h1>{w.persons.title}</h1>
          <p>
            <a href={homeOf(of)}>
              {title}
              {of.number && `（${of.number}）`}
            </a>
          </p>
          <p>{w.persons.lead}</p>
          <Persons ctx={ctx} of={of} found={suggested} narrow={narrow} places={places} />
        </div>
      </Frame>,
    );
  },
};
