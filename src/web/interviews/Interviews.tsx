import type { Interview } from '#areas/interviews/index.ts';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { dateWords } from '#web/components/format.ts';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import type { Lang } from '#web/page.ts';
import { interviewStatus, words } from './words.ts';

/** What stands fast of an interview: state, date, place, what was written. */
export function InterviewFacts({ of, lang, now }: { of: Interview; lang: Lang; now: Temporal.Instant }) {
  const w = words[lang];
  const agreed = of.state === 'accepted' && of.startsAt;
  const dates = of.slots.map((slot) => (
    <li key={slot.position}>
      <MomentText instant={slot.startsAt} />{' '}
      {Temporal.Instant.compare(slot.startsAt, now) <= 0 && <span class="quiet">{w.past}</span>}
    </li>
  ));
  return (
    <>
      {!of.waiting && of.state !== 'cancelled' && <p>{w.ended}</p>}
      <SummaryList
        rows={[
          { key: w.state, value: <StatusTag status={interviewStatus(of.state)} /> },
          agreed
            ? {
                key: w.when,
                value: (
                  <>
                    <MomentText instant={agreed} /> {w.minutes(of.minutes)}
                  </>
                ),
              }
            : { key: w.slots, value: <ul class="list">{dates}</ul> },
          { key: w.place, value: of.details.place || <span class="quiet">{w.erased}</span> },
          ...(of.details.note ? [{ key: w.note, value: of.details.note }] : []),
          ...(of.details.wish ? [{ key: w.wish, value: of.details.wish }] : []),
        ]}
      />
      {of.keptThrough && (
        <p class="quiet">
          {w.kept(dateWords(of.keptThrough, lang))} <ClauseLink rule="T7(3)" text={w.clause} />
        </p>
      )}
    </>
  );
}

/** All interviews of an application, each with its page and, once a date was agreed on, its file for calendars. */
export function Interviews(props: {
  interviews: readonly Interview[];
  base: string;
  lang: Lang;
  now: Temporal.Instant;
}) {
  const { interviews, base, lang, now } = props;
  const w = words[lang];
  return (
    <section class="stack--tight" aria-labelledby="interviews">
      <h2 id="interviews">{w.title}</h2>
      {interviews.length === 0 && <p>{w.none}</p>}
      {interviews.map((of) => (
        <div class="stack--tight" key={of.id}>
          <InterviewFacts of={of} lang={lang} now={now} />
          <p>
            {of.waiting && of.state !== 'cancelled' && <a href={`${base}/${of.id}`}>{w.page}</a>}{' '}
            {of.startsAt && (
              <a href={`${base}/${of.id}/calendar.ics`}>{of.state === 'accepted' && of.waiting ? w.file : w.fileOff}</a>
            )}
          </p>
        </div>
      ))}
    </section>
  );
}
