/** An item of the feed: its name in XML and its column in CSV. */
export interface FeedColumn {
  readonly tag: string;
  readonly label: string;
  /** Number of the item in the official table, where it is known. */
  readonly number?: number;
}

const table = (rows: string): readonly FeedColumn[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [tag = '', label = '', number] = row.trim().split(/\s+/);
      return { tag, label, ...(number && { number: Number(number) }) };
    });

/** The items that are read and written, in the order of our CSV. Numbers are those of the official table that are known. */
export const feedColumns: readonly FeedColumn[] = table(`
  kjno 求人番号 12
  uktkymd_seireki 受付年月日（西暦） 14
  uktkymd_wareki 受付年月日（和暦） 15
  kjyukoymd 有効年月日 16
  shokaikigenymd 紹介期限日 17
  kjkbn1_c 求人区分１（コード） 18
  kjkbn1_n 求人区分１ 19
  kjkbn2_c 求人区分２（コード） 20
  kjkbn2_n 求人区分２ 21
  kokaikibo 公開希望 23
  sgsyakbn 障害者区分 24
  trialkoyoheiyo_kibo トライアル雇用併用の希望 28
  onlinejishuobo_uktkkahi_c オンライン自主応募の受付（コード） 30
  onlinejishuobo_uktkkahi_n オンライン自主応募の受付 31
  jgshno 事業所番号
  jgshmei 事業所名
  jgshmeikana 事業所名（カナ）
  hojinno 法人番号
  jgshyubinno 事業所郵便番号
  jgshszci 事業所所在地
  jgshhp ホームページ
  sngbrui_c 産業分類（コード） 48
  sngbrui_dai_c 産業分類大分類（コード） 49
  sngbrui_n 産業分類 50
  sksu 職種
  shigoto_ny 仕事の内容
  shigoto_henkohani 仕事の内容の変更範囲
  koyokeitai_c 雇用形態（コード）
  koyokeitai_n 雇用形態
  ssintoyo_umu_n 正社員登用の有無
  hakenukeoi_n 派遣・請負等
  koyokikan_n 雇用期間
  koyokikan_ssymd 雇用期間開始年月日
  koyokikan_seymd 雇用期間終了年月日
  koyokikan_kshn 契約更新の可能性
  shiyokikan_umu_n 試用期間の有無
  shiyokikan_tsk 試用期間の月数
  shiyokikan_jkn 試用期間中の労働条件
  shgbsjusho 就業場所
  shgbsyubinno 就業場所郵便番号
  shgbsjusho1_c 就業場所１（コード）
  shgbsjusho1_n 就業場所１
  shgbsjusho2_c 就業場所２（コード）
  shgbsjusho2_n 就業場所２
  shgbsjusho3_c 就業場所３（コード）
  shgbsjusho3_n 就業場所３
  shgbs_henkohani 就業場所の変更範囲
  shgbs_myre 最寄り駅
  judokitsuen_n 受動喫煙対策
  mycartsknkahi_n マイカー通勤
  tenkin_knsi_n 転勤の可能性
  ztkkimmu_n 在宅勤務
  nenreisegnari_kagen 年齢制限（下限）
  nenreisegnari_jgn 年齢制限（上限）
  grki 学歴
  hynakiknt 必要な経験等
  hynapcskill 必要なPCスキル
  menkyo_skku1_c 免許・資格１（コード）
  menkyo_skku1_n 免許・資格１
  menkyo_skku2_c 免許・資格２（コード）
  menkyo_skku2_n 免許・資格２
  menkyo_skku3_c 免許・資格３（コード）
  menkyo_skku3_n 免許・資格３
  khky 基本給
  khkykagen 基本給（下限）
  khkyjgn 基本給（上限）
  chgnkeitai_c 賃金形態（コード）
  chgnkeitai_n 賃金形態
  chgnkeitai_kagen 賃金形態の額（下限）
  chgnkeitai_jgn 賃金形態の額（上限）
  sikg_aplusbkagen 賃金ａ＋ｂ（下限）
  sikg_aplusbjgn 賃金ａ＋ｂ（上限）
  tgktat1_n 定額手当１の名称
  tgktat1_kagen 定額手当１（下限）
  tgktat1_jgn 定額手当１（上限）
  tgktat2_n 定額手当２の名称
  tgktat2_kagen 定額手当２（下限）
  tgktat2_jgn 定額手当２（上限）
  tgktat3_n 定額手当３の名称
  tgktat3_kagen 定額手当３（下限）
  tgktat3_jgn 定額手当３（上限）
  tgktat4_n 定額手当４の名称
  tgktat4_kagen 定額手当４（下限）
  tgktat4_jgn 定額手当４（上限）
  ktizangydi_umu_n 固定残業代の有無
  ktizangydi_kagen 固定残業代（下限）
  ktizangydi_jgn 固定残業代（上限）
  ktizangydi_jn 固定残業代の時間数
  tskntat_n 通勤手当
  tskntat_jgn 通勤手当（上限）
  chgnsmkr 賃金締切日
  chgnshrbi 賃金支払日
  chgnshrtsk 賃金支払月
  shkyumu_n 昇給の有無
  shoyoumu_n 賞与の有無
  shoyokaisu 賞与の回数
  shoyotsksu 賞与の月数
  shgjn1_ksjn 就業時間１（始業）
  shgjn1_syryojn 就業時間１（終業）
  shgjn2_ksjn 就業時間２（始業）
  shgjn2_syryojn 就業時間２（終業）
  shgjn3_ksjn 就業時間３（始業）
  shgjn3_syryojn 就業時間３（終業）
  shgjn_kotai_n 交替制（シフト制）
  kyukeijn_n 休憩時間（分）
  jkgi_umu_n 時間外労働の有無
  jkgi_tskhekin 時間外労働の月平均
  kyjs 休日
  sk2sei_n 週休二日制
  nenkankjsu_n 年間休日数
  shuronisu 週の労働日数
  sixmonth_yukyukyuka_n ６か月後の有給休暇日数
  tsukihekinrododnissu 月平均労働日数
  knyhkn 加入保険等
  tskknseido_n 退職金制度
  tiskkin_n 退職金共済
  tnnenrei 定年年齢
  saikoyo 再雇用
  knmencho 勤務延長
  jgis_kigyozentai_n 従業員数（企業全体）
  jgis_shgbs_n 従業員数（就業場所）
  shihonkin 資本金
  jigyony 事業内容
  kaishatokucho 会社の特長
  saiyoninzu_n 採用人数
  boshury_n 募集理由
  snkhoho 選考方法
  mensetsuyoteikaisu 面接予定回数
  obshri 応募書類等
  snktts_tntsh 選考担当者
  snktts_tel 選考担当者の電話番号
  snktts_fax 選考担当者のFAX
  snktts_mail 選考担当者のEメール
  kjjknktkjk 求人に関する特記事項
  skbtrn1 識別欄１ 418
  juriatsno 受理安定所番号 428
  juriatsmei 受理安定所名 429
`);

const byLabel = new Map(feedColumns.flatMap(({ tag, label }) => [[label, tag] as const, [tag, tag] as const]));

const labels = new Map(feedColumns.map(({ tag, label }) => [tag, label]));

/** What an item is called in the CSV: how people are told of it. The XML name itself where there is no heading. */
export function labelOfColumn(tag: string): string {
  return labels.get(tag) ?? tag;
}

/** The item of a CSV heading: our heading, or the XML name itself; undefined for a column that is not read. */
export function tagOfColumn(heading: string): string | undefined {
  return byLabel.get(heading.normalize('NFC').trim());
}
