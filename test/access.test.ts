import { describe, expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import type { Route } from '#web/page.ts';
import { routes } from '#web/routes.ts';
import type { Role } from '#web/session.ts';
import { sampleParameters } from './factories/samples.ts';
import { makeEmployer, makeGivenAccount, makeJobseeker } from './factories/world.ts';
import { testApp } from './support/app.ts';
import { makeMembership, makeUser, sessionCookie } from './support/people.ts';
import { browse, type TestBrowser, type TestReply } from './support/web.ts';

const { app } = await testApp('2026-11-23');

const OFFICE = '13010';
const OTHER_OFFICE = '27020';

const ROLES = ['jobseeker', 'employer', 'counter', 'checker', 'head', 'bureau', 'agency', 'operator'] as const;
type Person = Role | 'visitor' | 'newcomer';

/** Somebody with an account and one role, as the owner of the sample records or as somebody else of the same role. */
async function cookieOf(role: Role, officeCode: string): Promise<string> {
  const email = `${role}-${officeCode}@example.jp`;
  const userId = await makeUser(app, email);
  await makeMembership(app, userId, role, ['counter', 'checker', 'head'].includes(role) ? { officeCode } : {});
  return sessionCookie(app, email);
}

const employer = await makeEmployer(app, { officeCode: OFFICE });
const otherEmployer = await makeEmployer(app, { officeCode: OTHER_OFFICE });
const delegate = await makeGivenAccount(app, employer.establishmentId, 'delegate');
const otherDelegate = await makeGivenAccount(app, otherEmployer.establishmentId, 'delegate');
const jobseeker = await makeJobseeker(app, { officeCode: OFFICE });
const otherJobseeker = await makeJobseeker(app, { officeCode: OTHER_OFFICE });
const sent = await apply(
  app,
  { actor: { kind: 'jobseeker', userId: jobseeker.userId, label: '', officeCode: null, subject: null } },
  { postingNumber: employer.postingNumber, jobseekerId: jobseeker.jobseekerId, userId: jobseeker.userId },
);
if (!sent.ok) throw new Error('the sample application was refused');
await completeApplications(app);
await makeUser(app, 'newcomer@example.jp');

const samples = await sampleParameters(app, { employer, jobseeker, applicationId: sent.value.id, officeCode: OFFICE });

const owners = new Map<Person, TestBrowser>([
  ['visitor', browse(app)],
  ['newcomer', browse(app, await sessionCookie(app, 'newcomer@example.jp'))],
  ['employer', browse(app, await sessionCookie(app, employer.email))],
  ['delegate', browse(app, await sessionCookie(app, delegate.email))],
  ['jobseeker', browse(app, await sessionCookie(app, jobseeker.email))],
]);
const others = new Map<Person, TestBrowser>([
  ['employer', browse(app, await sessionCookie(app, otherEmployer.email))],
  ['delegate', browse(app, await sessionCookie(app, otherDelegate.email))],
  ['jobseeker', browse(app, await sessionCookie(app, otherJobseeker.email))],
]);
for (const role of ROLES.filter((each) => each !== 'employer' && each !== 'jobseeker')) {
  owners.set(role, browse(app, await cookieOf(role, OFFICE)));
  others.set(role, browse(app, await cookieOf(role, OTHER_OFFICE)));
}

const allowed = (route: Route, person: Person): boolean => {
  if (route.who === 'everyone') return true;
  if (person === 'visitor') return false;
  return route.who === 'signedIn' || (person !== 'newcomer' && route.who.includes(person));
};

async function send(browser: TestBrowser, route: Route, path: string): Promise<readonly TestReply[]> {
  return [
    ...(route.page.get ? [await browser.get(path)] : []),
    ...(route.page.post ? [await browser.post(path, { _key: crypto.randomUUID() })] : []),
  ];
}

describe('every route, every role', () => {
  for (const route of routes) {
    const { path, isSomebodys } = samples(route.path);

    test(`${route.path}: open to ${route.who}, closed to everybody else`, async () => {
      for (const [person, browser] of owners) {
        // Logging out ends the session that the other routes are tried with.
        if (['/logout', '/session/over'].includes(route.path) && person !== 'visitor') continue;
        // Ending a delegation ends what the other routes are tried with; src/web/employer/accounts/page.test.ts posts it.
        if (route.path === '/employer/delegation' && person === 'delegate') continue;
        for (const reply of await send(browser, route, path)) {
          const seen = `${person}: ${reply.status} ${reply.location ?? ''}`;
          expect(reply.status, seen).toBeLessThan(500);
          if (allowed(route, person)) {
            expect(reply.status, seen).not.toBe(403);
            expect(reply.location ?? '', seen).not.toMatch(/^\/login\?next=/);
          } else if (person === 'visitor') {
            expect(reply.status, seen).toBe(303);
            expect(reply.location, seen).toMatch(/^\/login\?next=/);
          } else expect(reply.status, seen).toBe(403);
        }
      }
    });

    if (isSomebodys) {
      test(`${route.path}: another person’s record is not there`, async () => {
        for (const [person, browser] of others) {
          if (!allowed(route, person)) continue;
          for (const reply of await send(browser, route, path)) expect(reply.status, person).toBe(404);
        }
      });
    }
  }
});

test('what is not in the table does not exist', async () => {
  const visitor = browse(app);
  for (const path of ['/nothing', '/employer/nothing', '/.env', '/office/../employer']) {
    expect([404, 303]).toContain((await visitor.get(path)).status);
  }
});
