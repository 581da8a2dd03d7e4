import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import type { App } from '#platform/app.ts';
import { readConfig } from '#platform/config.ts';
import { startServing } from '../../src/cli/serving.ts';
import { checkPage, openBrowser } from '../support/browser.ts';
import { referenceDatabase, testDatabase } from '../support/database.ts';

/** The whole program as it is started, on a database of its own, and a browser to use it with. */
export interface Service {
  readonly app: App;
  readonly address: string;
  /** A new person at a new browser. */
  person(options: { script: boolean; width?: number }): Promise<Person>;
}

/** Starts web server, worker and index; all are stopped when the file's tests are done. */
export async function startService(): Promise<Service> {
  const { url } = await testDatabase(await referenceDatabase());
  const folder = await mkdtemp(join(tmpdir(), 'hellowork-journey-'));
  const env = { DATABASE_URL: url, HELLOWORK_DATA: folder, PORT: '0', LOG_LEVEL: 'error' };
  const serving = await startServing(readConfig({ env, demo: true }), 'all');
  const browser: Browser = await openBrowser();
  const contexts: BrowserContext[] = [];
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser.close();
    await serving.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    app: serving.runtime.app,
    address: serving.address,
    person: async ({ script, width = 1280 }) => {
      const context = await browser.newContext({
        baseURL: serving.address,
        javaScriptEnabled: script,
        viewport: { width, height: 900 },
        locale: 'ja-JP',
      });
      context.setDefaultTimeout(15_000);
      contexts.push(context);
      return new Person(await context.newPage());
    },
  };
}

/** Somebody who reads labels and presses buttons; every page they reach is looked at with axe once. */
export class Person {
  readonly page: Page;
  static readonly #checked = new Set<string>();

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a page by its address. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.#look();
  }

  /** Types into the box of a label (its beginning is enough). */
  async fill(label: string, text: string): Promise<void> {
    await this.page
      .getByLabel(new RegExp(`^${literally(label)}`))
      .first()
      .fill(text);
  }

  /** Answers the inputs of these names, whatever they are: boxes, lists, radio buttons, ticks. */
  async answer(answers: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
    for (const [name, given] of Object.entries(answers)) {
      for (const value of typeof given === 'string' ? [given] : given) await this.#answerOne(name, value);
    }
  }

  async #answerOne(name: string, value: string): Promise<void> {
    const named = this.page.locator(`main [name="${name}"]`);
    const kind = await named.first().evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`);
    if (kind.startsWith('SELECT')) await named.first().selectOption(value);
    else if (/radio|checkbox/.test(kind)) await this.page.locator(`main [name="${name}"][value="${value}"]`).check();
    else await named.first().fill(value);
  }

  /** Presses the last button of the page’s form: the one that goes on. */
  async goOn(): Promise<void> {
    await this.#leadsOn(this.page.locator('main form button[type=submit]:not([name=_switch])').last());
  }

  /** Chooses a radio button or ticks a box, by its label. */
  async choose(label: string): Promise<void> {
    await this.page.getByLabel(label, { exact: false }).first().check();
  }

  /** Presses a button and waits for the page it leads to. */
  async press(name: string): Promise<void> {
    await this.#leadsOn(this.page.getByRole('button', { name: new RegExp(`^${literally(name)}`) }).first());
  }

  /** Follows a link. */
  async follow(name: string): Promise<void> {
    await this.#leadsOn(this.page.getByRole('link', { name: new RegExp(literally(name)) }).first());
  }

  /** What the page says. */
  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /** Reloads until the page says it, at most fifteen seconds. */
  async waitFor(words: string): Promise<void> {
    for (let turn = 0; turn < 60; turn += 1) {
      if ((await this.text()).includes(words)) return;
      await this.page.waitForTimeout(250);
      await this.page.reload();
    }
    throw new Error(`「${words}」 did not appear on ${this.page.url()}:\n${await this.text()}`);
  }

  /** Clicks, and waits until the page it leads to is there. */
  async #leadsOn(target: Locator): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await target.click();
    await loaded;
    await this.#look();
  }

  async #look(): Promise<void> {
    const path = new URL(this.page.url()).pathname.replace(/\d+/g, 'n');
    if (Person.#checked.has(path)) return;
    Person.#checked.add(path);
    await checkPage(this.page);
  }
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
