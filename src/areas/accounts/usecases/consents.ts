import { consentDocuments } from '#areas/notices/index.ts';
import { allow, type Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Db } from '#platform/db.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { revisedDocuments } from '../rules/revised-documents.ts';

type LegalDocument = ReturnType<typeof consentDocuments>[number];

/** A consent as it was given: ticked before opening, or by using the service after a revision was shown (T20). */
export interface GivenConsent {
  readonly document: string;
  readonly version: string;
  readonly at: Temporal.Instant;
  readonly given: 'ticked' | 'used';
}

/** Everything a person agreed to, the latest first. */
export async function consentsGivenBy(db: Db, userId: string): Promise<readonly GivenConsent[]> {
  return db
    .selectFrom('consent')
    .select(['document', 'version', 'at', 'given'])
    .where('user_id', '=', userId)
    .orderBy('at', 'desc')
    .orderBy('document')
    .$narrowType<{ given: GivenConsent['given'] }>()
    .execute();
}

/** T20: the documents that were revised since a person agreed to them. */
export async function revisedFor(app: App, userId: string): Promise<readonly LegalDocument[]> {
  const given = await consentsGivenBy(app.db, userId);
  const all = new Map(
    (['employer', 'jobseeker', 'agency'] as const).flatMap(consentDocuments).map((each) => [each.id, each]),
  );
  const present = [...all.values()].map((each) => ({
    legal: each,
    document: each.id,
    version: each.version,
    effectiveFrom: Temporal.PlainDate.from(each.effectiveFrom),
  }));
  return revisedDocuments(present, given, app.clock.today()).map((each) => each.legal);
}

/** T20: records that a person went on after the revised documents were shown. */
export async function agreeByUse(app: App, caller: Caller, userId: string): Promise<Ruling> {
  const revised = await revisedFor(app, userId);
  return useCase(app, caller, 'accounts.agreeByUse', async ({ tx, now, record }) => {
    if (revised.length === 0) return allow();
    await tx
      .insertInto('consent')
      .values(revised.map(({ id, version }) => ({ user_id: userId, document: id, version, at: now, given: 'used' })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await record({
      kind: 'accounts.agreedByUse',
      rule: 'T20',
      subjects: [`user:${userId}`],
      data: { documents: revised.map(({ id, version }) => `${id} ${version}`) },
    });
    return allow();
  });
}
