import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imageFilings } from '#areas/filings/index.ts';
import { makeStaff } from '#test/factories/filing.ts';
import { makeEmployer, makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db, database } = await testApp('2026-11-24');
const here = '/employer/establishment/images';
const png = new Uint8Array(
  await sharp({ create: { width: 40, height: 30, channels: 3, background: '#246' } })
    .png()
    .toBuffer(),
);

test('G images: uploaded, seen by staff, public with its text where the employer is named, and nowhere else', async () => {
  const employer = await makeEmployer(app, { officeCode: '13010' });
  const browser = browse(app, await sessionCookie(app, employer.email));
  expect((await browser.get(here)).text).toContain('写真はまだありません');
  const bad = await browser.upload(here, { action: 'add', alt: '' }, [{ field: 'image', name: 'a.png', bytes: png }]);
  expect([bad.status, bad.text.includes('写真の説明が入力されていません')]).toEqual([422, true]);
  const none = await browser.upload(here, { action: 'add', alt: '作業場' }, []);
  expect([none.status, none.body.includes('value="作業場"')]).toEqual([422, true]);
  const sent = await browser.upload(here, { action: 'add', alt: '明るい作業場' }, [
    { field: 'image', name: 'a.jpg', bytes: png },
  ]);
  expect(sent.location).toBe(here);

  const [[imageId, filing] = [0, undefined]] = [...(await imageFilings(db, employer.establishmentId))];
  const posting = `/postings/${employer.postingNumber}`;
  const visitor = browse(app);
  const picture = `${posting}/images/${imageId}/small`;
  expect((await visitor.get(posting)).text).not.toContain('明るい作業場');
  expect((await visitor.get(picture)).status).toBe(404);

  const desk = browse(app, await sessionCookie(app, (await makeStaff(app, { officeCode: '13010' })).email));
  const path = `/office/filings/${filing?.id}`;
  const shown = await desk.get(path);
  expect(shown.text).toContain('明るい作業場');
  expect((await desk.get(`${path}/image/full`)).headers.get('content-type')).toBe('image/webp');
  const seen = /name="seen" value="(\d+)"/.exec(shown.body)?.[1] ?? '';
  expect((await desk.post(path, { act: 'accept', seen })).status).toBe(303);

  const page = await visitor.get(posting);
  expect(page.body).toContain('loading="lazy"');
  expect(page.text).toContain('明るい作業場');
  const reply = await visitor.get(picture);
  expect(reply.headers.get('content-type')).toBe('image/webp');
  expect(reply.headers.get('cache-control')).toBe('private, max-age=600');
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await visitor.get(`${posting}/images/${imageId}/huge`)).status).toBe(404);

  const hidden = await makePosting(app, employer.establishmentId, {});
  await db.updateTable('posting_state').set({ disclosure: 3 }).where('posting_id', '=', hidden.postingId).execute();
  expect((await visitor.get(`/postings/${hidden.postingNumber}`)).text).not.toContain('明るい作業場');
  expect((await visitor.get(`/postings/${hidden.postingNumber}/images/${imageId}/small`)).status).toBe(404);

  const stranger = browse(app, await sessionCookie(app, (await makeEmployer(app)).email));
  expect((await stranger.get(`${here}/${imageId}/small`)).status).toBe(404);
  expect((await stranger.post(here, { action: 'remove', image: String(imageId) })).status).toBe(422);
  expect((await browser.post(here, { action: 'remove', image: String(imageId) })).location).toBe(here);
  expect((await visitor.get(picture)).status).toBe(404);
});

test('the page asks the same number of things of the database for one image and for ten; the eleventh is refused', async () => {
  const employer = await makeEmployer(app, { officeCode: '13010' });
  const browser = browse(app, await sessionCookie(app, employer.email));
  const add = () =>
    browser.upload(here, { action: 'add', alt: '作業場' }, [{ field: 'image', name: 'a.png', bytes: png }]);
  const queries = async () => {
    database.takeQueries();
    await browser.get(here);
    return database.takeQueries().length;
  };
  await add();
  const one = await queries();
  for (let nth = 0; nth < 9; nth += 1) await add();
  expect(await queries()).toBe(one);
  expect((await browser.get(here)).text).toContain('写真は10枚までです');
  expect((await add()).status).toBe(422);
});
