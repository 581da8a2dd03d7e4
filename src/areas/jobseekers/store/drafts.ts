import type { FormValues } from '#kernel/fields/index.ts';
import type { Db, Tx } from '#platform/db.ts';
import type { JobseekerContent } from '../fields/index.ts';

const FORM = 'jobseeker.registration';
const owner = (userId: string) => `user:${userId}`;

/** A registration that is being filled in. */
export interface RegistrationDraft {
  readonly content: JobseekerContent;
  /** What was typed into sections that could not be read as it stood. */
  readonly typed: Readonly<Record<string, FormValues>>;
  /** The sections that were sent once, in any state. */
  readonly seen: readonly string[];
  /** 利用安定所, where the municipality leaves a choice. */
  readonly officeCode?: string;
}

const empty: RegistrationDraft = { content: {}, typed: {}, seen: [] };

/** The draft of an account; an empty one where none was begun. */
export async function registrationDraft(db: Db | Tx, userId: string): Promise<RegistrationDraft> {
  const row = await db
    .selectFrom('draft')
    .select('data')
    .where('owner', '=', owner(userId))
    .where('form', '=', FORM)
    .executeTakeFirst();
  return row ? (row.data as unknown as RegistrationDraft) : empty;
}

/** Keeps the draft of an account. */
export async function keepRegistrationDraft(
  db: Db | Tx,
  userId: string,
  draft: RegistrationDraft,
  now: Temporal.Instant,
): Promise<void> {
  const saved = { data: JSON.stringify(draft), updated_at: now };
  await db
    .insertInto('draft')
    .values({ owner: owner(userId), form: FORM, ...saved })
    .onConflict((conflict) => conflict.columns(['owner', 'form']).doUpdateSet(saved))
    .execute();
}

/** Forgets the draft, once it is registered. */
export async function forgetRegistrationDraft(db: Db | Tx, userId: string): Promise<void> {
  await db.deleteFrom('draft').where('owner', '=', owner(userId)).where('form', '=', FORM).execute();
}
