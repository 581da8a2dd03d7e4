/** Words of the login page. */
export const words = {
  ja: {
    title: 'ログイン',
    lead: 'マイページの登録に使ったメールアドレスとパスワードを入力してください。',
    email: 'メールアドレス',
    password: 'パスワード',
    submit: 'ログインする',
    forgot: 'パスワードを忘れたとき',
    newTitle: 'はじめての方',
    newJobseeker: '求職者マイページを開設する',
    newEmployer: '求人者マイページを開設する',
    kept: {
      title: '入力した内容は残っています',
      text: '安全のため、いったんログアウトしました。ログインすると、続きから操作できます。',
    },
    done: {
      loggedOut: 'ログアウトしました',
      resumed: '利用を再開しました。いつもどおりログインしてください',
      passwordChanged: 'パスワードを変更しました。新しいパスワードでログインしてください',
    },
  },
  en: {
    title: 'Log in',
    lead: 'Enter the e-mail address and password of your page.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Log in',
    forgot: 'Forgotten your password?',
    newTitle: 'New here?',
    newJobseeker: 'Open a jobseeker page',
    newEmployer: 'Open an employer page',
    kept: {
      title: 'What you typed has been kept',
      text: 'You were logged out for your safety. Log in to go on where you were.',
    },
    done: {
      loggedOut: 'You are logged out',
      resumed: 'Your page is open again. Log in as before',
      passwordChanged: 'Your password has been changed. Log in with the new one',
    },
  },
};
