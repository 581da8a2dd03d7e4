import type { Interview } from '#areas/interviews/index.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { dateWords } from '#web/components/format.ts';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import type { Lang } from '#web/page.ts';
import { interviewStatus, words } from './words.ts';

/** What stands fast of an interview: state, date, place, what was written. */
export function InterviewFacts(props: {
  of: Interview;
  lang: Lang;
  now: Temporal.Instant;
  /** The page offers the dates to choose from: they are not told twice. */
  choosing?: boolean;
}) {
  const { of, lang, now, choosing } = props;
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
          ...(agreed
            ? [
                {
                  key: w.when,
                  value: (
                    <>
                      <MomentText instant={agreed} /> {w.minutes(of.minutes)}
                    </>
                  ),
                },
              ]
            : choosing
              ? []
              : [{ key: w.slots, value: <ul class="list">{dates}</ul> }]),
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

const bases = { jobseeker: '/jobseeker/interviews', employer: '/employer/interviews' } as const;
const turns = { jobseeker: 'proposed', employer: 'othersAsked' } as const;

/** Whose turn it is has a button; who only looks has links. */
function Ways({ of, side, lang }: { of: Interview; side: keyof typeof bases; lang: Lang }) {
  const w = words[lang];
  const href = `${bases[side]}/${of.id}`;
  if (of.waiting && of.state === turns[side])
    return (
      <p>
        <ButtonLink href={href}>{w.turn[side]}</ButtonLink>
      </p>
    );
  return (
    <p class="links-row">
      {of.waiting && of.state !== 'cancelled' && <a href={href}>{w.page}</a>}
      {of.startsAt && <a href={`${href}/calendar.ics`}>{of.state === 'accepted' && of.waiting ? w.file : w.fileOff}</a>}
    </p>
  );
}

/** All interviews of an application, each with its page and, once a date was agreed on, its file for calendars. */
export function Interviews(props: {
  interviews: readonly Interview[];
  side: keyof typeof bases;
  lang: Lang;
  now: Temporal.Instant;
}) {
  const { interviews, side, lang, now } = props;
  const w = words[lang];
  return (
    <section class="stack--tight" aria-labelledby="interviews">
      <h2 id="interviews">{w.title}</h2>
      {interviews.length === 0 && <p>{w.none}</p>}
      {interviews.map((of) => (
        <div class="stack--tight" key={of.id}>
          <InterviewFacts of={of} lang={lang} now={now} />
          <Ways of={of} side={side} lang={lang} />
        </div>
      ))}
    </section>
  );
}
