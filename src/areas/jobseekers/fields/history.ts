import { choice, groups, integer, month, section, text } from '#kernel/fields/index.ts';
import { mostEntries } from './most-entries.ts';

/** 雇用形態 of a former job. */
export const formerEmployments = {
  regular: { ja: '正社員', en: 'Regular' },
  contract: { ja: '正社員以外', en: 'Other than regular' },
  dispatch: { ja: '派遣', en: 'Dispatched' },
  'part-time': { ja: 'パート', en: 'Part-time' },
  'self-employed': { ja: '自営', en: 'Self-employed' },
} as const;

/** Main jobs so far. Names of companies are never published (T12(2)). */
export const history = section(
  'history',
  { ja: '職歴', en: 'Work history' },
  {
    jobs: groups(
      {
        from: month({ label: { ja: '入社年月', en: 'From' } }),
        to: month({
          label: { ja: '退社年月', en: 'To' },
          hint: { ja: '今も勤めているときは空欄にしてください。', en: 'Leave empty if you still work there.' },
        }),
        company: text({
          label: { ja: '会社', en: 'Company' },
          hint: { ja: '会社名は公開されません。', en: 'Names of companies are never published.' },
          max: 60,
        }),
        employment: choice(formerEmployments, { label: { ja: '雇用形態', en: 'Kind of employment' } }),
        title: text({ label: { ja: '職種', en: 'Job' }, max: 28, required: true }),
        work: text({ label: { ja: '仕事の内容', en: 'What you did' }, max: 300, multiline: true }),
        pay: integer({
          label: { ja: '月収', en: 'Monthly pay' },
          max: 9_999_999,
          unit: 'yen',
        }),
      },
      { label: { ja: '経験した主な仕事', en: 'Main jobs so far' }, max: mostEntries },
    ),
  },
);
