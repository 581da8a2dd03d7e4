import { choices, date, integer, range, section, text, year, yesNo } from '#kernel/fields/index.ts';

const schools = {
  graduate: { ja: '大学院', en: 'Graduate school' },
  university: { ja: '大学', en: 'University' },
  college: { ja: '短大', en: 'Junior college' },
  technical: { ja: '高専', en: 'Technical college' },
  special: { ja: '専修学校', en: 'Specialised training college' },
  vocational: { ja: '能開校', en: 'Vocational school' },
} as const;

/** 大卒等 and 高卒: for those who leave school. */
export const graduates = section(
  'graduates',
  { ja: '新卒・既卒の募集', en: 'Graduates' },
  {
    class: year({
      label: { ja: '卒業年', en: 'Year of graduation' },
      hint: { ja: '2027年3月卒業なら2027', en: '2027 for March 2027' },
      kinds: ['U', 'H'],
      required: true,
    }),
    graduated: yesNo({
      label: { ja: '既卒者の応募', en: 'Those already graduated' },
      yes: { ja: '可', en: 'Accepted' },
      no: { ja: '不可', en: 'Not accepted' },
      kinds: ['U', 'H'],
    }),
    graduatedYears: integer({
      label: { ja: '卒業後の年数', en: 'Years after graduation' },
      max: 10,
      unit: 'years',
      kinds: ['U', 'H'],
    }),
    schools: choices(schools, { label: { ja: '学校の種別', en: 'Schools' }, kinds: ['U'], required: true }),
    subjects: text({ label: { ja: '専攻', en: 'Subjects' }, max: 60, kinds: ['U'] }),
    acceptFrom: date({ label: { ja: '応募受付の開始日', en: 'Applications from' }, kinds: ['U'] }),
    acceptTo: date({ label: { ja: '応募受付の締切日', en: 'Applications until' }, kinds: ['U'] }),
    recommendFrom: date({ label: { ja: '推薦開始日', en: 'Recommendations from' }, kinds: ['H'] }),
    selectFrom: date({ label: { ja: '選考開始日', en: 'Selection from' }, kinds: ['U', 'H'] }),
    visit: yesNo({ label: { ja: '応募前の職場見学', en: 'Visit before applying' }, kinds: ['H'] }),
    several: yesNo({
      label: { ja: '複数応募', en: 'Several applications' },
      yes: { ja: '可', en: 'Accepted' },
      no: { ja: '不可', en: 'Not accepted' },
      kinds: ['H'],
    }),
    hiredLastYears: text({
      label: { ja: '過去3年の採用者数と離職者数', en: 'Hired and left in three years' },
      max: 90,
      kinds: ['U', 'H'],
      required: true,
    }),
    youthInfo: text({
      label: { ja: '青少年雇用情報', en: 'Information for young people' },
      hint: { ja: '平均勤続年数、研修、残業時間、有給休暇、育児休業など', en: 'Service, training, overtime, leave' },
      max: 600,
      multiline: true,
      kinds: ['U', 'H'],
      required: true,
    }),
  },
);

/** 季節 and 出稼ぎ. */
export const seasonal = section(
  'seasonal',
  { ja: '季節・出稼ぎの条件', en: 'Seasonal work' },
  {
    period: range(date({ label: { ja: '日', en: 'Day' } }), {
      label: { ja: '就労の期間', en: 'Period' },
      kinds: ['S', 'M'],
      ends: 'both',
      required: true,
    }),
    travel: text({ label: { ja: '往復旅費', en: 'Travel' }, max: 60, kinds: ['M'], required: true }),
    lodging: text({ label: { ja: '宿舎', en: 'Lodging' }, max: 90, kinds: ['S', 'M'] }),
    meals: text({ label: { ja: '食費', en: 'Meals' }, max: 60, kinds: ['S', 'M'] }),
    homeContact: text({
      label: { ja: '出稼ぎ先の連絡先', en: 'Contact at the place' },
      max: 60,
      kinds: ['M'],
      identity: true,
    }),
  },
);
