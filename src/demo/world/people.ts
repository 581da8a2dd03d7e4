import { consentDocuments } from '#areas/notices/index.ts';
import { passwords } from '#platform/auth/auth.ts';
import type { WorldMaker } from './maker.ts';

/** The password of everybody in the demo. */
export const DEMO_PASSWORD = 'hellowork-demo-2026';

/** Somebody to log in as. */
export interface DemoLogin {
  readonly who: string;
  readonly email: string;
  readonly story: string;
}

/** What the account opens. */
export type DemoPage =
  | { readonly role: 'employer'; readonly establishmentId: number }
  | { readonly role: 'jobseeker'; readonly jobseekerId: number }
  | { readonly role: 'counter' | 'checker' | 'head'; readonly officeCode: string }
  | { readonly role: 'operator' };

export interface DemoPerson {
  readonly login: DemoLogin;
  readonly name: string;
  readonly page: DemoPage;
}

/** Opens an account for each, all with the demo's password and with the consents that their pages need. */
export async function makePeople(maker: WorldMaker, people: readonly DemoPerson[]): Promise<void> {
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
    maker.tables.add('membership', {
      user_id: id,
      role: page.role,
      jobseeker_id: page.role === 'jobseeker' ? page.jobseekerId : null,
      establishment_id: page.role === 'employer' ? page.establishmentId : null,
      office_code: 'officeCode' in page ? page.officeCode : null,
      first_account: page.role === 'employer',
      created_at: at,
    });
    if (page.role === 'employer' || page.role === 'jobseeker')
      for (const document of consentDocuments(page.role))
        maker.tables.add('consent', { user_id: id, document: document.id, version: document.version, at });
  }
}
