import { choice, code, groups, integer, is, section, text, yesNo } from '#kernel/fields/index.ts';
import { ageGrounds, needs, needsOrNone } from './codes.ts';

const education = {
  none: { ja: '不問', en: 'Any' },
  highschool: { ja: '高校以上', en: 'High school' },
  college: { ja: '短大・高専・専修学校以上', en: 'Junior college' },
  university: { ja: '大学以上', en: 'University' },
  graduate: { ja: '大学院', en: 'Graduate school' },
} as const;

/** Who may apply. */
export const who = section(
  'who',
  { ja: '応募の条件', en: 'Who may apply' },
  {
    ageLimit: yesNo({
      label: { ja: '年齢', en: 'Age' },
      yes: { ja: '制限あり', en: 'Limited' },
      no: { ja: '不問', en: 'Any' },
      required: true,
    }),
    ageFrom: integer({
      label: { ja: '年齢の下限', en: 'From' },
      min: 15,
      max: 99,
      unit: 'age',
      when: is('who.ageLimit', true),
    }),
    ageTo: integer({
      label: { ja: '年齢の上限', en: 'To' },
      min: 15,
      max: 99,
      unit: 'age',
      when: is('who.ageLimit', true),
    }),
    ageGround: choice(ageGrounds, {
      label: { ja: '年齢制限の該当事由', en: 'Ground of the limit' },
      when: is('who.ageLimit', true),
      required: true,
    }),
    ageReason: text({
      label: { ja: '年齢制限の理由', en: 'Reason of the limit' },
      max: 30,
      when: is('who.ageLimit', true),
      required: true,
    }),
    education: choice(education, { label: { ja: '学歴', en: 'Education' }, required: true }),
    educationText: text({ label: { ja: '専攻など', en: 'Subject' }, max: 30 }),
    experience: choice(needsOrNone, { label: { ja: '必要な経験', en: 'Experience' }, required: true }),
    experienceText: text({
      label: { ja: '必要な経験の内容', en: 'Which experience' },
      max: 90,
      when: is('who.experience', 'required', 'preferred'),
      required: true,
    }),
    computer: text({ label: { ja: '必要なPCスキル', en: 'Computer skills' }, max: 60 }),
    licences: groups(
      {
        code: code('licence', { label: { ja: '免許・資格', en: 'Licence' }, required: true }),
        need: choice(needs, { label: { ja: '必要の程度', en: 'Need' }, required: true }),
      },
      { label: { ja: '免許・資格', en: 'Licences' }, max: 3 },
    ),
    driving: choice(needsOrNone, { label: { ja: '普通自動車運転免許', en: 'Driving licence' } }),
    drivingAutomatic: yesNo({
      label: { ja: 'AT限定', en: 'Automatic only' },
      yes: { ja: '可', en: 'Accepted' },
      no: { ja: '不可', en: 'Not accepted' },
      when: is('who.driving', 'required', 'preferred'),
    }),
  },
);
