import { formatDay } from '#kernel/eras.ts';
import { letter } from '#platform/letter.ts';
import type { RequestParties } from './store/parties.ts';

interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** To the jobseeker: a request has arrived. Neither who asks nor for what work: that is read on the page. */
export function requestArrivedMail({ requestId, lastDay }: RequestParties, baseUrl: string): MailText {
  return {
    subject: '【open-hellowork】直接リクエストが届きました',
    body: letter(`求職公開をご覧になった事業所から、応募のリクエストが届きました。
内容は、求職者マイページでご確認ください。

${baseUrl}/jobseeker/requests/${requestId}

お返事ができる最終日：${formatDay(lastDay)}
この日までにお返事がないときは、辞退したものとして扱われます。`),
  };
}

/** To the jobseeker, the day before: until when the request can be answered. */
export function lastDayMail({ requestId, lastDay }: RequestParties, baseUrl: string): MailText {
  return {
    subject: `【open-hellowork】直接リクエストへのお返事は${formatDay(lastDay)}までです`,
    body: letter(`まだお返事をしていない直接リクエストがあります。
${formatDay(lastDay)}が終わるまでにお返事がないときは、辞退したものとして扱われます。

${baseUrl}/jobseeker/requests/${requestId}`),
  };
}

/** To the jobseeker: the last day has passed, the request is taken as declined. */
export function lapsedMail({ requestId, lastDay }: RequestParties, baseUrl: string): MailText {
  return {
    subject: '【open-hellowork】直接リクエストは辞退扱いになりました',
    body: letter(`${formatDay(lastDay)}までにお返事がなかった直接リクエストは、辞退したものとして扱われました。
求人に関心があるときは、有効な間、ご自身で応募するか、ハローワークに相談することができます。

${baseUrl}/jobseeker/requests/${requestId}`),
  };
}

/** To the employer: a request was declined, or is taken as declined. Says nothing of the person. */
export function declinedMail(parties: RequestParties, how: 'declined' | 'lapsed', baseUrl: string): MailText {
  const { jobTitle, postingNumber } = parties;
  return {
    subject: `【open-hellowork】直接リクエストが${how === 'declined' ? '辞退されました' : '辞退扱いになりました'}：${jobTitle}（${postingNumber}）`,
    body: letter(`求人「${jobTitle}」（求人番号 ${postingNumber}）で行ったリクエストは、${
      how === 'declined' ? '求職者が辞退しました。' : '期限までに回答がなく、辞退扱いになりました。'
    }
お手続きは必要ありません。

${baseUrl}/employer/requests`),
  };
}
