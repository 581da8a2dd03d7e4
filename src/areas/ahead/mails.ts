import type { PageRole } from '#areas/accounts/rules/page-retention.ts';
import { formatDay } from '#kernel/eras.ts';
import { letter } from '#platform/letter.ts';
import type { MailInput } from '#platform/usecase.ts';
import type { AheadDate, DateKind } from './store/dates.ts';

const said: Readonly<Record<DateKind, (about: string, day: string) => string>> = {
  documents: (about, day) => `「${about}」の応募書類と志望動機は、${day}の終わりに消去されます。`,
  draft: (about, day) => `「${about}」への応募の下書きは、${day}の終わりに消去されます。`,
  fiveYears: (_, day) =>
    `求職の登録が無効になってから5年がたち、マイページと登録内容は、${day}の終わりにすべて消去されます。もう一度登録すると消去されません。`,
  interviews: (about, day) => `「${about}」の面接の場所や連絡事項は、${day}の終わりに消去されます。`,
  keptPosting: (about, day) => `保存した求人「${about}」に応募できるのは、${day}までです。`,
  referral: (about, day) => `ハローワークから紹介された「${about}」に応募できるのは、${day}までです。`,
  referralDocuments: (about, day) => `「${about}」への紹介で送られた応募書類は、${day}の終わりに消去されます。`,
  messages: (about, day) => `${about}とのメッセージの一部は、${day}の終わりに消去されます。`,
  residence: (_, day) => `登録されている在留期間は、${day}で満了します。新しい在留カードを持って窓口にお越しください。`,
  resumeEnds: (_, day) => `退会したマイページの利用を再開できるのは、${day}までです。そのあとは、すべて消去されます。`,
};

/** A registration that was begun is going to be erased; saving any part of it keeps it. */
export function registrationErasedMail(
  through: Temporal.PlainDate,
  baseUrl: string,
): Pick<MailInput, 'subject' | 'body'> {
  return {
    subject: `【open-hellowork】書きかけの求職の登録は${formatDay(through)}に消去されます`,
    body: letter(
      `求職の登録が、まだ済んでいません。入力した内容は、${formatDay(through)}の終わりに消去されます。`,
      '',
      'それまでに続きを入力して保存すると、そこからまた30日間残ります。',
      '',
      `　${baseUrl}/jobseeker/registration`,
      '',
      '登録しないときは、何もしなくてかまいません。',
    ),
  };
}

/** What will end or be erased, in one mail. */
export function aheadMail(
  role: PageRole,
  dates: readonly AheadDate[],
  today: Temporal.PlainDate,
  baseUrl: string,
): Pick<MailInput, 'subject' | 'body'> {
  const [first] = dates;
  const left = first ? today.until(first.through).days : 0;
  const when = left === 0 ? '今日' : `${left}日後`;
  const resume = dates.some(({ kind }) => kind === 'resumeEnds');
  return {
    subject: `【open-hellowork】これから起こること（いちばん近いものは${when}）`,
    body: letter(
      'つぎの日が近づいています。残しておきたいものは、その前に保存してください。',
      '',
      ...dates.map((date) => `・${said[date.kind](date.about, formatDay(date.through))}`),
      '',
      resume ? `利用の再開：${baseUrl}/resume` : `マイページ：${baseUrl}/${role}`,
    ),
  };
}
