import type { JobseekerContent } from '#areas/jobseekers/index.ts';
import type { Profile } from '#areas/publication/index.ts';
import type { DisplaySection } from '#kernel/fields/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { DateText } from '#web/components/DateText.tsx';
import type { Lists } from '#web/components/FieldInput.tsx';
import { withNames } from '#web/fields/shown.ts';

const MOST_LABELS = 5;

type Works = NonNullable<NonNullable<JobseekerContent['wishes']>['works']>;

const rowsOf = (sections: readonly DisplaySection[], key: string) =>
  sections.find((section) => section.key === key)?.rows ?? [];

/** The title of a profile: the work looked for. */
export function profileTitle({ sections }: Profile): string {
  const works = (rowsOf(sections, 'works')[0]?.value ?? []) as Works;
  return works.flatMap(({ title }) => (title ? [title] : [])).join('、') || '希望する仕事は公開内容をご覧ください';
}

/** The longest experience in a work looked for, in years; 0 when none is said. */
function yearsOf({ sections }: Profile): number {
  const works = (rowsOf(sections, 'works')[0]?.value ?? []) as Works;
  return Math.max(0, ...works.map(({ years }) => years ?? 0));
}

/** A published person in a list: the work looked for, then place and pay, then short facts. Nothing else is known here. */
export function ProfileCard({ profile, lists }: { profile: Profile; lists: Lists }) {
  const sections = withNames(profile.sections, lists, 'ja');
  const years = yearsOf(profile);
  const texts = (key: string) => rowsOf(sections, key).map(({ text }) => text);
  const licences = rowsOf(sections, 'licences').flatMap(({ text }) =>
    text.split('\n').map((line) => line.split('　')[0]),
  );
  const labels = [
    ...texts('employment'),
    ...(years > 0 ? [`経験${years}年`] : []),
    ...licences.flatMap((name) => (name ? [name] : [])),
  ].slice(0, MOST_LABELS);
  const pay = rowsOf(sections, 'pay');
  return (
    <article class="card">
      <div class="card__head">
        <h2 class="card__title">
          <a href={`/employer/jobseekers/${profile.publicationId}`}>{profileTitle(profile)}</a>
        </h2>
      </div>
      {pay.length > 0 && (
        <dl class="card__pay">
          {pay.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="card__place">
        <span>{texts('places').join('') || '勤務地の希望なし'}</span>
        <span class="quiet">
          更新 <DateText date={dateOf(profile.changedAt)} />
        </span>
      </p>
      {labels.length > 0 && (
        <ul class="card__labels">
          {labels.map((label) => (
            <li class="label" key={label}>
              {label}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
