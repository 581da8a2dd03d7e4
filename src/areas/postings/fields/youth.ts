import { decimal, groups, integer, section, text, yesNo } from '#kernel/fields/index.ts';

const kinds = ['U', 'H'] as const;
const people = (ja: string, en: string, required = true) =>
  integer({ label: { ja, en }, max: 99_999, unit: 'people', required });
const offered = (ja: string, en: string) => yesNo({ label: { ja, en }, kinds, required: true });
const about = (ja: string, en: string) => text({ label: { ja, en }, max: 90, kinds });

/**
 * 青少年雇用情報 (若者雇用促進法13条): what an employer tells those who leave school, in the three groups of the law: recruitment and staying,
 * training, and how the workplace is managed.
 */
export const youth = section(
  'youth',
  { ja: '青少年雇用情報', en: 'Information for young people' },
  {
    record: groups(
      {
        year: integer({ label: { ja: '年度', en: 'Fiscal year' }, min: 1990, max: 2100, required: true }),
        hired: people('採用者数', 'Hired'),
        left: people('うち離職者数', 'Of whom left'),
        men: people('男性の採用者数', 'Men hired', false),
        women: people('女性の採用者数', 'Women hired', false),
      },
      {
        label: { ja: '過去3年度の採用者数と離職者数', en: 'Hired and left, three years' },
        max: 3,
        kinds,
        required: true,
      },
    ),
    service: decimal({
      label: { ja: '平均勤続年数', en: 'Average service' },
      max: 60,
      unit: 'years',
      kinds,
      required: true,
    }),
    age: decimal({ label: { ja: '従業員の平均年齢', en: 'Average age' }, max: 99, unit: 'age', kinds }),
    training: offered('研修', 'Training'),
    trainingText: about('研修の内容', 'About training'),
    selfHelp: offered('自己啓発支援', 'Support of self-development'),
    selfHelpText: about('自己啓発支援の内容', 'About it'),
    mentor: offered('メンター制度', 'Mentors'),
    consulting: offered('キャリアコンサルティング制度', 'Career consulting'),
    consultingText: about('キャリアコンサルティングの内容', 'About career consulting'),
    tests: offered('社内検定等', 'Tests within the firm'),
    testsText: about('社内検定等の内容', 'About the tests'),
    overtime: decimal({
      label: { ja: '前年度の月平均所定外労働時間', en: 'Overtime a month, last year' },
      max: 200,
      unit: 'hours',
      kinds,
      required: true,
    }),
    leave: decimal({
      label: { ja: '前年度の有給休暇の平均取得日数', en: 'Paid leave taken, last year' },
      max: 40,
      unit: 'days',
      kinds,
      required: true,
    }),
    mothersTook: integer({
      label: { ja: '前年度の育児休業の取得者数（女性）', en: 'Women who took childcare leave' },
      max: 9_999,
      unit: 'people',
      kinds,
      required: true,
    }),
    mothers: integer({
      label: { ja: '前年度の出産者数（女性）', en: 'Women who gave birth' },
      max: 9_999,
      unit: 'people',
      kinds,
      required: true,
    }),
    fathersTook: integer({
      label: { ja: '前年度の育児休業の取得者数（男性）', en: 'Men who took childcare leave' },
      max: 9_999,
      unit: 'people',
      kinds,
      required: true,
    }),
    fathers: integer({
      label: { ja: '前年度の配偶者の出産者数（男性）', en: 'Men whose partner gave birth' },
      max: 9_999,
      unit: 'people',
      kinds,
      required: true,
    }),
    womenDirectors: decimal({
      label: { ja: '役員に占める女性の割合', en: 'Women among directors' },
      max: 100,
      unit: 'percent',
      kinds,
      required: true,
    }),
    womenManagers: decimal({
      label: { ja: '管理職に占める女性の割合', en: 'Women among managers' },
      max: 100,
      unit: 'percent',
      kinds,
      required: true,
    }),
  },
);
