import { moment, type RefusalDictionary } from './types.ts';

/** Logging in, passwords, the second step and passkeys. */
export const login: RefusalDictionary = {
  'code-wrong': {
    ja: () => '確認コードが違います。',
    en: () => 'The code is not right.',
    next: {
      ja: '認証アプリに、いま表示されているコードを入力してください。一度使ったコードは使えません。端末の時刻がずれていないかも、お確かめください。',
      en: 'Enter the code that the app shows now. A code works once. Check also that the clock of the device is right.',
    },
  },
  'login-over': {
    ja: () => 'ログインの手続きの時間が過ぎました。',
    en: () => 'The time for this login has passed.',
    next: {
      ja: 'もう一度、メールアドレスとパスワードを入力してください。',
      en: 'Enter your address and password again.',
      href: '/login',
    },
  },
  'second-factor-set': {
    ja: () => '2段階認証は、すでに設定されています。',
    en: () => 'The second step is set already.',
    next: {
      ja: '認証アプリを入れ替えるときは、いったん解除してください。',
      en: 'To move to another app, remove it first.',
      href: '/account/security/second',
    },
  },
  'second-factor-none': {
    ja: () => '2段階認証は、設定されていません。',
    en: () => 'No second step is set.',
    next: {
      ja: '先に、2段階認証を設定してください。',
      en: 'Set the second step first.',
      href: '/account/security/second',
    },
  },
  'passkey-wrong': {
    ja: () => 'パスキーを確認できませんでした。',
    en: () => 'The passkey could not be verified.',
    next: {
      ja: '画面を開き直して、もう一度お試しください。パスワードでもログインできます。',
      en: 'Reload the page and try again. Your password works too.',
      href: '/login',
    },
  },
  'passkey-known': {
    ja: () => 'このパスキーは、すでに登録されています。',
    en: () => 'This passkey is registered already.',
    next: { ja: '別の端末のパスキーを登録できます。', en: 'You can register one of another device.' },
  },
  'passkey-name': {
    ja: (data) => `パスキーの名前を、1文字から${data.most}文字までで入力してください。`,
    en: (data) => `Give the passkey a name of 1 to ${data.most} characters.`,
    next: { ja: 'どの端末のものか、わかる名前にしてください。', en: 'Choose one that tells you the device.' },
  },
  'passkey-gone': {
    ja: () => 'このパスキーは、もうありません。',
    en: () => 'This passkey is gone.',
    next: { ja: '画面を開き直して、いまの一覧をお確かめください。', en: 'Reload the page to see the present list.' },
  },
  'too-many-passkeys': {
    ja: (data) => `パスキーは${data.most}個までです。`,
    en: (data) => `An account has at most ${data.most} passkeys.`,
    next: { ja: '使わないパスキーを削除してください。', en: 'Delete one that you no longer use.' },
  },
  'session-gone': {
    ja: () => 'この端末は、すでにログアウトしています。',
    en: () => 'That device is logged out already.',
    next: { ja: '画面を開き直して、いまの一覧をお確かめください。', en: 'Reload the page to see the present list.' },
  },
  'same-address': {
    ja: () => 'いまと同じメールアドレスです。',
    en: () => 'This is your present address.',
    next: { ja: '新しいメールアドレスを入力してください。', en: 'Enter the new address.' },
  },
  'password-wrong': {
    ja: () => 'パスワードが違います。',
    en: () => 'The password is wrong.',
    next: {
      ja: 'いまお使いのパスワードを入力してください。忘れたときは、設定し直せます。',
      en: 'Enter your present password. A forgotten password can be reset.',
      href: '/password',
    },
  },
  'password-too-short': {
    ja: (data) => `パスワードは${data.least}文字以上にしてください。`,
    en: (data) => `The password must have at least ${data.least} characters.`,
    next: {
      ja: '文字の種類は自由です。いくつかの言葉をつなげた長いものが、覚えやすく安全です。',
      en: 'Any characters will do. Several words put together are long, safe and easy to remember.',
    },
  },
  'password-too-long': {
    ja: (data) => `パスワードは${data.most}文字までです。`,
    en: (data) => `The password can have at most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Choose a shorter one.' },
  },
  'password-common': {
    ja: () => 'このパスワードは広く使われていて、すぐに見破られます。',
    en: () => 'This password is widely used and easily guessed.',
    next: { ja: '別のパスワードにしてください。', en: 'Choose another one.' },
  },
  'password-like-address': {
    ja: () => 'パスワードがメールアドレスとよく似ています。',
    en: () => 'The password is too much like the e-mail address.',
    next: { ja: '別のパスワードにしてください。', en: 'Choose another one.' },
  },
  'password-of-account': {
    ja: () => 'このメールアドレスには、すでにアカウントがあります。パスワードが違います。',
    en: () => 'This e-mail address already has an account, and the password is not its own.',
    next: {
      ja: 'そのアカウントで、いまお使いのパスワードを入力してください。忘れたときは、先にパスワードを設定し直してください。',
      en: 'Enter the password that account has now. If it is forgotten, reset it first.',
      href: '/password',
    },
  },
  'account-changed': {
    ja: () => '手続きの途中で、このアカウントのパスワードが変わりました。',
    en: () => 'The password of this account changed in the meantime.',
    next: {
      ja: '心当たりがないときは、すぐにパスワードを設定し直し、ヘルプデスクにお知らせください。',
      en: 'If that was not you, reset the password at once and tell the help desk.',
      href: '/help',
    },
  },
  'login-wrong': {
    ja: () => 'メールアドレスかパスワードが違います。',
    en: () => 'E-mail address or password is wrong.',
    next: {
      ja: '大文字と小文字、全角と半角をお確かめください。忘れたときは、パスワードを設定し直せます。',
      en: 'Check capitals and the input mode. A forgotten password can be reset.',
      href: '/password',
    },
  },
  'login-locked': {
    ja: (data) => `ログインの失敗が続いたため、${moment(data, 'until', 'ja')}まで受け付けません。`,
    en: (data) => `After repeated failures logging in is closed until ${moment(data, 'until', 'en')}.`,
    next: {
      ja: '時間をおいてお試しください。心当たりがないときは、ヘルプデスクにお知らせください。',
      en: 'Try again later. If it was not you, tell the help desk.',
      href: '/help',
    },
  },
  'too-many-tries': {
    ja: (data) => `短い時間に多くの操作がありました。${data.minutes}分ほど待つ必要があります。`,
    en: (data) => `There were too many tries. Please wait about ${data.minutes} minutes.`,
    next: { ja: '時間をおいて、もう一度お試しください。', en: 'Try again after that.' },
  },
};
