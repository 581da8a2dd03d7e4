import { keyMinutes } from '#areas/accounts/index.ts';

/** Words of setting a password anew. */
export const words = {
  ja: {
    title: 'パスワードの再設定',
    lead: '登録しているメールアドレスを入力してください。認証キーをメールでお送りします。',
    email: 'メールアドレス',
    submit: '認証キーを受け取る',
    keyTitle: '認証キーと新しいパスワードの入力',
    keyLead: `入力されたメールアドレスにアカウントがあれば、認証キーをお送りしました。${keyMinutes}分以内に入力してください。届かないときは、迷惑メールのフォルダもお確かめください。`,
    password: '新しいパスワード',
    keySubmit: 'パスワードを変更する',
  },
  en: {
    title: 'Set a new password',
    lead: 'Enter the e-mail address of your account. We will send you a verification key.',
    email: 'E-mail address',
    submit: 'Send me a key',
    keyTitle: 'Enter key and new password',
    keyLead: `If there is an account with this address, a key has been sent to it. Enter it within ${keyMinutes} minutes. If no mail arrives, look in the spam folder.`,
    password: 'New password',
    keySubmit: 'Change the password',
  },
};
