import { beforeAll, describe, expect, test } from 'vitest';
import type { EstablishmentContent } from '#areas/establishments/index.ts';
import type { PostingContent } from '#areas/postings/index.ts';
import type { PostingDocument } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { identity } from '#test/factories/secrets.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { readPdf } from '#test/support/pdf.ts';
import { makeMembership, makeUser, sessionCookie } from '#test/support/people.ts';
import { browse, type TestBrowser } from '#test/support/web.ts';

// Four levels × everybody who reads the public site × every place where a posting is shown: field by field.
const { app, database, clock } = await testApp('2026-11-24', await referenceDatabase());
const LEVELS = [1, 2, 3, 4] as const;
const AUDIENCES = ['visitor', 'unlocked', 'jobseeker', 'employer', 'own employer', 'staff'] as const;
type Audience = (typeof AUDIENCES)[number];

const nameOf = (level: number) => `ひみつ商会第${level}号`;
const postings = new Map<number, PostingDocument>();
const browsers = new Map<Audience, TestBrowser>();

beforeAll(async () => {
  const owner = await makeEmployer(app);
  for (const level of LEVELS) {
    const [made] = await openPostings(app, 1, () => ({
      ...(level < 4 ? { disclosure: level as 1 | 2 | 3 } : {}),
      employerName: `${nameOf(level)}\nヒミツショウカイ`,
      establishmentNumber: `1399-00000${level}-${level}`,
      content: {
        ...identity.posting,
        place: { sameAsEstablishment: false, smoking: 'none-indoors', ...identity.posting.place },
      } as PostingContent,
      establishment: identity.establishment as EstablishmentContent,
    }));
    if (!made) throw new Error('no posting was made');
    postings.set(level, made);
    await database.db
      .updateTable('establishment')
      .set({ number: made.establishmentNumber })
      .where('id', '=', made.establishmentId)
      .execute();
    await makeMembership(app, owner.userId, 'employer', { establishmentId: made.establishmentId });
    if (level < 4) continue;
    await database.db.updateTable('posting_state').set({ disclosure: 4 }).where('posting_id', '=', made.id).execute();
    await database.db.deleteFrom('posting_search').where('posting_id', '=', made.id).execute();
  }
  const jobseeker = await makeJobseeker(app);
  const { number } = await database.db
    .updateTable('jobseeker')
    .set({ valid_through: clock.today().add({ months: 1 }) })
    .where('id', '=', jobseeker.jobseekerId)
    .returning('number')
    .executeTakeFirstOrThrow();
  const unlocked = browse(app);
  await unlocked.post('/unlock', { number: number ?? '' });
  const staff = await makeUser(app, 'staff@example.jp');
  await makeMembership(app, staff, 'checker', { officeCode: '13010' });
  browsers.set('visitor', browse(app));
  browsers.set('unlocked', unlocked);
  browsers.set('jobseeker', browse(app, await sessionCookie(app, jobseeker.email)));
  browsers.set('employer', browse(app, await sessionCookie(app, (await makeEmployer(app)).email)));
  browsers.set('own employer', browse(app, await sessionCookie(app, owner.email)));
  browsers.set('staff', browse(app, await sessionCookie(app, 'staff@example.jp')));
}, 60_000);

const browserOf = (audience: Audience): TestBrowser => {
  const browser = browsers.get(audience);
  if (!browser) throw new Error(audience);
  return browser;
};
const postingAt = (level: number): PostingDocument => {
  const posting = postings.get(level);
  if (!posting) throw new Error(`level ${level}`);
  return posting;
};
/** S restrict, S number. Employers and staff read the public site as everybody does. */
const mayKnow = (level: number, audience: Audience) =>
  level === 1 || (level === 2 && (audience === 'unlocked' || audience === 'jobseeker'));

async function pdfText(browser: TestBrowser, number: string): Promise<string> {
  const bytes = await browser.bytes(`/postings/${number}/sheet.pdf`);
  return bytes.length === 0 ? '' : readPdf(bytes).pages.join('').replace(/\s/g, '');
}

/** Every place that shows one posting to a reader. */
async function shownAt(browser: TestBrowser, { number }: PostingDocument): Promise<Readonly<Record<string, string>>> {
  // The header of an employer's own browser names the pages that may be opened.
  const body = async (path: string) =>
    (await browser.get(path)).body.replace(/<select class="band__select".*?<\/select>/s, '');
  return {
    page: await body(`/postings/${number}`),
    english: await body(`/postings/${number}?lang=en`),
    print: await body(`/postings/${number}/print`),
    pdf: await pdfText(browser, number),
    results: await body(`/postings?number=${number}&lang=ja`),
    folded: await body(`/postings?number=${number}&fold=1`),
    compare: await body(`/postings/compare?n=${number}`),
  };
}

/** Every place that is the same for everybody. */
async function published({ number }: PostingDocument): Promise<Readonly<Record<string, string>>> {
  const body = async (path: string) => (await browserOf('jobseeker').get(path)).body;
  return {
    api: await body(`/api/v1/postings/${number}`),
    'api results': await body(`/api/v1/postings?number=${number}&facets=industry,city,size`),
    atom: await body(`/postings.atom?number=${number}`),
    'json feed': await body(`/postings.json?number=${number}`),
    sitemap: await body('/sitemap/postings-1.xml'),
  };
}

const secretsOf = (level: number) => [
  ...identity.secrets,
  { path: '事業所名', secret: nameOf(level) },
  { path: '事業所番号', secret: postingAt(level).establishmentNumber ?? '' },
];

describe.each(LEVELS)('S restrict: a posting of level %i', (level) => {
  test.each(AUDIENCES)('to %s shows who the employer is only where it may', async (audience) => {
    const shown = await shownAt(browserOf(audience), postingAt(level));
    for (const [place, text] of Object.entries(shown)) {
      const found = secretsOf(level).filter(({ secret }) => text.includes(secret));
      if (mayKnow(level, audience))
        expect({ place, named: text.includes(nameOf(level)) }).toEqual({ place, named: true });
      else expect({ place, found: found.map(({ path }) => path) }).toEqual({ place, found: [] });
    }
    if (mayKnow(level, audience))
      expect(identity.secrets.filter(({ secret }) => shown.page?.includes(secret)).length).toBeGreaterThan(10);
  });

  test('in the interface, the feeds and the site map tells only what everybody may know', async () => {
    for (const [place, text] of Object.entries(await published(postingAt(level)))) {
      const found = secretsOf(level).filter(({ secret }) => text.includes(secret));
      if (level > 1) expect({ place, found: found.map(({ path }) => path) }).toEqual({ place, found: [] });
      if (level === 4)
        expect({ place, there: text.includes(postingAt(4).number) && place === 'sitemap' }).toEqual({
          place,
          there: false,
        });
    }
  });

  test.each(AUDIENCES)('cannot be found by its employer by %s who may not know', async (audience) => {
    const { establishmentNumber } = postingAt(level);
    const asked = [
      `q=${nameOf(level)}`,
      `q=${nameOf(level).slice(0, 4)}&number=${postingAt(level).number}`,
      `employer=${nameOf(level)}`,
      `establishment=${establishmentNumber}`,
    ];
    for (const params of asked) {
      const { body } = await browserOf(audience).get(`/postings?${params}&lang=ja`);
      const there = body.includes(`href="/postings/${postingAt(level).number}"`);
      expect({ params, there }).toEqual({ params, there: mayKnow(level, audience) });
      const api = (await browserOf(audience).get(`/api/v1/postings?${params}`)).body;
      expect({ params, total: (JSON.parse(api) as { total: number }).total > 0 }).toEqual({
        params,
        total: level === 1,
      });
    }
    const without = await browserOf(audience).get(`/postings?number=${postingAt(level).number}&not=${nameOf(level)}`);
    const left = without.body.includes(`href="/postings/${postingAt(level).number}"`);
    expect(left).toBe(level !== 4 && !mayKnow(level, audience));
  });
});

test('S restrict: level 4 is not there for anybody', async () => {
  const { number } = postingAt(4);
  for (const audience of AUDIENCES)
    for (const path of ['', '/print', '/sheet.pdf'])
      expect((await browserOf(audience).get(`/postings/${number}${path}`)).status).toBe(404);
});
