import { moment, type RefusalDictionary } from './types.ts';

/** Applying, cancelling, and what stands in the way. */
export const applications: RefusalDictionary = {
  'too-many-in-progress': {
    ja: (data) => `同時に進められる応募は${data.limit}件までです。いま${data.inProgress}件が進行中です。`,
    en: (data) => `At most ${data.limit} applications can be in progress; you have ${data.inProgress}.`,
    next: {
      ja: '求人者が結果を登録するか、完了から24時間以内の応募を取り消すと、新しく応募できます。',
      en: 'You can apply again when an employer registers a result, or when you cancel one completed within the last 24 hours.',
      href: '/jobseeker/applications',
    },
  },
  'applied-before': {
    ja: () => 'この求人には、以前に応募しています。取り消したものを含め、同じ求人には一度しか応募できません。',
    en: () =>
      'You have applied to this posting before. Each posting can be applied to once only, also after cancelling.',
    next: {
      ja: '応募の経過は、応募の一覧で見られます。ほかの求人も探せます。',
      en: 'See how it went in your list of applications, or look for another posting.',
      href: '/jobseeker/applications',
    },
  },
  'cancellation-over': {
    ja: (data) => `ページで取り消せるのは、${moment(data, 'until', 'ja')}まででした。`,
    en: (data) => `It could be cancelled on the page until ${moment(data, 'until', 'en')}.`,
    next: {
      ja: '取りやめるときは、求人者に電話などで伝えてください。求人者が、辞退の連絡があったことを登録します。',
      en: 'To withdraw, tell the employer by telephone or the like. The employer then registers that you did.',
    },
  },
  'posting-unknown': {
    ja: () => 'この求人は見つかりません。公開が終わった可能性があります。',
    en: () => 'This posting was not found; it may no longer be public.',
    next: {
      ja: '求人番号をお確かめのうえ、探し直してください。',
      en: 'Check the number, or search again.',
      href: '/postings',
    },
  },
  'no-self-applications': {
    ja: () => 'この求人は、オンライン自主応募を受け付けていません。',
    en: () => 'This posting does not accept online self-applications.',
    next: {
      ja: 'お近くのハローワークに相談すると、紹介を受けて応募できます。',
      en: 'Ask your Hello Work office: it can refer you.',
    },
  },
  'posting-not-valid': {
    ja: () => 'この求人は、有効期間が終わっているか、取り消されています。',
    en: () => 'This posting is no longer valid.',
    next: { ja: '似た条件の求人を探してください。', en: 'Look for similar postings.', href: '/postings' },
  },
  'T6(7) employer-stopped': {
    ja: () => 'この求人は、いま掲載していません。',
    en: () => 'This posting is not on the site now.',
    next: {
      ja: '再び掲載されるのを待つか、似た条件の求人を探してください。',
      en: 'Wait until it is back, or look for similar postings.',
      href: '/postings',
    },
  },
  'recruitment-stopped': {
    ja: () => 'この求人は、いま募集を止めています。',
    en: () => 'Recruitment for this posting is paused.',
    next: {
      ja: '再開を待つか、似た条件の求人を探してください。',
      en: 'Wait until it resumes, or look for similar postings.',
      href: '/postings',
    },
  },
  'registration-not-valid': {
    ja: () => '求職の登録が有効ではないため、応募できません。これまでの記録は見られます。',
    en: () => 'Your registration is no longer valid, so you cannot apply. Your history remains readable.',
    next: {
      ja: 'もう一度、求職を申し込んでください。ハローワークの窓口でも申し込めます。',
      en: 'Register again, on the site or at your office.',
      href: '/jobseeker/registration/again',
    },
  },
  restricted: {
    ja: () => '連絡のない面接の欠席が3か月間に5件を超えたため、一部の機能が制限されています。',
    en: () =>
      'More than five interviews were missed without word within three months, so some functions are restricted.',
    next: {
      ja: '利用しているハローワークにお越しください。事情をうかがい、職員が適当と判断すると解除されます。',
      en: 'Visit your Hello Work office. Staff lift the restriction when they find it right.',
    },
  },
  'application-unknown': {
    ja: () => 'この応募は見つかりません。',
    en: () => 'This application was not found.',
    next: { ja: '応募の一覧から開き直してください。', en: 'Open it again from the list of applications.' },
  },
  'interview-date-missing': {
    ja: () => '面接の日が入力されていません。',
    en: () => 'The day of the interview is missing.',
    next: {
      ja: '連絡がないまま参加されなかった面接の日を入力してください。',
      en: 'Enter the day of the interview that was missed without word.',
    },
  },
  'interview-in-future': {
    ja: () => '面接の日が、今日より後になっています。',
    en: () => 'The day of the interview lies in the future.',
    next: {
      ja: '日付をお確かめください。不参加は、面接の日が来てから登録できます。',
      en: 'Check the date. A missed interview is registered when its day has come.',
    },
  },
  'document-gone': {
    ja: () => 'この応募書類はもうありません。取消し、選考結果の登録、または保存期間の終わりにより消えました。',
    en: () => 'This document is gone: the application was cancelled, has a result, or the document’s time was over.',
    next: {
      ja: '応募の経過は、応募者の一覧で見られます。',
      en: 'See the list of applicants for how the application went.',
      href: '/employer/applicants',
    },
  },
};
