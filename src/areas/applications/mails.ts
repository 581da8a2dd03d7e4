import { formatDay } from '#kernel/eras.ts';
import { letter } from '#platform/letter.ts';
import type { Parties } from './store/parties.ts';

interface MailText {
  readonly subject: string;
  readonly body: string;
}

interface Site {
  readonly baseUrl: string;
}

const inMinutes = (instant: Temporal.Instant) => {
  const at = instant.toZonedDateTimeISO('Asia/Tokyo');
  return `${formatDay(at.toPlainDate())} ${at.hour}時${String(at.minute).padStart(2, '0')}分`;
};

/** To the employer: somebody has applied. Carries neither name nor documents (T11(3): they are seen on the page). */
export function newApplicationMail(parties: Parties, site: Site): MailText {
  return {
    subject: `【オンライン自主応募】${parties.jobTitle}（${parties.postingNumber}）に応募がありました`,
    body: letter(`${parties.employerName} ご担当者さま

求人「${parties.jobTitle}」（求人番号 ${parties.postingNumber}）に、オンライン自主応募がありました。
応募者の氏名、連絡先、応募書類は、求人者マイページでご覧ください。

${site.baseUrl}/employer/applicants/${parties.applicationId}

・応募書類は、選考結果を登録すると消去されます。必要なものは先にご確認ください。
・選考の連絡と結果の通知は、応募者に直接お願いします。
・オンライン自主応募は、ハローワークの紹介を要件とする助成金の対象になりません。`),
  };
}

/** To the jobseeker: the application is complete, and until when it can be cancelled (T11(4)). */
export function receivedMail(parties: Parties, until: Temporal.Instant, site: Site): MailText {
  return {
    subject: `応募が完了しました：${parties.jobTitle}（${parties.postingNumber}）`,
    body: letter(`求人「${parties.jobTitle}」（求人番号 ${parties.postingNumber}、${parties.employerName}）への応募が完了しました。

取り消せるのは ${inMinutes(until)} までです。そのあとは、事業所に電話でご連絡ください。

${site.baseUrl}/jobseeker/applications/${parties.applicationId}`),
  };
}

/** To the employer: an application was cancelled within 24 hours; its documents are gone. */
export function cancelledMail(parties: Parties, site: Site): MailText {
  return {
    subject: `【応募取消】${parties.jobTitle}（${parties.postingNumber}）`,
    body: letter(`${parties.employerName} ご担当者さま

求人「${parties.jobTitle}」（求人番号 ${parties.postingNumber}）への応募が、応募者により取り消されました。
応募書類は消去されました。お手続きは必要ありません。

${site.baseUrl}/employer/applicants`),
  };
}

/** To the jobseeker: a result was registered. What it is stands on the page alone. */
export function resultMail(parties: Parties, site: Site): MailText {
  return {
    subject: `応募の状況が変わりました：${parties.jobTitle}（${parties.postingNumber}）`,
    body: letter(`求人「${parties.jobTitle}」（求人番号 ${parties.postingNumber}、${parties.employerName}）への応募について、事業所が結果を登録しました。
求職者マイページでご確認ください。くわしくは、事業所から直接連絡があります。

${site.baseUrl}/jobseeker/applications/${parties.applicationId}`),
  };
}

/** To the jobseeker: after repeated no-shows the page is restricted by itself, and what ends it (T7(8)). */
export function restrictedMail(site: Site): MailText {
  return {
    subject: '【open-hellowork】求職者マイページの一部の機能を制限しました',
    body: letter(`面接に連絡なく参加されなかったという報告が、3か月のあいだに5件を超えました。
このため、求人への応募などの機能を制限しています。

利用を再開するには、利用安定所（ハローワーク）の窓口にお越しください。事情をうかがい、職員が制限を解除できます。
報告に心当たりがないときも、窓口でお話しください。

制限の理由と報告の内容：${site.baseUrl}/jobseeker/restriction`),
  };
}

/** To the jobseeker: staff lifted the restriction (T7(8)). */
export function restrictionLiftedMail(site: Site): MailText {
  return {
    subject: '【open-hellowork】求職者マイページの利用制限を解除しました',
    body: letter(`窓口でのお話をふまえ、求職者マイページの利用制限を解除しました。求人への応募などを、また使えます。

求職者マイページ：${site.baseUrl}/jobseeker

面接に行けなくなったときは、前もって事業所に連絡してください。`),
  };
}
