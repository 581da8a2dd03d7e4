import { choices, code, codes, groups, integer, section, text } from '#kernel/fields/index.ts';

/** 希望就業形態 */
export const wishedEmployments = {
  regular: { ja: '正社員', en: 'Regular' },
  'non-regular': { ja: '正社員以外', en: 'Other than regular' },
  dispatch: { ja: '派遣', en: 'Dispatched' },
  'part-time': { ja: 'パート', en: 'Part-time' },
  seasonal: { ja: '季節', en: 'Seasonal' },
  migrant: { ja: '出稼ぎ', en: 'Away from home' },
} as const;

/** What work is looked for. */
export const wishes = section(
  'wishes',
  { ja: '希望する仕事', en: 'Work looked for' },
  {
    works: groups(
      {
        title: text({ label: { ja: '職種', en: 'Job' }, max: 28, required: true }),
        occupation: code('occupation', { label: { ja: '職業分類', en: 'Occupation class' } }),
        years: integer({ label: { ja: '経験年数', en: 'Years of experience' }, max: 70, unit: 'years' }),
        work: text({ label: { ja: '内容', en: 'Details' }, max: 90, multiline: true }),
      },
      { label: { ja: '希望する仕事', en: 'Work looked for' }, max: 3, required: true, publication: 'always' },
    ),
    places: codes('municipality', {
      label: { ja: '希望勤務地', en: 'Places looked for' },
      max: 3,
      publication: 'always',
    }),
    employment: choices(wishedEmployments, {
      label: { ja: '希望就業形態', en: 'Kind of employment' },
      publication: 'choice',
    }),
    pay: integer({
      label: { ja: '希望賃金（月額）', en: 'Monthly pay looked for' },
      max: 9_999_999,
      unit: 'yen',
      publication: 'choice',
    }),
  },
);
