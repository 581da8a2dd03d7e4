import { invite } from '#areas/accounts/index.ts';
import { apply } from '#areas/applications/index.ts';
import { extendPosting } from '#areas/filings/index.ts';
import { requestJobseeker } from '#areas/publication/index.ts';
import { endOfMonthAfter } from '#kernel/calendar.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Actor, Caller } from '#platform/usecase.ts';
import { makePublished } from '#test/factories/publication.ts';
import { makeEmployer, makeJobseeker, makePosting } from '#test/factories/world.ts';

const as = (kind: Actor['kind'], userId: string, subject: string | null = null): Caller => ({
  actor: { kind, userId, label: kind, officeCode: kind === 'staff' ? '13010' : null, subject },
});

/** One attempt, in words that can be sent to another process. */
export type Attempt = Readonly<Record<string, string | number>>;

/** A limit that is tried by many at once. */
export interface Limit {
  readonly clause: string;
  /** How many of the attempts may be taken: not one more, and not one less. */
  readonly most: number;
  /** Makes new people and postings, and `n` attempts on them. */
  prepare(app: App, n: number): Promise<readonly Attempt[]>;
  attempt(app: App, attempt: Attempt): Promise<Ruling<unknown>>;
}

const times = <T>(n: number, make: (nth: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, nth) => make(nth)));

const applying: Limit['attempt'] = (app, { postingNumber, jobseekerId, userId }) =>
  apply(app, as('jobseeker', String(userId)), {
    postingNumber: String(postingNumber),
    jobseekerId: Number(jobseekerId),
    userId: String(userId),
  });

/** The limits of the terms that many may reach at once. */
export const LIMITS: readonly Limit[] = [
  {
    clause: 'T11(5) applications in progress',
    most: 15,
    prepare: async (app, n) => {
      const { userId, jobseekerId } = await makeJobseeker(app);
      const { establishmentId } = await makeEmployer(app);
      const postings = await times(n, () => makePosting(app, establishmentId));
      return postings.map(({ postingNumber }) => ({ postingNumber, jobseekerId, userId }));
    },
    attempt: applying,
  },
  {
    clause: 'T11(5) never twice to the same posting',
    most: 1,
    prepare: async (app, n) => {
      const { userId, jobseekerId } = await makeJobseeker(app);
      const { postingNumber } = await makeEmployer(app);
      return Array.from({ length: n }, () => ({ postingNumber, jobseekerId, userId }));
    },
    attempt: applying,
  },
  {
    clause: 'T12(6) direct requests for a posting',
    most: 10,
    prepare: async (app, n) => {
      const { userId, establishmentId, postingId } = await makeEmployer(app);
      const people = await times(n, () => makePublished(app));
      return people.map(({ publicationId }) => ({ userId, establishmentId, postingId, publicationId }));
    },
    attempt: (app, { userId, establishmentId, postingId, publicationId }) =>
      requestJobseeker(app, as('employer', String(userId), `establishment:${establishmentId}`), {
        establishmentId: Number(establishmentId),
        postingId: Number(postingId),
        publicationId: Number(publicationId),
        channel: 'direct',
        message: '一度お話ししませんか。',
      }),
  },
  {
    clause: 'T4(1) additional accounts',
    most: 10,
    prepare: async (app, n) => {
      const { userId, establishmentId } = await makeEmployer(app);
      return Array.from({ length: n }, (_, nth) => ({
        userId,
        establishmentId,
        email: `invited-${establishmentId}-${nth}@example.jp`,
      }));
    },
    attempt: (app, { userId, establishmentId, email }) =>
      invite(app, as('employer', String(userId), `establishment:${establishmentId}`), {
        establishmentId: Number(establishmentId),
        email: String(email),
        name: '招かれた人',
      }),
  },
  {
    clause: 'T10(1) extension, once',
    most: 1,
    prepare: async (app, n) => {
      const validThrough = endOfMonthAfter(app.clock.today(), 0).toString();
      const { postingId, userId } = await makeEmployer(app, { validThrough });
      return Array.from({ length: n }, () => ({ postingId, userId }));
    },
    attempt: (app, { postingId, userId }) => extendPosting(app, as('staff', String(userId)), Number(postingId)),
  },
];
