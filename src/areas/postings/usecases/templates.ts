import { lockEstablishment } from '#areas/establishments/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { type PostingContent, postingFields } from '../fields/index.ts';
import { mayKeepTemplate } from '../rules/template-limit.ts';
import { withoutDates } from '../rules/without-dates.ts';
import { postingById } from '../store/postings.ts';
import { deleteTemplate, insertTemplate, templatesOf } from '../store/templates.ts';

/**
 * Keeps the content of a posting, in whatever state, as a template under a name; its dates are left out.
 * Refused: `no-such-posting`, `template-unnamed`, `template-name-too-long`, `template-name-taken`, `too-many-templates`.
 */
export function keepTemplate(
  app: App,
  caller: Caller,
  kept: { readonly postingId: number; readonly establishmentId: number; readonly name: string },
): Promise<Ruling<{ readonly templateId: number }>> {
  return useCase(app, caller, 'postings.keepTemplate', async ({ tx, now, record }) => {
    const establishment = await lockEstablishment(tx, kept.establishmentId);
    const posting = await postingById(tx, kept.postingId, establishment.id);
    if (!posting) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    const name = kept.name.normalize('NFC').trim();
    const names = (await templatesOf(tx, establishment.id)).map((each) => each.name);
    const may = mayKeepTemplate(name, names);
    if (!may.ok) return may;
    const templateId = await insertTemplate(tx, {
      establishmentId: establishment.id,
      name,
      kind: posting.kind,
      content: withoutDates(postingFields, posting.content as PostingContent),
      createdAt: now,
    });
    await record({ kind: 'posting.templateKept', subjects: [`establishment:${establishment.id}`], data: { name } });
    return allow({ templateId });
  });
}

/** Deletes a template; postings begun from it stay. Refused: `no-such-template`. */
export function removeTemplate(
  app: App,
  caller: Caller,
  of: { readonly templateId: number; readonly establishmentId: number },
): Promise<Ruling<null>> {
  return useCase(app, caller, 'postings.removeTemplate', async ({ tx, record }) => {
    if (!(await deleteTemplate(tx, of.establishmentId, of.templateId)))
      return refuse({ rule: 'T8(2)', code: 'no-such-template' });
    await record({ kind: 'posting.templateRemoved', subjects: [`establishment:${of.establishmentId}`] });
    return allow(null);
  });
}
