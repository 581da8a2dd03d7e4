import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import type { Db } from '#platform/db.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { disclosureAnsweredMail } from '../mails.ts';
import { type DisclosureState, disclosureTransitions } from '../rules/disclosure-transitions.ts';

/** P6: a request to see what is kept about oneself. */
export interface Disclosure {
  readonly id: number;
  readonly jobseekerId: number;
  readonly officeCode: string;
  readonly filedAt: Temporal.Instant;
  /** Records of consultations are asked for too. */
  readonly consultations: boolean;
  readonly body: string;
  readonly state: DisclosureState;
  readonly answer: string | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly decidedLabel: string | null;
  readonly name: string;
  readonly number: string | null;
}

export const mostDisclosureCharacters = 1000;

const disclosures = (db: Db) =>
  db
    .selectFrom('disclosure_request as d')
    .innerJoin('jobseeker as j', 'j.id', 'd.jobseeker_id')
    .select(['d.id', 'd.jobseeker_id as jobseekerId', 'd.office_code as officeCode', 'd.filed_at as filedAt'])
    .select(['d.consultations', 'd.body', 'd.state', 'd.answer', 'd.decided_at as decidedAt'])
    .select(['d.decided_label as decidedLabel', 'j.name', 'j.number'])
    .$narrowType<{ state: DisclosureState }>();

/** The requests of a person, the latest first. */
export async function disclosuresOf(db: Db, jobseekerId: number): Promise<readonly Disclosure[]> {
  return disclosures(db).where('d.jobseeker_id', '=', jobseekerId).orderBy('d.id', 'desc').execute();
}

/** The requests at an office: those that wait, the oldest first, then the latest that are done. */
export async function disclosuresAt(db: Db, officeCode: string, limit: number): Promise<readonly Disclosure[]> {
  const at = disclosures(db).where('d.office_code', '=', officeCode);
  const [waiting, done] = await Promise.all([
    at.where('d.state', '=', 'filed').orderBy('d.id').execute(),
    at.where('d.state', '<>', 'filed').orderBy('d.id', 'desc').limit(limit).execute(),
  ]);
  return [...waiting, ...done];
}

export async function disclosureById(db: Db, id: number): Promise<Disclosure | undefined> {
  return disclosures(db).where('d.id', '=', id).executeTakeFirst();
}

const fits = (text: string) => text !== '' && [...text].length <= mostDisclosureCharacters;

/** P6: files a request with the person's office; possible also while the service is stopped. Refused: `disclosure-body`, `disclosure-open`. */
export async function fileDisclosure(
  app: App,
  caller: Caller,
  request: { readonly jobseekerId: number; readonly body: string; readonly consultations: boolean },
): Promise<Ruling> {
  const { jobseekerId, body, consultations } = request;
  if (!fits(body))
    return refuse({ rule: 'P6', code: 'disclosure-body', field: 'body', data: { most: mostDisclosureCharacters } });
  return useCase(
    app,
    caller,
    'jobseekers.fileDisclosure',
    async ({ tx, now, record }) => {
      const { office_code } = await tx
        .selectFrom('jobseeker')
        .select('office_code')
        .where('id', '=', jobseekerId)
        .forUpdate()
        .executeTakeFirstOrThrow();
      const written = await tx
        .insertInto('disclosure_request')
        .values({ jobseeker_id: jobseekerId, office_code, filed_at: now, consultations, body })
        .onConflict((conflict) => conflict.column('jobseeker_id').where('state', '=', 'filed').doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!written) return refuse({ rule: 'P6', code: 'disclosure-open', field: 'body' });
      await record({
        kind: 'disclosure.filed',
        rule: 'P6',
        subjects: [`jobseeker:${jobseekerId}`, `disclosure:${written.id}`, `office:${office_code}`],
      });
      return allow();
    },
    { whileStopped: true },
  );
}

async function decide(
  app: App,
  caller: Caller,
  id: number,
  decision: { readonly name: 'answer' | 'withdraw'; readonly answer: string | null },
): Promise<Ruling> {
  return useCase(
    app,
    caller,
    `jobseekers.disclosure.${decision.name}`,
    async (work) => {
      const { tx, actor, now } = work;
      const row = await tx
        .selectFrom('disclosure_request as d')
        .leftJoin('membership as m', 'm.jobseeker_id', 'd.jobseeker_id')
        .leftJoin('auth_user as u', 'u.id', 'm.user_id')
        .select(['d.state', 'd.jobseeker_id', 'u.email'])
        .where('d.id', '=', id)
        .forUpdate('d')
        .executeTakeFirstOrThrow();
      const by = decision.name === 'answer' ? 'staff' : 'jobseeker';
      const moved = move(disclosureTransitions, row.state as DisclosureState, decision.name, by);
      if (!moved.ok) return moved;
      await tx
        .updateTable('disclosure_request')
        .set({ state: moved.value, answer: decision.answer, decided_at: now, decided_label: actor.label })
        .where('id', '=', id)
        .execute();
      await work.record({
        kind: decision.name === 'answer' ? 'disclosure.answered' : 'disclosure.withdrawn',
        rule: 'P6',
        subjects: [`jobseeker:${row.jobseeker_id}`, `disclosure:${id}`],
      });
      if (decision.answer && row.email)
        await work.mail({
          kind: 'disclosure.answered',
          about: `disclosure:${id}`,
          to: row.email,
          ...disclosureAnsweredMail(app.config.baseUrl),
        });
      return allow();
    },
    { whileStopped: true },
  );
}

/** The office answers a request; the person is told by mail that there is an answer, never what. Refused: `disclosure-answer`, `wrong-state`. */
export async function answerDisclosure(app: App, caller: Caller, id: number, answer: string): Promise<Ruling> {
  if (!fits(answer))
    return refuse({ rule: 'P6', code: 'disclosure-answer', field: 'answer', data: { most: mostDisclosureCharacters } });
  return decide(app, caller, id, { name: 'answer', answer });
}

/** The person takes their request back. Refused: `wrong-state`. */
export async function withdrawDisclosure(app: App, caller: Caller, id: number): Promise<Ruling> {
  return decide(app, caller, id, { name: 'withdraw', answer: null });
}
