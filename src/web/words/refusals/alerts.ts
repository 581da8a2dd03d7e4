import type { RefusalDictionary } from './types.ts';

/** Saved searches and kept postings: the service's own limits. */
export const alerts: RefusalDictionary = {
  'too-many-saved-searches': {
    ja: (data) => `保存できる検索条件は${data.limit}件までです。`,
    en: (data) => `At most ${data.limit} searches can be saved.`,
    next: {
      ja: '使わない検索条件を消すと、新しく保存できます。',
      en: 'Delete one that you no longer need.',
      href: '/jobseeker/searches',
    },
  },
  'too-many-kept-postings': {
    ja: (data) => `保存できる求人は${data.limit}件までです。`,
    en: (data) => `At most ${data.limit} postings can be kept.`,
    next: {
      ja: '終わった求人などを外すと、新しく保存できます。',
      en: 'Release one that has ended or that you no longer need.',
      href: '/jobseeker/kept',
    },
  },
  'search-name-needed': {
    ja: () => '検索条件の名前が入力されていません。',
    en: () => 'The search has no name yet.',
    next: { ja: 'あとで見分けられる名前を入力してください。', en: 'Enter a name by which you will know it.' },
  },
  'search-name-too-long': {
    ja: (data) => `検索条件の名前は${data.limit}文字までです。`,
    en: (data) => `The name of a search has at most ${data.limit} characters.`,
    next: { ja: '短くして、もう一度保存してください。', en: 'Shorten it and save again.' },
  },
};
