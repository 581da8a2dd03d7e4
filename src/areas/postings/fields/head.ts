import { choice, choices, integer, is, section, text, yesNo } from '#kernel/fields/index.ts';
import { disclosures, reasons, residences, trials } from './codes.ts';

/** How many are wanted, who may see it and how they may apply. */
export const head = section(
  'head',
  { ja: '募集のしかた', en: 'About the recruitment' },
  {
    openings: integer({ label: { ja: '募集人数', en: 'Openings' }, min: 1, max: 999, unit: 'people', required: true }),
    residence: choice(residences, { label: { ja: '通勤・住込', en: 'Commuting or living in' } }),
    reason: choice(reasons, { label: { ja: '募集理由', en: 'Reason' } }),
    reasonText: text({
      label: { ja: '募集理由（その他）', en: 'Other reason' },
      max: 30,
      when: is('head.reason', 'other'),
    }),
    forDisabled: yesNo({
      label: { ja: '障害者求人', en: 'For disabled persons' },
      hint: { ja: '障害のある方のための求人として募集します。', en: 'Recruited as a posting for disabled persons.' },
      kinds: ['G', 'U'],
    }),
    disabledOnly: yesNo({
      label: { ja: '障害のある方だけを募集する', en: 'Disabled persons only' },
      kinds: ['G', 'U'],
      when: is('head.forDisabled', true),
    }),
    trials: choices(trials, { label: { ja: 'トライアル雇用の併用', en: 'Trial employment' }, kinds: ['G'] }),
    disclosure: choice(disclosures, {
      label: { ja: '公開範囲', en: 'Disclosure' },
      hint: {
        ja: '変えるときは、ハローワークの確認が必要です。',
        en: 'Changing it later goes through the office.',
      },
      as: 'radios',
      required: true,
    }),
    acceptsSelfApplication: yesNo({
      label: { ja: 'オンライン自主応募', en: 'Online self-application' },
      hint: {
        ja: '受け付けるには、公開範囲を上の2つのどちらかにします。ハローワークの紹介を要件とする助成金の対象になりません。',
        en: 'Needs one of the first two disclosures. Subsidies that require a referral are not paid.',
      },
      yes: { ja: '受け付ける', en: 'Accepted' },
      no: { ja: '受け付けない', en: 'Not accepted' },
      required: true,
    }),
    agencyConsent: yesNo({
      label: { ja: '民間職業紹介事業者などへの情報提供', en: 'Provision to private placement agencies' },
      yes: { ja: '同意する', en: 'Agreed' },
      no: { ja: '同意しない', en: 'Not agreed' },
      required: true,
    }),
  },
);
