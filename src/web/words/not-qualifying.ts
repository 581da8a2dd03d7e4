import { type NotQualifying, notQualifyingOn } from '#areas/applications/index.ts';
import type { Lang } from '#web/page.ts';

type Name<K extends keyof NotQualifying> = Readonly<Record<NotQualifying[K][number], string>>;
interface Names {
  readonly allowances: Name<'allowances'>;
  readonly restrictedAllowances: Name<'restrictedAllowances'>;
  readonly restricted: (names: string) => string;
}

const names: Readonly<Record<Lang, Names>> = {
  ja: {
    allowances: { 'regular-employment': '常用就職支度手当', moving: '移転費', 'wide-area-search': '広域求職活動費' },
    restrictedAllowances: { 're-employment': '再就職手当', employment: '就業手当' },
    restricted: (names) => `${names}（給付制限がある方は、待期が終わってから1か月の間に限ります）`,
  },
  en: {
    allowances: {
      'regular-employment': 'the allowance for preparing regular employment (常用就職支度手当)',
      moving: 'moving expenses (移転費)',
      'wide-area-search': 'expenses for job search over a wide area (広域求職活動費)',
    },
    restrictedAllowances: {
      're-employment': 're-employment allowance (再就職手当)',
      employment: 'employment allowance (就業手当)',
    },
    restricted: (names) => `${names} in the first month after the waiting period, where benefits are restricted`,
  },
};

const subsidyNames: Name<'subsidies'> = {
  'particular-jobseekers': '特定求職者雇用開発助成金',
  'trial-employment': 'トライアル雇用助成金',
  'regional-employment': '地域雇用開発助成金',
};

/** T11(6): the allowances that a jobseeker does not get after a self-application, line by line, and the day of the list. */
export function allowancesLost(today: Temporal.PlainDate, lang: Lang) {
  const { asOf, allowances, restrictedAllowances } = notQualifyingOn(today);
  const w = names[lang];
  const restricted = restrictedAllowances.map((each) => w.restrictedAllowances[each]);
  return {
    asOf,
    lines: [
      ...allowances.map((each) => w.allowances[each]),
      w.restricted(restricted.join(lang === 'ja' ? '・' : ' and ')),
    ],
  };
}

/** T11(7): the subsidies that an employer does not get after a self-application, and the day of the list. */
export function subsidiesLost(today: Temporal.PlainDate) {
  const { asOf, subsidies } = notQualifyingOn(today);
  return { asOf, names: subsidies.map((each) => subsidyNames[each]).join('、') };
}
