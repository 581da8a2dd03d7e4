import type { JobseekerContent } from '#areas/jobseekers/index.ts';
import { formatEra } from '#kernel/eras.ts';
import { formGrid, formHeading, formText, renderPdf } from '#platform/pdf.ts';

const employments: Readonly<Record<string, string>> = {
  regular: '正社員',
  contract: '正社員以外',
  dispatch: '派遣',
  'part-time': 'パート',
  'self-employed': '自営',
};

const monthText = (month: string | undefined) => {
  if (!month) return '';
  const day = Temporal.PlainDate.from(`${month}-01`);
  return formatEra(day).replace(/月.*$/, '月');
};

/** The 職務経歴書 as an A4 PDF, from the work history of the registration: pay is left out. */
export function historyPdf(of: JobseekerContent, today: Temporal.PlainDate): Promise<Uint8Array> {
  const { person = {}, history = {}, school = {}, self = {} } = of;
  const jobs = history.jobs ?? [];
  const skills = [school.computer, school.knowledge].filter(Boolean).join('\n');
  return renderPdf({
    title: '職務経歴書',
    bare: true,
    content: [
      { text: '職 務 経 歴 書', fontSize: 16, bold: true, alignment: 'center', margin: [0, 0, 0, 8] },
      { text: `${formatEra(today)} 現在`, alignment: 'right' },
      { text: `氏名　${person.name ?? ''}`, alignment: 'right', margin: [0, 0, 0, 8] },
      formHeading('職務経歴'),
      ...(jobs.length === 0 ? [formText('登録された職歴はありません。')] : []),
      ...jobs.map((job) =>
        formGrid([
          [
            '期間',
            `${monthText(job.from)} 〜 ${job.to ? monthText(job.to) : '現在'}`,
            '雇用形態',
            employments[job.employment ?? ''] ?? '',
          ],
          ['勤務先', job.company ?? '', '職種', job.title ?? ''],
          ['仕事の内容', job.work ?? ''],
        ]),
      ),
      ...(skills ? [formHeading('活かせる知識・技能'), formText(skills)] : []),
      ...(self.appeal ? [formHeading('自己PR'), formText(self.appeal)] : []),
    ],
  });
}
