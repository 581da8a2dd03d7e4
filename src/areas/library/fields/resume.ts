import {
  type ContentOf,
  catalogue,
  date,
  email,
  groups,
  kana,
  month,
  phone,
  type SectionKey,
  section,
  text,
} from '#kernel/fields/index.ts';

const entry = (label: { ja: string; en: string }) => ({
  month: month({ label: { ja: '年月', en: 'Month' } }),
  text: text({ label, max: 60, required: true }),
});

/** The questions of the 履歴書, in the order of the form. */
export const resumeFields = catalogue(
  section(
    'person',
    { ja: '氏名と連絡先', en: 'Name and contact' },
    {
      name: text({ label: { ja: '氏名', en: 'Name' }, max: 40, required: true }),
      kana: kana({ label: { ja: 'フリガナ', en: 'Name in katakana' }, max: 60 }),
      birthDate: date({ label: { ja: '生年月日', en: 'Date of birth' }, birthday: true }),
      sex: text({
        label: { ja: '性別', en: 'Sex' },
        hint: { ja: '書くかどうかは自由です。空欄でもかまいません。', en: 'You need not write it.' },
        max: 10,
      }),
      postal: text({ label: { ja: '郵便番号', en: 'Postal code' }, max: 10 }),
      address: text({ label: { ja: '現住所', en: 'Address' }, max: 120 }),
      phone: phone({ label: { ja: '電話', en: 'Telephone' } }),
      email: email({ label: { ja: 'メールアドレス', en: 'E-mail' } }),
      contact: text({
        label: { ja: '連絡先', en: 'Where else to reach you' },
        hint: { ja: '現住所以外に連絡を希望するときだけ書きます。', en: 'Only if it differs from your address.' },
        max: 120,
      }),
    },
  ),
  section(
    'past',
    { ja: '学歴・職歴', en: 'Education and work history' },
    {
      schools: groups(entry({ ja: '学歴', en: 'Education' }), {
        label: { ja: '学歴', en: 'Education' },
        hint: { ja: '例：見本高等学校 卒業', en: 'Example: Mihon High School, graduated' },
        max: 12,
      }),
      jobs: groups(entry({ ja: '職歴', en: 'Work' }), {
        label: { ja: '職歴', en: 'Work history' },
        hint: { ja: '例：見本商事株式会社 入社', en: 'Example: Mihon Trading, joined' },
        max: 30,
      }),
    },
  ),
  section(
    'licences',
    { ja: '免許・資格', en: 'Licences' },
    {
      licences: groups(entry({ ja: '免許・資格', en: 'Licence' }), {
        label: { ja: '免許・資格', en: 'Licences' },
        max: 20,
      }),
    },
  ),
  section(
    'wishes',
    { ja: '志望の動機・本人の希望', en: 'Motivation and wishes' },
    {
      motivation: text({
        label: { ja: '志望の動機、特技、好きな学科、アピールポイントなど', en: 'Motivation, skills, strong points' },
        max: 600,
        multiline: true,
      }),
      hopes: text({
        label: { ja: '本人希望記入欄', en: 'Wishes' },
        hint: {
          ja: '給料、職種、勤務時間、勤務地などについて、特に希望があれば書きます。',
          en: 'About pay, job, hours or place, if you have any.',
        },
        max: 300,
        multiline: true,
      }),
    },
  ),
);

export type ResumeContent = ContentOf<typeof resumeFields>;
export type ResumeSection = SectionKey<typeof resumeFields>;

/** The section of this name, if there is one. */
export const resumeSectionNamed = (name: string) => resumeFields.find((each) => each.key === name);
