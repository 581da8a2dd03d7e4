import { formatWestern } from '#kernel/eras.ts';
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
    body: [
      '求職の登録を受け付けました。オンライン登録者として、求人へのオンライン自主応募などをご利用いただけます。',
      '',
      `　求職番号：${facts.number}`,
      `　利用安定所：${facts.officeName}`,
      ...(facts.validThrough ? [`　有効期限：${formatWestern(facts.validThrough)}`] : []),
      '',
      `求職者マイページ：${facts.baseUrl}/jobseeker`,
      '',
      'ハローワークの職業紹介や窓口での支援を受けるには、窓口での相談と登録が必要です。',
      '',
      '----',
      'このメールは送信専用です。返信いただいてもお答えできません。',
      'open-hellowork（国や自治体とは関係のない、独立したオープンソースのサービスです）',
    ].join('\n'),
  };
}

/** T10(2): until when the registration is valid, and what prolongs it. */
export function validityEndsMail(through: Temporal.PlainDate, baseUrl: string): Pick<MailInput, 'subject' | 'body'> {
  const month = `${through.month}月`;
  return {
    subject: `【open-hellowork】求職の有効期限は${formatWestern(through)}です`,
    body: [
      `求職の登録は、${formatWestern(through)}まで有効です。`,
      '',
      `続けるときは、${month}1日から有効期限までのあいだに、次のどちらかをしてください。有効期限が1か月延びます。`,
      '　・求人にオンライン自主応募をする',
      '　・ハローワークの窓口で、継続を申し出る（相談や紹介を含みます）',
      '',
      '期限を過ぎると、応募などの機能が止まります。求人の検索と、これまでの応募の記録は引き続きご覧になれます。',
      '',
      `求職者マイページ：${baseUrl}/jobseeker`,
      '',
      '----',
      'このメールは送信専用です。返信いただいてもお答えできません。',
      'open-hellowork（国や自治体とは関係のない、独立したオープンソースのサービスです）',
    ].join('\n'),
  };
}
