import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

const require = createRequire(import.meta.url);

/**
 * A headless browser: the one the npm package carries, or `CHROMIUM_PATH`. Renders Japanese without system fonts.
 * The caller closes it. Pages are made by `browser.newContext({ viewport, javaScriptEnabled })`.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await unpackedBrowser());
  const libraries = process.env.CHROMIUM_PATH || systemHasNss() ? undefined : await unpackedLibraries();
  return playwright.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--headless=shell',
    ],
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_FILE: fontConfiguration(),
      ...(libraries && { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }),
    },
  });
}

/** The package unpacks into the folder for temporary files and takes what lies there for whole: one process at a time. */
function unpackedBrowser(): Promise<string> {
  return alone('chromium', async () => {
    const { default: carried } = await import('@sparticuz/chromium');
    const done = join(tmpdir(), 'chromium.whole');
    const binary = join(tmpdir(), 'chromium');
    if (!existsSync(done)) rmSync(binary, { force: true });
    const path = await carried.executablePath();
    writeFileSync(done, '');
    return path;
  });
}

function unpackedLibraries(): Promise<string> {
  return alone('chromium-libraries', async () => {
    const { inflate } = await import('@sparticuz/chromium');
    const done = join(tmpdir(), 'al2023.whole');
    if (!existsSync(done)) rmSync(join(tmpdir(), 'al2023'), { force: true, recursive: true });
    const entry = require.resolve('@sparticuz/chromium');
    await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
    writeFileSync(done, '');
    return join(tmpdir(), 'al2023', 'lib');
  });
}

function systemHasNss(): boolean {
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(
      'libnss3.so',
    );
  } catch {
    return ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib/aarch64-linux-gnu', '/usr/lib'].some((folder) =>
      existsSync(join(folder, 'libnss3.so')),
    );
  }
}

const STALE_MS = 60_000;

/** Runs while no other process runs the same; a lock left by a process that died is broken after a minute. */
async function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `open-hellowork-${name}.lock`);
  for (;;) {
    try {
      openSync(lock, 'wx');
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const age = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (age !== undefined && Date.now() - age > STALE_MS) rmSync(lock, { force: true });
      await wait(200);
    }
  }
  try {
    return await act();
  } finally {
    unlinkSync(lock);
  }
}

/** A font configuration that names the Japanese font of our dependencies, beside the system's own. */
function fontConfiguration(): string {
  const fonts = dirname(require.resolve('@expo-google-fonts/biz-udpgothic/package.json'));
  const folder = join(tmpdir(), `open-hellowork-fonts-${process.getuid?.() ?? 0}`);
  const path = join(folder, 'fonts.conf');
  const family = 'BIZ UDPGothic';
  const prefer = (generic: string) =>
    `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  ${prefer('sans-serif')}${prefer('serif')}${prefer('monospace')}
</fontconfig>
`;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return path;
}

/** What is wrong with the page as it stands, one sentence each; empty for a page that passes. */
export async function problemsOf(page: Page): Promise<readonly string[]> {
  return [...(await structuralProblems(page)), ...(await axeProblems(page))];
}

/** Fails unless the page as it stands passes axe (WCAG 2.2 AA, target sizes included) and the structural checks. */
export async function checkPage(page: Page): Promise<void> {
  const problems = await problemsOf(page);
  if (problems.length > 0) throw new Error(`${page.url()}\n${problems.join('\n')}`);
}

/** axe needs scripts to run. A page that has none is looked at as a twin: the same document, its scripts kept away. */
async function axeProblems(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("matchMedia('(scripting: none)').matches"))) return axeProblemsHere(page);
  const context = await page.context().browser()?.newContext({ viewport: page.viewportSize() });
  if (!context) throw new Error('A page without scripts can be checked only in a browser of openBrowser()');
  try {
    const twin = await context.newPage();
    const document = await page.content();
    const address = page.url().replace(/#.*/, '');
    await twin.route('**/*.js', (route) => route.abort());
    await twin.route(address, (route) => route.fulfill({ body: document, contentType: 'text/html; charset=utf-8' }));
    await twin.goto(address);
    return await axeProblemsHere(twin);
  } finally {
    await context.close();
  }
}

const axe = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page, after axe itself: of what passed only the names of the rules come back, the rest would be most of the work. */
const axeRun = `axe.run({
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
}).then((result) => ({
  ran: [result.passes, result.violations, result.incomplete, result.inapplicable].flat().map((rule) => rule.id),
  problems: result.violations.flatMap((rule) =>
    rule.nodes.map((node) => 'axe ' + rule.id + ': ' + node.target.join(' ') + ' — ' + (node.failureSummary || rule.help)),
  ),
}))`;

async function axeProblemsHere(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe};undefined`);
  const { ran, problems } = (await page.evaluate(axeRun)) as { ran: readonly string[]; problems: readonly string[] };
  return ran.includes('target-size') ? problems : ['axe did not run target-size'];
}

/** Runs in the page, as text: the tests' own types know no document. */
const structure = `(() => {
  const problems = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const headings = all('h1, h2, h3, h4, h5, h6').filter((each) => each.checkVisibility());
  const ones = headings.filter((each) => each.tagName === 'H1').length;
  if (ones !== 1) problems.push('the page has ' + ones + ' h1');
  let before = 0;
  for (const heading of headings) {
    const level = Number(heading.tagName.slice(1));
    if (before > 0 && level > before + 1) problems.push('h' + before + ' is followed by h' + level + ': ' + heading.textContent);
    before = level;
  }
  const seen = new Set();
  for (const each of all('[id]')) {
    if (seen.has(each.id)) problems.push('id used twice: ' + each.id);
    seen.add(each.id);
  }
  for (const each of all('[for], [aria-describedby], [aria-labelledby]')) {
    for (const name of ['for', 'aria-describedby', 'aria-labelledby']) {
      for (const id of (each.getAttribute(name) || '').split(/\\s+/).filter(Boolean)) {
        if (!seen.has(id)) problems.push(name + ' names nothing: ' + id);
      }
    }
  }
  for (const each of all('a[href^="#"]')) {
    const id = each.getAttribute('href').slice(1);
    if (!id || !seen.has(id)) problems.push('link leads nowhere on the page: #' + id);
  }
  for (const each of all('[style]')) problems.push('inline style on ' + each.tagName.toLowerCase());
  for (const each of all('style')) problems.push('inline style sheet: ' + each.textContent.slice(0, 40));
  for (const each of all('script:not([src])')) problems.push('inline script: ' + each.textContent.slice(0, 40));
  for (const each of all('*')) {
    for (const name of each.getAttributeNames()) if (/^on/.test(name)) problems.push('inline handler ' + name);
  }
  if (!document.documentElement.lang) problems.push('the page names no language');
  if (!document.title.trim()) problems.push('the page has no title');
  const skip = all('a[href]')[0];
  if (!skip || !skip.matches('a[href^="#"]')) problems.push('the first link is no skip link');
  return problems;
})()`;

async function structuralProblems(page: Page): Promise<readonly string[]> {
  const problems = (await page.evaluate(structure)) as string[];
  const overflow = (await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )) as number;
  return overflow > 0 ? [...problems, `the page is ${overflow} px wider than its window`] : problems;
}
