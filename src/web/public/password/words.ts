import { keyMinutes, leastPasswordCharacters } from '#areas/accounts/index.ts';

/** Words of setting a password anew. */
export const words = {
  ja: {
    title: 'パスワードの再設定',
    lead: '登録しているメールアドレスを入力してください。認証キーをメールでお送りします。',
    email: 'メールアドレス',
    submit: '認証キーを受け取る',
    keyTitle: '認証キーと新しいパスワードの入力',
    keyLead: `入力されたメールアドレスにアカウントがあれば、認証キーをお送りしました。${keyMinutes}分以内に入力してください。届かないときは、迷惑メールのフォルダもお確かめください。`,
    key: '認証キー',
    keyHint: 'メールにある12文字（例: ABCD-EFGH-2345）',
    password: '新しいパスワード',
    passwordHint: `${leastPasswordCharacters}文字以上。ほかのサイトで使っていないものにしてください。`,
    keySubmit: 'パスワードを変更する',
    again: '認証キーをもう一度受け取る',
  },
  en: {
    title: 'Set a new password',
    lead: 'Enter the e-mail address of your account. We will send you a verification key.',
    email: 'E-mail address',
    submit: 'Send me a key',
    keyTitle: 'Enter key and new password',
    keyLead: `If there is an account with this address, a key has been sent to it. Enter it within ${keyMinutes} minutes. If no mail arrives, look in the spam folder.`,
    key: 'Verification key',
    keyHint: 'The twelve characters in the mail, such as ABCD-EFGH-2345',
    password: 'New password',
    passwordHint: `At least ${leastPasswordCharacters} characters, and not used on another site.`,
    keySubmit: 'Change the password',
    again: 'Send another key',
  },
};
