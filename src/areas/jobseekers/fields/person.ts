import {
  all,
  choice,
  choices,
  code,
  date,
  is,
  kana,
  not,
  phone,
  postalCode,
  section,
  text,
  yesNo,
} from '#kernel/fields/index.ts';

const foreign = all(is('person.foreignNational', true), is('person.specialPermanentResident', false));

export const sexes = { female: { ja: '女性', en: 'Female' }, male: { ja: '男性', en: 'Male' } } as const;

/** By which ways the office and employers may get in touch. */
export const contactWays = {
  telephone: { ja: '電話', en: 'Telephone' },
  email: { ja: 'メール', en: 'E-mail' },
  post: { ja: '郵便', en: 'Post' },
} as const;

/** Who the person is and where they live; the postal code decides 利用安定所 (T3(6)). */
export const person = section(
  'person',
  { ja: 'ご本人について', en: 'About you' },
  {
    name: text({
      label: { ja: '氏名', en: 'Name' },
      max: 40,
      required: true,
      autocomplete: 'name',
    }),
    kana: kana({
      label: { ja: '氏名（カナ）', en: 'Name in katakana' },
      max: 60,
      required: true,
    }),
    birthDate: date({
      label: { ja: '生年月日', en: 'Date of birth' },
      required: true,
      birthday: true,
    }),
    sex: choice(sexes, {
      label: { ja: '性別', en: 'Sex' },
      hint: { ja: '答えなくてもかまいません。', en: 'You need not answer.' },
    }),
    postalCode: postalCode({ label: { ja: '郵便番号', en: 'Postal code' }, required: true }),
    municipality: code('municipality', {
      label: { ja: '市区町村', en: 'Municipality' },
      required: true,
    }),
    address: text({
      label: { ja: '町名・番地・建物', en: 'Street and building' },
      max: 90,
      required: true,
    }),
    phone: phone({ label: { ja: '電話番号', en: 'Telephone' }, required: true }),
    secondPhone: phone({ label: { ja: '電話番号（2つ目）', en: 'Second telephone' } }),
    contactBy: choices(contactWays, {
      label: { ja: '連絡してよい方法', en: 'Ways to contact you' },
    }),
    contactHours: text({
      label: { ja: '連絡がつきやすい時間帯', en: 'Best hours to contact you' },
      hint: { ja: '例：平日の12時から13時', en: 'Example: weekdays, 12:00 to 13:00' },
      max: 40,
    }),
    foreignNational: yesNo({
      label: { ja: '外国籍', en: 'Foreign nationality' },
      yes: { ja: 'はい', en: 'Yes' },
      no: { ja: 'いいえ', en: 'No' },
      required: true,
    }),
    specialPermanentResident: yesNo({
      label: { ja: '特別永住者', en: 'Special permanent resident' },
      yes: { ja: 'はい', en: 'Yes' },
      no: { ja: 'いいえ', en: 'No' },
      when: is('person.foreignNational', true),
      required: true,
    }),
    residenceStatus: code('residenceStatus', {
      label: { ja: '在留資格', en: 'Status of residence' },
      when: foreign,
      required: true,
    }),
    residencePeriodEnd: date({
      label: { ja: '在留期間の満了日', en: 'Last day of the period of residence' },
      when: all(foreign, not(is('person.residenceStatus', '永住者'))),
      required: true,
    }),
    workPermit: yesNo({
      label: { ja: '資格外活動許可', en: 'Permission for work outside the status' },
      when: foreign,
    }),
  },
);
