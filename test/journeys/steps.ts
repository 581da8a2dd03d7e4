import { freshCode, PASSWORD } from '../support/people.ts';
import type { Person, Service } from './service.ts';

/** Logs in on the page that was opened, with the password of everybody in tests. */
export async function logIn(person: Person, path: string, email: string): Promise<void> {
  await person.open(path);
  await person.fill('メールアドレス', email);
  await person.fill('パスワード', PASSWORD);
  await person.press('ログインする');
}

/** Staff enter the code of their authenticator app after the password. */
export async function logInWithCode({ app }: Service, person: Person, path: string, email: string): Promise<void> {
  await logIn(person, path, email);
  await person.page.waitForURL('**/login/code**');
  await person.fill('確認コード', await freshCode(app, email));
  await person.press('ログインする');
}

/** The 認証キー as the mailbox page shows it to whoever waits for it. */
export async function keyFromMailbox(person: Person, email: string): Promise<string> {
  await person.open(`/mailbox?to=${email}`);
  await person.waitFor('認証キー：');
  const key = /認証キー：\s*([A-Z0-9-]+)/.exec(await person.text())?.[1];
  if (!key) throw new Error('no key in the mailbox');
  return key;
}
