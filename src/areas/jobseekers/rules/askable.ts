/** What can be asked about jobseekers' registrations. */
import { askable, codeInput, dayInput, daysInput, wholeInput, wrongInput } from '#kernel/askable.ts';
import { type Attendance, mayOpenJobseekerPage } from './may-open-page.ts';
import { noShowRestriction } from './no-show-restriction.ts';
import { registrationCategories, registrationValidThrough } from './registration-validity.ts';

const reasons: Readonly<Record<string, string>> = {
  'graduation-missing': '大卒等求職者には卒業年（graduation）が要ります',
  graduated: '卒業年の3月末より後に登録した方は一般の求職者です',
  'continued-before-registered': '継続の申し出が求職登録より前です',
};

const schools = ['junior-high', 'secondary', 'high', 'other'] as const satisfies readonly Attendance['school'][];
const courses = ['day', 'evening', 'part-time', 'correspondence'] as const satisfies readonly Attendance['course'][];

export const rules = [
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
];
