/** Words of resuming a page after withdrawal. */
export const words = {
  ja: {
    title: '利用の再開',
    lead: '退会してから30日以内なら、最初に登録したアカウントのメールアドレスとパスワードで、マイページの利用を再開できます。',
    email: 'メールアドレス',
    password: 'パスワード',
    submit: '利用を再開する',
    forgot: 'パスワードを忘れたとき',
    withdrawn: {
      title: '退会の手続きが済みました',
      text: 'ご利用ありがとうございました。再開できる期限と消去される日は、メールでもお知らせします。',
    },
  },
  en: {
    title: 'Resume your page',
    lead: 'Within 30 days of closing a page, the first account can resume it with its e-mail address and password.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Resume the page',
    forgot: 'Forgotten your password?',
    withdrawn: {
      title: 'Your page is closed',
      text: 'Thank you for using the service. The last day of resuming and the day of erasure are in the mail we sent.',
    },
  },
};
