import type { App } from '#platform/app.ts';
import type { Consent } from '../store/keys.ts';

/** Which key is being asked for in a browser. */
export type OpeningKind = 'employer' | 'jobseeker' | 'password' | 'address';

/** What was said so far on the way to a key, kept for the browser that said it. */
export interface OpeningDraft {
  /** Employers: the address was entered at the counter, the page is opened from the site, or somebody invited the person to theirs. */
  readonly way?: 'counter' | 'self' | 'invited';
  readonly consents: readonly Consent[];
  readonly email?: string;
  readonly postal?: string;
}

const formName = (kind: OpeningKind) => `opening:${kind}`;
const owner = (visit: string) => `visit:${visit}`;

/** What this browser said so far. */
export async function openingDraft(app: App, visit: string, kind: OpeningKind): Promise<OpeningDraft | undefined> {
  const row = await app.db
    .selectFrom('draft')
    .select('data')
    .where('owner', '=', owner(visit))
    .where('form', '=', formName(kind))
    .executeTakeFirst();
  return row?.data as OpeningDraft | undefined;
}

/** Keeps what this browser said. */
export async function keepOpeningDraft(app: App, visit: string, kind: OpeningKind, draft: OpeningDraft): Promise<void> {
  const saved = { data: JSON.stringify(draft), updated_at: app.clock.now() };
  await app.db
    .insertInto('draft')
    .values({ owner: owner(visit), form: formName(kind), ...saved })
    .onConflict((conflict) => conflict.columns(['owner', 'form']).doUpdateSet(saved))
    .execute();
}

/** Forgets it, once the page is open. */
export async function forgetOpeningDraft(app: App, visit: string, kind: OpeningKind): Promise<void> {
  await app.db.deleteFrom('draft').where('owner', '=', owner(visit)).where('form', '=', formName(kind)).execute();
}
