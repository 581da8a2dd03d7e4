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
