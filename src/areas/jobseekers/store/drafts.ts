import type { FormValues } from '#kernel/fields/index.ts';
import type { Db, Tx } from '#platform/db.ts';
import type { JobseekerContent } from '../fields/index.ts';

/** Whose draft, and of what: a person's own registration, or one that staff take down at the counter. */
export interface DraftOf {
  readonly userId: string;
  readonly atCounter: boolean;
}

/** The draft of an account's own registration. */
export const ownDraft = (userId: string): DraftOf => ({ userId, atCounter: false });

/** The draft that a member of staff is taking down at the counter. */
export const counterDraft = (userId: string): DraftOf => ({ userId, atCounter: true });

const formOf = ({ atCounter }: DraftOf) => (atCounter ? 'jobseeker.counter' : 'jobseeker.registration');
const owner = ({ userId }: DraftOf) => `user:${userId}`;

/** A registration that is being filled in. */
export interface RegistrationDraft {
  readonly content: JobseekerContent;
  /** What was typed into sections that could not be read as it stood. */
  readonly typed: Readonly<Record<string, FormValues>>;
  /** The sections that were sent once, in any state. */
  readonly seen: readonly string[];
  /** 利用安定所, where the municipality leaves a choice. */
  readonly officeCode?: string;
  /** Staff register the person as disabled, without expiry (T10(2)). */
  readonly registeredDisabled?: boolean;
}

const empty: RegistrationDraft = { content: {}, typed: {}, seen: [] };

/** The draft; an empty one where none was begun. */
export async function registrationDraft(db: Db | Tx, of: DraftOf): Promise<RegistrationDraft> {
  const row = await db
    .selectFrom('draft')
    .select('data')
    .where('owner', '=', owner(of))
    .where('form', '=', formOf(of))
    .executeTakeFirst();
  return row ? (row.data as unknown as RegistrationDraft) : empty;
}

/** Keeps the draft. */
export async function keepRegistrationDraft(
  db: Db | Tx,
  of: DraftOf,
  draft: RegistrationDraft,
  now: Temporal.Instant,
): Promise<void> {
  const saved = { data: JSON.stringify(draft), updated_at: now };
  await db
    .insertInto('draft')
    .values({ owner: owner(of), form: formOf(of), ...saved })
    .onConflict((conflict) => conflict.columns(['owner', 'form']).doUpdateSet(saved))
    .execute();
}

/** Forgets the draft, once it is registered. */
export async function forgetRegistrationDraft(db: Db | Tx, of: DraftOf): Promise<void> {
  await db.deleteFrom('draft').where('owner', '=', owner(of)).where('form', '=', formOf(of)).execute();
}
