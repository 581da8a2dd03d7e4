/** What can be asked about postings. */
import {
  type Answer,
  askable,
  askableMoves,
  calendarDayInput,
  codeInput,
  dayInput,
  flagInput,
  rulingAnswer,
  textInput,
  wholeInput,
  wrongInput,
} from '#kernel/askable.ts';
import { commonOpeningDays } from '#kernel/calendar.ts';
import { disclosureLevels, mayAcceptSelfApplications, mayFindPosting, mayKnowEmployer } from './disclosure.ts';
import { employerFunctions, mayUseFunction } from './employer-functions.ts';
import { extensionFrom, mayRequestExtension } from './extension-window.ts';
import { firstSelectionDay } from './highschool-selection.ts';
import { mayRequest, postingRequests } from './may-request.ts';
import { postingTransitions } from './posting-transitions.ts';
import { postingKinds, postingValidThrough } from './posting-validity.ts';
import { mayRenew, renewalFrom } from './renewal-window.ts';
import { mayKeepTemplate } from './template-limit.ts';
import { visitDueOn } from './visit-deadline.ts';
import { noticeDays, visitNotice } from './visit-notice.ts';
import { visitReasons } from './visit-reasons.ts';

const reasons: Readonly<Record<string, string>> = {
  'class-missing': '高卒求人には対象となる卒業年（class）が要ります',
  'class-out-of-range': '大卒等求人の卒業年は、受理した年度かその翌年度に卒業する年を入力してください',
  'class-over': 'この卒業年の高卒求人の有効期間は、受理した日より前に終わっています',
  'not-extendable': '大卒等求人と高卒求人は延長できません',
};

export const rules = [
  askableMoves(
    {
      id: 'G-posting',
      clause: 'T8(2) T8(3) T8(4) T10(1) G visit G change',
      description: '求人がどう進むか（下書きから受理、募集停止、充足、取消まで）',
    },
    postingTransitions,
  ),
  askable({
    id: 'G-change',
    clause: 'G change S restrict A1(1) T10(1)',
    description: '受理された求人について、変更・公開や情報提供への同意の変更・延長・停止・再開を申し出られるか',
    inputs: {
      request: codeInput('申出', postingRequests),
      stopped: flagInput('募集停止中').optional(),
      through: dayInput('紹介期限日'),
      waiting: codeInput('確認を待っている申出', postingRequests).optional(),
      today: dayInput('申し出る日'),
    },
    decide: ({ request, stopped = false, through, waiting, today }) =>
      rulingAnswer(
        mayRequest(
          request,
          {
            state: stopped ? 'recruitmentStopped' : 'accepted',
            invalidFrom: through.add({ days: 1 }),
            waiting: waiting ? [waiting] : [],
          },
          today,
        ),
      ),
  }),
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
  askable({
    id: 'T10(1)-extension',
    clause: 'T10(1)',
    description: '有効期間の延長を申し出られる最初の日と、ある日に申し出られるか（最後の月に、一度だけ）',
    inputs: {
      kind: codeInput('求人区分', postingKinds),
      through: dayInput('紹介期限日'),
      today: dayInput('申し出る日'),
      extended: flagInput('延長したことがある').optional(),
    },
    decide: ({ kind, through, today, extended = false }) => {
      const ruling = mayRequestExtension({ kind, validThrough: through, extended, ended: null }, today);
      return { from: extensionFrom(through), ...(rulingAnswer(ruling) as { readonly allowed: boolean }) };
    },
  }),
  askable({
    id: 'T10(1)-renewal',
    clause: 'T10(1) T8(2)',
    description: '続けて募集する求人を申し込める最初の日と、ある日に申し込めるか（紹介期限日の7日前から）',
    inputs: { through: dayInput('紹介期限日'), today: dayInput('申し込む日').optional() },
    decide: ({ through, today }) => ({
      from: renewalFrom(through),
      allowed: mayRenew(through.add({ days: 1 }), today ?? renewalFrom(through)).ok,
    }),
  }),
  askable({
    id: 'G-visit-reasons',
    clause: 'G visit',
    description: '求人仮登録のあと来所が要る理由（なければ空）',
    inputs: {
      filed: dayInput('仮登録した日'),
      'last-filed': dayInput('前の求人申込みの日').optional(),
      'opened-at-counter': flagInput('マイページを窓口で開設した').optional(),
      'filed-via-page': wholeInput('これまでにマイページから申し込んだ件数', 0, 100_000).optional(),
      'disabled-only': flagInput('はじめての障害者専用求人').optional(),
      trial: flagInput('はじめてのトライアル雇用併用求人').optional(),
      'disabled-trial': flagInput('はじめての障害者トライアル（短時間を含む）併用求人').optional(),
      contracting: codeInput('派遣・請負など', ['none', 'dispatch', 'temp-to-perm', 'contracting']).optional(),
      'office-asks': flagInput('安定所が来所を求める').optional(),
    },
    decide: (given) =>
      visitReasons(
        {
          filed: given.filed,
          disabledOnly: given['disabled-only'] ?? false,
          trial: given.trial ?? false,
          disabledTrial: given['disabled-trial'] ?? false,
          contracting: given.contracting ?? 'none',
        },
        {
          pageOpenedAtCounter: given['opened-at-counter'] ?? false,
          filedViaPage: given['filed-via-page'] ?? 0,
          disabledOnly: 0,
          trial: 0,
          disabledTrial: 0,
          lastFiled: given['last-filed'] ?? null,
        },
        given['office-asks'] ?? false,
      ),
  }),
  askable({
    id: 'G-visit-notice',
    clause: 'G visit',
    description: 'その日に送る来所期限の予告（何日前のものか。なければ null）',
    inputs: {
      due: dayInput('来所の期限'),
      today: dayInput('判定する日'),
      sent: codeInput('最後に送った予告（5か1）', ['5', '1']).optional(),
    },
    decide: ({ due, today, sent }) => visitNotice(due, today, noticeDays.find((days) => String(days) === sent) ?? null),
  }),
  askable({
    id: 'T6(3)',
    clause: 'T6(3) T10 T10(1) G restrict T13(1)',
    description: '求人者マイページの機能が使えるか（有効な求人、選考結果の未登録による利用制限）',
    inputs: {
      function: codeInput('機能', employerFunctions),
      'posting-valid': flagInput('有効な求人がある'),
      restricted: flagInput('選考結果の未登録による利用制限中').optional(),
    },
    decide: (given) =>
      rulingAnswer(
        mayUseFunction(given.function, {
          hasValidPosting: given['posting-valid'],
          restrictedByMissingResults: given.restricted ?? false,
        }),
      ),
  }),
  askable({
    id: 'S-restrict',
    clause: 'S restrict',
    description: '公開のしかたごとに、求人が見つかるか、求人者がわかるか、自主応募を受け付けられるか',
    inputs: {
      level: codeInput('公開のしかた（1から4）', ['1', '2', '3', '4']),
      reader: codeInput('見る人。public（だれでも）、jobseeker（求職者）、staff（職員）', [
        'public',
        'jobseeker',
        'staff',
      ]),
    },
    decide: ({ level: given, reader }) => {
      const level = disclosureLevels.find((each) => String(each) === given) ?? 4;
      return {
        found: mayFindPosting(level, reader),
        employerKnown: mayKnowEmployer(level, reader),
        selfApplications: mayAcceptSelfApplications(level),
      };
    },
  }),
  askable({
    id: 'T8(4)-selection',
    clause: 'T8(4)',
    description: '高卒求人の選考を始められる最初の日',
    inputs: { class: wholeInput('卒業年（2028年3月なら2028）', 2000, 2100) },
    decide: (given) => firstSelectionDay(given.class),
  }),
  askable({
    id: 'templates',
    clause: 'T15',
    description: '求人のひな形をもう一つ保存できるか（50個まで）',
    inputs: { kept: wholeInput('いまのひな形の数', 0, 1000) },
    decide: ({ kept }) =>
      mayKeepTemplate(
        'new',
        Array.from({ length: kept }, (_, index) => String(index)),
      ).ok,
  }),
];
