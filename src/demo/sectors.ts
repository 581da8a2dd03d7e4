import type { Sector } from './trades/trade.ts';

/** How establishments of a sector are called and what they do. */
export interface SectorText {
  /** 産業分類 (小分類). */
  readonly industries: readonly string[];
  /** What follows the invented name, with its kana. */
  readonly suffixes: readonly (readonly [name: string, kana: string])[];
  /** Legal forms that occur; most establishments have the first ones. */
  readonly forms: readonly string[];
  readonly businesses: readonly string[];
}

const companies = ['株式会社', '株式会社', '有限会社', '合同会社'];

export const sectors: Readonly<Record<Sector, SectorText>> = {
  care: {
    industries: ['854'],
    suffixes: [
      ['の里', 'ノサト'],
      ['苑', 'エン'],
      ['ケアセンター', 'ケアセンター'],
      ['介護サービス', 'カイゴサービス'],
      ['デイサービス', 'デイサービス'],
    ],
    forms: ['社会福祉法人', '株式会社', '社会福祉法人', '合同会社', '医療法人'],
    businesses: [
      '特別養護老人ホームとデイサービスの運営',
      '訪問介護と居宅介護支援',
      '有料老人ホームの運営',
      'グループホームと小規模多機能型施設の運営',
    ],
  },
  welfare: {
    industries: ['855', '853'],
    suffixes: [
      ['作業所', 'サギョウショ'],
      ['学園', 'ガクエン'],
      ['の家', 'ノイエ'],
      ['サポートセンター', 'サポートセンター'],
    ],
    forms: ['特定非営利活動法人', '社会福祉法人', '一般社団法人', '株式会社'],
    businesses: [
      '障害のある方の就労支援と生活支援',
      '放課後等デイサービスの運営',
      '障害者支援施設とグループホームの運営',
    ],
  },
  hospital: {
    industries: ['831'],
    suffixes: [
      ['病院', 'ビョウイン'],
      ['記念病院', 'キネンビョウイン'],
      ['総合病院', 'ソウゴウビョウイン'],
    ],
    forms: ['医療法人', '医療法人社団', '社会医療法人'],
    businesses: ['地域の病院（回復期・療養病床）', '急性期から在宅までの医療', '内科・外科・整形外科の診療と健診'],
  },
  clinic: {
    industries: ['832', '835'],
    suffixes: [
      ['クリニック', 'クリニック'],
      ['医院', 'イイン'],
      ['整骨院', 'セイコツイン'],
      ['皮フ科', 'ヒフカ'],
    ],
    forms: ['医療法人', '', ''],
    businesses: ['内科・小児科の診療', '整形外科とリハビリテーション', '地域のかかりつけ医'],
  },
  dental: {
    industries: ['833'],
    suffixes: [
      ['歯科医院', 'シカイイン'],
      ['歯科', 'シカ'],
      ['デンタルクリニック', 'デンタルクリニック'],
    ],
    forms: ['医療法人', '', ''],
    businesses: ['一般歯科・小児歯科の診療', '予防歯科と訪問歯科の診療'],
  },
  pharmacy: {
    industries: ['603'],
    suffixes: [
      ['薬局', 'ヤッキョク'],
      ['ファーマシー', 'ファーマシー'],
      ['ドラッグ', 'ドラッグ'],
    ],
    forms: companies,
    businesses: ['調剤薬局の経営', '医薬品・日用品の小売'],
  },
  nursery: {
    industries: ['853'],
    suffixes: [
      ['保育園', 'ホイクエン'],
      ['こども園', 'コドモエン'],
      ['ナーサリー', 'ナーサリー'],
    ],
    forms: ['社会福祉法人', '株式会社', '学校法人'],
    businesses: ['認可保育園の運営', '認定こども園の運営', '小規模保育園の運営'],
  },
  school: {
    industries: ['811', '823'],
    suffixes: [
      ['学園', 'ガクエン'],
      ['幼稚園', 'ヨウチエン'],
      ['ゼミナール', 'ゼミナール'],
      ['教室', 'キョウシツ'],
    ],
    forms: ['学校法人', '株式会社', '特定非営利活動法人'],
    businesses: ['幼稚園の運営', '学習塾の運営', '学童クラブの運営'],
  },
  company: {
    industries: ['541', '531', '522', '691', '929', '724'],
    suffixes: [
      ['商事', 'ショウジ'],
      ['商会', 'ショウカイ'],
      ['産業', 'サンギョウ'],
      ['トレード', 'トレード'],
      ['ホールディングス', 'ホールディングス'],
    ],
    forms: companies,
    businesses: [
      '産業用の機械と部品の販売',
      '建築資材の卸売',
      '食品の卸売',
      '不動産の賃貸と管理',
      '企業向けの事務代行',
    ],
  },
  shop: {
    industries: ['581', '589', '609', '573'],
    suffixes: [
      ['ストア', 'ストア'],
      ['マート', 'マート'],
      ['屋', 'ヤ'],
      ['百貨', 'ヒャッカ'],
    ],
    forms: companies,
    businesses: ['食品スーパーの経営', '衣料品と雑貨の小売', '和洋菓子の製造と販売', 'ホームセンターの経営'],
  },
  food: {
    industries: ['761', '762'],
    suffixes: [
      ['食堂', 'ショクドウ'],
      ['亭', 'テイ'],
      ['キッチン', 'キッチン'],
      ['フーズ', 'フーズ'],
    ],
    forms: companies,
    businesses: ['和食店の経営', 'レストランとカフェの経営', '給食の受託'],
  },
  hotel: {
    industries: ['751'],
    suffixes: [
      ['ホテル', 'ホテル'],
      ['旅館', 'リョカン'],
      ['リゾート', 'リゾート'],
    ],
    forms: companies,
    businesses: ['旅館の経営', 'ビジネスホテルの経営', '観光ホテルと日帰り温泉の経営'],
  },
  beauty: {
    industries: ['783'],
    suffixes: [
      ['美容室', 'ビヨウシツ'],
      ['ヘアー', 'ヘアー'],
      ['サロン', 'サロン'],
    ],
    forms: ['', '有限会社', '株式会社'],
    businesses: ['美容室の経営', '美容室とネイルサロンの経営'],
  },
  factory: {
    industries: ['311', '266', '244', '183', '281', '151'],
    suffixes: [
      ['製作所', 'セイサクショ'],
      ['工業', 'コウギョウ'],
      ['精機', 'セイキ'],
      ['テクノ', 'テクノ'],
    ],
    forms: companies,
    businesses: ['自動車部品の製造', '産業機械の製造', '金属部品の加工', 'プラスチック製品の製造', '電子部品の製造'],
  },
  foodFactory: {
    industries: ['099', '097'],
    suffixes: [
      ['食品', 'ショクヒン'],
      ['フーズ', 'フーズ'],
      ['製菓', 'セイカ'],
      ['水産', 'スイサン'],
    ],
    forms: companies,
    businesses: ['惣菜と弁当の製造', '菓子とパンの製造', '水産加工品の製造'],
  },
  garage: {
    industries: ['891', '591', '605'],
    suffixes: [
      ['自動車', 'ジドウシャ'],
      ['モータース', 'モータース'],
      ['石油', 'セキユ'],
    ],
    forms: companies,
    businesses: ['自動車の整備と販売', '自動車の車検・整備', '石油製品の販売'],
  },
  it: {
    industries: ['391'],
    suffixes: [
      ['システムズ', 'システムズ'],
      ['ソフト', 'ソフト'],
      ['情報', 'ジョウホウ'],
    ],
    forms: companies,
    businesses: ['業務システムの開発と保守', 'Webサービスの企画と開発', '情報システムの運用支援'],
  },
  builder: {
    industries: ['061', '065', '081', '083', '078'],
    suffixes: [
      ['建設', 'ケンセツ'],
      ['工務店', 'コウムテン'],
      ['電設', 'デンセツ'],
      ['設備', 'セツビ'],
      ['組', 'グミ'],
    ],
    forms: companies,
    businesses: ['土木・建築工事', '木造住宅の新築とリフォーム', '電気設備の工事', '給排水・空調設備の工事'],
  },
  carrier: {
    industries: ['441', '471'],
    suffixes: [
      ['運輸', 'ウンユ'],
      ['物流', 'ブツリュウ'],
      ['運送', 'ウンソウ'],
      ['倉庫', 'ソウコ'],
    ],
    forms: companies,
    businesses: ['一般貨物の運送', '倉庫業と配送', '食品の共同配送'],
  },
  taxi: {
    industries: ['432', '431'],
    suffixes: [
      ['交通', 'コウツウ'],
      ['タクシー', 'タクシー'],
      ['観光バス', 'カンコウバス'],
    ],
    forms: companies,
    businesses: ['タクシー事業', '路線バスと貸切バスの運行'],
  },
  cleaning: {
    industries: ['922'],
    suffixes: [
      ['美装', 'ビソウ'],
      ['ビルサービス', 'ビルサービス'],
      ['クリーン', 'クリーン'],
    ],
    forms: companies,
    businesses: ['建物の清掃と設備の管理', '病院とホテルの清掃の受託', '廃棄物の収集と建物の管理'],
  },
  security: {
    industries: ['923'],
    suffixes: [
      ['警備保障', 'ケイビホショウ'],
      ['セキュリティ', 'セキュリティ'],
      ['警備', 'ケイビ'],
    ],
    forms: companies,
    businesses: ['施設警備と交通誘導', '警備業'],
  },
  farm: {
    industries: ['011', '012'],
    suffixes: [
      ['農園', 'ノウエン'],
      ['ファーム', 'ファーム'],
      ['牧場', 'ボクジョウ'],
      ['造園', 'ゾウエン'],
    ],
    forms: ['農事組合法人', '株式会社', '有限会社', ''],
    businesses: ['野菜と果物の生産', '牛・豚・鶏の飼育', '造園と緑地の管理'],
  },
};
