import { choice, code, groups, month, section, text } from '#kernel/fields/index.ts';
import { mostEntries } from './most-entries.ts';

export const schoolEnds = {
  graduated: { ja: '卒業', en: 'Graduated' },
  left: { ja: '中退', en: 'Left' },
  attending: { ja: '在学', en: 'Attending' },
} as const;

/** 普通自動車運転免許 */
export const drivingLicences = {
  none: { ja: 'なし', en: 'None' },
  manual: { ja: 'あり', en: 'Yes' },
  automatic: { ja: 'あり（AT限定）', en: 'Yes, automatic only' },
} as const;

/** Schools, training, licences and skills. */
export const school = section(
  'school',
  { ja: '学歴・資格', en: 'Education and licences' },
  {
    schools: groups(
      {
        school: text({ label: { ja: '学校', en: 'School' }, max: 60, required: true }),
        department: text({ label: { ja: '学科', en: 'Department' }, max: 60 }),
        subject: text({ label: { ja: '専攻', en: 'Subject' }, max: 60 }),
        end: choice(schoolEnds, { label: { ja: '卒業・中退・在学', en: 'Completed?' } }),
        endedIn: month({ label: { ja: '年月', en: 'Month' } }),
      },
      { label: { ja: '学歴', en: 'Education' }, max: mostEntries },
    ),
    trainings: groups(
      {
        course: text({ label: { ja: '訓練科', en: 'Course' }, max: 60, required: true }),
        place: text({ label: { ja: '訓練施設', en: 'Where' }, max: 60 }),
        endedIn: month({ label: { ja: '修了年月', en: 'Completed in' } }),
      },
      { label: { ja: '訓練受講歴', en: 'Vocational training' }, max: mostEntries },
    ),
    licences: groups(
      {
        licence: code('licence', { label: { ja: '免許・資格', en: 'Licence' }, required: true }),
        obtainedIn: month({ label: { ja: '取得年月', en: 'Obtained in' } }),
      },
      { label: { ja: '免許・資格', en: 'Licences' }, max: mostEntries },
    ),
    driving: choice(drivingLicences, {
      label: { ja: '普通自動車運転免許', en: 'Driving licence' },
    }),
    computer: text({
      label: { ja: 'PCソフト・PCスキル', en: 'Computer skills' },
      max: 300,
      multiline: true,
    }),
    knowledge: text({
      label: { ja: '専門知識・技能・能力の内容', en: 'Knowledge and skills' },
      max: 300,
      multiline: true,
    }),
  },
);
