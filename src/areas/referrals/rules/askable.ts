/** What can be asked about referrals and their results. */
import { askable, dayInput, daysInput } from '#kernel/askable.ts';
import { resultReminderOn } from './result-reminder.ts';
import { overdueResults } from './result-restriction.ts';

export const rules = [
  askable({
    id: 'G-result-reminder',
    clause: 'G',
    description: '選考結果未入力通知を送る日（紹介から2週間経過）',
    inputs: { referred: dayInput('紹介日') },
    decide: ({ referred }) => resultReminderOn(referred),
  }),
  askable({
    id: 'G-restriction',
    clause: 'G',
    description: '選考結果の未登録による利用制限（3週間経過したものが50件を超えたとき）',
    inputs: { referred: daysInput('選考結果が未登録の紹介の紹介日（コンマ区切り）'), today: dayInput('判定する日') },
    decide: ({ referred, today }) => ({ ...overdueResults(referred, today) }),
  }),
];
