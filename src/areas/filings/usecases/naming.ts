import type { Case } from '../store/cases.ts';

/** What a case is about, as mails name it: 求人「介護職員」, 事業所登録「犀川製作所」. */
export function whatOf({ filing, establishment, posting }: Pick<Case, 'filing' | 'establishment' | 'posting'>): string {
  if (filing.kind === 'establishmentChange') return `事業所「${establishment.name}」の変更`;
  if (filing.kind === 'image') return `事業所「${establishment.name}」の写真`;
  return posting ? `求人「${posting.title || '無題'}」` : `事業所登録「${establishment.name || '名称未入力'}」`;
}
