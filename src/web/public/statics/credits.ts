import type { Lang } from '#web/page.ts';

interface CreditWords {
  readonly title: string;
  readonly lead: string;
  readonly software: string;
  readonly licence: string;
  readonly data: string;
  readonly inJapanese: string;
  readonly source: string;
  readonly licenceOf: string;
  readonly caveat: string;
}

export const creditWords: Readonly<Record<Lang, CreditWords>> = {
  ja: {
    title: '出典とライセンス',
    lead: 'このサービスは、多くの方が公開している資料の上に成り立っています。',
    software: 'ソフトウェア',
    licence:
      'open-hellowork は Apache License 2.0 で公開しています。画面の色や文字の大きさは、デジタル庁のデザイントークン（MIT）を使っています。PDFの文字は BIZ UDPゴシック（SIL Open Font License 1.1）です。',
    data: '資料',
    inJapanese: '',
    source: '出典',
    licenceOf: 'ライセンス',
    caveat: '注意',
  },
  en: {
    title: 'Sources and licences',
    lead: 'This service stands on what many others have published.',
    software: 'Software',
    licence:
      'open-hellowork is published under the Apache License 2.0. Colours and type sizes use the design tokens of the Digital Agency of Japan (MIT). PDFs are set in BIZ UDPGothic (SIL Open Font License 1.1).',
    data: 'Data',
    inJapanese: 'Sources, licences and caveats are given in Japanese, as their names are.',
    source: 'Source',
    licenceOf: 'Licence',
    caveat: 'Please note',
  },
};
