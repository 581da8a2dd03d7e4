import type { Lang } from '../page.ts';

/** Statuses that have a page of their own. */
export type ErrorStatus = 403 | 404 | 405 | 413 | 429 | 500 | 503;

interface ErrorWords {
  readonly title: string;
  readonly what: string;
  readonly next: string;
}

export const words: Readonly<Record<Lang, Readonly<Record<ErrorStatus, ErrorWords>>>> = {
  ja: {
    403: {
      title: 'このページは開けません',
      what: 'お使いのアカウントでは、このページを見ることができません。',
      next: '別のアカウントでログインするか、ホームへお戻りください。',
    },
    404: {
      title: 'ページが見つかりません',
      what: 'アドレスが違うか、掲載が終わった可能性があります。',
      next: 'アドレスをお確かめのうえ、求人検索かホームからお探しください。',
    },
    405: {
      title: 'この操作はできません',
      what: 'このページでは、その操作を受け付けていません。',
      next: '前のページに戻り、もう一度お試しください。',
    },
    413: {
      title: '送られたデータが大きすぎます',
      what: '一度に送れるのは25MBまでです。',
      next: 'ファイルを減らすか小さくして、もう一度お送りください。',
    },
    429: {
      title: 'アクセスが集中しています',
      what: '短い時間に多くの操作がありました。',
      next: '1分ほどおいて、もう一度お試しください。入力した内容は前のページに残っています。',
    },
    500: {
      title: 'うまく処理できませんでした',
      what: 'こちらの不具合です。入力した内容は登録されていません。',
      next: '前のページに戻り、もう一度お試しください。続くときは、下の受付番号をヘルプデスクにお知らせください。',
    },
    503: {
      title: 'ただいまご利用いただけません',
      what: '準備が整っていません。予定していたものではなく、いつ戻るかはまだ分かりません。',
      next: '入力した内容は登録されていません。前のページに戻ると残っていることがあります。お急ぎのときは、開庁日にお近くのハローワークの窓口をご利用ください。',
    },
  },
  en: {
    403: {
      title: 'You cannot open this page',
      what: 'Your account does not give access to this page.',
      next: 'Log in with another account, or go back to the home page.',
    },
    404: {
      title: 'Page not found',
      what: 'The address may be wrong, or the posting may have ended.',
      next: 'Check the address, or start again from the job search or the home page.',
    },
    405: {
      title: 'This cannot be done here',
      what: 'This page does not accept that action.',
      next: 'Go back and try again.',
    },
    413: {
      title: 'The data sent is too large',
      what: 'At most 25 MB can be sent at once.',
      next: 'Send fewer or smaller files.',
    },
    429: {
      title: 'Too many requests',
      what: 'There were many actions within a short time.',
      next: 'Wait a minute and try again. What you typed is still on the page before.',
    },
    500: {
      title: 'Something went wrong',
      what: 'This is our fault. What you entered was not registered.',
      next: 'Go back and try again. If it keeps happening, tell the help desk the reference number below.',
    },
    503: {
      title: 'Not available right now',
      what: 'The service is not ready. This was not planned, and we do not know yet when it will be back.',
      next: 'What you entered was not registered; it may still be there when you go back. If it is urgent, visit a Hello Work office on a working day.',
    },
  },
};

export const referenceLabel: Readonly<Record<Lang, string>> = { ja: '受付番号', en: 'Reference' };

export const wayWords: Readonly<Record<Lang, Readonly<Record<'own' | 'search' | 'home', string>>>> = {
  ja: { own: '自分のページへ', search: '求人をさがす', home: 'ホームへ' },
  en: { own: 'My page', search: 'Search jobs', home: 'Home' },
};

/** Of the page while the service is closed: when it is back, or when to try again. */
export const closedWords: Readonly<
  Record<
    Lang,
    {
      readonly title: string;
      readonly what: (from: string, until: string) => string;
      readonly back: (until: string) => string;
      readonly again: (time: string) => string;
    }
  >
> = {
  ja: {
    title: 'メンテナンスのため、ご利用いただけません',
    what: (from, until) => `${from}から${until}まで、予定していたメンテナンスを行っています。`,
    back: (until) => `${until}に、またご利用いただけます。`,
    again: (time) => `${time}に、もう一度お試しください。`,
  },
  en: {
    title: 'Closed for maintenance',
    what: (from, until) => `Planned maintenance is under way from ${from} until ${until} (Japan time).`,
    back: (until) => `The service is back at ${until}.`,
    again: (time) => `Please try again at ${time} (Japan time).`,
  },
};
