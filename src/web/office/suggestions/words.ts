import type { MatchCode, MatchReason, NoSuggestions } from '#areas/suggestions/index.ts';

type Say = (reason: MatchReason) => string;
const plain =
  (text: string): Say =>
  () =>
    text;

/** What speaks for a posting, in words of the desk. */
const fitWords: Readonly<Record<MatchCode, Say>> = {
  occupation: plain('希望する職種'),
  'related-occupation': plain('希望に近い職種'),
  place: plain('希望勤務地'),
  commute: ({ minutes }) => `通勤 約${minutes}分（希望の範囲）`,
  move: plain('転居先として希望する地域'),
  employment: plain('希望する就業形態'),
  pay: plain('賃金が希望以上'),
  hours: plain('勤務時間が希望の範囲'),
  nights: plain('夜勤がない'),
  licence: plain('求められる免許・資格がある'),
  driving: plain('求められる運転免許がある'),
  'days-off': plain('希望する休日'),
  'two-day-week': plain('毎週の週休二日'),
  overtime: plain('時間外が希望の範囲'),
  remote: plain('在宅勤務ができる'),
};

/** What does not fit. */
const missWords: Readonly<Record<MatchCode, Say>> = {
  occupation: plain('職種が希望と違う'),
  'related-occupation': plain('職種が希望と違う'),
  place: plain('希望勤務地ではない'),
  commute: ({ minutes }) => `通勤 約${minutes}分（希望より長い）`,
  move: plain('希望する地域ではない'),
  employment: plain('就業形態が希望と違う'),
  pay: plain('賃金が希望より低い'),
  hours: plain('勤務時間が希望と違う'),
  nights: plain('夜勤がある'),
  licence: plain('必須の免許・資格がない'),
  driving: plain('必須の運転免許がない'),
  'days-off': plain('休日が希望と違う'),
  'two-day-week': plain('毎週の週休二日ではない'),
  overtime: plain('時間外が希望より長い'),
  remote: plain('在宅勤務ができない'),
};

export const sayFits = (reasons: readonly MatchReason[]): readonly string[] =>
  reasons.map((reason) => fitWords[reason.about](reason));
export const sayMisses = (reasons: readonly MatchReason[]): readonly string[] =>
  reasons.map((reason) => missWords[reason.about](reason));

/** Words of the suggestions at the desk, from both sides. */
export const words = {
  order:
    '希望に合う点の多い順です。通勤時間は、住所と就業場所の市区町村のあいだの距離から計算した目安です。どちらかが書いていない項目は数えません。',
  weighed: (n: string) => `条件に近い${n}件を調べました。条件を加えると、ほかの求人も調べます。`,
  personsWeighed: (n: string) => `登録の新しい${n}人を調べました。`,
  fits: '合う点',
  misses: '合わない点',
  points: (points: number) => `${points}点`,
  refer: '紹介に進む',
  toReferral: '紹介の記録',
  validThrough: '紹介期限日',
  personThrough: '求職の有効期限',
  noExpiry: 'なし',
  wished: '希望する仕事',

  postings: {
    title: 'この方に合う求人',
    none: '合う求人は見つかりませんでした。',
    noneText: '希望する仕事の職業分類、希望勤務地、求人の年齢制限を確かめてください。',
    unclassed: '希望する仕事の職業分類が登録されていないため、希望勤務地と希望就業形態に合う求人を表示しています。',
    class: '職業分類を登録する',
    why: {
      online: {
        title: 'オンライン登録者の方には、求人を紹介できません。',
        text: '相談のうえ、「手続き」でハローワーク利用登録者に切り替えると、合う求人を表示します。',
        href: 'acts',
        link: '手続きを開く',
      },
      invalid: {
        title: '登録が無効のあいだは、求人を紹介できません。',
        text: '「手続き」で求職の登録を再開すると、合う求人を表示します。',
        href: 'acts',
        link: '手続きを開く',
      },
      'no-wishes': {
        title: '希望する仕事の職業分類も、希望勤務地も、希望就業形態も登録されていません。',
        text: 'どれか1つを入力すると、合う求人を表示します。',
        href: 'edit/wishes',
        link: '希望する仕事を変更する',
      },
    } as Readonly<Partial<Record<NoSuggestions, { title: string; text: string; href: string; link: string }>>>,
  },

  persons: {
    title: 'この求人に合う方',
    lead: 'この安定所のハローワーク利用登録者のうち、登録が有効な方です。',
    recorded: '表示された方の記録を「職業紹介・求人の案内」のために見たことが、ご本人と所長に分かるように残ります。',
    none: '合う方は見つかりませんでした。',
    noneText: '求人の職業分類と年齢制限を確かめてください。新しく登録した方は、次に開いたときに表示されます。',
    why: {
      'not-open': {
        title: '募集中の求人ではないため、紹介できません。',
        text: '有効で、募集を停止していない求人に、合う方を表示します。',
      },
      'no-occupation': {
        title: 'この求人には職業分類が登録されていません。',
        text: '職業分類は、求人者の変更の申出で登録できます。登録すると、合う方を表示します。',
      },
    } as Readonly<Partial<Record<NoSuggestions, { title: string; text: string }>>>,
    back: '求人の画面に戻る',
  },

  narrow: {
    any: '指定しない',
    home: '住所と同じ市区町村',
    abroad: '海外',
    monthly: (yen: string) => `月額 ${yen}円以上`,
    hourly: (yen: string) => `時間額 ${yen}円以上`,
    days: (n: number) => `${n}日以内`,
    employments: {
      regular: '正社員',
      'non-regular': '正社員以外',
      dispatch: '派遣',
      'part-time': 'パート',
      seasonal: '季節',
      migrant: '出稼ぎ',
    },
    noneText: '使っている条件を1つ外すと、表示されることがあります。',
    sides: {
      postings: {
        groups: { place: '就業場所', employment: '就業形態', pay: '賃金', days: '受付日' },
        placeWished: '希望の勤務地・通勤時間',
        payWished: '希望賃金以上',
        count: (n: string) => `合う求人 ${n}件`,
        of: (n: string) => `（条件を付けないと${n}件）`,
        none: 'この条件に合う求人はありません。',
      },
      persons: {
        groups: { place: '勤務地・住所', employment: '希望就業形態', pay: '賃金', days: '求職登録日' },
        placeWished: '希望の勤務地・通勤時間',
        payWished: '求人の賃金が希望以上',
        count: (n: string) => `合う方 ${n}人`,
        of: (n: string) => `（条件を付けないと${n}人）`,
        none: 'この条件に合う方はいません。',
      },
    },
  },
};
