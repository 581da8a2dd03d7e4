import { choice, code, groups, month, section, text } from '#kernel/fields/index.ts';

export const schoolEnds = {
  graduated: { ja: '卒業', en: 'Graduated' },
  left: { ja: '中退', en: 'Left' },
  attending: { ja: '在学', en: 'Attending' },
} as const;

/** Schools, licences and jobs so far. Names of companies are never published (T12(2)). */
export const career = section(
  'career',
  { ja: '学歴・資格・職歴', en: 'Education, licences and work history' },
  {
    schools: groups(
      {
        school: text({ label: { ja: '学校', en: 'School' }, max: 60, required: true }),
        department: text({ label: { ja: '学科・専攻', en: 'Department' }, max: 60 }),
        end: choice(schoolEnds, { label: { ja: '卒業・中退・在学', en: 'Completed?' } }),
        endedIn: month({ label: { ja: '年月', en: 'Month' } }),
      },
      { label: { ja: '学歴', en: 'Education' }, max: 10, publication: 'always' },
    ),
    licences: groups(
      {
        licence: code('licence', { label: { ja: '免許・資格', en: 'Licence' }, required: true }),
        obtainedIn: month({ label: { ja: '取得年月', en: 'Obtained in' } }),
      },
      { label: { ja: '免許・資格', en: 'Licences' }, max: 30, publication: 'always' },
    ),
    jobs: groups(
      {
        from: month({ label: { ja: '入社年月', en: 'From' } }),
        to: month({ label: { ja: '退社年月', en: 'To' } }),
        company: text({ label: { ja: '会社', en: 'Company' }, max: 60, publication: 'never' }),
        title: text({ label: { ja: '職種', en: 'Job' }, max: 28, required: true }),
        work: text({ label: { ja: '仕事の内容', en: 'What you did' }, max: 300, multiline: true }),
      },
      { label: { ja: '経験した主な仕事', en: 'Main jobs so far' }, max: 20, publication: 'choice' },
    ),
    skills: text({
      label: { ja: '専門知識・技能・能力', en: 'Knowledge and skills' },
      max: 300,
      multiline: true,
      publication: 'choice',
    }),
    appeal: text({
      label: { ja: 'アピールポイント', en: 'What you would like to say about yourself' },
      max: 600,
      multiline: true,
      publication: 'choice',
    }),
  },
);
