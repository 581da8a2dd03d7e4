import type { ApplicationCase } from '#areas/applications/index.ts';
import { DateText } from '#web/components/DateText.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import type { Lang } from '#web/page.ts';
import { allowancesLost } from '#web/words/not-qualifying.ts';
import { words } from './words.ts';

/**
 * What to know before applying: what it does not qualify for, and that disputes are settled between the parties.
 * Clause: T11(6), T11(8)
 */
export function Notice({ lang, today }: { lang: Lang; today: Temporal.PlainDate }) {
  const w = words[lang];
  const lost = allowancesLost(today, lang);
  return (
    <section class="stack" aria-labelledby="notice">
      <h2 id="notice">{w.notice}</h2>
      <p>{w.allowances}</p>
      <ul class="list">
        {lost.lines.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p class="quiet">
        <DateText date={lost.asOf} />
        {w.noticeAsOf} <a href="/terms/my-page#T11-6">T11(6)</a>
      </p>
      <p>{w.noReferral}</p>
      <p>{w.referral}</p>
      <p>{w.sent}</p>
    </section>
  );
}

/** The posting that is applied to. */
export function PostingFacts({ posting, lang }: { posting: ApplicationCase['posting']; lang: Lang }) {
  const w = words[lang];
  return (
    <SummaryList
      rows={[
        { key: w.about, value: <a href={`/postings/${posting.number}`}>{posting.title}</a> },
        { key: w.employer, value: posting.employerName },
        { key: w.number, value: posting.number },
      ]}
    />
  );
}
