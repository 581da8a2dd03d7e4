import { expect } from 'vitest';
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

/** The password that people choose when they open a page. */
export const NEW_PASSWORD = 'long enough to be safe 7';

/** Opens a page with an address of one's own: documents, address, key, password. */
export async function openPage(person: Person, opener: 'employer' | 'jobseeker', email: string): Promise<void> {
  await person.open(`/open/${opener}`);
  if (opener === 'employer') await person.page.locator('input[name=way][value=counter]').check();
  for (const box of await person.page.locator('input[type=checkbox][name^="consent."]').all()) await box.check();
  await person.page.locator('form button[type=submit]:not([name=_switch])').last().click();
  await person.page.waitForURL('**/address');
  await person.fill('メールアドレス', email);
  await person.page.locator('main form button[type=submit]:not([name=_switch])').last().click();
  await person.page.waitForURL('**/key**');
  const keyPage = person.page.url();
  const key = await keyFromMailbox(person, email);
  await person.open(keyPage);
  await person.page.locator('input[name=email]').fill(email);
  await person.page.locator('input[name=key]').fill(key);
  await person.page.locator('input[name=password]').fill(NEW_PASSWORD);
  await person.page.locator('main form button[type=submit]:not([name=_switch])').last().click();
  await person.page.waitForURL(opener === 'employer' ? '**/employer' : '**/jobseeker/registration');
}

/** Everything a registration needs, as it is typed. */
const registration = {
  person: {
    'person.name': '犀川 花子',
    'person.kana': 'さいがわ はなこ',
    'person.birthDate.era': 'showa',
    'person.birthDate.year': '60',
    'person.birthDate.month': '4',
    'person.birthDate.day': '1',
    'person.postalCode': '９２０－０９６２',
    'person.municipality': '17201',
    'person.address': '広坂1-1-1',
    'person.phone': '076-000-0000',
    'person.foreignNational': 'no',
  },
  situation: {
    'situation.status': 'left',
    'situation.leftOn.year': '2025',
    'situation.leftOn.month': '9',
    'situation.leftOn.day': '30',
  },
  wishes: { 'wishes.works.0.title': '一般事務', 'wishes.works.0.years': '5' },
} as const;

/**
 * Registers somebody who lives in Kanazawa, section by section.
 * @param wishes answers to 希望する仕事 besides the usual ones
 */
export async function register(person: Person, wishes: Readonly<Record<string, string>> = {}): Promise<void> {
  const sections = { ...registration, wishes: { ...registration.wishes, ...wishes } };
  for (const [section, answers] of Object.entries(sections)) {
    await person.open(`/jobseeker/registration/${section}`);
    await person.answer(answers);
    await person.press('保存して次へ進む');
  }
  await person.open('/jobseeker/registration/check');
  await person.press('この内容で登録する');
  expect(await person.text()).toContain('求職番号');
}

const document = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
});

/** Applies to the posting of a number. */
export async function applyTo(person: Person, number: string): Promise<void> {
  await person.open(`/postings/${number}/apply`);
  await sendApplication(person);
}

/** From the form of an application to its receipt. */
export async function sendApplication(person: Person): Promise<void> {
  await person.fill('志望動機', '食べることが好きで、この仕事をしたいと思いました。');
  await person.page.locator('input[type=file]').setInputFiles([document('履歴書.pdf'), document('職務経歴書.pdf')]);
  await person.press('アップロードする');
  expect(await person.text()).toContain('履歴書.pdf');
  await person.press('内容を確認する');
  await person.page.locator('input[name=agree]').check();
  await person.press('この内容で応募する');
  expect(await person.text()).toContain('応募を受け付けました');
}
