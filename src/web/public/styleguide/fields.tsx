import {
  catalogue,
  choice,
  choices,
  code,
  codes,
  date,
  differences,
  display,
  type FormValues,
  groups,
  integer,
  is,
  month,
  type Option,
  parseSection,
  postalCode,
  range,
  section,
  text,
  time,
  yesNo,
} from '#kernel/fields/index.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { FieldDiff } from '#web/components/FieldDiff.tsx';
import { FieldSection } from '#web/components/FieldSection.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Section } from './Section.tsx';

const both = (ja: string, en: string) => ({ ja, en });

const work = section('work', both('仕事の内容', 'Work'), {
  title: text({ label: both('職種', 'Job title'), max: 28, required: true }),
  duties: text({ label: both('仕事の内容', 'Duties'), max: 360, multiline: true, required: true }),
  term: choice(
    { none: both('定めなし', 'Unlimited'), fixed: both('定めあり', 'Fixed term') },
    { label: both('雇用期間', 'Term'), required: true },
  ),
  months: range(integer({ label: both('期間', 'Length'), max: 120, unit: 'months' }), {
    label: both('契約の月数', 'Months of contract'),
    when: is('work.term', 'fixed'),
  }),
  wage: range(integer({ label: both('基本給', 'Base pay'), max: 99_999_999, unit: 'yen' }), {
    label: both('基本給（月額）', 'Base pay (monthly)'),
    required: true,
  }),
  hours: range(time({ label: both('就業時間', 'Hours') }), {
    label: both('就業時間', 'Working hours'),
    ordered: false,
  }),
  season: range(date({ label: both('期間', 'Season'), era: false }), { label: both('募集する時期', 'Season') }),
  trial: yesNo({ label: both('試用期間', 'Trial period') }),
  days: choices(
    { sat: both('土曜日', 'Saturday'), sun: both('日曜日', 'Sunday'), hol: both('祝日', 'Holidays') },
    { label: both('休日', 'Days off') },
  ),
  postal: postalCode({ label: both('就業場所の郵便番号', 'Postal code of the workplace') }),
  prefecture: code('prefecture', { label: both('都道府県', 'Prefecture') }),
  occupation: codes('occupation', { label: both('職業分類', 'Occupation'), max: 3 }),
  jobs: groups(
    {
      company: text({ label: both('会社', 'Company'), max: 54, required: true }),
      left: month({ label: both('退職年月', 'Left in') }),
    },
    { label: both('経験した仕事', 'Jobs so far'), max: 5 },
  ),
});
const example = catalogue(work);

const lists = {
  prefecture: [
    { code: '13', label: both('東京都', 'Tokyo') },
    { code: '17', label: both('石川県', 'Ishikawa') },
  ],
  occupation: [
    { code: '021-01', label: both('生花販売店員', 'Florist') },
    { code: '036-02', label: both('介護職員', 'Care worker') },
  ],
} satisfies Record<string, readonly Option[]>;

const typed: FormValues = {
  'work.title': '販売スタッフ（生花・雑貨）',
  'work.duties': '店頭での接客、レジ、品出し。',
  'work.term': 'fixed',
  'work.months.from': '6',
  'work.months.to': '12',
  'work.wage.from': '200000',
  'work.wage.to': '250000',
  'work.hours.from': '9:00',
  'work.hours.to': '18:00',
  'work.days': ['sat', 'sun'],
  'work.postal': '154-0001',
  'work.prefecture': '13',
  'work.occupation': ['021-01'],
  'work.jobs.0.company': 'みなと製菓株式会社',
  'work.jobs.0.left.era': 'reiwa',
  'work.jobs.0.left.year': '6',
  'work.jobs.0.left.month': '3',
  'work.jobs.1.company': '',
};

/** Errors of the field examples, as the page's summary lists them. */
export const fieldErrors: readonly FormError[] = [
  { field: 'work.wage.to', message: '「基本給（月額）」の上限を、下限以上にしてください。' },
  { field: 'work.jobs.1.company', message: '「会社」を入力してください。' },
];

export function FieldExamples() {
  const { content } = parseSection(example, 'work', typed);
  const before = parseSection(example, 'work', {
    ...typed,
    'work.title': '販売スタッフ',
    'work.wage.from': '190000',
    'work.days': 'sun',
  }).content;
  return (
    <>
      <Section title="宣言から作る入力欄">
        <Form>
          <FieldSection section={work} values={typed} errors={fieldErrors} content={content} lists={lists} />
          <Actions>
            <Button>保存して次へ進む</Button>
          </Actions>
        </Form>
      </Section>
      <FieldSummary sections={display(example, content, { lang: 'ja', empty: true })} changeHref={() => '/edit'} />
      <Section title="変更の前と後">
        <FieldDiff id="diff" differences={differences(example, before, content, 'ja')} />
      </Section>
    </>
  );
}
