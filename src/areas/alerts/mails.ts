import type { Gazetteer } from '#areas/offices/index.ts';
import type { PostingSummary } from '#areas/postings/index.ts';
import { letter } from '#platform/letter.ts';

/** Postings that one mail names; the others are told by their number. */
export const MOST_LISTED = 30;

interface NewPostings {
  readonly name: string;
  readonly postings: readonly PostingSummary[];
  /** found in all */
  readonly total: number;
  readonly searchUrl: string;
  readonly unsubscribeUrl: string;
}

const FORMS = { monthly: '月給', hourly: '時給', daily: '日給', annual: '年俸', other: '賃金' } as const;

const yen = (amount: number) => `${amount.toLocaleString('ja-JP')}円`;

function payOf({ wageType, wageFrom, wageTo }: PostingSummary): string {
  const form = FORMS[wageType];
  if (wageFrom === null) return `${form} 求人票をご覧ください`;
  return `${form} ${yen(wageFrom)}${wageTo === null || wageTo === wageFrom ? '以上' : `〜${yen(wageTo)}`}`;
}

function placeOf(places: Gazetteer, code: string): string {
  const city = places.municipalities.get(code)?.name ?? '';
  const prefecture = places.prefectures.find((each) => each.code === code.slice(0, 2))?.name ?? '';
  return `${prefecture}${city}` || code;
}

/** To the person who keeps a search: what is new in it. Tells no more than a visitor of the site may know. */
export function newPostingsMail(
  { name, postings, total, searchUrl, unsubscribeUrl }: NewPostings,
  places: Gazetteer,
  baseUrl: string,
): { readonly subject: string; readonly body: string } {
  const listed = postings.map(
    (posting) => `■ ${posting.title}
${payOf(posting)}
就業場所 ${posting.places.map((code) => placeOf(places, code)).join('、')}
求人番号 ${posting.number}
${baseUrl}/postings/${posting.number}`,
  );
  const rest =
    total > postings.length ? `\nほか${(total - postings.length).toLocaleString('ja-JP')}件あります。\n` : '';
  return {
    subject: `新しい求人 ${total.toLocaleString('ja-JP')}件：${name}`,
    body: letter(`保存した検索条件「${name}」に合う新しい求人が ${total.toLocaleString('ja-JP')}件 あります。

${listed.join('\n\n')}
${rest}
すべて見る
${searchUrl}

このお知らせを止める（ログインは要りません）
${unsubscribeUrl}`),
  };
}
