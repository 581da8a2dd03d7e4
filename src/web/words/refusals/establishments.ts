import type { RefusalDictionary } from './types.ts';

/** What is refused in the registration of an establishment. */
export const establishments: RefusalDictionary = {
  'establishment-retirement-below-60': {
    ja: () => '定年の年齢が60歳より低くなっています。',
    en: () => 'The age of retirement is below 60.',
    next: { ja: '60歳以上の年齢を入力してください。', en: 'Enter an age of at least 60.' },
  },
  'work-on-below-retirement': {
    ja: (data) => `上限年齢が、定年の${data.retirement}歳より低くなっています。`,
    en: (data) => `The age lies below the age of retirement, ${data.retirement}.`,
    next: { ja: '定年以上の年齢を入力してください。', en: 'Enter an age not below it.' },
  },
  'more-than-whole': {
    ja: (data) => `人数が、全体の${data.most}人を超えています。`,
    en: (data) => `There are more people than in the whole, ${data.most}.`,
    next: { ja: '人数を確かめて入力し直してください。', en: 'Check the numbers.' },
  },
};
