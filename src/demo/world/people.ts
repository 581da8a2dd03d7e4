import { needsSecondFactor, sealTotpSecret } from '#areas/accounts/index.ts';
import { consentDocuments } from '#areas/notices/index.ts';
import type { App } from '#platform/app.ts';
import { passwords } from '#platform/auth/auth.ts';
import { makeGrant } from './grants.ts';
import type { WorldMaker } from './maker.ts';

/** The password of everybody in the demo. */
export const DEMO_PASSWORD = 'hellowork-demo-2026';

/** The secret of every authenticator app in the demo; the page that asks for its code shows it. */
const DEMO_SECRET = Buffer.from('open-hellowork-demo!');

/** Somebody to log in as. */
export interface DemoLogin {
  readonly who: string;
  readonly email: string;
  readonly story: string;
}

/** What the account opens. */
export type DemoPage =
  | { readonly role: 'employer'; readonly establishmentId: number }
  | { readonly role: 'additional'; readonly establishmentId: number }
  | { readonly role: 'delegate'; readonly establishmentIds: readonly number[] }
  | { readonly role: 'jobseeker'; readonly jobseekerId: number }
  | { readonly role: 'counter' | 'checker' | 'head'; readonly officeCode: string }
  | { readonly role: 'operator' };

export interface DemoPerson {
  readonly login: DemoLogin;
  readonly name: string;
  readonly page: DemoPage;
}

/** Opens an account for each, all with the demo's password and with the consents that their pages need. */
export async function makePeople(app: App, maker: WorldMaker, people: readonly DemoPerson[]): Promise<void> {
  const at = maker.at(maker.today.subtract({ days: 1 }), '09:00').toString();
  for (const [index, { login, name, page }] of people.entries()) {
    const id = `demo-${index + 1}`;
    maker.tables.add('auth_user', {
      id,
      name,
      email: login.email,
      emailVerified: true,
      createdAt: at,
      updatedAt: at,
    });
    maker.tables.add('auth_account', {
      id: `demo-password-${index + 1}`,
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: await passwords.hash(DEMO_PASSWORD),
      updatedAt: at,
    });
    for (const membership of membershipsOf(maker, { id, name, email: login.email }, page))
      maker.tables.add('membership', { user_id: id, created_at: at, ...membership });
    if (needsSecondFactor(page.role))
      maker.tables.add('second_factor', {
        user_id: id,
        secret: `\\x${sealTotpSecret(app, id, DEMO_SECRET).toString('hex')}`,
        created_at: at,
        confirmed_at: at,
        last_step: 0,
      });
    const account = page.role === 'additional' || page.role === 'delegate' ? 'employer' : page.role;
    if (account === 'employer' || account === 'jobseeker')
      for (const document of consentDocuments(account))
        maker.tables.add('consent', { user_id: id, document: document.id, version: document.version, at });
  }
}

/** The rows that let an account open its pages. */
function membershipsOf(
  maker: WorldMaker,
  { id, name, email }: { readonly id: string; readonly name: string; readonly email: string },
  page: DemoPage,
) {
  const grant = (kind: 'additional' | 'delegate', establishmentId: number) =>
    makeGrant(maker, { establishmentId, kind, email, name, days: 30, userId: id });
  switch (page.role) {
    case 'additional': {
      const { establishmentId } = page;
      const given = { grant_id: grant('additional', establishmentId), place: 1, first_account: false };
      return [{ role: 'employer', establishment_id: establishmentId, ...given }];
    }
    case 'delegate':
      return page.establishmentIds.map((establishmentId) => ({
        role: 'delegate',
        establishment_id: establishmentId,
        first_account: false,
        grant_id: grant('delegate', establishmentId),
      }));
    case 'employer':
      return [{ role: 'employer', establishment_id: page.establishmentId, first_account: true }];
    case 'jobseeker':
      return [{ role: 'jobseeker', jobseeker_id: page.jobseekerId, first_account: false }];
    case 'operator':
      return [{ role: 'operator', first_account: false }];
    default:
      return [{ role: page.role, office_code: page.officeCode, first_account: false }];
  }
}
