/** What can be asked about postings. */
import {
  type Answer,
  askable,
  calendarDayInput,
  codeInput,
  dayInput,
  flagInput,
  textInput,
  wholeInput,
  wrongInput,
} from '#kernel/askable.ts';
import { commonOpeningDays } from '#kernel/calendar.ts';
import { postingKinds, postingValidThrough } from './posting-validity.ts';
import { visitDueOn } from './visit-deadline.ts';

const reasons: Readonly<Record<string, string>> = {
  'class-missing': '高卒求人には対象となる卒業年（class）が要ります',
  'class-out-of-range': '大卒等求人の卒業年は、受理した年度かその翌年度に卒業する年を入力してください',
  'class-over': 'この卒業年の高卒求人の有効期間は、受理した日より前に終わっています',
  'not-extendable': '大卒等求人と高卒求人は延長できません',
};

export const rules = [
  askable({
    id: 'T10(1)',
    clause: 'T10(1)',
    description: '求人の有効期間の末日（紹介期限日）',
    inputs: {
      kind: codeInput('求人区分', postingKinds),
      accepted: dayInput('受理した日'),
      class: wholeInput('卒業年（2027年3月卒は2027）', 1970, 2200).optional(),
      extended: flagInput('1か月延長した').optional(),
      filed: dayInput('求人申込みを行った日（大卒等、翌年度卒業のとき。なければ受理した日）').optional(),
    },
    decide: ({ kind, accepted, class: graduation, extended = false, filed }) => {
      const ruling = postingValidThrough({
        kind,
        accepted,
        extended,
        ...(graduation !== undefined && { graduation }),
        ...(filed && { filed }),
      });
      if (ruling.ok) return ruling.value;
      const [{ code, field = 'kind' }] = ruling.refusals;
      return wrongInput('T10(1)', field, reasons[code] ?? code);
    },
  }),
  askable({
    id: 'G-visit',
    clause: 'G visit',
    description: '求人仮登録のあと来所する期限（14日以内、閉庁日はその前の開庁日）',
    inputs: { filed: calendarDayInput('仮登録した日'), office: textInput('安定所番号（5桁）').optional() },
    decide: ({ filed, office }, facts): ReturnType<typeof wrongInput> | Answer => {
      if (office === undefined) return visitDueOn(filed, commonOpeningDays);
      const opening = facts.openingDays(office);
      return opening
        ? visitDueOn(filed, opening)
        : wrongInput('G-visit', 'office', `この番号の安定所はありません（${office}）`);
    },
  }),
];
