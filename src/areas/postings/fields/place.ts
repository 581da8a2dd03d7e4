import { choice, code, groups, integer, is, postalCode, section, text, yesNo } from '#kernel/fields/index.ts';
import { smoking } from './codes.ts';

const means = {
  walk: { ja: '徒歩', en: 'On foot' },
  bus: { ja: 'バス', en: 'Bus' },
  car: { ja: '車', en: 'Car' },
} as const;

const parking = {
  free: { ja: '無料の駐車場あり', en: 'Free parking' },
  paid: { ja: '有料の駐車場あり', en: 'Paid parking' },
  none: { ja: '駐車場なし', en: 'No parking' },
} as const;

/** Where the work is. */
export const place = section(
  'place',
  { ja: '就業場所', en: 'Place of work' },
  {
    sameAsEstablishment: yesNo({
      label: { ja: '就業場所は事業所の所在地と同じですか', en: 'At the establishment’s address' },
      yes: { ja: '同じ', en: 'Yes' },
      no: { ja: '異なる', en: 'No' },
      required: true,
    }),
    postalCode: postalCode({
      label: { ja: '就業場所の郵便番号', en: 'Postal code' },
      when: is('place.sameAsEstablishment', false),
      required: true,
      identity: true,
    }),
    municipality: code('municipality', {
      label: { ja: '就業場所の市区町村', en: 'Municipality' },
      when: is('place.sameAsEstablishment', false),
      required: true,
    }),
    address: text({
      label: { ja: '就業場所の町名・番地', en: 'Street' },
      max: 90,
      when: is('place.sameAsEstablishment', false),
      required: true,
      identity: true,
    }),
    others: groups(
      {
        municipality: code('municipality', { label: { ja: '市区町村', en: 'Municipality' }, required: true }),
        address: text({ label: { ja: '町名・番地', en: 'Street' }, max: 90, required: true, identity: true }),
        station: text({ label: { ja: '最寄り駅', en: 'Nearest station' }, max: 30 }),
      },
      {
        label: { ja: 'ほかの就業場所', en: 'Further places of work' },
        hint: { ja: '就業場所が複数あるときは、2つまで加えられます。', en: 'Up to two more.' },
        max: 2,
        identity: true,
      },
    ),
    station: text({ label: { ja: '最寄り駅', en: 'Nearest station' }, max: 30 }),
    stationMeans: choice(means, { label: { ja: '駅からの交通手段', en: 'From the station' } }),
    stationMinutes: integer({ label: { ja: '駅からの所要時間', en: 'Minutes' }, max: 180, unit: 'minutes' }),
    remote: yesNo({ label: { ja: '在宅勤務', en: 'Remote work' } }),
    smoking: choice(smoking, { label: { ja: '受動喫煙対策', en: 'Smoking' }, required: true }),
    smokingText: text({
      label: { ja: '受動喫煙対策（その他）の内容', en: 'About smoking' },
      max: 60,
      when: is('place.smoking', 'other'),
      required: true,
    }),
    carCommute: yesNo({
      label: { ja: 'マイカー通勤', en: 'Commuting by car' },
      yes: { ja: '可', en: 'Possible' },
      no: { ja: '不可', en: 'Not possible' },
    }),
    parking: choice(parking, { label: { ja: '駐車場', en: 'Parking' }, when: is('place.carCommute', true) }),
    transfer: yesNo({ label: { ja: '転勤の可能性', en: 'Transfers' }, required: true }),
    transferRange: text({
      label: { ja: '転勤の範囲', en: 'Range of transfers' },
      max: 60,
      when: is('place.transfer', true),
      required: true,
    }),
    changeRange: text({
      label: { ja: '就業場所の変更範囲', en: 'Range of change of the place' },
      hint: { ja: '変わらないときは「変更なし」。', en: '“None” where it will not change.' },
      max: 60,
      required: true,
    }),
  },
);
