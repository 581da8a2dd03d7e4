import { formatDay } from '#kernel/eras.ts';
import { letter } from '#platform/letter.ts';
import type { MailInput } from '#platform/usecase.ts';

/** T9(2): tells a new オンライン登録者 the number, the office and until when the registration is valid. */
export function registeredMail(facts: {
  baseUrl: string;
  number: string;
  officeName: string;
  validThrough: Temporal.PlainDate | null;
}): Pick<MailInput, 'subject' | 'body'> {
  return {
    subject: '【open-hellowork】求職の登録が済みました',
    body: letter(
      '求職の登録を受け付けました。オンライン登録者として、求人へのオンライン自主応募などをご利用いただけます。',
      '',
      `　求職番号：${facts.number}`,
      `　利用安定所：${facts.officeName}`,
      ...(facts.validThrough ? [`　有効期限：${formatDay(facts.validThrough)}`] : []),
      '',
      `求職者マイページ：${facts.baseUrl}/jobseeker`,
      '',
      'ハローワークの職業紹介や窓口での支援を受けるには、窓口での相談と登録が必要です。',
      '',
      `[English] You are registered (number ${facts.number})${facts.validThrough ? `, valid through ${facts.validThrough}` : ''}. Your page: ${facts.baseUrl}/jobseeker?lang=en`,
    ),
  };
}

/** T10(2): until when the registration is valid, and what prolongs it. */
export function validityEndsMail(through: Temporal.PlainDate, baseUrl: string): Pick<MailInput, 'subject' | 'body'> {
  const month = `${through.month}月`;
  return {
    subject: `【open-hellowork】求職の有効期限は${formatDay(through)}です`,
    body: letter(
      `求職の登録は、${formatDay(through)}まで有効です。`,
      '',
      `続けるときは、${month}1日から有効期限までのあいだに、次のどちらかをしてください。有効期限が1か月延びます。`,
      '　・求人にオンライン自主応募をする',
      '　・ハローワークの窓口で、継続を申し出る（相談や紹介を含みます）',
      '',
      '期限を過ぎると、応募などの機能が止まります。求人の検索と、これまでの応募の記録は引き続きご覧になれます。',
      '',
      `求職者マイページ：${baseUrl}/jobseeker`,
      '',
      `[English] Your registration is valid through ${through}. To continue, apply online or ask at the counter in its last month: ${baseUrl}/jobseeker?lang=en`,
    ),
  };
}

/** T5(1): how somebody registered at the counter opens a page with this address. */
export function pageOfferedMail(baseUrl: string): Pick<MailInput, 'subject' | 'body'> {
  return {
    subject: '【open-hellowork】求職者マイページを開設できます',
    body: letter(
      'ハローワークの窓口で、このメールアドレスが登録されました。',
      '次のページから、求職者マイページを開設できます。',
      '',
      `　${baseUrl}/open/jobseeker`,
      '',
      '規約に同意し、このメールアドレスを入力すると、認証キーが届きます。認証キーは50分間有効です。',
      '開設すると、窓口で登録した内容がそのまま表示されます。',
      '',
      '心当たりがないときは、このメールを破棄してください。何も起こりません。',
    ),
  };
}

/** T10(2): a 大卒等 registration is 一般 from 1 April on. */
export function turnedGeneralMail(through: Temporal.PlainDate, baseUrl: string): Pick<MailInput, 'subject' | 'body'> {
  return {
    subject: '【open-hellowork】4月1日から一般の求職者になりました',
    body: letter(
      '大卒等としての求職の登録は3月31日で終わり、4月1日から一般の求職者として続いています。お手続きは要りません。',
      '',
      `　有効期限：${formatDay(through)}`,
      '',
      '有効期限の月に、求人へのオンライン自主応募をするか、ハローワークの窓口で継続を申し出ると、1か月延びます。',
      '',
      `求職者マイページ：${baseUrl}/jobseeker`,
    ),
  };
}

/** P6: the office has answered a request for disclosure; what it says is read on the page only. */
export function disclosureAnsweredMail(baseUrl: string) {
  return {
    subject: '【open-hellowork】開示請求に回答がありました',
    body: letter(
      '開示請求に、ハローワークから回答がありました。求職者マイページでご覧ください。',
      '',
      `${baseUrl}/jobseeker/disclosure`,
    ),
  };
}

/** T7(9): the office in charge of where one lives changes; what to do, and until when. */
export function officeChangeMail(
  change: {
    readonly fromName: string;
    readonly toName: string;
    readonly effectiveOn: Temporal.PlainDate;
    readonly procedureThrough: Temporal.PlainDate;
  },
  baseUrl: string,
): Pick<MailInput, 'subject' | 'body'> {
  return {
    subject: `【open-hellowork】利用安定所が変わります：手続きは${formatDay(change.procedureThrough)}まで`,
    body: letter(
      `管轄の変更により、${formatDay(change.effectiveOn)}から、お住まいの地域の担当が変わります。`,
      '',
      `　いま：${change.fromName}`,
      `　これから：${change.toName}`,
      `　手続きの期間：${formatDay(change.effectiveOn)}から${formatDay(change.procedureThrough)}まで`,
      '',
      '期間のあいだに、求職者マイページで住所と新しい利用安定所を確認してください。1分ほどで済みます。',
      '期間を過ぎると、確認が済むまで、マイページのほかの機能は使えません。',
      '',
      `　${baseUrl}/jobseeker/office-change`,
    ),
  };
}

/** T10(2): employment was decided, so the registration ended; the result itself is read on the page. */
export function endedWhenHiredMail(on: Temporal.PlainDate, baseUrl: string): Pick<MailInput, 'subject' | 'body'> {
  return {
    subject: `【open-hellowork】求職の登録は${formatDay(on)}に終わりました`,
    body: letter(
      '事業所が登録した選考結果により、求職の登録が終わりました。結果は求職者マイページでご覧ください。',
      '',
      `　無効になった日：${formatDay(on)}`,
      '',
      '新しい応募、直接リクエストの受取り、求職情報の公開が止まります。',
      '進行中のほかの応募はそのまま続きます。取りやめるときは、それぞれの事業所に連絡してください。',
      '',
      '仕事さがしを続けるとき（働きながらさがすとき、就職しないことになったときなど）は、いつでも、もう一度登録できます。',
      '',
      `　${baseUrl}/jobseeker/registration/again`,
    ),
  };
}
