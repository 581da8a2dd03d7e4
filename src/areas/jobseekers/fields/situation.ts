import { all, choice, date, is, section, year, yesNo } from '#kernel/fields/index.ts';

export const situations = {
  working: { ja: '就業中', en: 'Working' },
  left: { ja: '離職中', en: 'Out of work' },
  attending: { ja: '在学中', en: 'At school' },
} as const;

export const schools = {
  'junior-high': { ja: '中学校', en: 'Junior high school' },
  secondary: { ja: '中等教育学校', en: 'Secondary school' },
  high: { ja: '高等学校', en: 'High school' },
  other: { ja: '大学・短大・専修学校など', en: 'University, college or other' },
} as const;

export const courses = {
  day: { ja: '全日制・昼間', en: 'Day' },
  evening: { ja: '夜間', en: 'Evening' },
  'part-time': { ja: '定時制', en: 'Part-time' },
  correspondence: { ja: '通信制', en: 'Correspondence' },
} as const;

const attending = is('situation.status', 'attending');
const beyondSchool = all(attending, is('situation.school', 'other'));

/** What the person does now; pupils go through their school (T2(2)), 大卒等 have a validity of their own (T10(2)). */
export const situation = section(
  'situation',
  { ja: '現在の状況', en: 'Present situation' },
  {
    status: choice(situations, {
      label: { ja: '現在の状況', en: 'Present situation' },
      required: true,
    }),
    leftOn: date({
      label: { ja: '離職した日', en: 'Day of leaving' },
      when: is('situation.status', 'left'),
    }),
    school: choice(schools, {
      label: { ja: '通っている学校', en: 'School' },
      when: attending,
      required: true,
    }),
    course: choice(courses, {
      label: { ja: '課程', en: 'Course' },
      when: attending,
      required: true,
    }),
    newGraduate: yesNo({
      label: { ja: '大卒等の新卒者として登録', en: 'Register as a new graduate' },
      yes: { ja: 'する', en: 'Yes' },
      no: { ja: 'しない', en: 'No' },
      when: beyondSchool,
      required: true,
    }),
    graduation: year({
      label: { ja: '卒業する年（3月）', en: 'Year of graduation (March)' },
      when: all(beyondSchool, is('situation.newGraduate', true)),
      required: true,
      era: false,
    }),
    benefits: yesNo({
      label: { ja: '雇用保険の受給', en: 'Employment insurance benefits' },
      yes: { ja: '受給中', en: 'Receiving' },
      no: { ja: '受給していない', en: 'Not receiving' },
      computed: true,
    }),
    training: yesNo({
      label: { ja: '職業訓練の受講', en: 'Public vocational training' },
      yes: { ja: '受講中', en: 'Attending' },
      no: { ja: '受講していない', en: 'Not attending' },
      computed: true,
    }),
  },
);
