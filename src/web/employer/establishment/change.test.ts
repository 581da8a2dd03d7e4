import { describe, expect, test } from 'vitest';
import { establishmentFields } from '#areas/establishments/index.ts';
import { latestFiling } from '#areas/filings/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import { establishmentContent, fillEstablishment, makeEmployer, makeStaff } from '#test/factories/filing.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db, database } = await testApp('2026-11-24', await referenceDatabase());
const home = '/employer/establishment/change';
const here = `${home}/edit/identity`;

const staff = await makeStaff(app);
const desk = browse(app, await sessionCookie(app, staff.email));
const typed = (changed: Readonly<Record<string, string>>) => {
  const printed = printSection(establishmentFields, 'identity', establishmentContent);
  return { ...(printed as Record<string, string>), ...changed };
};

async function registered() {
  const employer = await makeEmployer(app);
  await fillEstablishment(app, employer);
  await db
    .updateTable('establishment')
    .set({ state: 'registered', number: `1701-00000${employer.establishmentId}-1`, name: '犀川製作所（架空）' })
    .where('id', '=', employer.establishmentId)
    .execute();
  return { employer, browser: browse(app, await sessionCookie(app, employer.email)) };
}

describe('T6(8) the change of an establishment in the browser', () => {
  test('said beforehand, changed, papers, filed, accepted by staff who see old and new', async () => {
    const { employer, browser } = await registered();
    expect((await browser.get('/employer/establishment')).body).toContain(`href="${home}"`);
    expect((await browser.get(home)).text).toContain('応募者と求人は引き継がれません');
    expect((await browser.post(here, typed({ 'identity.name': '犀川テクノ（架空）' }))).status).toBe(303);
    const pdf = { field: 'papers', name: '写し.pdf', bytes: new Uint8Array(Buffer.from('%PDF-1.4\nnothing\n%%EOF\n')) };
    const notes = { ...pdf, name: 'memo.txt', bytes: new Uint8Array(Buffer.from('text')) };
    const refused = await browser.upload(`${home}/check`, { action: 'upload' }, [pdf, notes]);
    expect([refused.status, refused.text.includes('写し.pdf'), refused.text.includes('犀川テクノ')]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await browser.post(`${home}/check`, { action: 'file' })).location).toBe(home);
    expect((await browser.get(home)).text).toContain('職員が確認しています');

    const filing = await latestFiling(db, { ...employer, kind: 'establishmentChange' });
    const path = `/office/filings/${filing?.id}`;
    const shown = await desk.get(path);
    for (const word of ['犀川製作所（架空）', '犀川テクノ（架空）', '変更前と変更後', '写し.pdf'])
      expect(shown.text).toContain(word);
    const paper = /\/documents\/\d+/.exec(shown.body)?.[0];
    expect((await desk.get(`${path}${paper}`)).headers.get('content-type')).toBe('application/pdf');
    const seen = /name="seen" value="(\d+)"/.exec(shown.body)?.[1] ?? '';
    expect((await desk.post(path, { act: 'accept', seen })).location).toBe(path);
    expect((await browser.get('/employer/establishment')).text).toContain('犀川テクノ（架空）');
  });

  test('a move to another office’s area is stopped with what to do instead; a wrong 法人番号 is said at its field', async () => {
    const { browser } = await registered();
    const away = await browser.post(
      here,
      typed({ 'identity.postalCode': '9230801', 'identity.municipality': '17203' }),
    );
    expect([away.status, away.text.includes('小松'), away.text.includes('新しく登録')]).toEqual([422, true, true]);
    expect(away.body).toContain('value="9230801"');
    const wrong = await browser.post(here, typed({ 'identity.corporateNumber': '1234567890123' }));
    expect(wrong.status).toBe(422);
    expect(wrong.body).toMatch(/id="identity-corporateNumber-error"|identity\.corporateNumber-error/);
    expect(wrong.body).toContain('value="1234567890123"');
  });

  test('ui no. 23: a postal code of several towns offers them, and the chosen one is filled in', async () => {
    const { rows } = await database.pool.query<{ postal: string }>(
      'select postal from postal_code group by postal having count(*) between 2 and 4 order by postal limit 1',
    );
    const { browser } = await registered();
    const postal = rows[0]?.postal ?? '';
    const asked = typed({ 'identity.postalCode': postal, action: 'fill-address:identity.postalCode' });
    const offered = await browser.post(here, asked);
    const choices = [...offered.body.matchAll(/name="place:identity\.postalCode" value="([^"]+)"/g)];
    expect(choices.length).toBeGreaterThan(1);
    const [code, town] = (choices[1]?.[1] ?? '').split(' ');
    const filled = await browser.post(here, {
      ...asked,
      action: 'use-address:identity.postalCode',
      'place:identity.postalCode': `${code} ${town}`,
    });
    const name = new RegExp(`<option value="([^"]+)">${code}</option>`).exec(filled.body)?.[1];
    expect(filled.body).toContain(`name="identity.municipality" type="text" list="list-municipality" value="${name}"`);
    expect(filled.body).toContain(`value="${town}"`);
  });
});
