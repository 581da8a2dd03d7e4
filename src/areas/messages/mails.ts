import { letter } from '#platform/letter.ts';
import type { MailInput } from '#platform/usecase.ts';
import type { Correspondent } from './rules/may-correspond.ts';

/** Tells that a message waits; neither its text nor, to the employer, the person's name leaves the service. */
export function newMessageMail(
  to: Correspondent,
  threadId: number,
  employerName: string,
  baseUrl: string,
): Pick<MailInput, 'subject' | 'body'> {
  const page = to === 'jobseeker' ? '求職者マイページ' : '求人者マイページ';
  return {
    subject: '【open-hellowork】新しいメッセージが届いています',
    body: letter(
      to === 'jobseeker'
        ? `${employerName} から、メッセージが届いています。`
        : '応募者から、メッセージが届いています。',
      '内容は、ログインしてご覧ください。メールには書かれていません。',
      '',
      `${page}：${baseUrl}/${to}/messages/${threadId}`,
      '',
      'お知らせは、相手ごとに1日1通までです。',
    ),
  };
}
