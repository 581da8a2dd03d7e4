import type { Case } from '../store/cases.ts';

/** What a case is about, as mails name it: 求人「介護職員」, 事業所登録「犀川製作所」. */
export function whatOf({ establishment, posting }: Pick<Case, 'establishment' | 'posting'>): string {
  return posting ? `求人「${posting.title || '無題'}」` : `事業所登録「${establishment.name || '名称未入力'}」`;
}
