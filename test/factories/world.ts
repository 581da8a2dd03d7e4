import { randomUUID } from 'node:crypto';
import type { App } from '#platform/app.ts';
import { makeMembership, makeUser } from '#test/support/people.ts';

/** An employer with a page and one valid posting that accepts self-applications. */
export interface EmployerWithPosting {
  readonly email: string;
  readonly userId: string;
  readonly establishmentId: number;
  readonly postingId: number;
  readonly postingNumber: string;
}

/** A jobseeker with a page. */
export interface JobseekerWithPage {
  readonly email: string;
  readonly userId: string;
  readonly jobseekerId: number;
}

/** Above what a demo world counts up to, so that both can stand in one database. */
let serial = 900_000;

/** A number of its own for whoever asks, however many ask at once. */
const next = () => (serial += 1);

/** Rows as they stand after the office has accepted everything. `validThrough` ISO. */
export async function makeEmployer(
  app: App,
  options: { officeCode?: string; validThrough?: string; accepts?: boolean; name?: string; title?: string } = {},
): Promise<EmployerWithPosting> {
  const nth = next();
  const officeCode = options.officeCode ?? '13010';
  const email = `employer-${randomUUID()}@example.jp`;
  const userId = await makeUser(app, email, '採用 花子');
  const now = app.clock.now();
  const today = app.clock.today();
  const establishment = await app.db
    .insertInto('establishment')
    .values({
      number: `1301-${String(nth).padStart(6, '0')}-1`,
      office_code: officeCode,
      state: 'registered',
      name: options.name ?? 'ひかり食品（架空）',
      created_at: now,
      registered_on: today,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await makeMembership(app, userId, 'employer', { establishmentId: establishment.id, first: true });
  const posting = await makePosting(app, establishment.id, { ...options, officeCode });
  return { email, userId, establishmentId: establishment.id, ...posting };
}

/** One more accepted posting of an establishment. */
export async function makePosting(
  app: App,
  establishmentId: number,
  options: { officeCode?: string; validThrough?: string; accepts?: boolean; title?: string } = {},
): Promise<{ postingId: number; postingNumber: string }> {
  const nth = next();
  const officeCode = options.officeCode ?? '13010';
  const today = app.clock.today();
  const through = Temporal.PlainDate.from(options.validThrough ?? today.add({ days: 60 }).toString());
  const number = `${officeCode}-${nth}`;
  const posting = await app.db
    .insertInto('posting')
    .values({
      number,
      establishment_id: establishmentId,
      kind: 'general',
      title: options.title ?? '調理補助',
      created_at: app.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await app.db
    .insertInto('posting_state')
    .values({
      posting_id: posting.id,
      establishment_id: establishmentId,
      office_code: officeCode,
      state: 'accepted',
      filed_on: today,
      accepted_on: today,
      valid_through: through,
      invalid_from: through.add({ days: 1 }),
      accepts_self_application: options.accepts ?? true,
    })
    .execute();
  await app.db
    .insertInto('posting_content')
    .values({ posting_id: posting.id, content: JSON.stringify({}), updated_at: app.clock.now() })
    .execute();
  return { postingId: posting.id, postingNumber: number };
}

/** A registered jobseeker with a page. `validThrough` ISO. */
export async function makeJobseeker(
  app: App,
  options: { name?: string; validThrough?: string; officeCode?: string } = {},
): Promise<JobseekerWithPage> {
  const nth = next();
  const email = `jobseeker-${randomUUID()}@example.jp`;
  const name = options.name ?? '山田 太郎';
  const userId = await makeUser(app, email, name);
  const today = app.clock.today();
  const officeCode = options.officeCode ?? '13010';
  const jobseeker = await app.db
    .insertInto('jobseeker')
    .values({
      number: `${officeCode}-${nth}`,
      kind: 'online',
      office_code: officeCode,
      name,
      kana: 'ヤマダ タロウ',
      registered_on: today,
      valid_through: Temporal.PlainDate.from(options.validThrough ?? today.add({ days: 60 }).toString()),
      created_at: app.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await makeMembership(app, userId, 'jobseeker', { jobseekerId: jobseeker.id });
  return { email, userId, jobseekerId: jobseeker.id };
}

/** An account that an employer gave: an additional one, or a delegate's whose period runs for 60 days. */
export async function makeGivenAccount(
  app: App,
  establishmentId: number,
  kind: 'additional' | 'delegate',
  userId?: string,
): Promise<{ readonly email: string; readonly userId: string; readonly membershipId: number }> {
  const email = `${kind}-${randomUUID()}@example.jp`;
  const id = userId ?? (await makeUser(app, email, kind === 'delegate' ? '労務 守' : '採用 二郎'));
  const [now, today] = [app.clock.now(), app.clock.today()];
  const delegation = {
    basis: 'laborAttorney',
    basis_detail: '13260001',
    starts_on: today,
    ends_on: today.add({ days: 60 }),
  };
  const grant = await app.db
    .insertInto('account_grant')
    .values({
      establishment_id: establishmentId,
      kind,
      email,
      invited_at: now,
      open_through: today,
      accepted_at: now,
      user_id: id,
      ...(kind === 'delegate' && delegation),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const places = await app.db
    .selectFrom('membership')
    .select((select) => select.fn.max('place').as('most'))
    .where('establishment_id', '=', establishmentId)
    .executeTakeFirstOrThrow();
  const membership = await app.db
    .insertInto('membership')
    .values({
      user_id: id,
      role: kind === 'delegate' ? 'delegate' : 'employer',
      establishment_id: establishmentId,
      grant_id: grant.id,
      place: kind === 'delegate' ? null : Number(places.most ?? 0) + 1,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { email, userId: id, membershipId: membership.id };
}
