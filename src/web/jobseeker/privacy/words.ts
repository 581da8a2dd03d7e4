import type { Lang } from '#web/page.ts';

const ja = {
  title: 'プライバシーとデータ',
  lead: 'あなたの情報を誰が見るか、どこに渡すかを、ここで確かめて決められます。',
  agenciesTitle: '求職情報の提供（民間の職業紹介事業者・地方公共団体）',
  agenciesLead:
    '希望すると、あなたの求職の情報を、民間の職業紹介事業者や職業紹介を行う地方公共団体が見て、メッセージで求人を案内できるようになります。氏名、住所、電話番号、メールアドレス、勤めていた会社の名前は渡しません。',
  on: (moment: string) => `いま、提供しています（${moment} から）。`,
  off: 'いま、提供していません。',
  stopped: (moment: string) => `${moment} に提供をやめました。`,
  termsTitle: '求職情報提供サービスの規約（求職者の方）',
  terms: [
    '提供するのは、求職情報を公開するときと同じ項目です。氏名と連絡先は含みません。',
    '提供する先は、労働局の確認を受けた職業紹介事業者と、職業紹介を行う地方公共団体です。',
    '案内のメッセージは、あなたのマイページに届きます。事業者ごとに受信を止められます。',
    '事業者が職業紹介のために情報を持ち続けられる期間は決められています。あなたが求めれば、すぐに消去されます。',
    '提供は、このページからいつでもやめられます。やめると、それより後は渡しません。',
    '事業者の職業紹介を受けるかどうか、手数料があるかは、あなたと事業者のあいだで決めます。ハローワークの紹介にはなりません。',
  ],
  version: (day: string) => `${day} 版`,
  agree: 'この規約を読み、同意します',
  start: '求職情報の提供を始める',
  stop: '求職情報の提供をやめる',
  clause: '根拠となる条文を読む',
  consentsTitle: '同意した規約',
  consents: '同意した文書と日時を確かめる',
  recordTitle: '自分の記録を見た人',
  record: '誰が、いつ、なぜ記録を見たかを確かめる',
  dataTitle: '自分のデータ',
  leaveTitle: '終えるとき',
  end: '求職の登録を終える',
  withdraw: '退会する',
  back: 'ホームに戻る',
  done: {
    started: { title: '求職情報の提供を始めました', text: 'いつでもこのページからやめられます。' },
    stopped: { title: '求職情報の提供をやめました' },
  },
};

const en: typeof ja = {
  title: 'Privacy and data',
  lead: 'Who sees what about you, and to whom it is handed: see and decide it here.',
  agenciesTitle: 'Providing your registration to placement agencies and local governments',
  agenciesLead:
    'If you wish, placement agencies and local governments that place workers can see your registration and send you postings. Your name, address, telephone, e-mail and former employers are not handed over.',
  on: (moment) => `It is provided since ${moment}.`,
  off: 'It is not provided.',
  stopped: (moment) => `You stopped it on ${moment}.`,
  termsTitle: 'Terms of the service for jobseekers',
  terms: [
    'What is provided is what publication shows: neither name nor contact.',
    'It goes to agencies checked by the labour bureau and to local governments that place workers.',
    'Their messages reach your page. You can stop those of any one of them.',
    'How long they may keep it is limited, and they erase it at once when you ask.',
    'You can stop it here at any time; nothing is handed over after that.',
    'Whether you use an agency, and its fees, is between you and the agency. It is no referral by Hello Work.',
  ],
  version: (day) => `Version of ${day}`,
  agree: 'I have read these terms and agree',
  start: 'Start providing it',
  stop: 'Stop providing it',
  clause: 'Read the clause',
  consentsTitle: 'What you agreed to',
  consents: 'See what you agreed to and when',
  recordTitle: 'Who looked at your record',
  record: 'See who looked at it, when and why',
  dataTitle: 'Your data',
  leaveTitle: 'Ending it',
  end: 'End your registration',
  withdraw: 'Close your account',
  back: 'Back to home',
  done: {
    started: { title: 'Your registration is now provided', text: 'You can stop it here at any time.' },
    stopped: { title: 'Your registration is no longer provided' },
  },
};

/** Words of a jobseeker's page on privacy. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
