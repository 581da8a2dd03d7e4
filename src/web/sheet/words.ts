import type { Lang } from '#web/page.ts';

/** Words of the 求人票 wherever it is shown. */
const ja = {
  sheet: '求人票',
  basics: '求人のあらまし',
  number: '求人番号',
  kind: '求人区分',
  acceptedOn: '受付年月日',
  validThrough: '紹介期限日',
  office: '受理安定所',
  places: '就業場所',
  employer: '事業所名',
  establishmentNumber: '事業所番号',
  hidden: '窓口でご案内します',
  sample: '見本',
  notYet: '受理の後に決まります',
};

const en: typeof ja = {
  sheet: 'Posting sheet',
  basics: 'At a glance',
  number: 'Posting number',
  kind: 'Type of posting',
  acceptedOn: 'Accepted on',
  validThrough: 'Open until',
  office: 'Office',
  places: 'Places of work',
  employer: 'Employer',
  establishmentNumber: 'Establishment number',
  hidden: 'Named at the office',
  sample: 'SAMPLE',
  notYet: 'Set when it is accepted',
};

export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
