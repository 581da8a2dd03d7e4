import { beforeAll, describe, expect, test } from 'vitest';
import type { EstablishmentContent } from '#areas/establishments/index.ts';
import type { PostingContent } from '#areas/postings/index.ts';
import type { Disclosure, PostingDocument } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { identity } from '#test/factories/secrets.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { attribute, elementsOf, textOf } from '#test/support/html.ts';
import { readPdf } from '#test/support/pdf.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';

const { app, database } = await testApp('2026-11-24', await referenceDatabase());
const browser = browse(app);

beforeAll(async () => {
  await openPostings(app, 12);
});

const nameOf = (disclosure: Disclosure) => `名前を知られたくない商店${disclosure}`;
const { secrets } = identity;

const postingOf = async (disclosure: Disclosure): Promise<PostingDocument> => {
  const [made] = await openPostings(app, 1, () => ({
    disclosure,
    ...(disclosure > 1 ? { employerName: `${nameOf(disclosure)}\nヒミツ` } : {}),
    content: {
      ...identity.posting,
      place: { sameAsEstablishment: false, smoking: 'none-indoors', ...identity.posting.place },
    } as PostingContent,
    establishment: identity.establishment as EstablishmentContent,
  }));
  if (!made) throw new Error('no posting was made');
  return made;
};

/** The words of the PDF, without the blanks between its pieces. */
async function pdfOf(number: string): Promise<{ status: number; type: string | null; text: string }> {
  const reply = await webApp(app, routes, mounts(app)).request(`http://localhost:3000/postings/${number}/sheet.pdf`);
  const bytes = new Uint8Array(await reply.arrayBuffer());
  const text = reply.ok ? readPdf(bytes).pages.join('').replace(/\s/g, '') : '';
  return { status: reply.status, type: reply.headers.get('content-type'), text };
}

describe('the 求人票', () => {
  test('every field that is filled in stands on the page, in print and in the PDF', async () => {
    const [made] = await openPostings(app, 1, () => ({ title: '図書の整理' }));
    const path = `/postings/${made?.number}`;
    const page = await browser.get(path);
    expect(page.status).toBe(200);
    const print = await browser.get(`${path}/print`);
    const pdf = await pdfOf(made?.number ?? '');
    expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf']);
    for (const said of [
      '図書の整理',
      '求人番号',
      made?.number ?? '',
      '屋内禁煙',
      '見学できます。',
      '採用 花子',
      '紹介期限日',
    ]) {
      expect(page.text).toContain(said);
      expect(print.text).toContain(said);
      expect(pdf.text).toContain(said.replace(/\s/g, ''));
    }
  });

  test('leads to applying online only where that is taken', async () => {
    const [made] = await openPostings(app, 1);
    const set = (accepts: boolean) =>
      database.db
        .updateTable('posting_state')
        .set({ accepts_self_application: accepts })
        .where('posting_id', '=', made?.id ?? 0)
        .execute();
    const link = `href="/postings/${made?.number}/apply"`;
    await set(true);
    expect((await browser.get(`/postings/${made?.number}`)).body).toContain(link);
    await set(false);
    const without = await browser.get(`/postings/${made?.number}`);
    expect(without.body).not.toContain(link);
    expect(without.text).toContain('ハローワークの紹介が必要です');
  });

  test('carries schema.org JobPosting as microdata, and no script of its own', async () => {
    const [made] = await openPostings(app, 1);
    const { body } = await browser.get(`/postings/${made?.number}`);
    expect(body).toContain('itemtype="https://schema.org/JobPosting"');
    for (const name of [
      'title',
      'datePosted',
      'validThrough',
      'description',
      'employmentType',
      'hiringOrganization',
      'jobLocation',
      'baseSalary',
    ]) {
      expect(body).toContain(`itemprop="${name}"`);
    }
    expect(body).not.toMatch(/<script(?![^>]* src=)/);
  });

  test('what search engines ask of a JobPosting is there: one place each with country and region, ISO days, an organisation', async () => {
    const [made] = await openPostings(app, 1, () => ({ places: ['13104', '01', '59'] }));
    const { body } = await browser.get(`/postings/${made?.number}`);
    const elements = elementsOf(body);
    const contents = (name: string) =>
      elements.filter((each) => attribute(each, 'itemprop') === name).map((each) => attribute(each, 'content'));
    expect(contents('addressCountry')).toEqual(['JP', 'JP']);
    expect(contents('addressRegion')).toEqual(['東京都', '北海道']);
    expect(contents('addressLocality')).toEqual(['新宿区']);
    expect(contents('datePosted')).toEqual([made?.acceptedOn.toString()]);
    expect(contents('validThrough')).toEqual([made?.validThrough.toString()]);
    expect(contents('value')).toContain(made?.number);
    const organisation = elements.find((each) => attribute(each, 'itemprop') === 'hiringOrganization');
    expect(organisation?.childNodes.length).toBe(1);
    const description = elements.find((each) => attribute(each, 'itemprop') === 'description');
    expect(description && textOf(description)).not.toBe('');
  });

  test('in English', async () => {
    const [made] = await openPostings(app, 1);
    const page = await browse(app).get(`/postings/${made?.number}?lang=en`);
    expect(page.text).toContain('Posting number');
    expect(page.text).toContain('Open until');
  });

  test('in English places and stations have Latin names, in Japanese they have not', async () => {
    const [made] = await openPostings(app, 1, () => ({
      places: ['13104', '14'],
      content: { place: { station: '四ッ谷駅', sameAsEstablishment: false, municipality: '13104' } },
    }));
    const english = await browse(app).get(`/postings/${made?.number}?lang=en`);
    expect(english.text).toContain('Shinjuku-ku, Tokyo; Kanagawa');
    expect(english.text).toContain('Yotsuya (四ッ谷駅)');
    const elements = elementsOf(english.body);
    const spoken = (each: (typeof elements)[number]): string | undefined => {
      for (let at: unknown = each; at; at = (at as { parentNode?: unknown }).parentNode) {
        const own = 'attrs' in (at as object) ? attribute(at as (typeof elements)[number], 'lang') : undefined;
        if (own) return own;
      }
      return undefined;
    };
    const within = elements.filter(
      (each) => ['h1', 'dd'].includes(each.tagName) || attribute(each, 'itemprop') === 'description',
    );
    const leaves = within.map(
      (each) => elements.find((one) => one.parentNode === each && one.tagName === 'span') ?? each,
    );
    const wrong = leaves.filter((each) => /[ぁ-んァ-ヶ一-龠]/.test(textOf(each)) && spoken(each) !== 'ja').map(textOf);
    expect(wrong).toEqual([]);
    const japanese = await browser.get(`/postings/${made?.number}`);
    expect(japanese.text).toContain('東京都新宿区、神奈川県');
    expect(japanese.text).not.toContain('Yotsuya');
  });
});

describe('what is not there', () => {
  test.each(['99999-1', 'x', '13010-123456789', '%00', '..%2f'])('%s: 404', async (number) => {
    for (const end of ['', '/print', '/sheet.pdf']) {
      expect((await browser.get(`/postings/${number}${end}`)).status).toBe(404);
    }
  });

  test('an ended posting says so with 410 and shows others like it', async () => {
    const [made] = await openPostings(app, 1);
    await database.db
      .updateTable('posting_state')
      .set({ state: 'filled' })
      .where('posting_id', '=', made?.id ?? 0)
      .execute();
    const page = await browser.get(`/postings/${made?.number}`);
    expect(page.status).toBe(410);
    expect(page.text).toContain('この求人の掲載は終わりました');
    expect(page.text).not.toContain('採用 花子');
    expect((await browser.get(`/postings/${made?.number}/print`)).status).toBe(404);
    expect((await pdfOf(made?.number ?? '')).status).toBe(404);
  });

  test('a posting past its last day has ended, whatever its row says', async () => {
    const [made] = await openPostings(app, 1, () => ({ validThrough: Temporal.PlainDate.from('2026-11-23') }));
    expect((await browser.get(`/postings/${made?.number}`)).status).toBe(410);
  });

  test('S restrict: a posting that is not on the site is not found, nor was it ever', async () => {
    const [made] = await openPostings(app, 1);
    const where = () =>
      database.db
        .updateTable('posting_state')
        .set({ disclosure: 4 })
        .where('posting_id', '=', made?.id ?? 0);
    await where().execute();
    expect((await browser.get(`/postings/${made?.number}`)).status).toBe(404);
    await where().set({ state: 'filled' }).execute();
    expect((await browser.get(`/postings/${made?.number}`)).status).toBe(404);
  });
});

describe('S restrict: who the employer is, field by field', () => {
  test('everything stands where it is open to all', async () => {
    const { number } = await postingOf(1);
    const { body } = await browser.get(`/postings/${number}`);
    const shown = secrets.filter(({ secret }) => body.includes(secret));
    expect(shown.length).toBeGreaterThan(10);
  });

  test.each([
    [2, true],
    [3, false],
  ] as const)('disclosure %i: a jobseeker who is logged in is told: %s', async (disclosure, told) => {
    const { number } = await postingOf(disclosure);
    const { email } = await makeJobseeker(app);
    const jobseeker = browse(app, await sessionCookie(app, email));
    for (const path of [`/postings/${number}`, `/postings?number=${number}`]) {
      expect((await jobseeker.get(path)).body.includes(nameOf(disclosure))).toBe(told);
    }
  });

  test.each([2, 3] as const)('disclosure %i: nothing of it on page, print, PDF or in JSON', async (disclosure) => {
    const made = await postingOf(disclosure);
    const path = `/postings/${made.number}`;
    const texts = [
      (await browser.get(path)).body,
      (await browse(app).get(`${path}?lang=en`)).body,
      (await browser.get(`${path}/print`)).body,
      (await pdfOf(made.number)).text,
      (await browser.get(`/api/v1${path}`)).body,
      (await browser.get('/postings.atom')).body,
    ];
    const name = { path: '事業所名', secret: nameOf(disclosure) };
    const number = { path: '事業所番号', secret: made.establishmentNumber ?? '' };
    for (const text of texts) {
      for (const { path: field, secret } of [...secrets, name, number])
        expect({ field, there: text.includes(secret) }).toEqual({ field, there: false });
    }
    expect(texts[0]).toContain('窓口でご案内します');
  });
});
