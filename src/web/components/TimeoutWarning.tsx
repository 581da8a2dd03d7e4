import { useWords } from '#web/layout/lang.ts';

export interface TimeoutWarningProps {
  /** Seconds until the session ends, from the moment the page was sent. */
  readonly seconds: number;
  /** Clock time at which it ends, for pages without scripts, e.g. 14:35. */
  readonly endsAt: string;
  /** Answers a GET by prolonging the session. */
  readonly keepAliveHref: string;
  /** Takes what was typed by a POST and ends the session. */
  readonly overHref: string;
  readonly logoutHref: string;
}

const words = {
  ja: {
    fallback: (at: string) =>
      `この画面は ${at} まで操作がないと、安全のためログアウトされます。入力した内容は下書きとして残ります。`,
    title: 'まもなくログアウトされます',
    text: '続ける場合は「続ける」を押してください。入力した内容は下書きとして残ります。',
    left: 'あと',
    stay: '続ける',
    leave: 'ログアウト',
  },
  en: {
    fallback: (at: string) =>
      `For your safety you will be logged out at ${at} unless you continue. What you typed is kept as a draft.`,
    title: 'You will soon be logged out',
    text: 'Choose “Continue” to stay. What you typed is kept as a draft.',
    left: 'Time left: ',
    stay: 'Continue',
    leave: 'Log out',
  },
};

/** Without scripts: the clock time the session ends. With them: a dialog two minutes before. */
export function TimeoutWarning({ seconds, endsAt, keepAliveHref, overHref, logoutHref }: TimeoutWarningProps) {
  const w = useWords(words);
  return (
    <oh-timeout data-seconds={seconds} data-keep-alive={keepAliveHref} data-over={overHref}>
      <p class="quiet">{w.fallback(endsAt)}</p>
      <dialog class="dialog" aria-labelledby="timeout-title">
        <h2 id="timeout-title">{w.title}</h2>
        <p>{w.text}</p>
        <p class="figures" aria-hidden="true">
          <span>{w.left}</span> <strong data-left />
        </p>
        <p class="vh" role="status" data-spoken data-prefix={w.left} />
        <form class="actions" method="dialog">
          <button class="button button--primary" type="submit">
            {w.stay}
          </button>
          <a href={logoutHref}>{w.leave}</a>
        </form>
      </dialog>
    </oh-timeout>
  );
}
