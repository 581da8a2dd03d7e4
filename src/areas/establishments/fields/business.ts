import { code, integer, section, text, year, yesNo } from '#kernel/fields/index.ts';

/** What the establishment does, and how large it is. */
export const business = section(
  'business',
  { ja: '事業の内容と規模', en: 'Business and size' },
  {
    industry: code('industry', { label: { ja: '産業分類', en: 'Industry' } }),
    employeesTotal: integer({
      label: { ja: '従業員数（企業全体）', en: 'Employees, whole company' },
      max: 9_999_999,
      unit: 'people',
    }),
    employeesHere: integer({
      label: { ja: '従業員数（就業場所）', en: 'Employees at this place' },
      max: 9_999_999,
      unit: 'people',
    }),
    employeesWomen: integer({
      label: { ja: '就業場所のうち女性', en: 'Women at this place' },
      max: 9_999_999,
      unit: 'people',
    }),
    employeesPartTime: integer({
      label: { ja: '就業場所のうちパート', en: 'Part-time at this place' },
      max: 9_999_999,
      unit: 'people',
    }),
    foundedIn: year({ label: { ja: '設立年', en: 'Founded in' } }),
    capital: integer({ label: { ja: '資本金', en: 'Capital' }, max: 999_999_999_999_999, unit: 'yen' }),
    union: yesNo({ label: { ja: '労働組合', en: 'Labour union' } }),
    activity: text({ label: { ja: '事業内容', en: 'Business' }, max: 90, multiline: true }),
    strengths: text({ label: { ja: '会社の特長', en: 'What is special about the company' }, max: 90, multiline: true }),
  },
);
