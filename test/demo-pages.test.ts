/** Everybody of the demo follows the links of their pages: none leads to a refusal, an error or nowhere, and no page shows what only machines read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, type DemoLogin, seedDemo } from '../src/demo/world.ts';
import { testApp } from './support/app.ts';
import { referenceDatabase } from './support/database.ts';
import { elementsOf } from './support/html.ts';
import { follow, homeOf, linksIn, type Visit } from './support/links.ts';
import { makeUser, sessionCookie } from './support/people.ts';
import { browse, type TestBrowser, type TestReply } from './support/web.ts';

const { app, database } = await testApp('2026-11-24', await referenceDatabase());

let logins: readonly DemoLogin[] = [];

beforeAll(async () => {
  logins = await seedDemo(app, database.pool, { count: 400 });
  await makeUser(app, 'newcomer@example.jp');
}, 120_000);

/** What must not stand on a page: a value that was none, and codes of lists where their names belong. */
const machine = /undefined|NaN|\[object |(?:職業分類|免許・資格|市区町村|産業分類)[：:]? ?\d{3,5}(?![\d年])/;

/** Pages that are the same for everybody: the visitor looks at them. */
const forEverybody = /^\/(?:terms|guide|help|about|accessibility|api|cookies|credits|statistics|postings\/map)\b/;

function faultsOf(reply: TestReply): readonly string[] {
  const faults: string[] = [];
  if (!(reply.headers.get('content-type') ?? '').includes('html')) return faults;
  const headings = elementsOf(reply.body).filter((each) => each.tagName === 'h1').length;
  if (headings !== 1) faults.push(`${headings} h1`);
  const found = machine.exec(reply.text);
  if (found) faults.push(`«${reply.text.slice(Math.max(0, found.index - 20), found.index + 40)}»`);
  return faults;
}

/**
 * ui 16: whether a page that somebody can read in two languages keeps what they typed when they change it; each form of it that takes text.
 */
async function forgets(browser: TestBrowser, reply: TestReply): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [form] of reply.body.matchAll(/<form[\s\S]*?<\/form>/g)) {
    const other = /name="_switch"[^>]*formaction="([^"]*lang=(en|ja)[^"]*)"/.exec(form);
    if (!other) continue;
    const inputs = [...form.matchAll(/<(?:input|textarea)\b(?:"[^"]*"|[^">])*>/g)].map(([tag]) => ({
      name: /\sname="([^"]*)"/.exec(tag)?.[1] ?? '',
      type: /\stype="([^"]*)"/.exec(tag)?.[1] ?? 'text',
      value: /\svalue="([^"]*)"/.exec(tag)?.[1] ?? '',
    }));
    const hidden = inputs.filter(({ type }) => type === 'hidden').map(({ name, value }) => [name, value] as const);
    const texts = [
      ...new Set(
        inputs.filter(({ type }) => ['text', 'email', 'search', 'tel'].includes(type)).map((each) => each.name),
      ),
    ];
    const typed = texts.map((name, nth) => [name, `打ちかけ${nth}`] as const);
    const path = (other[1] ?? '').replaceAll('&amp;', '&');
    const shown = await browser.post(path, { ...Object.fromEntries([...hidden, ...typed]), _switch: '1' });
    if (!shown.body.includes(`<html lang="${other[2]}"`)) faults.push(`${shown.status} in another language: ${path}`);
    for (const [name, text] of typed) if (!shown.body.includes(text)) faults.push(`${path} forgets ${name}`);
    await browser.get('/?lang=ja');
  }
  return faults;
}

/** Opens a page; a record of the desk for a reason, as it asks. Redirects are followed. */
async function open(browser: TestBrowser, path: string): Promise<TestReply> {
  const reply = await browser.get(path);
  if (reply.body.includes('name="act" value="open"')) {
    await browser.post(path, { act: 'open', reason: 'registration' });
    return browser.get(path);
  }
  let last = reply;
  for (let hop = 0; hop < 3 && last.location?.startsWith('/'); hop += 1) last = await browser.get(last.location);
  return last;
}

/** Follows the links of a person's pages and tells what is wrong. `closed` is where a stop is told (T6(7), T7(7)). */
async function walked(browser: TestBrowser, home: string, closed = false): Promise<readonly string[]> {
  const wrong: string[] = [];
  const leadsHome = new Set([home, '/account/pages', '/login', '/office/login']);
  const look = async ({ path, from }: Visit) => {
    const reply = await open(browser, path);
    const stopped = closed && leadsHome.has(path) && reply.status === 403;
    if (reply.status >= 300 && !stopped) wrong.push(`${reply.status} ${path} on ${from}`);
    wrong.push(...faultsOf(reply).map((fault) => `${path}: ${fault}`));
    if (reply.status < 300) wrong.push(...(await forgets(browser, reply)));
    const html = (reply.headers.get('content-type') ?? '').includes('html');
    return html ? linksIn(reply.body).filter((href) => home === '/' || !forEverybody.test(href)) : [];
  };
  const visits = await follow([home, '/account/security'], 2, look);
  if (visits.length < 8) wrong.push(`only ${visits.length} pages were reached`);
  return wrong;
}

const EMAILS = [
  'employer1',
  'employer2',
  'employer3',
  'employer4',
  'colleague',
  'sharoushi',
  'seeker1',
  'seeker2',
  'seeker3',
  'seeker4',
  'seeker5',
  'seeker6',
  'counter',
  'checker',
  'head',
  'osaka',
  'operator',
];

describe('no link of a page leads to a refusal, an error or nowhere', () => {
  test.each(EMAILS)(
    '%s',
    async (name) => {
      const email = `${name}@example.jp`;
      const home = homeOf(logins.find((each) => each.email === email)?.who ?? '');
      const browser = browse(app, await sessionCookie(app, email, DEMO_PASSWORD));
      expect(await walked(browser, home, ['employer4', 'seeker4'].includes(name))).toEqual([]);
    },
    120_000,
  );

  test('nobody of the demo is left out', () => {
    expect(logins.map(({ email }) => email)).toEqual(EMAILS.map((name) => `${name}@example.jp`));
  });

  test('somebody who has opened an account and not registered', async () => {
    const browser = browse(app, await sessionCookie(app, 'newcomer@example.jp'));
    expect(await walked(browser, '/jobseeker')).toEqual([]);
  }, 120_000);

  test('a visitor', async () => {
    expect(await walked(browse(app), '/')).toEqual([]);
  }, 120_000);
});
