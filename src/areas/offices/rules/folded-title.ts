/** How job titles and what people type are made comparable (wishes, postings' 職業分類): one form for all ways to write a word. */

/** Width, case and kana folded (ﾍﾙﾊﾟｰ = ヘルパー = へるぱー, ＳＥ = se), without spaces and middle dots. */
export function foldedTitle(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・･]/g, '')
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** The title without what stands in brackets: 倉庫工（危険品） → 倉庫工. */
export function titleCore(title: string): string {
  return title.replace(/[（(][^（）()]*[）)]/g, '');
}
