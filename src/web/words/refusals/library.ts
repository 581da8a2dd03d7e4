import type { RefusalDictionary } from './types.ts';

/** Papers that a jobseeker keeps. */
export const library: RefusalDictionary = {
  'library-full': {
    ja: (data) => `保存できる書類は${data.limit}件までです。`,
    en: (data) => `At most ${data.limit} documents can be kept.`,
    next: { ja: '使わない書類を削除すると、新しく保存できます。', en: 'Delete one that you no longer need.' },
  },
  'library-name-wrong': {
    ja: (data) => `書類の名前は、記号（\\ / : * ? " < > |）を使わずに1文字から${data.limit}文字で付けられます。`,
    en: (data) => `A name has 1 to ${data.limit} characters, without \\ / : * ? " < > |.`,
    next: { ja: '名前を直して、もう一度保存してください。', en: 'Change the name and save again.' },
  },
};
