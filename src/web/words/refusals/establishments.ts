import { openAgain, type RefusalDictionary } from './types.ts';

/** What is refused in the registration of an establishment. */
export const establishments: RefusalDictionary = {
  'establishment-retirement-below-60': {
    ja: () => '定年の年齢が60歳より低くなっています。',
    en: () => 'The age of retirement is below 60.',
    next: { ja: '60歳以上の年齢を入力してください。', en: 'Enter an age of at least 60.' },
  },
  'change-before-registration': {
    ja: () => '変更を申請できるのは、本登録されている事業所です。',
    en: () => 'Only a registered establishment can be changed.',
    next: {
      ja: '登録の状態を「事業所」のページで確かめてください。',
      en: 'See how the registration stands on its page.',
      href: '/employer/establishment',
    },
  },
  'change-filed': {
    ja: () => '事業所の変更の申請は、ハローワークの確認を待っています。',
    en: () => 'The change of the establishment is waiting at the office.',
    next: {
      ja: '直すときは、申請を取り下げてから直してください。入力した内容は残ります。',
      en: 'To mend it, take it back first; what you typed stays.',
      href: '/employer/establishment/change',
    },
  },
  'nothing-changed': {
    ja: () => 'いまの登録内容から、何も変わっていません。',
    en: () => 'Nothing differs from what is registered.',
    next: { ja: '変える項目を入力してから申請してください。', en: 'Change something first.' },
  },
  'answer-first': {
    ja: () => 'この変更には、ハローワークから確認の依頼が届いています。',
    en: () => 'The office has asked about this change.',
    next: {
      ja: '直した内容は、回答すると一緒に届きます。「回答する」から送ってください。',
      en: 'Answer it; what you mended goes along.',
      href: '/employer/establishment/change',
    },
  },
  'move-outside-area': {
    ja: (data) =>
      `この住所は、ハローワーク${data.offices}の管轄です。ほかの管轄への移転は、オンラインでは変更できません。`,
    en: (data) =>
      `This address belongs to Hello Work ${data.offices}; a move to another office’s area cannot be changed online.`,
    next: {
      ja: '移転先を管轄するハローワークで、新しく登録してください。事業所番号は新しくなり、応募者と求人は引き継がれません。',
      en: 'Register anew at that office. The number will be a new one; applicants and postings are not carried over.',
    },
  },
  'too-many-images': {
    ja: (data) => `写真は${data.most}枚までです。`,
    en: (data) => `At most ${data.most} images can be shown.`,
    next: { ja: '要らない写真を削除してから追加してください。', en: 'Remove one first.' },
  },
  'alt-missing': {
    ja: () => '写真の説明が入力されていません。',
    en: () => 'The image has no description.',
    next: {
      ja: '写真を見られない方にもわかるように、何が写っているかを書いてください。',
      en: 'Say what it shows, for those who cannot see it.',
    },
  },
  'alt-too-long': {
    ja: (data) => `写真の説明は${data.most}文字までです。`,
    en: (data) => `The description can have at most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Shorten it.' },
  },
  'image-missing': {
    ja: () => '写真が選ばれていません。',
    en: () => 'No image has been chosen.',
    next: { ja: '写真を選んでください。', en: 'Choose an image.' },
  },
  'no-such-image': {
    ja: () => 'この写真は、もうありません。',
    en: () => 'There is no such image any more.',
    next: openAgain,
  },
  'images-before-filing': {
    ja: () => '写真は、事業所を仮登録してから追加できます。',
    en: () => 'Images can be added once the establishment has been filed.',
    next: { ja: '先に事業所を仮登録してください。', en: 'File it first.', href: '/employer/establishment' },
  },
  'too-many-papers': {
    ja: (data) => `添えられる書類は${data.most}件までです。`,
    en: (data) => `At most ${data.most} papers can be added.`,
    next: { ja: '要らない書類を削除してから追加してください。', en: 'Remove one first.' },
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
