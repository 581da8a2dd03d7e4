import type { Correspondent } from '#areas/messages/index.ts';
import type { Lang } from '#web/page.ts';

const ja = {
  title: 'メッセージ',
  intro: {
    employer: '応募した方とのやりとりです。選考の連絡や、日程の相談に使えます。',
    jobseeker: '応募した事業所とのやりとりです。選考の連絡や、日程の相談に使えます。',
  } satisfies Record<Correspondent, string>,
  private: 'やりとりは、お互いだけが読めます。ハローワークの職員には見えません。送信から1年たつと消去されます。',
  clause: (rule: string) => `${rule} の条文を読む`,
  caption: 'メッセージの相手',
  columns: { name: '相手', last: '最後のメッセージ', count: '件数', erased: 'つぎに消去される日' },
  unread: (n: number) => `未読${n}件`,
  messages: (n: number) => `${n}件`,
  none: 'メッセージはまだありません。',
  noneText: {
    employer: '応募者のページの「メッセージを送る」から始められます。',
    jobseeker: '応募の内容のページの「メッセージを送る」から始められます。',
  } satisfies Record<Correspondent, string>,
  toApplications: { employer: '応募者の一覧を見る', jobseeker: '応募の一覧を見る' } satisfies Record<
    Correspondent,
    string
  >,
  with: {
    employer: (name: string) => `${name} さんとのメッセージ`,
    jobseeker: (name: string) => `${name} とのメッセージ`,
  },
  back: 'メッセージの一覧に戻る',
  cases: { application: '応募', referral: 'ハローワークの紹介' },
  you: 'あなた',
  ours: '自分の事業所',
  applicant: (name: string) => `${name} さん`,
  history: 'これまでのやりとり',
  empty: 'まだ、やりとりはありません。',
  older: (n: number) => `新しいほうから${n}件を表示しています。それより前のものは、消去される日まで保存されています。`,
  write: 'メッセージを書く',
  body: 'メッセージ',
  hint: {
    employer: '応募者だけが読みます。ハローワークの職員には見えません。',
    jobseeker: '事業所だけが読みます。ハローワークの職員には見えません。',
  } satisfies Record<Correspondent, string>,
  notice: '相手には、届いたことだけをメールで知らせます（1日1通まで）。送ったメッセージは取り消せません。',
  send: 'このメッセージを送る',
  sent: 'メッセージを送りました',
  sentKept: (day: string) => `${day} の終わりまで読めます。`,
  cannot: 'いまはメッセージを送れません',
  block: 'この事業所のメッセージを受け取らない',
  blockText:
    '受け取らないあいだは、この事業所も、あなたも、メッセージを送れません。事業所には、受け取らないことが伝わります。',
  blockAct: 'メッセージを受け取らない',
  unblock: 'メッセージを受け取る',
  blocked: 'この事業所のメッセージを受け取らないことにしました',
  unblocked: 'この事業所のメッセージを受け取ることにしました',
};

const en: typeof ja = {
  title: 'Messages',
  intro: {
    employer: 'What you and your applicants write to each other.',
    jobseeker: 'What you and the employers you applied to write to each other: about the selection, about dates.',
  },
  private:
    'Only the two of you can read it. Hello Work staff cannot. Each message is erased one year after it was sent.',
  clause: (rule) => `Read ${rule}`,
  caption: 'With whom you write',
  columns: { name: 'With', last: 'Last message', count: 'Messages', erased: 'Next erasure' },
  unread: (n) => `${n} unread`,
  messages: (n) => `${n}`,
  none: 'There are no messages yet.',
  noneText: {
    employer: 'Begin with “Write a message” on the page of an applicant.',
    jobseeker: 'Begin with “Write a message” on the page of an application.',
  },
  toApplications: { employer: 'See your applicants', jobseeker: 'See your applications' },
  with: { employer: (name) => `Messages with ${name}`, jobseeker: (name) => `Messages with ${name}` },
  back: 'Back to all messages',
  cases: { application: 'Application', referral: 'Referral by the office' },
  you: 'You',
  ours: 'Your establishment',
  applicant: (name) => name,
  history: 'So far',
  empty: 'Nothing has been written yet.',
  older: (n) => `The newest ${n} are shown. Earlier ones are kept until their day of erasure.`,
  write: 'Write a message',
  body: 'Message',
  hint: {
    employer: 'Only the applicant reads it. Hello Work staff cannot.',
    jobseeker: 'Only the employer reads it. Hello Work staff cannot.',
  },
  notice:
    'The other side is told by e-mail that something arrived, at most once a day. A message cannot be taken back.',
  send: 'Send this message',
  sent: 'Your message was sent',
  sentKept: (day) => `It can be read until the end of ${day}.`,
  cannot: 'No message can be sent now',
  block: 'Take no messages from this employer',
  blockText: 'Meanwhile neither of you can write. The employer is told that you take no messages.',
  blockAct: 'Take no messages',
  unblock: 'Take messages again',
  blocked: 'You take no more messages from this employer',
  unblocked: 'You take messages from this employer again',
};

/** Words of the messages pages; employers' pages are Japanese. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
