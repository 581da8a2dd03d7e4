import { choice, date, range, section, text } from '#kernel/fields/index.ts';

const advances = { none: { ja: 'なし', en: 'None' } } as const;

/** 季節 and 出稼ぎ. */
export const seasonal = section(
  'seasonal',
  { ja: '季節・出稼ぎの条件', en: 'Seasonal work' },
  {
    period: range(date({ label: { ja: '日', en: 'Day' } }), {
      label: { ja: '就労の期間', en: 'Period' },
      kinds: ['S', 'M'],
      ends: 'both',
      required: true,
    }),
    travel: text({ label: { ja: '往復旅費', en: 'Travel' }, max: 60, kinds: ['M'], required: true }),
    advance: choice(advances, {
      label: { ja: '前借金', en: 'Advances' },
      hint: {
        ja: '前借金と賃金の相殺は禁じられています（労働基準法17条）。',
        en: 'Setting advances off against wages is forbidden.',
      },
      kinds: ['M'],
      required: true,
    }),
    lodging: text({ label: { ja: '宿舎', en: 'Lodging' }, max: 90, kinds: ['S', 'M'] }),
    meals: text({ label: { ja: '食費', en: 'Meals' }, max: 60, kinds: ['S', 'M'] }),
    homeContact: text({
      label: { ja: '出稼ぎ先の連絡先', en: 'Contact at the place' },
      max: 60,
      kinds: ['M'],
      identity: true,
    }),
  },
);
