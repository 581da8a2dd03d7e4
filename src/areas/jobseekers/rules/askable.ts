/** What can be asked about jobseekers' registrations. */
import {
  askable,
  askableMoves,
  codeInput,
  dayInput,
  daysInput,
  flagInput,
  rulingAnswer,
  wholeInput,
  wrongInput,
} from '#kernel/askable.ts';
import { disclosureTransitions } from './disclosure-transitions.ts';
import { endsWhenHired } from './ends-when-hired.ts';
import { mayEnterChange, moveStanding } from './jurisdiction-change.ts';
import { givenEnds, mayEnd } from './may-end.ts';
import { mayLift } from './may-lift.ts';
import { type Attendance, mayOpenJobseekerPage } from './may-open-page.ts';
import { mayReopen } from './may-reopen.ts';
import { noShowRestriction } from './no-show-restriction.ts';
import { fieldPolicy, matterPolicy, seeing, type Viewer, viewers } from './privacy-policy.ts';
import { registrantTransitions } from './registrant-transitions.ts';
import { registrationStanding } from './registration-standing.ts';
import { registrationCategories, registrationValidThrough } from './registration-validity.ts';
import { residenceRuling } from './residence-status.ts';
import { standingPeriod } from './standing-period.ts';
import { validityNotice, validityNoticeDays } from './validity-notice.ts';

const reasons: Readonly<Record<string, string>> = {
  'graduation-missing': '大卒等求職者には卒業年（graduation）が要ります',
  graduated: '卒業年の3月末より後に登録した方は一般の求職者です',
  'continued-before-registered': '継続の申し出が求職登録より前です',
};

const schools = ['junior-high', 'secondary', 'high', 'other'] as const satisfies readonly Attendance['school'][];
const courses = ['day', 'evening', 'part-time', 'correspondence'] as const satisfies readonly Attendance['course'][];

const by = codeInput('jobseeker（本人）か staff（職員）', ['jobseeker', 'staff']);

const seenThings = [...Object.keys(fieldPolicy), ...Object.keys(matterPolicy)];

export const rules = [
  askableMoves(
    {
      id: 'T9(3)',
      clause: 'T3(5) T3(6) T9(1) T9(2) T9(3)',
      description: '求職者の登録の区分がどう変わるか（オンライン登録者からハローワーク利用登録者へ。戻らない）',
    },
    registrantTransitions,
  ),
  askableMoves({ id: 'P6', clause: 'P6', description: '開示請求がどう進むか（受付、回答）' }, disclosureTransitions),
  askable({
    id: 'T6(5)',
    clause: 'T6(5) T7(5) P5',
    description: '求職者についての項目を、だれが見られるか（seen 見える、choice 本人が公開したとき、never 見えない）',
    inputs: {
      of: codeInput('項目', seenThings),
      viewer: codeInput(
        `だれが。${Object.entries(viewers)
          .map(([code, label]) => `${code}（${label}）`)
          .join('、')}`,
        Object.keys(viewers) as Viewer[],
      ),
    },
    decide: ({ of, viewer }) => seeing(of, viewer),
  }),
  askable({
    id: 'T2(2)',
    clause: 'T2(2)',
    description: '求職者マイページを開設できるか（在学中の生徒）',
    inputs: { school: codeInput('在学中の学校', schools), course: codeInput('課程', courses) },
    decide: (attending) => mayOpenJobseekerPage(attending).ok,
  }),
  askable({
    id: 'T10(2)',
    clause: 'T10(2)',
    description: '求職の有効期間の末日（障害者として登録した方は none）',
    inputs: {
      registered: dayInput('求職登録を行った日'),
      continued: daysInput('継続を申し出た日、自主応募をした日（コンマ区切り）').optional(),
      as: codeInput('general（一般）、university（大卒等）、disabled（障害者）', registrationCategories).optional(),
      graduation: wholeInput('卒業年（2027年3月卒は2027）', 1970, 2200).optional(),
    },
    decide: ({ registered, continued = [], as = 'general', graduation }) => {
      const ruling = registrationValidThrough({
        registered,
        continued,
        category: as,
        ...(graduation !== undefined && { graduation }),
      });
      if (ruling.ok) return ruling.value ?? 'none';
      const [{ code, field = 'registered' }] = ruling.refusals;
      return wrongInput('T10(2)', field, reasons[code] ?? code);
    },
  }),
  askable({
    id: 'T7(8)',
    clause: 'T7(8)',
    description: '面接不参加による利用制限（3か月間で5件を超えたとき）',
    inputs: {
      noshows: daysInput('面接不参加と報告された面接の日（コンマ区切り）'),
      lifted: dayInput('制限が解除された日').optional(),
      today: dayInput('判定する日'),
    },
    decide: ({ noshows, lifted, today }) => ({ ...noShowRestriction(noshows, lifted ?? null, today) }),
  }),
  askable({
    id: 'T10(2)-standing',
    clause: 'T10(2) T7(3)',
    description: '求職登録がその日に有効か、無効ならいつから、なぜか',
    inputs: {
      through: dayInput('有効期限（障害者として登録した方はなし）').optional(),
      ended: dayInput('有効期限の前に無効となった日').optional(),
      why: codeInput('その理由', givenEnds).optional(),
      today: dayInput('判定する日'),
    },
    decide: ({ through, ended, why = 'cancelled', today }) => ({
      ...registrationStanding({ validThrough: through ?? null, ended: ended ? { on: ended, why } : null }, today),
    }),
  }),
  askable({
    id: 'T10(2)-notice',
    clause: 'T10(2)',
    description: 'その日に送る有効期限の予告（何日前のものか。なければ null）',
    inputs: {
      through: dayInput('有効期限'),
      today: dayInput('判定する日'),
      sent: codeInput('最後に送った予告（14、7、1）', ['14', '7', '1']).optional(),
    },
    decide: ({ through, today, sent }) =>
      validityNotice(through, today, validityNoticeDays.find((days) => String(days) === sent) ?? null),
  }),
  askable({
    id: 'T10(2)-request',
    clause: 'T10(2)',
    description: '雇用保険の受給・職業訓練の期間として登録できるか（2年まで）',
    inputs: { from: dayInput('始まる日').optional(), through: dayInput('終わる日').optional() },
    decide: ({ from, through }) => rulingAnswer(standingPeriod(from ?? null, through ?? null)),
  }),
  askable({
    id: 'T10(2)-end',
    clause: 'T10(2)',
    description: '求職登録を無効にできるか（就職、取消。みなし無効は職員が、障害者として登録した方だけ）',
    inputs: {
      why: codeInput('理由', givenEnds),
      by,
      valid: flagInput('いま有効'),
      disabled: flagInput('障害者として登録').optional(),
    },
    decide: ({ why, by: who, valid, disabled = false }) => {
      const now = Temporal.PlainDate.from('2000-01-01');
      const ended = valid ? null : ({ on: now, why: 'cancelled' } as const);
      const standing = registrationStanding({ validThrough: null, ended }, now);
      return rulingAnswer(mayEnd(why, who, { standing, registeredDisabled: disabled }));
    },
  }),
  askable({
    id: 'T9(1)-again',
    clause: 'T9(1) T10(2)',
    description: '無効になった求職登録を、もう一度有効にできるか',
    inputs: { through: dayInput('有効期限'), today: dayInput('登録する日'), by },
    decide: ({ through, today, by: who }) =>
      rulingAnswer(mayReopen(registrationStanding({ validThrough: through, ended: null }, today), who)),
  }),
  askable({
    id: 'T7(8)-lift',
    clause: 'T7(8)',
    description: '面接不参加による利用制限を解除できるか（制限の後の来所が要る）',
    inputs: {
      since: dayInput('制限が始まった日'),
      visited: dayInput('来所した日').optional(),
      today: dayInput('解除する日'),
    },
    decide: ({ since, visited, today }) =>
      rulingAnswer(mayLift({ restricted: true, since }, { on: visited ?? null }, today)),
  }),
  askable({
    id: 'T7(10)',
    clause: 'T2(2) T7(10)',
    description: '外国人の方の在留資格・在留期間の入力が足りているか（特別永住者を除く）',
    inputs: {
      status: flagInput('在留資格を入力した'),
      'period-end': dayInput('在留期間（満了日）').optional(),
      'without-period': flagInput('期間のない在留資格（永住者）').optional(),
      special: flagInput('特別永住者').optional(),
      today: dayInput('判定する日'),
    },
    decide: (given) =>
      rulingAnswer(
        residenceRuling(
          {
            foreignNational: true,
            specialPermanentResident: given.special ?? false,
            status: given.status ? 'entered' : null,
            statusHasPeriod: !(given['without-period'] ?? false),
            periodEnd: given['period-end'] ?? null,
          },
          given.today,
        ),
      ),
  }),
  askable({
    id: 'T7(9)',
    clause: 'T7(9)',
    description: '管轄の変更で利用安定所が変わる方の手続き（ahead 開始前、open 期間中、overdue 期限後、done 済み）',
    inputs: {
      effective: dayInput('管轄が変わる日'),
      through: dayInput('手続きの最終日'),
      done: flagInput('手続きを済ませた').optional(),
      today: dayInput('判定する日'),
    },
    decide: ({ effective, through, done = false, today }) =>
      moveStanding({ effectiveOn: effective, procedureThrough: through, done }, today),
  }),
  askable({
    id: 'T7(9)-enter',
    clause: 'T7(9)',
    description: '管轄の変更を登録できるか（変わる日より前に、手続きの期間は30日以上）',
    inputs: {
      effective: dayInput('管轄が変わる日'),
      through: dayInput('手続きの最終日'),
      today: dayInput('登録する日'),
    },
    decide: ({ effective, through, today }) =>
      rulingAnswer(mayEnterChange({ effectiveOn: effective, procedureThrough: through }, today)),
  }),
  askable({
    id: 'T10(2)-hired',
    clause: 'T10(2)',
    description: '採用の結果の登録で求職登録が終わるか（障害者として登録した方は終わらない）',
    inputs: { valid: flagInput('いま有効'), disabled: flagInput('障害者として登録').optional() },
    decide: ({ valid, disabled = false }) => {
      const now = Temporal.PlainDate.from('2000-01-01');
      const ended = valid ? null : ({ on: now, why: 'cancelled' } as const);
      const standing = registrationStanding({ validThrough: null, ended }, now);
      return endsWhenHired({ standing, registeredDisabled: disabled });
    },
  }),
];
