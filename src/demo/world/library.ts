import { keepDocument } from '#areas/library/index.ts';
import type { App } from '#platform/app.ts';
import { formGrid, renderPdf } from '#platform/pdf.ts';
import type { Actor } from '#platform/usecase.ts';
import type { DemoPair } from './pair.ts';

const papers = [
  { kind: 'history', name: '職務経歴書（見本）.pdf', title: '職務経歴書（見本）' },
  { kind: 'jobCard', name: 'ジョブ・カード（見本）.pdf', title: 'ジョブ・カード（見本）' },
] as const;

/** Papers that the second jobseeker keeps. */
export async function makeLibrary(app: App, { jobseekerId, userId }: DemoPair): Promise<void> {
  const actor: Actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null };
  for (const { kind, name, title } of papers) {
    const bytes = await renderPdf({ title, content: [formGrid([['この書類について', '架空の人物の見本です。']])] });
    const kept = await keepDocument(
      app,
      { actor },
      { jobseekerId, kind, file: { name, mediaType: 'application/pdf', bytes } },
    );
    if (!kept.ok) throw new Error(`the demo's paper was refused: ${kept.refusals[0].code}`);
  }
}
