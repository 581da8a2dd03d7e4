/** What the reference data owes to whom, for the credits page; the same facts as `reference/README.md`. */
export interface Credit {
  readonly files: readonly string[];
  readonly what: string;
  readonly source: string;
  readonly link?: string;
  readonly licence: string;
  /** What a reader must know before taking the data for more than it is. */
  readonly caveat?: string;
}

const searchSite = 'hellowork-mhlw/hellowork-mhlw.github.io';

export const credits: readonly Credit[] = [
  {
    files: ['postal-codes.tsv.gz'],
    what: '郵便番号',
    source: '日本郵便の郵便番号データ（kufu/jpostcode-data、2026年8月）',
    link: 'https://github.com/kufu/jpostcode-data',
    licence: 'MIT © SmartHR（日本郵便は権利を主張していません）',
  },
  {
    files: ['municipalities.csv'],
    what: '市区町村',
    source: '日本郵便、code4fukui/localgovjp、Geolonia 住所データ',
    link: 'https://github.com/geolonia/japanese-addresses',
    licence: 'localgovjp: CC0、Geolonia 住所データ: CC BY 4.0',
    caveat: '位置は役所・役場の所在地です。北方領土の村は含みません。',
  },
  {
    files: ['offices.csv', 'jurisdictions.csv', 'office-codes.csv'],
    what: 'ハローワークと管轄区域',
    source: '厚生労働省組織規則 別表第五（2013年12月21日時点の条文）',
    licence: '法令（著作権法13条1号により著作権の対象外）',
    caveat:
      '2013年時点の管轄です。安定所番号は 01010・13010・20010 を除き、このソフトウェアが付けた番号で、公式のものではありません。管轄の定めがない小笠原村は、同じ都の最も近い安定所を表示します。',
  },
  {
    files: ['occupations-2011.csv.gz'],
    what: '職業分類と該当職業名',
    source: `厚生労働省編職業分類（2011年改定、${searchSite} による）`,
    link: 'https://github.com/hellowork-mhlw/hellowork-mhlw.github.io',
    licence: 'MIT © 2022 hellowork-mhlw',
    caveat: '2023年に改定された分類の前の版です。',
  },
  {
    files: ['search-codes.json'],
    what: '職種の選択肢と沿線',
    source: `公開の求人検索画面の選択肢（2022〜2024年、${searchSite} による）`,
    link: 'https://github.com/hellowork-mhlw/hellowork-mhlw.github.io',
    licence: 'MIT © 2022 hellowork-mhlw',
  },
  {
    files: ['everyday-words.csv', 'job-category-occupations.csv'],
    what: '日常の言葉・選択肢と職業分類の対応',
    source: 'このソフトウェアが独自に作成',
    licence: 'Apache-2.0',
    caveat: '公式の分類の一部ではありません。',
  },
  {
    files: ['readings.csv'],
    what: 'ふりがなの読み',
    source: 'このソフトウェアが独自に作成',
    licence: 'Apache-2.0',
    caveat: 'このサービスでよく使う言葉だけです。地名や人名の読みは含みません（都道府県を除く）。',
  },
  {
    files: ['industries.csv'],
    what: '産業分類',
    source: '総務省 日本標準産業分類 第14回改定（kobesoft-inc/jsic-data による）',
    link: 'https://github.com/kobesoft-inc/jsic-data',
    licence: '国の統計分類',
  },
  {
    files: ['licences.csv'],
    what: '免許・資格コード',
    source: 'ハローワークの免許・資格コード一覧（takkenshiken2026-sudo/shikaku-master による）',
    licence: '国が公表する一覧',
  },
  {
    files: ['minimum-wages.csv'],
    what: '地域別最低賃金（2026年度）',
    source: '2026年9月4日時点の答申額（OW-beep/data-mikke による）',
    licence: '公表された事実',
    caveat: '発効日は都道府県により異なりますが、元の資料にないため、2026年10月1日とみなしています。',
  },
  {
    files: ['residence-statuses.csv'],
    what: '在留資格',
    source: '出入国管理及び難民認定法 別表第一・第二、入管特例法',
    licence: '法令',
    caveat: '就労の可否は要約です。手作業でまとめました。',
  },
  {
    files: ['railway-line-stations.csv'],
    what: '沿線の駅',
    source: 'このプロジェクト（沿線の名前と駅の一覧を読み合わせたもの）',
    licence: 'Apache-2.0',
    caveat: '区間で分かれた沿線にどの駅が入るかは、沿線の名前から読み取りました。',
  },
  {
    files: ['stations.csv.gz'],
    what: '駅',
    source: 'Seo-4d696b75/station_database（2026年5月31日）',
    link: 'https://github.com/Seo-4d696b75/station_database',
    licence: 'CC BY-SA 4.0',
    caveat: '路面電車の停留場を含みます。',
  },
];
