import type { InterviewState } from '#areas/interviews/index.ts';
import type { Status } from '#web/components/status.ts';
import type { Lang } from '#web/page.ts';

const ja = {
  title: '面接の日程',
  none: '面接の日程は、まだ送られていません。',
  state: '状態',
  when: '日時',
  minutes: (n: number) => `${n}分の予定`,
  slots: '候補日',
  place: '場所',
  note: '持ち物や連絡事項',
  wish: '希望する日程',
  choose: '都合のよい候補日を1つ選んでください',
  past: '過ぎました',
  accept: 'この日時で面接を受ける',
  others: '別の日程を頼む',
  othersHint: '都合のよい日や時間帯を書いておくと、話が早く進みます。',
  othersLabel: '希望する日や時間帯',
  ask: '別の日程を頼む',
  file: 'カレンダーに入れる（.ics）',
  fileOff: 'カレンダーから取り除く（.ics）',
  ended: '応募が終わったため、この面接の予定はなくなりました。',
  clause: '利用規約 T7(3)',
  page: '日程を見る・変える',
  turn: { jobseeker: '面接の日程に返事をする', employer: '別の候補日を送る' },
  back: { application: '応募の内容に戻る', referral: '紹介の内容に戻る' },
  erased: '1年を過ぎたため消去されました',
  kept: (day: string) => `場所と書かれたことは、${day}の終わりに消去されます。`,
  done: {
    accepted: '面接の日程が決まりました',
    asked: '別の日程の希望を送りました',
  } as Readonly<Record<string, string>>,
  chooseMissing: '候補日を1つ選んでください。',
};

const en: typeof ja = {
  title: 'Interview',
  none: 'No dates for an interview have been sent yet.',
  state: 'State',
  when: 'When',
  minutes: (n) => `about ${n} minutes`,
  slots: 'Dates to choose from',
  place: 'Where',
  note: 'Please note',
  wish: 'Dates asked for',
  choose: 'Choose the date that suits you',
  past: 'over',
  accept: 'Come at this time',
  others: 'Ask for other dates',
  othersHint: 'It is quicker if you say which days and hours suit you.',
  othersLabel: 'Days and hours that suit you',
  ask: 'Ask for other dates',
  file: 'Put it into your calendar (.ics)',
  fileOff: 'Take it out of your calendar (.ics)',
  ended: 'The application has ended, so this interview no longer takes place.',
  clause: 'Terms T7(3)',
  page: 'See or change the dates',
  turn: { jobseeker: 'Answer the proposed dates', employer: 'Propose other dates' },
  back: { application: 'Back to the application', referral: 'Back to the referral' },
  erased: 'Erased after a year',
  kept: (day) => `The place and what was written will be erased at the end of ${day}.`,
  done: { accepted: 'The interview is arranged', asked: 'Your wish for other dates was sent' },
  chooseMissing: 'Choose one of the dates.',
};

/** Words of the jobseeker's side of an interview. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

/** The word of both sides for an interview's state. */
export const interviewStatus = (state: InterviewState): Status => `interview:${state}`;
