import { day, openAgain, type RefusalDictionary } from './types.ts';

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
  'T6(8) nothing-changed': {
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
  'no-such-establishment': {
    ja: () => 'この事業所は見つからないか、この安定所の管轄ではありません。',
    en: () => 'There is no such establishment at this office.',
    next: { ja: '事業所の検索から選び直してください。', en: 'Search for it again.', href: '/office/establishments' },
  },
  'not-to-abolish': {
    ja: () => '廃止できるのは、本登録されている事業所です。',
    en: () => 'Only a registered establishment can be abolished.',
    next: openAgain,
  },
  'abolition-day': {
    ja: () => '廃止の日が入力されていないか、日付として正しくありません。',
    en: () => 'The day is missing or is no date.',
    next: { ja: '年・月・日を数字で入力してください。', en: 'Enter year, month and day.' },
  },
  'abolition-in-future': {
    ja: () => '廃止の日が、今日より後の日になっています。',
    en: () => 'The day lies in the future.',
    next: { ja: 'その日になってから、廃止してください。', en: 'Abolish it when the day has come.' },
  },
  'abolition-before-registration': {
    ja: (data) => `廃止の日が、本登録した${day(data, 'registered', 'ja')}より前になっています。`,
    en: (data) => `The day lies before the registration on ${day(data, 'registered', 'en')}.`,
    next: { ja: '廃止の日を入力し直してください。', en: 'Enter the day again.' },
  },
  'abolition-reason': {
    ja: () => '廃止の理由が選ばれていません。',
    en: () => 'No reason has been chosen.',
    next: { ja: 'ひとつ選んでください。', en: 'Choose one.' },
  },
  'abolition-note': {
    ja: () => '「その他」の理由が入力されていません。',
    en: () => 'The other reason has not been told.',
    next: { ja: '理由を入力してください。', en: 'Say what it is.' },
  },
  'no-establishment-number': {
    ja: () => 'この事業所番号の事業所は見つかりません。',
    en: () => 'There is no establishment with this number.',
    next: { ja: '番号を確かめて入力し直してください（例: 1301-000123-4）。', en: 'Check the number.' },
  },
  'not-to-re-register': {
    ja: () => 'この事業所は、本登録されていないか、廃止されています。',
    en: () => 'This establishment is not registered.',
    next: {
      ja: '新しく開設するときは、「求人者マイページの開設」から始めてください。',
      en: 'Open a new page instead.',
      href: '/office/open-employer',
    },
  },
  'own-establishment': {
    ja: () => 'この事業所は、すでにこの安定所の管轄です。',
    en: () => 'This establishment belongs to this office already.',
    next: { ja: '移転は、求人者からの変更の申請で扱います。', en: 'The move is filed by the employer as a change.' },
  },
  're-registration-open': {
    ja: () => 'この事業所の移転の登録は、すでに準備され、求人者の返事を待っています。',
    en: () => 'It has been prepared already and waits for the employer.',
    next: { ja: '返事をお待ちください。', en: 'Wait for the answer.' },
  },
  'no-re-registration': {
    ja: () => '準備された移転の登録は、もうありません。',
    en: () => 'Nothing is prepared any more.',
    next: openAgain,
  },
  'not-first-account': {
    ja: () => '移転の登録に返事ができるのは、最初に登録したアカウントです。',
    en: () => 'Only the first account can answer.',
    next: { ja: '最初に登録したアカウントでログインしてください。', en: 'Log in with the first account.' },
  },
  'move-results-missing': {
    ja: (data) =>
      `選考結果を登録していないオンライン自主応募が${data.count}件あります。応募者は移転先に引き継がれません。`,
    en: (data) => `${data.count} online self-applications lack their result; applicants are not carried over.`,
    next: {
      ja: '先に選考結果を登録してください。',
      en: 'Register the results first.',
      href: '/employer/applicants',
    },
  },
  'contact-day': {
    ja: () => '連絡した日が入力されていないか、日付として正しくありません。',
    en: () => 'The day is missing or is no date.',
    next: { ja: '年・月・日を数字で入力してください。', en: 'Enter year, month and day.' },
  },
  'contact-in-future': {
    ja: () => '連絡した日が、今日より後の日になっています。',
    en: () => 'The day lies in the future.',
    next: { ja: '連絡した日を入力してください。', en: 'Enter the day of the contact.' },
  },
  'contact-channel': {
    ja: () => '連絡の方法が選ばれていません。',
    en: () => 'No channel has been chosen.',
    next: { ja: 'ひとつ選んでください。', en: 'Choose one.' },
  },
  'contact-empty': {
    ja: () => '連絡の内容が入力されていません。',
    en: () => 'The entry is empty.',
    next: { ja: '何についての連絡だったかを入力してください。', en: 'Say what it was about.' },
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
