import { allow, type Refused, type Ruling } from '#kernel/refusal.ts';
import type { App } from './app.ts';
import type { Tx } from './db.ts';
import { idIn, mayAct } from './stops.ts';

/** Who acts. `subject` is the page they act on: 'jobseeker:5', 'establishment:12'; empty for staff and visitors. */
export interface Actor {
  readonly kind: 'visitor' | 'jobseeker' | 'employer' | 'staff' | 'bureau' | 'agency' | 'operator' | 'system';
  readonly userId: string | null;
  readonly label: string;
  readonly officeCode: string | null;
  readonly subject: string | null;
}

/** The program itself: sweeps and asynchronous completions. */
export const SYSTEM: Actor = { kind: 'system', userId: null, label: 'system', officeCode: null, subject: null };

/** Who calls, under which request, and with which key of the form (a repeat of a key acts once). */
export interface Caller {
  readonly actor: Actor;
  readonly requestId?: string;
  readonly key?: string;
}

/** Something that happened. `subjects` name everything concerned ('posting:12'); data never holds documents or messages. */
export interface EventInput {
  readonly kind: string;
  readonly rule?: string;
  readonly subjects: readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A mail to send after commit. The same (kind, about, day) is never sent twice. */
export interface MailInput {
  readonly kind: string;
  /** what it is about, e.g. 'application:8'; with the kind and the day it makes the mail unique */
  readonly about: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Where one click stops mails of this kind, for those sent on wish. */
  readonly unsubscribeUrl?: string;
}

/** One transaction of one use case. */
export interface Work {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** Writes to the one history. */
  record(event: EventInput): Promise<void>;
  /** Puts a mail into the outbox, to go out after commit. */
  mail(mail: MailInput): Promise<void>;
}

class RolledBack extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super('refused');
    this.refused = refused;
  }
}

const RETRIED = new Set(['40001', '40P01']);
const MOST_TRIES = 5;

/**
 * Runs one use case in one transaction. A refusal rolls everything back. With a form key, a repeat of the same key by
 * the same actor gets the first answer and changes nothing (answers must therefore be plain JSON). Nothing begins for a page or an account that
 * was stopped (`stops.ts`), but for acts that say they stay possible (`whileStopped`).
 */
export async function useCase<T>(
  app: App,
  caller: Caller,
  action: string,
  run: (work: Work) => Promise<Ruling<T>>,
  { whileStopped = false }: { readonly whileStopped?: boolean } = {},
): Promise<Ruling<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await app.db.transaction().execute(async (tx) => {
        const may = await mayAct(tx, caller.actor, whileStopped);
        if (!may.ok) throw new RolledBack(may);
        return once(app, tx, caller, action, run);
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.refused;
      const code = (error as { code?: string }).code;
      if (attempt >= MOST_TRIES || !code || !RETRIED.has(code)) throw error;
    }
  }
}

/**
 * Runs one use case of the program itself, as sweeps do.
 * @param run says whether it did something
 */
export async function bySystem(app: App, action: string, run: (work: Work) => Promise<boolean>): Promise<boolean> {
  const done = await useCase(app, { actor: SYSTEM }, action, async (work) => allow(await run(work)));
  return done.ok && done.value;
}

async function once<T>(
  app: App,
  tx: Tx,
  caller: Caller,
  action: string,
  run: (work: Work) => Promise<Ruling<T>>,
): Promise<Ruling<T>> {
  const now = app.clock.now();
  const actorKey = caller.actor.userId ?? caller.actor.label;
  const { key } = caller;
  if (key) {
    const taken = await tx
      .insertInto('idempotency')
      .values({ actor: actorKey, key, action, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!taken) {
      const before = await tx
        .selectFrom('idempotency')
        .select('answer')
        .where('actor', '=', actorKey)
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      return allow((before.answer as { value?: unknown } | null)?.value as T);
    }
  }
  const answer = await run(workOf(app, tx, caller.actor, now));
  if (!answer.ok) throw new RolledBack(answer);
  if (key) {
    await tx
      .updateTable('idempotency')
      .set({ answer: JSON.stringify({ value: answer.value }) })
      .where('actor', '=', actorKey)
      .where('key', '=', key)
      .execute();
  }
  return answer;
}

function workOf(app: App, tx: Tx, actor: Actor, now: Temporal.Instant): Work {
  const today = app.clock.today();
  return {
    tx,
    actor,
    now,
    today,
    record: async (event) => {
      await tx
        .insertInto('event')
        .values({
          at: now,
          actor_kind: actor.kind,
          actor_user: actor.userId,
          actor_label: actor.label,
          actor_office: actor.officeCode,
          actor_establishment: idIn(actor.subject, 'establishment'),
          kind: event.kind,
          rule: event.rule ?? null,
          subjects: [...event.subjects],
          data: JSON.stringify(event.data ?? {}),
        })
        .execute();
    },
    mail: async (mail) => {
      await tx
        .insertInto('outbox')
        .values({
          kind: mail.kind,
          subject_key: mail.about,
          day: today,
          to_address: mail.to,
          subject: mail.subject,
          body: mail.body,
          unsubscribe_url: mail.unsubscribeUrl ?? null,
          created_at: now,
          due_at: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
