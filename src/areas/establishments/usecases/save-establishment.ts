import { type FormValues, type Problem, parseSection, type SectionKey } from '#kernel/fields/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { type EstablishmentContent, establishmentFields } from '../fields/index.ts';
import { mayEditEstablishment } from '../rules/may-edit.ts';
import { lockEstablishment, updateEstablishment } from '../store/establishments.ts';

/** What saving a section answers: what is wrong in it, and what was typed. What could be read is saved all the same. */
export interface SavedSection {
  readonly problems: readonly Problem[];
  readonly typed: FormValues;
}

/**
 * T8(1): saves one section of an establishment that is not registered yet, as far as it can be read.
 * Refused: `establishment-filed`, `establishment-registered`.
 */
export async function saveEstablishment(
  app: App,
  caller: Caller,
  saved: {
    readonly establishmentId: number;
    readonly section: SectionKey<typeof establishmentFields>;
    readonly form: FormValues;
  },
): Promise<Ruling<SavedSection>> {
  return useCase(app, caller, 'establishments.save', async ({ tx }) => {
    const establishment = await lockEstablishment(tx, saved.establishmentId);
    const waiting = await tx
      .selectFrom('filing')
      .select('id')
      .where('establishment_id', '=', establishment.id)
      .where('kind', '=', 'establishment')
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    const may = mayEditEstablishment(establishment.phase, waiting !== undefined);
    if (!may.ok) return refuse(...may.refusals);
    const before = establishment.content as EstablishmentContent;
    const read = parseSection(establishmentFields, saved.section, saved.form, { content: before });
    await updateEstablishment(tx, establishment.id, {
      content: read.content,
      name: read.content.identity?.name ?? establishment.name,
    });
    return allow({ problems: read.problems, typed: read.typed });
  });
}
