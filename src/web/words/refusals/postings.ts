import { day, type RefusalDictionary } from './types.ts';

/** What employers may do with postings and when. */
export const postings: RefusalDictionary = {
  'results-missing': {
    ja: () => '3週間を過ぎても選考結果の登録がない紹介が50件を超えたため、この機能は制限されています。',
    en: () => 'This is restricted, because more than 50 referrals have had no result for over three weeks.',
    next: {
      ja: '応募者の一覧で結果を登録し、管轄のハローワークに連絡してください。職員が制限を解除します。',
      en: 'Register the results in the list of applicants and contact your office, whose staff lift the restriction.',
      href: '/employer/applicants',
    },
  },
  'class-missing': {
    ja: () => '対象となる卒業年が入力されていません。',
    en: () => 'The graduation year is missing.',
    next: {
      ja: '募集の対象となる方が卒業する年を選んでください。',
      en: 'Choose the year in which the persons sought graduate.',
    },
  },
  'class-out-of-range': {
    ja: (data) => `対象にできるのは、${data.from}年3月から${data.to}年3月までに卒業する方です。`,
    en: (data) => `The graduation year can be from March ${data.from} to March ${data.to}.`,
    next: {
      ja: '卒業年を選び直すか、一般求人として申し込んでください。',
      en: 'Choose another year, or file a general posting.',
    },
  },
  'class-over': {
    ja: (data) => `この卒業年を対象とする求人は、${day(data, 'last', 'ja')}で終わっています。`,
    en: (data) => `Postings for this class ended on ${day(data, 'last', 'en')}.`,
    next: {
      ja: '次の卒業年を選ぶか、一般求人として申し込んでください。',
      en: 'Choose the next class, or file a general posting.',
    },
  },
  'not-extendable': {
    ja: () => '大卒等求人と高卒求人の有効期間は、卒業年度で決まるため延長できません。',
    en: () => 'University and high school postings follow the school year and cannot be extended.',
    next: {
      ja: '期間の後も募集するときは、新しい求人を申し込んでください。',
      en: 'To go on recruiting afterwards, file a new posting.',
    },
  },
  'extended-once': {
    ja: () => 'この求人は、すでに1回延長されています。延長は1回だけです。',
    en: () => 'This posting has been extended already; that is possible once only.',
    next: {
      ja: '募集を続けるときは、この求人を写して新しく申し込んでください。',
      en: 'To go on recruiting, file a new posting by copying this one.',
    },
  },
  'not-valid': {
    ja: () => 'この求人は、有効期間が終わっているか、取り消されています。',
    en: () => 'This posting is no longer valid.',
    next: {
      ja: '募集を続けるときは、この求人を写して新しく申し込んでください。',
      en: 'To go on recruiting, file a new posting by copying this one.',
    },
  },
  'no-valid-posting': {
    ja: () => '有効な求人がないため、この機能は使えません。',
    en: () => 'This is unavailable, because you have no valid posting.',
    next: {
      ja: '求人を申し込み、受理されると使えるようになります。ハローワークが紹介した方の結果は、ハローワークに直接ご連絡ください。',
      en: 'It becomes available when a posting is filed and accepted. Results of referrals are told to the office directly.',
      href: '/employer/postings',
    },
  },
};
