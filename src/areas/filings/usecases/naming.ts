import type { PostingKind } from '#areas/postings/rules/posting-validity.ts';
import type { Case } from '../store/cases.ts';
import type { FilingKind } from '../store/filings.ts';

/** What is asked for an accepted posting, as mails name it. */
const asked: Readonly<Partial<Record<FilingKind, string>>> = {
  postingChange: 'の内容の変更',
  postingDisclosure: 'の公開のしかたの変更',
  postingExtension: 'の有効期間の延長',
  postingStop: 'の募集停止',
  postingResume: 'の募集再開',
};

/** 求人区分, as mails name it. */
export const kindNames: Readonly<Record<PostingKind, string>> = {
  general: '一般求人',
  university: '大卒等求人',
  highschool: '高卒求人',
  seasonal: '季節求人',
  migrant: '出稼ぎ求人',
};

/** What a case is about, as mails name it: 求人「介護職員」, 求人「介護職員」の募集停止, 事業所登録「犀川製作所」. */
export function whatOf({
  establishment,
  filing,
  posting,
}: Pick<Case, 'establishment' | 'posting'> & { readonly filing: Pick<Case['filing'], 'kind'> }): string {
  if (filing.kind === 'establishmentChange') return `事業所「${establishment.name}」の変更`;
  if (filing.kind === 'image') return `事業所「${establishment.name}」の写真`;
  return posting
    ? `求人「${posting.title || '無題'}」${asked[filing.kind] ?? ''}`
    : `事業所登録「${establishment.name || '名称未入力'}」`;
}
