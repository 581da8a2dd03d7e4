import { day, type RefusalDictionary } from './types.ts';

/** Registration of jobseekers. */
export const jobseekers: RefusalDictionary = {
  'through-school': {
    ja: () => '在学中の方は、求職者マイページを開設できません。',
    en: () => 'Pupils at school cannot open a jobseeker page.',
    next: {
      ja: '学校の先生に相談し、学校を通じてハローワークに申し込んでください。',
      en: 'Talk to your school and apply to Hello Work through it.',
    },
  },
  'status-missing': {
    ja: () => '在留資格が入力されていません。',
    en: () => 'The residence status is missing.',
    next: {
      ja: '在留カードの表に書かれている在留資格を選んでください。',
      en: 'Choose the status written on the front of your residence card.',
    },
  },
  'period-missing': {
    ja: () => '在留期間の満了日が入力されていません。',
    en: () => 'The last day of the residence period is missing.',
    next: {
      ja: '在留カードの表に書かれている満了日を入力してください。',
      en: 'Enter the date of expiry on the front of your residence card.',
    },
  },
  'period-passed': {
    ja: (data) => `入力された在留期間は、${day(data, 'periodEnd', 'ja')}に終わっています。`,
    en: (data) => `The residence period entered ended on ${day(data, 'periodEnd', 'en')}.`,
    next: {
      ja: '新しい在留カードをお持ちのときは、その満了日を入力してください。更新の手続き中のときは、ハローワークにご相談ください。',
      en: 'If you have a new card, enter its date. If renewal is under way, talk to Hello Work.',
    },
  },
  'continued-before-registered': {
    ja: () => '継続の申し出の日が、登録した日より前になっています。',
    en: () => 'The day of asking to continue lies before the day of registration.',
    next: { ja: '日付をお確かめください。', en: 'Check the dates.' },
  },
  'graduation-missing': {
    ja: () => '卒業する年が入力されていません。',
    en: () => 'The graduation year is missing.',
    next: { ja: '卒業する年を選んでください。', en: 'Choose the year in which you graduate.' },
  },
  graduated: {
    ja: () => '卒業年度が終わっているため、大卒等としては登録できません。',
    en: () => 'The school year of graduation is over, so university registration is not possible.',
    next: { ja: '一般の求職として登録してください。', en: 'Register as a general jobseeker.' },
  },
  'residence-office-unknown': {
    ja: () => 'この郵便番号からは、担当のハローワークが決まりません。',
    en: () => 'No office could be found for this postal code.',
    next: {
      ja: '郵便番号をお確かめください。正しいときは、お近くのハローワークの窓口で登録できます。',
      en: 'Check the postal code. If it is right, register at the nearest office.',
    },
  },
  'office-choice': {
    ja: () => 'お住まいの地域は、複数のハローワークが担当しています。',
    en: () => 'More than one office serves the area where you live.',
    next: { ja: '候補から、利用するハローワークを選んでください。', en: 'Choose the office you want to use.' },
  },
  'already-registered': {
    ja: () => 'このアカウントは、すでに求職の登録が済んでいます。',
    en: () => 'This account is registered as a jobseeker already.',
    next: { ja: '求職者マイページをご利用ください。', en: 'Go on to your page.', href: '/jobseeker' },
  },
  'registration-incomplete': {
    ja: () => 'まだ入力が終わっていない項目があります。',
    en: () => 'Some answers are still missing.',
    next: {
      ja: '入力する項目の一覧から、続きを入力してください。',
      en: 'Go on with the parts that are not complete.',
      href: '/jobseeker/registration',
    },
  },
};
