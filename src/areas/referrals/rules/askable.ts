/** What can be asked about referrals and their results. */
import { askable, askableMoves, codeInput, dayInput, daysInput, flagInput, rulingAnswer } from '#kernel/askable.ts';
import { mayRefer } from './may-refer.ts';
import { mayUseReferral } from './referral-access.ts';
import { referralTransitions } from './referral-transitions.ts';
import { resultReminderOn } from './result-reminder.ts';
import { overdueFrom, overdueResults } from './result-restriction.ts';
import { standingRestriction } from './standing-restriction.ts';

export const rules = [
  askableMoves(
    {
      id: 'G-referral',
      clause: 'T11(1) T11(4) G referral G invalid',
      description: '紹介がどう進むか（マイページへの送付、応募か辞退、選考の結果）',
    },
    referralTransitions,
  ),
  askable({
    id: 'G-result-reminder',
    clause: 'G 2 weeks',
    description: '選考結果未入力通知を送る日（紹介から2週間経過）',
    inputs: { referred: dayInput('紹介日') },
    decide: ({ referred }) => resultReminderOn(referred),
  }),
  askable({
    id: 'G-restriction',
    clause: 'G restrict',
    description: '選考結果の未登録による利用制限（3週間経過したものが50件を超えたとき）',
    inputs: { referred: daysInput('選考結果が未登録の紹介の紹介日（コンマ区切り）'), today: dayInput('判定する日') },
    decide: ({ referred, today }) => ({ ...overdueResults(referred, today) }),
  }),
  askable({
    id: 'G-restriction-standing',
    clause: 'G restrict',
    description: '選考結果の未登録による利用制限が、その日に続いているか、いつからか、いつ始まるか',
    inputs: {
      referred: daysInput('選考結果が未登録の紹介の紹介日（コンマ区切り）'),
      lifted: dayInput('制限が解除された日').optional(),
      today: dayInput('判定する日'),
    },
    decide: ({ referred, lifted, today }) => ({
      ...standingRestriction(
        referred.map((day) => ({ overdueFrom: overdueFrom(day), endedOn: null })),
        lifted ?? null,
        today,
      ),
    }),
  }),
  askable({
    id: 'G-invalid',
    clause: 'G invalid',
    description: '紹介状を見て、紹介の結果を登録できるか（求人が有効なあいだ）',
    inputs: { 'posting-valid': flagInput('求人が有効') },
    decide: (given) => mayUseReferral(given['posting-valid']).ok,
  }),
  askable({
    id: 'T11(1)',
    clause: 'T11(1) T3(5) T3(6) T6(7) T7(3) T10(1)',
    description: '職業紹介ができるか、できない理由',
    inputs: {
      'posting-valid': flagInput('求人が有効'),
      'office-registered': flagInput('ハローワーク利用登録者'),
      'registration-valid': flagInput('求職登録が有効'),
      channel: codeInput('online（マイページに）か counter（窓口で）', ['online', 'counter']).optional(),
      stopped: flagInput('募集停止中').optional(),
      'employer-stopped': flagInput('求人者への提供停止中').optional(),
      page: flagInput('求職者マイページがある').optional(),
      open: flagInput('この求人への紹介が進行中').optional(),
    },
    decide: (given) =>
      rulingAnswer(
        mayRefer(
          {
            posting: {
              valid: given['posting-valid'],
              recruitmentStopped: given.stopped ?? false,
              employerStopped: given['employer-stopped'] ?? false,
            },
            jobseeker: {
              officeRegistered: given['office-registered'],
              registrationValid: given['registration-valid'],
              hasPage: given.page ?? true,
              referralOpen: given.open ?? false,
            },
          },
          given.channel ?? 'online',
        ),
      ),
  }),
];
