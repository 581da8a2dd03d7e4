import type { JobseekerContent } from '#areas/jobseekers/index.ts';
import type { ResumeContent } from '#areas/library/index.ts';

const ends: Readonly<Record<string, string>> = { graduated: '卒業', left: '中途退学', attending: '在学中' };
const driving: Readonly<Record<string, string>> = {
  manual: '普通自動車第一種運転免許',
  automatic: '普通自動車第一種運転免許（AT限定）',
};
const cut = (text: string) => [...text].slice(0, 60).join('');
const words = (...parts: readonly (string | undefined)[]) => cut(parts.filter(Boolean).join(' '));
const dated = (month: string | undefined, text: string) => ({ ...(month && { month }), text });

/** A 履歴書 as the registration would begin it, jobs from the first to the present one; `licenceName` gives the name of a licence's code. */
export function resumeOf(
  of: JobseekerContent,
  email: string,
  place: string,
  licenceName: (code: string) => string | undefined,
): ResumeContent {
  const { person = {}, school = {}, history = {}, self = {} } = of;
  const inOrder = (history.jobs ?? []).toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
  const jobs = inOrder.flatMap((job) => [
    dated(job.from, words(job.company, '入社', job.title && `（${job.title}）`)),
    job.to ? dated(job.to, words(job.company, '退社')) : { text: '現在に至る' },
  ]);
  return {
    person: {
      ...(person.name && { name: person.name }),
      ...(person.kana && { kana: person.kana }),
      ...(person.birthDate && { birthDate: person.birthDate }),
      ...(person.postalCode && { postal: `${person.postalCode.slice(0, 3)}-${person.postalCode.slice(3)}` }),
      ...(person.address && { address: `${place}${person.address}` }),
      ...(person.phone && { phone: person.phone }),
      email,
    },
    past: {
      schools: (school.schools ?? []).map((each) =>
        dated(each.endedIn, words(each.school, each.department, each.end && ends[each.end])),
      ),
      jobs,
    },
    licences: {
      licences: [
        ...(school.driving && driving[school.driving] ? [{ text: driving[school.driving] ?? '' }] : []),
        ...(school.licences ?? []).flatMap((each) => {
          const name = each.licence && licenceName(each.licence);
          return name ? [dated(each.obtainedIn, words(name, '取得'))] : [];
        }),
      ],
    },
    wishes: { ...(self.appeal && { motivation: self.appeal }) },
  };
}
