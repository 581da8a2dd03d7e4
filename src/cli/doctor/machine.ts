import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderPdf } from '#platform/pdf.ts';
import { bad, type Finding, good, note } from './finding.ts';

const NODE = 26;
const GIGABYTE = 1024 ** 3;
const LEAST_GIGABYTES = 2;

/** The runtime. @param version e.g. `26.10.0` */
export function nodeVersion(version: string): readonly Finding[] {
  if (Number(version.split('.')[0]) >= NODE) return [good(`Node.js ${version}`)];
  return [
    bad(
      `Node.js ${version} is too old.`,
      `Start by \`npx hellowork\`: it uses the Node.js ${NODE} that \`npm ci\` brought.`,
    ),
  ];
}

/** The data folder: there, writable, with room. */
export async function dataFolder(folder: string): Promise<readonly Finding[]> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as Error).message;
    return [
      bad(
        `The data folder ${folder} cannot be used: ${reason}.`,
        'Give this user the right to write there, or set HELLOWORK_DATA.',
      ),
    ];
  }
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / GIGABYTE;
  const room = `${free.toFixed(1)} GB free`;
  if (free < LEAST_GIGABYTES) {
    return [
      bad(
        `The data folder ${folder} has little room: ${room}.`,
        `Make room for at least ${LEAST_GIGABYTES} GB, or set HELLOWORK_DATA.`,
      ),
    ];
  }
  return [good(`Data folder ${folder}: writable, ${room}`)];
}

/** Fonts: a form can be printed. */
export async function fonts(): Promise<readonly Finding[]> {
  const bytes = await renderPdf({ title: '点検', content: [{ text: '求人票・紹介状' }] });
  return [good(`Fonts: a PDF renders (${Math.ceil(bytes.length / 1024)} KB)`)];
}

/** The browser of the tests; the service does not need it. */
export function browser(): readonly Finding[] {
  const { resolve } = createRequire(import.meta.url);
  try {
    resolve('@sparticuz/chromium');
    resolve('playwright-core');
    return [good('Browser for the tests: installed')];
  } catch {
    return [
      note('Browser for the tests: not installed. Only `npm test` needs it; `npm ci` without --omit=dev brings it.'),
    ];
  }
}
