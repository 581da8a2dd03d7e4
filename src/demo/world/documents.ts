import type { App } from '#platform/app.ts';
import { putFile } from '#platform/files.ts';
import { formGrid, renderPdf } from '#platform/pdf.ts';
import type { MadeApplication } from './applications.ts';

const papers = [
  { name: '履歴書.pdf', title: '履歴書（見本）', text: '架空の履歴書です。実在の人物とは関係がありません。' },
  {
    name: '職務経歴書.pdf',
    title: '職務経歴書（見本）',
    text: '架空の職務経歴書です。実在の会社とは関係がありません。',
  },
];

/** Keeps invented papers with the applications that have some. */
export async function keepDocuments(app: App, applications: readonly MadeApplication[]): Promise<void> {
  const files = await Promise.all(
    papers.map(async ({ name, title, text }) => ({
      purpose: 'application',
      name,
      mediaType: 'application/pdf',
      bytes: await renderPdf({ title, content: [formGrid([['この書類について', text]])] }),
    })),
  );
  await app.db.transaction().execute(async (tx) => {
    for (const { id } of applications.filter(({ documents }) => documents))
      for (const [position, file] of files.entries())
        await tx
          .insertInto('application_document')
          .values({ application_id: id, position, file_id: await putFile(app, tx, file) })
          .execute();
  });
}
