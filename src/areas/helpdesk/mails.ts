import { letter } from '#platform/letter.ts';

/** T4(2), T5(2): to who reported misuse: it has arrived, and what they can do themselves. */
export function reportReceivedMail(id: number, baseUrl: string) {
  return {
    subject: `【open-hellowork】届出を受け付けました（受付番号 ${id}）`,
    body: letter(
      'アカウントの不正な利用についての届出を受け付けました。',
      `受付番号：${id}`,
      '',
      'ご自分のアカウントのときは、すぐにパスワードを変更し、ログインしている端末をお確かめください。',
      `アカウントのセキュリティ：${baseUrl}/account/security`,
      `パスワードの再設定：${baseUrl}/password`,
    ),
  };
}

/** T4(2), T5(2): to who reported misuse: what came of it. */
export function reportClosedMail(id: number, outcome: string) {
  return {
    subject: `【open-hellowork】届出への対応が済みました（受付番号 ${id}）`,
    body: letter(`受付番号 ${id} の届出への対応が済みました。`, '', outcome),
  };
}
