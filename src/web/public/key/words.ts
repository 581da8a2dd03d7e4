import { leastPasswordCharacters } from '#areas/accounts/index.ts';

/** Words of entering a key with a password, whatever the key was asked for. */
export const words = {
  ja: {
    email: 'メールアドレス',
    key: '認証キー',
    keyHint: 'メールにある12文字（例: ABCD-EFGH-2345）',
    passwordHint: `${leastPasswordCharacters}文字以上。ほかのサイトで使っていないものにしてください。`,
    again: '認証キーをもう一度受け取る',
  },
  en: {
    email: 'E-mail address',
    key: 'Verification key',
    keyHint: 'The twelve characters in the mail, such as ABCD-EFGH-2345',
    passwordHint: `At least ${leastPasswordCharacters} characters, and not used on another site.`,
    again: 'Send another key',
  },
};
