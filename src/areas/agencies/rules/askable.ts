/** What can be asked about the information service for agencies. */
import {
  type Answer,
  askable,
  calendarDayInput,
  dayInput,
  instantInput,
  wholeInput,
  wrongInput,
} from '#kernel/askable.ts';
import { applicationDeadline } from './application-deadline.ts';
import { erasureUnlessAccepted, erasureWhenAccepted } from './data-erasure.ts';
import { reapplicationFrom } from './reapplication.ts';
import { isAgencySiteOpen } from './site-hours.ts';
import { usageReport } from './usage-report.ts';

export const rules = [
  askable({
    id: 'A7(2)-erase',
    clause: 'A7(2)①オ(ウ)',
    description: '団体が取得した求職情報を消去する日',
    inputs: { obtained: dayInput('取得した日'), accepted: dayInput('求職受理の日').optional() },
    decide: ({ obtained, accepted }): ReturnType<typeof wrongInput> | Answer => {
      if (!accepted) return { ...erasureUnlessAccepted(obtained) };
      const ruling = erasureWhenAccepted(obtained, accepted);
      if (ruling.ok) return { ...ruling.value };
      return wrongInput(
        'A7(2)-erase',
        'accepted',
        ruling.refusals[0].code === 'accepted-too-late'
          ? `求職受理が期限（${erasureUnlessAccepted(obtained).acceptThrough}）を過ぎています`
          : '求職受理が取得した日より前です',
      );
    },
  }),
  askable({
    id: 'A8(4)',
    clause: 'A5 A8(4)',
    description: '利用解除のあと再申請できる最初の日',
    inputs: { deregistered: dayInput('利用解除となった日') },
    decide: ({ deregistered }) => reapplicationFrom(deregistered),
  }),
  askable({
    id: 'A10',
    clause: 'A10',
    description: '申請書の提出期限と、入力した内容が消える日',
    inputs: { entered: calendarDayInput('登録手続をした日') },
    decide: ({ entered }) => ({ ...applicationDeadline(entered) }),
  }),
  askable({
    id: 'A16',
    clause: 'A16',
    description: '求人・求職情報提供サービスサイトが開いているか',
    inputs: { at: instantInput('日時') },
    decide: ({ at }) => (isAgencySiteOpen(at) ? 'open' : 'closed'),
  }),
  askable({
    id: 'A19(1)',
    clause: 'A19(1) A8(2)④',
    description: '利用状況の報告の催促、期限、報告がないときの停止期間',
    inputs: { year: wholeInput('報告する年度（2026年度は2026）', 1970, 2049) },
    decide: ({ year }) => ({ ...usageReport(year) }),
  }),
];
