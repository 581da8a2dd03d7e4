const footer = ['', '----', 'このメールは送信専用です。', 'open-hellowork（公式のサービスではありません）'];

/** T4(2), T5(2): to who reported misuse: it has arrived, and what they can do themselves. */
export function reportReceivedMail(id: number, baseUrl: string) {
  return {
    subject: `【open-hellowork】届出を受け付けました（受付番号 ${id}）`,
    body: [
      'アカウントの不正な利用についての届出を受け付けました。',
      `受付番号：${id}`,
      '',
      'ご自分のアカウントのときは、すぐにパスワードを変更し、ログインしている端末をお確かめください。',
      `アカウントのセキュリティ：${baseUrl}/account/security`,
      `パスワードの再設定：${baseUrl}/password`,
      ...footer,
    ].join('\n'),
  };
}

/** T4(2), T5(2): to who reported misuse: what came of it. */
export function reportClosedMail(id: number, outcome: string) {
  return {
    subject: `【open-hellowork】届出への対応が済みました（受付番号 ${id}）`,
    body: [`受付番号 ${id} の届出への対応が済みました。`, '', outcome, ...footer].join('\n'),
  };
}
