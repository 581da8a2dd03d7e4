import type { FieldProblemCode, ProblemData } from '#kernel/fields/index.ts';

/** Why a posting or an item of it was not taken, beside what a field itself says. */
export type FeedReason =
  | FieldProblemCode
  | 'missing'
  | 'not-a-posting-number'
  | 'ends-before-it-begins'
  | 'unknown-kind'
  | 'unknown-place'
  | 'not-published'
  | 'too-much-for-its-unit'
  | 'accepted-here'
  | 'again-further-on'
  | 'file-broken';

const bounds = ({ min, max }: ProblemData) => `${min}から${max}まで`;

/** A reason without words does not compile. */
const reasons: Readonly<Record<FeedReason, (data: ProblemData) => string>> = {
  missing: () => '値がありません。',
  'not-a-posting-number': () => '求人番号の形（5桁、ハイフン、1～8桁）ではありません。',
  'ends-before-it-begins': () => '紹介期限日が受付年月日より前です。',
  'unknown-kind': () => '求人区分を読み取れません。',
  'unknown-place': () => '市区町村を読み取れません。',
  'not-published': () => '公開希望を読み取れないため、公開しない求人として取り込みました。',
  'too-much-for-its-unit': () => '賃金形態に対して額が大きすぎます。',
  'accepted-here': () => 'このサイトで受理した求人です。ファイルの内容では書き換えません。',
  'again-further-on': () => '同じ求人番号の求人が後の行にあります。後の行を取り込みました。',
  'file-broken': () => 'ファイルがここで壊れているか、途中で終わっています。これより前の求人は取り込みました。',
  required: () => '値がありません。',
  incomplete: () => '始まりと終わりの両方が必要です。',
  'too-long': ({ max, length }) => `${max}文字までです（${length}文字）。`,
  'bad-characters': () => '使えない文字が入っています。',
  'several-values': () => '値が2つ以上あります。',
  'not-a-number': () => '数字として読み取れません。',
  'not-whole': () => '小数点のある数です。',
  'too-many-decimals': ({ decimals }) => `小数は${decimals}桁までです。`,
  'too-small': (data) => `${bounds(data)}の数ではありません。`,
  'too-large': (data) => `${bounds(data)}の数ではありません。`,
  'not-offered': () => '選べる値のどれでもありません。',
  'not-a-date': () => '日付として読み取れません。',
  'no-such-day': () => '暦にない日付です。',
  'outside-era': ({ era }) => `${era}の期間にない日付です。`,
  'not-a-month': () => '年月として読み取れません。',
  'not-a-year': () => '年として読み取れません。',
  'not-a-time': () => '時刻（0:00～23:59）として読み取れません。',
  'wrong-order': () => '終わりが始まりより前です。',
  'not-kana': () => 'カタカナではありません。',
  'not-a-postal-code': () => '7桁の郵便番号ではありません。',
  'not-a-phone-number': () => '電話番号（0から始まる10桁か11桁）ではありません。',
  'not-an-email': () => 'メールアドレスの形ではありません。',
  'not-a-url': () => 'http:// か https:// から始まるアドレスではありません。',
  'not-a-code': () => 'コードの形ではありません。',
  'not-digits': () => '数字とハイフン以外の文字が入っています。',
  'wrong-length': () => '桁数が合いません。',
  'wrong-form': () => '番号の区切り方が合いません。',
  'wrong-check-digit': () => '検査用の数字が合いません。',
  'too-many': ({ max, count }) => `${max}件までです（${count}件）。`,
};

/** A reason as a sentence. */
export function sayReason(reason: FeedReason, data: ProblemData = {}): string {
  return reasons[reason](data);
}
