import type { RefusalDictionary } from './types.ts';

const askAgain = {
  ja: 'もう一度メールアドレスを入力し、新しい認証キーを受け取ってください。前のキーは使えなくなります。',
  en: 'Enter your e-mail address again to receive a new key. Earlier keys stop working.',
};

/** Opening pages: keys, consent, entries at a counter. */
export const opening: RefusalDictionary = {
  'key-expired': {
    ja: (data) => `認証キーの有効時間（${data.minutes}分）が過ぎました。`,
    en: (data) => `The verification key was valid for ${data.minutes} minutes, which have passed.`,
    next: askAgain,
  },
  'key-used': {
    ja: () => 'この認証キーは、すでに使われています。',
    en: () => 'This verification key has already been used.',
    next: askAgain,
  },
  'key-superseded': {
    ja: () => '後から新しい認証キーが送られているため、このキーは使えません。',
    en: () => 'A newer verification key has been sent, so this one no longer works.',
    next: {
      ja: 'いちばん新しいメールにある認証キーを入力してください。',
      en: 'Enter the key in the newest mail.',
    },
  },
  'consent-missing': {
    ja: () => '利用規約とプライバシーポリシーのうち、同意がまだのものがあります。',
    en: () => 'Not all of the terms and privacy policies have been agreed to.',
    next: {
      ja: 'それぞれを最後まで読み、同意にチェックを入れてください。同意できないときは開設できません。',
      en: 'Read each to its end and tick it. Without consent the page cannot be opened.',
      href: '/terms',
    },
  },
  'not-an-address': {
    ja: () => 'メールアドレスとして読み取れません。',
    en: () => 'This cannot be read as an e-mail address.',
    next: {
      ja: '「name@example.jp」のように入力してください。',
      en: 'Enter it in the form name@example.jp.',
    },
  },
  'name-too-long': {
    ja: (data) => `名前は${data.most}文字までです。`,
    en: (data) => `The name can have at most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Shorten it.' },
  },
  'address-already-entered': {
    ja: () => 'このメールアドレスは、すでに窓口で登録されています。',
    en: () => 'This e-mail address has already been entered at a counter.',
    next: {
      ja: '求人者の方は「パスワード登録」へ進めます。別の事業所のときは、別のメールアドレスを登録してください。',
      en: 'The employer can go on with パスワード登録. For another establishment enter another address.',
    },
  },
  'opening-gone': {
    ja: () => 'この登録はもうありません。取り消されたか、マイページがすでに開設されています。',
    en: () => 'This entry is gone: it was taken back, or the page has been opened.',
    next: { ja: '一覧を開き直して、いまの状態を確かめてください。', en: 'Reload the list to see the present state.' },
  },
  'no-opening': {
    ja: () => 'このメールアドレスは、窓口で登録されていません。',
    en: () => 'This e-mail address has not been entered at a counter.',
    next: {
      ja: '窓口で伝えたメールアドレスをお確かめください。まだのときは、事業所を管轄するハローワークにお申し出ください。',
      en: 'Check the address you gave at the counter. If you have not been there, ask the office of your area.',
    },
  },
  'key-wrong': {
    ja: () => '認証キーが違います。',
    en: () => 'The verification key is not right.',
    next: {
      ja: 'メールにある認証キーを、そのまま入力してください。メールアドレスもお確かめください。',
      en: 'Enter the key as it is in the mail, and check the e-mail address.',
    },
  },
  'key-attempts': {
    ja: (data) => `認証キーの入力が${data.most}回を超えたため、このキーは使えなくなりました。`,
    en: (data) => `The key was tried more than ${data.most} times and no longer works.`,
    next: askAgain,
  },
  'too-many-keys': {
    ja: (data) => `短い時間に何度も認証キーが求められました。${data.minutes}分ほど待つ必要があります。`,
    en: (data) => `Too many keys were asked for. Please wait about ${data.minutes} minutes.`,
    next: {
      ja: 'すでに届いているメールをお確かめください。迷惑メールに入っていることもあります。',
      en: 'Look at the mails that have arrived, also in the spam folder.',
      href: '/help',
    },
  },
  'account-exists': {
    ja: () => 'このメールアドレスには、すでにアカウントがあります。',
    en: () => 'This e-mail address already has an account.',
    next: {
      ja: 'ログインしてください。パスワードを忘れたときは、設定し直せます。',
      en: 'Log in. A forgotten password can be reset.',
      href: '/login',
    },
  },
  'office-unknown': {
    ja: () => 'この郵便番号からは、管轄のハローワークが決まりません。',
    en: () => 'No office could be found for this postal code.',
    next: {
      ja: '郵便番号をお確かめください。候補が出たときは、管轄のハローワークを選んでください。',
      en: 'Check the postal code. Where several offices are offered, choose yours.',
    },
  },
};
