import { formatDay } from '#kernel/eras.ts';
import { letter } from '#platform/letter.ts';
import type { ReferralParties } from './store/parties.ts';

interface MailText {
  readonly subject: string;
  readonly body: string;
}

interface Site {
  readonly baseUrl: string;
}

const jobOf = (parties: ReferralParties) => `求人「${parties.jobTitle}」（求人番号 ${parties.postingNumber}）`;

/** To the jobseeker: the office sent a posting to the page, which counts as 求人条件の明示 (T7(3)). */
export function offeredMail(parties: ReferralParties, validThrough: Temporal.PlainDate | null, site: Site): MailText {
  return {
    subject: `ハローワークから求人の紹介が届きました：${parties.jobTitle}`,
    body: letter(`${parties.officeName}から、${jobOf(parties)}の紹介が求職者マイページに届きました。
求人の内容を確かめて、応募するかどうかを答えてください。
${validThrough ? `\nこの求人の紹介期限日は ${formatDay(validThrough)} です。それまでに答えてください。\n` : ''}
${site.baseUrl}/jobseeker/referrals/${parties.referralId}

・求職者マイページへの求人の送付は、ハローワークからの求人条件の明示になります（利用規約第7条第3項）。
・応募しないと答えても、ほかの紹介や応募に影響はありません。`),
  };
}

/** To the employer: somebody was referred. Carries neither name nor message: they are on the page. */
export function referredMail(parties: ReferralParties, overdueFrom: Temporal.PlainDate, site: Site): MailText {
  return {
    subject: `【ハローワークの紹介】${parties.jobTitle}（${parties.postingNumber}）に応募がありました`,
    body: letter(`${parties.employerName} ご担当者さま

${parties.officeName}が、${jobOf(parties)}に求職者を紹介しました。
紹介状とハローワークからのメッセージは、求人者マイページでご覧ください。ハローワークからの電話より先に届くことがあります。

${site.baseUrl}/employer/referrals/${parties.referralId}

・選考の連絡と結果の通知は、応募者に直接お願いします。
・選考結果は ${formatDay(overdueFrom.subtract({ days: 1 }))} までに、求人者マイページから登録してください。
・求人が無効になったあとは、このページでは紹介状の確認と結果の登録ができません。ハローワークに直接ご連絡ください。`),
  };
}

/** To the employer: the jobseeker cancelled within 24 hours (T11(4)). */
export function referralCancelledMail(parties: ReferralParties, site: Site): MailText {
  return {
    subject: `【応募取消】${parties.jobTitle}（${parties.postingNumber}）`,
    body: letter(`${parties.employerName} ご担当者さま

${jobOf(parties)}への、ハローワークの紹介による応募が、応募者により取り消されました。お手続きは必要ありません。

${site.baseUrl}/employer/applicants`),
  };
}

/** To the jobseeker: a result was registered. What it is stands on the page alone. */
export function referralResultMail(parties: ReferralParties, site: Site): MailText {
  return {
    subject: `紹介の状況が変わりました：${parties.jobTitle}（${parties.postingNumber}）`,
    body: letter(`${jobOf(parties)}への応募について、選考結果が登録されました。
求職者マイページでご確認ください。くわしくは、事業所から直接連絡があります。

${site.baseUrl}/jobseeker/referrals/${parties.referralId}`),
  };
}

/** 選考結果未入力通知 (G 2 weeks): to the employer, once a referral. */
export function resultMissingMail(
  parties: ReferralParties,
  { referredOn, overdueFrom, open }: { referredOn: Temporal.PlainDate; overdueFrom: Temporal.PlainDate; open: boolean },
  site: Site,
): MailText {
  const how = open
    ? `選考結果を、求人者マイページから登録してください。\n\n${site.baseUrl}/employer/referrals/${parties.referralId}`
    : `この求人は無効になったため、求人者マイページからは登録できません。選考結果を、${parties.officeName}に直接ご連絡ください。`;
  return {
    subject: `【選考結果未入力通知】${parties.jobTitle}（${parties.postingNumber}）`,
    body: letter(`${parties.employerName} ご担当者さま

${formatDay(referredOn)}に${parties.officeName}が紹介した応募者（${jobOf(parties)}）の選考結果が、2週間たっても登録されていません。
${how}

結果のない紹介は、${formatDay(overdueFrom)}から未登録として数えます。50件を超えると、求人の申込みなど一部の機能が制限されます。
すでに登録されたときは、このメールは行き違いです。`),
  };
}

/** To the employer: restricted by missing results (G restrict). */
export function restrictedMail(
  employerName: string,
  { overdue, officeName }: { readonly overdue: number; readonly officeName: string },
  site: Site,
): MailText {
  return {
    subject: '求人者マイページの一部の機能が制限されました',
    body: letter(`${employerName} ご担当者さま

紹介日から3週間を過ぎても選考結果の登録がない紹介が50件を超えたため（いま${overdue}件）、求人者マイページの一部の機能が自動的に制限されました。

制限される機能：求人の申込み・変更・募集停止、事業所情報の変更、求職情報の検索、メッセージの送信
引き続き使える機能：紹介状の確認、選考結果の登録

解除するには、応募者の一覧で結果を登録し、${officeName}にご連絡ください。結果の登録だけでは解除されません。職員が解除します。

${site.baseUrl}/employer/applicants?show=overdue`),
  };
}

/** To the employer: staff lifted the restriction. */
export function liftedMail(employerName: string, officeName: string, site: Site): MailText {
  return {
    subject: '求人者マイページの利用制限が解除されました',
    body: letter(`${employerName} ご担当者さま

選考結果の未登録による利用制限を、${officeName}が解除しました。すべての機能が使えます。
紹介日から3週間を過ぎて結果のない紹介が、これから新しく50件を超えると、ふたたび制限されます。

${site.baseUrl}/employer`),
  };
}
