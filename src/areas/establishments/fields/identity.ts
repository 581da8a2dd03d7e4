import {
  choice,
  code,
  email,
  filled,
  integer,
  kana,
  numbered,
  phone,
  postalCode,
  section,
  text,
  url,
} from '#kernel/fields/index.ts';
import { parseCorporateNumber, parseEstablishmentNumber } from '#kernel/numbers.ts';

export const stationMeans = {
  walk: { ja: '徒歩', en: 'On foot' },
  bus: { ja: 'バス', en: 'Bus' },
  car: { ja: '車', en: 'Car' },
} as const;

/** Who and where the establishment is. The address decides the office. */
export const identity = section(
  'identity',
  { ja: '事業所の名称と所在地', en: 'Name and address' },
  {
    name: text({ label: { ja: '事業所名', en: 'Name' }, max: 54, required: true, identity: true }),
    kana: kana({ label: { ja: '事業所名（カナ）', en: 'Name in katakana' }, max: 54, required: true, identity: true }),
    corporateNumber: numbered(parseCorporateNumber, {
      label: { ja: '法人番号', en: 'Corporate number' },
      hint: {
        ja: '13桁の番号です。個人事業の方は空欄にしてください。',
        en: '13 digits. Leave empty for a sole proprietor.',
      },
      identity: true,
    }),
    insuranceNumber: numbered(parseEstablishmentNumber, {
      label: { ja: '雇用保険適用事業所番号', en: 'Employment insurance number' },
      identity: true,
    }),
    postalCode: postalCode({ label: { ja: '郵便番号', en: 'Postal code' }, required: true, identity: true }),
    municipality: code('municipality', { label: { ja: '市区町村', en: 'Municipality' }, required: true }),
    address: text({
      label: { ja: '町名・番地・建物', en: 'Street and building' },
      max: 90,
      required: true,
      identity: true,
    }),
    station: text({ label: { ja: '最寄り駅', en: 'Nearest station' }, max: 30 }),
    stationMeans: choice(stationMeans, {
      label: { ja: '駅からの交通手段', en: 'From the station' },
      when: filled('identity.station'),
    }),
    stationMinutes: integer({
      label: { ja: '駅からの所要時間', en: 'Minutes from the station' },
      max: 180,
      unit: 'minutes',
      when: filled('identity.station'),
    }),
    phone: phone({ label: { ja: '電話番号', en: 'Telephone' }, identity: true }),
    fax: phone({ label: { ja: 'ＦＡＸ', en: 'Fax' }, identity: true }),
    email: email({ label: { ja: 'メールアドレス', en: 'E-mail' }, identity: true }),
    website: url({ label: { ja: 'ホームページ', en: 'Website' }, identity: true }),
    representative: text({ label: { ja: '代表者の役職・氏名', en: 'Representative' }, max: 40, identity: true }),
  },
);
