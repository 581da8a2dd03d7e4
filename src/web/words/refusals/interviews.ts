import type { RefusalDictionary } from './types.ts';

/** Dates for an interview. */
export const interviews: RefusalDictionary = {
  'interview-unknown': {
    ja: () => 'この面接の予定は見つかりません。',
    en: () => 'This interview was not found.',
    next: { ja: '応募の内容から開き直してください。', en: 'Open it again from the application.' },
  },
  'interview-cause-unknown': {
    ja: () => 'この応募や紹介は見つかりません。',
    en: () => 'This application or referral was not found.',
    next: { ja: '応募者の一覧から開き直してください。', en: 'Open it again from the list of applicants.' },
  },
  'interview-without-page': {
    ja: () => 'この方はマイページを利用していないため、候補日を送ることができません。',
    en: () => 'This person has no page, so no dates can be sent.',
    next: {
      ja: '紹介状の電話番号に連絡してください。',
      en: 'Call the number on the letter of referral.',
    },
  },
  'interview-date-unknown': {
    ja: () => 'この候補日は、もうありません。',
    en: () => 'This date is no longer offered.',
    next: { ja: 'いまの候補日から選んでください。', en: 'Choose one of the present dates.' },
  },
  'interview-without-date': {
    ja: () => '候補日が入力されていません。',
    en: () => 'No date was given.',
    next: { ja: '少なくとも1つの日と時刻を入力してください。', en: 'Give at least one day and time.' },
  },
  'too-many-interview-dates': {
    ja: (data) => `候補日は${data.limit}つまでです。`,
    en: (data) => `At most ${data.limit} dates can be proposed.`,
    next: { ja: '候補日を減らしてください。', en: 'Leave some out.' },
  },
  'interview-date-past': {
    ja: () => 'この日時は、もう過ぎています。',
    en: () => 'This time is over.',
    next: { ja: 'これからの日時を選んでください。', en: 'Choose a time to come.' },
  },
  'interview-date-too-far': {
    ja: (data) => `候補日は${data.days}日先までです。`,
    en: (data) => `Dates lie at most ${data.days} days ahead.`,
    next: { ja: 'もっと近い日を入力してください。', en: 'Give an earlier day.' },
  },
  'interview-date-twice': {
    ja: () => '同じ日時が2度入力されています。',
    en: () => 'The same time was given twice.',
    next: { ja: '別の日時にするか、空欄にしてください。', en: 'Change it or leave it empty.' },
  },
  'interview-without-place': {
    ja: () => '場所が入力されていません。',
    en: () => 'The place is missing.',
    next: { ja: '応募者が来られるように、場所を入力してください。', en: 'Say where the applicant should come.' },
  },
  'interview-text-too-long': {
    ja: (data) => `${data.limit}文字までです。いまは${data.length}文字です。`,
    en: (data) => `At most ${data.limit} characters; you have ${data.length}.`,
    next: { ja: '短くしてください。', en: 'Shorten it.' },
  },
  'interview-waiting': {
    ja: () => 'この応募には、返事や出し直しを待っている面接の候補日があります。',
    en: () => 'Dates for an interview about this application wait already.',
    next: { ja: 'その候補日を出し直すか、取りやめてください。', en: 'Change those dates, or call them off.' },
  },
  'interview-application-ended': {
    ja: () => 'この応募は終わっているため、面接の日程は決められません。',
    en: () => 'This application has ended, so no interview can be arranged.',
    next: { ja: '必要な連絡は、電話などでお願いします。', en: 'Get in touch by telephone or the like.' },
  },
};
