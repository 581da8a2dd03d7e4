/** Words of the login page. */
export const words = {
  ja: {
    title: 'ログイン',
    staffTitle: '職員のログイン',
    lead: 'マイページの登録に使ったメールアドレスとパスワードを入力してください。',
    email: 'メールアドレス',
    password: 'パスワード',
    submit: 'ログインする',
    forgot: 'パスワードを忘れたとき',
    report: 'アカウントの不正な利用に気づいたとき',
    resume: '退会したマイページの利用を再開するとき（30日以内）',
    passkeyTitle: 'パスキーでログイン',
    passkey: 'パスキーでログインする',
    withoutPasskey: 'パスキーを登録した方は、JavaScriptを使える、対応したブラウザでログインできます。',
    newTitle: 'はじめての方',
    newJobseeker: '求職者マイページを開設する',
    newEmployer: '求人者マイページを開設する',
    kept: {
      title: '入力した内容は残っています',
      text: '安全のため、いったんログアウトしました。ログインすると、続きから操作できます。',
    },
    over: { title: 'ログアウトしました', text: '操作のない時間が続いたため、安全のためログアウトしました。' },
    done: {
      loggedOut: 'ログアウトしました',
      resumed: '利用を再開しました。いつもどおりログインしてください',
      passwordChanged: 'パスワードを変更しました。新しいパスワードでログインしてください',
    },
  },
  en: {
    title: 'Log in',
    staffTitle: 'Log in as staff',
    lead: 'Enter the e-mail address and password of your page.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Log in',
    forgot: 'Forgotten your password?',
    report: 'If you notice misuse of an account',
    resume: 'To use a page again that was closed (within 30 days)',
    passkeyTitle: 'Log in with a passkey',
    passkey: 'Log in with a passkey',
    withoutPasskey: 'If you have registered a passkey, use a browser that knows passkeys, with JavaScript on.',
    newTitle: 'New here?',
    newJobseeker: 'Open a jobseeker page',
    newEmployer: 'Open an employer page',
    kept: {
      title: 'What you typed has been kept',
      text: 'You were logged out for your safety. Log in to go on where you were.',
    },
    over: {
      title: 'You are logged out',
      text: 'Nothing was done for a while, so you were logged out for your safety.',
    },
    done: {
      loggedOut: 'You are logged out',
      resumed: 'Your page is open again. Log in as before',
      passwordChanged: 'Your password has been changed. Log in with the new one',
    },
  },
};

/** Words of the second step of a login. */
export const codeWords = {
  ja: {
    title: '確認コードの入力',
    lead: '認証アプリに表示されている6桁のコードを入力してください。',
    demo: (code: string) => `お試しの環境のため、いまのコードを表示しています: ${code}`,
    code: '確認コード',
    hint: '認証アプリを使えないときは、予備コード（10文字）も使えます。',
    submit: 'ログインする',
    lost: '認証アプリも予備コードも使えないときは、ハローワークの窓口かヘルプデスクに、ご本人であることを示してお申し出ください。',
    back: 'ログインに戻る',
  },
  en: {
    title: 'Enter the code',
    lead: 'Enter the six digits that your authenticator app shows.',
    demo: (code: string) => `As this is a demo, the present code is shown here: ${code}`,
    code: 'Code',
    hint: 'Without the app, a backup code (10 characters) works too.',
    submit: 'Log in',
    lost: 'If you have neither the app nor a backup code, tell the counter of your office or the help desk who you are.',
    back: 'Back to login',
  },
};
