import type { DemoEstablishment } from './establishment.ts';
import type { Random } from './random.ts';
import type { Trade } from './trades/trade.ts';

/** What the texts of a posting depend on. */
export interface WritingFacts {
  readonly trade: Trade;
  readonly establishment: DemoEstablishment;
  readonly partTime: boolean;
  readonly regular: boolean;
  readonly promotion: boolean;
  readonly experienced: boolean;
  /** Saturdays, Sundays and public holidays are off. */
  readonly weekend: boolean;
  readonly overtimeHours: number;
}

const titleLimit = 28;
const descriptionLimit = 360;
const notesLimit = 600;

/** 職種, at most 28 characters. */
export function title({ trade, partTime, experienced, weekend, overtimeHours }: WritingFacts, random: Random): string {
  const plain = random.pick(trade.titles);
  const extras = [
    ...(weekend && random.chance(0.18) ? ['／土日祝休み'] : []),
    ...(!experienced && random.chance(0.06) ? ['／未経験可'] : []),
    ...(partTime && random.chance(0.15) ? ['（パート）'] : []),
    ...(overtimeHours === 0 && random.chance(0.08) ? ['／残業なし'] : []),
  ];
  const decorated = plain + (extras[0] ?? '');
  return decorated.length <= titleLimit ? decorated : plain.slice(0, titleLimit);
}

const settings = [
  '1日の流れは朝の打ち合わせで確認し、分からないことはその場で聞けます。',
  '担当は2〜3人の組で、休むときは組の中で代わります。',
  '使う道具や機械は点検表で管理し、不具合があればすぐに交換します。',
  '仕事の手順は写真入りの手引きにまとめてあります。',
  '部署は8名ほどで、年代の近い同僚がいます。',
  '季節によって忙しさが変わりますが、勤務表は前の月の20日までに決まります。',
  '半年後をめどに、希望と適性に合わせて担当を広げます。',
  '体への負担が大きい作業は機械を使い、複数名で行います。',
];

const beginners = [
  '未経験の方も歓迎します。',
  '未経験者歓迎。先輩が一から教えます。',
  '未経験から始めた職員が多い職場です。',
  '業界未経験の方も応募できます。',
];

/** 仕事の内容, at most 360 characters. */
export function description({ trade, experienced }: WritingFacts, random: Random): string {
  const parts = [
    random.pick(trade.openings),
    ...random.some(trade.tasks, random.whole(4, 6)).map((task) => `・${task}`),
    ...random.some(trade.closings, 2),
    random.pick(settings),
    ...(!experienced && random.chance(0.24) ? [random.pick(beginners)] : []),
  ];
  let text = '';
  for (const part of parts) {
    if (text.length + part.length + 1 > descriptionLimit) break;
    text += text ? `\n${part}` : part;
  }
  return text;
}

const common = [
  '＊応募の際は、事前に連絡のうえ、ハローワークの紹介状をお持ちください。',
  '＊応募前の職場見学ができます。希望の方は窓口でお申し出ください。',
  '＊制服と名札を貸与します。靴は各自でご用意ください。',
  '＊昼食は1食300円で利用できます。持参もできます。',
  '＊駐車場は敷地内にあり、追加の費用はかかりません。',
  '＊年次有給休暇は時間単位でも取得できます。',
  '＊書類選考のうえ、1週間以内に面接の日時を電話で連絡します。',
  '＊健康診断は年に1回、会社の負担で受けられます。',
  '＊車で通勤する方は、任意保険への加入が必要です。',
  '＊資格取得の費用を補助する制度があります。',
  '＊就業時間と曜日は、面接のときに相談に応じます。',
  '＊人柄と意欲を重視して選考します。',
  '＊給与は経験と能力を考慮して決定します。',
  '＊忙しい時期は部署をこえて協力し、残業が偏らないようにしています。',
  '＊入社の日は相談に応じます。在職中の方も応募できます。',
  '＊休憩室には電子レンジと冷蔵庫があり、ロッカーを1人1つ使えます。',
  '＊慶弔休暇と夏季休暇、年末年始の休暇があります。',
  '＊面接は1回で、30分ほどです。履歴書は面接のときにお持ちください。',
  '＊退職する方の補充のため、引き継ぎの期間を設けています。',
  '＊社内の連絡にはスマートフォンの業務用アプリを使います。端末は貸与します。',
  '＊事業所は幹線道路から近く、自転車でも通勤できます。',
  '＊年に2回、上司との面談で仕事の目標と希望を話し合います。',
];

/** 求人に関する特記事項, at most 600 characters. */
export function notes(facts: WritingFacts, random: Random): string {
  const { establishment, partTime, regular, promotion, experienced, weekend } = facts;
  const parts = [
    ...random.some(common, random.whole(3, 6)),
    ...(weekend && random.chance(0.55) ? ['＊土日祝は休みです。行事などで出勤した日は代休を取ります。'] : []),
    ...(establishment.leaveTaken.familyCare && random.chance(0.4)
      ? ['＊育児休業・介護休業の取得実績があります。']
      : establishment.leaveTaken.childcare && random.chance(0.25)
        ? ['＊育児休業から復帰した職員が働いています。']
        : []),
    ...(promotion ? ['＊勤務成績などにより、正社員に登用する制度があります。'] : []),
    ...(partTime && random.chance(0.25) ? ['＊扶養の範囲内で働きたい方も相談に応じます。'] : []),
    ...(regular && !experienced && random.chance(0.05) ? ['＊未経験の方には、入社後3か月の研修計画を作ります。'] : []),
    ...(regular && random.chance(0.05) ? ['＊UIJターンで転居される方を歓迎します。'] : []),
  ];
  let text = '';
  for (const part of parts) {
    if (text.length + part.length + 1 > notesLimit) break;
    text += text ? `\n${part}` : part;
  }
  return text;
}
