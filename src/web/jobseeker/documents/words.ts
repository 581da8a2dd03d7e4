import type { LibraryKind } from '#areas/library/index.ts';
import type { Lang } from '#web/page.ts';

const ja = {
  title: '応募書類の保管',
  intro:
    '履歴書などを保存しておくと、応募のときに選んで添えられます。添えるのは写しで、ここにある書類はそのまま残ります。',
  private:
    '保存した書類のファイルは、暗号化してデータベースに置きます。ここで書く履歴書の内容は、登録内容と同じ置きかたで、暗号化はしていません。どちらもハローワークの職員の画面には出ません。退会してマイページが消去されるとき、すべて消去されます。',
  make: '書類を作る',
  resume: '履歴書を書く',
  resumeAbout: '登録内容を写したものから始められます。厚生労働省の様式例にならった形のPDFになります。',
  historyPdf: '職務経歴書（PDF）を見る',
  resumePdf: '履歴書（PDF）を見る',
  keepResume: '履歴書をここに保存する',
  keepHistory: '職務経歴書をここに保存する',
  historyAbout: '登録した職歴から作ります。賃金は載りません。',
  list: (n: number, limit: number) => `保存した書類（${n}件／${limit}件まで）`,
  none: '保存した書類はありません。',
  kinds: { resume: '履歴書', history: '職務経歴書', jobCard: 'ジョブ・カード', other: 'その他' } satisfies Record<
    LibraryKind,
    string
  >,
  keptAt: '保存した日時',
  rename: '名前を変える・削除する',
  name: '書類の名前',
  renameAct: '名前を変える',
  drop: 'この書類を削除する',
  dropText: '削除すると、もとに戻せません。すでに送った応募の書類は、そのまま残ります。',
  add: '書類を追加する',
  kind: '書類の種類',
  file: 'ファイル',
  fileHint: 'PDF、Word、Excel、JPEG、PNG。1つ5MBまで。',
  addAct: 'この書類を保存する',
  missing: 'ファイルを選んでください。',
  done: {
    kept: '書類を保存しました',
    renamed: '名前を変えました',
    dropped: '書類を削除しました',
    saved: '保存しました',
  } as Readonly<Record<string, string>>,
  back: '応募書類の保管に戻る',
  editor: '履歴書を書く',
  editorIntro: 'どの欄からでも書けます。保存するたびに残ります。',
  edit: 'この欄を書く',
  save: '保存する',
  empty: '未入力',
  backToEditor: '履歴書に戻る',
  date: '日付は、PDFを作った日になります。',
};

const en: typeof ja = {
  title: 'Your documents',
  intro:
    'Keep your CV and other papers here and choose them when you apply. The employer gets a copy; yours stays here.',
  private:
    'Files are kept encrypted in the database. A CV written here is kept like your registration, not encrypted. No page of Hello Work staff shows either. All are erased when your page is erased.',
  make: 'Make a document',
  resume: 'Write your CV (履歴書)',
  resumeAbout: 'It begins with what you registered and becomes a PDF in the customary Japanese form.',
  historyPdf: 'See your work history (PDF)',
  resumePdf: 'See your CV (PDF)',
  keepResume: 'Keep the CV here',
  keepHistory: 'Keep the work history here',
  historyAbout: 'Made from your registered work history, without pay.',
  list: (n, limit) => `Kept documents (${n} of ${limit})`,
  none: 'No documents are kept.',
  kinds: { resume: 'CV (履歴書)', history: 'Work history (職務経歴書)', jobCard: 'Job card', other: 'Other' },
  keptAt: 'Kept',
  rename: 'Rename or delete',
  name: 'Name of the document',
  renameAct: 'Rename',
  drop: 'Delete this document',
  dropText: 'This cannot be undone. Copies already sent with applications stay with them.',
  add: 'Add a document',
  kind: 'Kind',
  file: 'File',
  fileHint: 'PDF, Word, Excel, JPEG, PNG; up to 5 MB.',
  addAct: 'Keep this document',
  missing: 'Choose a file.',
  done: {
    kept: 'The document is kept',
    renamed: 'The name was changed',
    dropped: 'The document was deleted',
    saved: 'Saved',
  },
  back: 'Back to your documents',
  editor: 'Write your CV (履歴書)',
  editorIntro: 'Begin with any part. Each part is kept when you save it.',
  edit: 'Write this part',
  save: 'Save',
  empty: 'Not provided',
  backToEditor: 'Back to the CV',
  date: 'It carries the date on which the PDF is made.',
};

/** Words of a jobseeker's own documents. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
