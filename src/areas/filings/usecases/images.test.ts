import { encode } from 'bmp-ts';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { imageById, imagesOf, openImage } from '#areas/establishments/index.ts';
import { atDeskOf, makeEmployer, makeStaff, type TestEmployer } from '#test/factories/filing.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { codes, value } from '#test/support/ruling.ts';
import { addImage, changeAlt, imageFilings, moveImage, removeImage, sendBack } from '../index.ts';

const { app, db, database } = await testApp('2026-11-24', await referenceDatabase());

const staff = await makeStaff(app);
const { seen, accept, registered } = atDeskOf(app, staff);

const plain = (width = 80, height = 60) =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 90, b: 160 } } });
const png = await plain().png().toBuffer();
const add = (employer: TestEmployer, bytes: Uint8Array = png, name = '正面.png', alt = '工場の正面') =>
  addImage(app, employer.caller, { ...employer, upload: { name, bytes }, alt });
const filingOf = async ({ establishmentId }: TestEmployer, imageId: number) => {
  const filing = (await imageFilings(db, establishmentId)).get(imageId);
  if (!filing) throw new Error('no filing');
  return filing;
};

describe('G images: what is taken', () => {
  test('JPEG, PNG, GIF and BMP by content, whatever the name; drawn anew as WebP without what was in the file beside', async () => {
    const employer = await registered();
    const bmp = encode({ data: Buffer.alloc(4 * 12, 200), width: 4, height: 3, bitPP: 24 }).data;
    const tagged = await plain()
      .withExif({ IFD0: { Copyright: 'SECRET-OWNER' }, IFD3: { GPSLatitude: '36/1' } })
      .jpeg()
      .toBuffer();
    expect(tagged.includes('SECRET-OWNER')).toBe(true);
    const files = [png, tagged, await plain().gif().toBuffer(), bmp];
    for (const bytes of files) value(await add(employer, bytes, 'photo.jpg'));
    const images = await imagesOf(db, employer.establishmentId);
    expect(images.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    for (const { id } of images) {
      const full = await openImage(app, id, 'full');
      expect(full?.mediaType).toBe('image/webp');
      expect(Buffer.from(full?.bytes ?? []).includes('SECRET-OWNER')).toBe(false);
      expect((await sharp(full?.bytes ?? png).metadata()).exif).toBeUndefined();
    }
  });

  test('large ones are made smaller, in two sizes; nothing is made larger', async () => {
    const employer = await registered();
    const large = value(await add(employer, await plain(4000, 2000).jpeg().toBuffer()));
    expect(await imageById(db, large.imageId)).toMatchObject({ width: 1600, height: 800 });
    const small = await openImage(app, large.imageId, 'small');
    expect((await sharp(small?.bytes ?? png).metadata()).width).toBe(400);
    const little = value(await add(employer));
    expect(await imageById(db, little.imageId)).toMatchObject({ width: 80, height: 60 });
  });

  test('hostile files are refused: other content, cut off, too many pixels, a second face, too large', async () => {
    const employer = await registered();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(codes(await add(employer, svg, 'a.png'))).toEqual(['file-type-refused']);
    expect(codes(await add(employer, png.subarray(0, 60)))).toEqual(['file-damaged']);
    const jpeg = await plain(400, 300).jpeg().toBuffer();
    expect(codes(await add(employer, jpeg.subarray(0, jpeg.length / 2)))).toEqual(['file-damaged']);
    const huge = await plain(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(huge.length).toBeLessThan(2 * 1024 * 1024);
    expect(codes(await add(employer, huge))).toEqual(['file-bomb']);
    const claims = Buffer.alloc(60);
    claims.write('BM', 0, 'latin1');
    claims.writeInt32LE(9000, 18);
    claims.writeInt32LE(9000, 22);
    expect(codes(await add(employer, claims, 'a.bmp'))).toEqual(['file-bomb']);
    const pdfToo = Buffer.concat([png.subarray(0, 33), Buffer.from('%PDF-1.7'), png.subarray(33)]);
    expect(codes(await add(employer, pdfToo))).toContain('file-polyglot');
    const heavy = Buffer.concat([png, Buffer.alloc(2 * 1024 * 1024)]);
    expect(codes(await add(employer, heavy))).toContain('file-too-big');
    expect(await imagesOf(db, employer.establishmentId)).toEqual([]);
  }, 30_000);

  test('a page that follows a picture in its file is not kept', async () => {
    const employer = await registered();
    const two = Buffer.concat([png, Buffer.from('<html><script>alert(1)</script></html>')]);
    const { imageId } = value(await add(employer, two));
    const kept = await openImage(app, imageId, 'full');
    expect(Buffer.from(kept?.bytes ?? []).includes('script')).toBe(false);
  });

  test('T14 no text, no image; before the establishment is filed, none either', async () => {
    const employer = await registered();
    expect(codes(await add(employer, png, 'a.png', ' '))).toEqual(['alt-missing']);
    expect(codes(await add(await makeEmployer(app)))).toEqual(['images-before-filing']);
  });
});

describe('G images: public only after staff have confirmed', () => {
  test('accepted, it is public; another text waits beside the public one; sent back, it stays away', async () => {
    const employer = await registered();
    const { imageId } = value(await add(employer));
    const published = () => imagesOf(db, employer.establishmentId, { published: true });
    expect(await published()).toEqual([]);
    value(await accept((await filingOf(employer, imageId)).id));
    expect(await published()).toMatchObject([{ id: imageId, alt: '工場の正面' }]);

    value(await changeAlt(app, employer.caller, { ...employer, imageId, alt: '夕方の工場' }));
    expect(await published()).toMatchObject([{ alt: '工場の正面' }]);
    value(await accept((await filingOf(employer, imageId)).id));
    expect(await published()).toMatchObject([{ alt: '夕方の工場' }]);

    const second = value(await add(employer));
    const filing = await filingOf(employer, second.imageId);
    const reasons = [{ field: null, body: '人の顔が写っています。' }];
    value(await sendBack(app, staff.caller, { filingId: filing.id, seen: await seen(filing.id), reasons }));
    expect(await published()).toHaveLength(1);
  });

  test('removed while it waits: the request is gone and cannot be accepted; the files are erased', async () => {
    const employer = await registered();
    const { imageId } = value(await add(employer));
    const filing = await filingOf(employer, imageId);
    value(await removeImage(app, employer.caller, { ...employer, imageId }));
    expect(codes(await accept(filing.id))).toEqual(['wrong-state']);
    const { rows } = await database.pool.query(`select from file where purpose = 'establishment-image'
      and id not in (select file_id from establishment_image union select small_file_id from establishment_image)`);
    expect(rows).toEqual([]);
  });

  test('the order is changed place by place', async () => {
    const employer = await registered();
    const [a, b, c] = [value(await add(employer)), value(await add(employer)), value(await add(employer))];
    const order = async () => (await imagesOf(db, employer.establishmentId)).map(({ id }) => id);
    value(await moveImage(app, employer.caller, { ...employer, imageId: c.imageId, towards: 'first' }));
    value(await moveImage(app, employer.caller, { ...employer, imageId: a.imageId, towards: 'first' }));
    expect(await order()).toEqual([a.imageId, c.imageId, b.imageId]);
    value(await moveImage(app, employer.caller, { ...employer, imageId: a.imageId, towards: 'last' }));
    expect(await order()).toEqual([c.imageId, a.imageId, b.imageId]);
  });
});

test('G images: of fourteen handed in at once, ten are kept', async () => {
  const employer = await registered();
  const answers = await Promise.all(Array.from({ length: 14 }, () => add(employer)));
  expect(answers.flatMap(codes)).toEqual(Array.from({ length: 4 }, () => 'too-many-images'));
  const images = await imagesOf(db, employer.establishmentId);
  expect(images.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await expect(
    database.pool.query('update establishment_image set position = 11 where id = $1', [images[0]?.id]),
  ).rejects.toThrow('position');
});
