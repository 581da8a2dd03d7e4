import type { OpeningReason } from '#areas/offices/index.ts';
import type { Lang } from '#web/page.ts';

type Words = Readonly<Record<OpeningReason, string>>;

const ja: Words = {
  case: '申込みの確認',
  consultation: '窓口での相談',
  telephone: '電話での相談',
  referral: '職業紹介・求人の案内',
  registration: '登録内容の確認・変更',
  restriction: '利用制限の確認',
  other: 'そのほか',
};

const en: Words = {
  case: 'Deciding a filing',
  consultation: 'Consultation at the counter',
  telephone: 'Consultation by telephone',
  referral: 'Referral or postings for you',
  registration: 'Checking or changing the registration',
  restriction: 'Looking into a restriction',
  other: 'Other',
};

/** Why staff open a record, in words for both sides. */
export const openingReasonWords: Readonly<Record<Lang, Words>> = { ja, en };

/** A reason as it is kept, in words: a code of ours, or what was typed. */
export const sayReason = (reason: string, lang: Lang): string =>
  Object.entries(openingReasonWords[lang]).find(([code]) => code === reason)?.[1] ?? reason;
