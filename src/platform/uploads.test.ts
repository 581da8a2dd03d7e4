import { createServer, type Server } from 'node:net';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { Ruling } from '#kernel/refusal.ts';
import { zipOf } from '#test/support/zip.ts';
import { readConfig } from './config.ts';
import { openLog } from './log.ts';
import { inspectUpload, inspectUploads, type UploadRule } from './uploads.ts';

const config = readConfig({ env: { LOG_LEVEL: 'silent' } });
const app = { config, log: openLog(config) };
const rule: UploadRule = {
  types: ['pdf', 'jpeg', 'png', 'docx', 'xlsx'],
  maxBytes: 2 * 1024 * 1024,
  field: 'documents',
};

const inspect = (name: string, bytes: Uint8Array, how: UploadRule = rule) => inspectUpload(app, { name, bytes }, how);
const codes = (ruling: Ruling<unknown>) => (ruling.ok ? [] : ruling.refusals.map((refusal) => refusal.code));

const pdf = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#00f' } });
const [png, jpeg, gif] = await Promise.all([
  picture.png().toBuffer(),
  picture.jpeg().toBuffer(),
  picture.gif().toBuffer(),
]);
const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${
    main.startsWith('word') ? 'wordprocessingml.document' : 'spreadsheetml.sheet'
  }.main+xml"/></Types>`;
const docxParts = { '[Content_Types].xml': contentTypes('word/document.xml'), 'word/document.xml': '<w:document/>' };
const docx = zipOf(docxParts);
const xlsx = zipOf({ '[Content_Types].xml': contentTypes('xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>' });
const eicar = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + ['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');

test.each([
  ['履歴書.pdf', pdf, 'application/pdf', '履歴書.pdf'],
  ['写真.JPG', jpeg, 'image/jpeg', '写真.JPG'],
  ['photo', png, 'image/png', 'photo.png'],
  [
    '職務経歴書.docx',
    docx,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '職務経歴書.docx',
  ],
  ['一覧.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '一覧.xlsx'],
])('%s passes', async (name, bytes, mediaType, shown) => {
  const answer = await inspect(name, bytes);
  expect(answer).toMatchObject({ ok: true, value: { name: shown, mediaType } });
});

describe('names', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\taro\\履歴書.pdf', '履歴書.pdf'],
    ['cv\u202Efdp.pdf', 'cvfdp.pdf'],
    ['a\0b\n"c".pdf', 'abc.pdf'],
    ['...', 'file.pdf'],
    [`${'長'.repeat(300)}.pdf`, `${'長'.repeat(100)}.pdf`],
  ])('%j becomes %j', async (name, shown) => {
    const answer = await inspect(name, pdf);
    expect(answer.ok && answer.value.name).toBe(shown);
  });
});

describe('R17: refused, with the file named', () => {
  test('an empty file', async () => {
    expect(await inspect('履歴書.pdf', Buffer.of())).toEqual({
      ok: false,
      refusals: [{ rule: 'T15', code: 'file-empty', field: 'documents', data: { name: '履歴書.pdf' } }],
    });
  });

  test('too big and of a wrong type: both are said', async () => {
    const answer = await inspect('絵.gif', Buffer.concat([gif, Buffer.alloc(3 * 1024 * 1024)]));
    expect(answer.ok ? [] : answer.refusals).toEqual([
      { rule: 'T15', code: 'file-too-big', field: 'documents', data: { name: '絵.gif', megabytes: 2, size: 3.1 } },
      {
        rule: 'T15',
        code: 'file-type-refused',
        field: 'documents',
        data: { name: '絵.gif', types: 'PDF・JPEG・PNG・Word・Excel' },
      },
    ]);
  });

  const macros = { ...docxParts, 'word/vbaProject.bin': 'x' };
  const template = {
    ...docxParts,
    'word/_rels/settings.xml.rels': '<Relationship Type="http://x/attachedTemplate" TargetMode="External"/>',
  };
  const polyglot = Buffer.concat([pdf, zipOf({ 'a.txt': 'a' })]);
  test.each<[string, string, Uint8Array, string[]]>([
    ['text under the name of a PDF', 'a.pdf', Buffer.from('hello, this is text'), ['file-type-refused']],
    [
      'a program under the name of a picture',
      'a.png',
      Buffer.from(`MZ${'\0'.repeat(200)}`, 'latin1'),
      ['file-type-refused'],
    ],
    ['a picture under the name of a PDF', 'a.pdf', png, ['file-name-mismatch']],
    ['a plain archive', 'a.docx', zipOf({ 'a.txt': 'a' }), ['file-type-refused']],
    ['a PDF that is also an archive', 'a.pdf', polyglot, ['file-polyglot']],
    ['a picture that is also an archive', 'a.png', Buffer.concat([png, zipOf({ 'a.txt': 'a' })]), ['file-polyglot']],
    [
      'a picture with the head of a PDF inside',
      'a.jpg',
      Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 10]), Buffer.from('%PDF-1.4'), jpeg.subarray(2)]),
      ['file-polyglot'],
    ],
    ['a PDF cut off', 'a.pdf', pdf.subarray(0, 40), ['file-damaged']],
    ['a locked PDF', 'a.pdf', Buffer.from(`${pdf}`.replace('/Root', '/Encrypt 5 0 R /Root')), ['file-locked']],
    [
      'a PDF with a script',
      'a.pdf',
      Buffer.from(`${pdf}`.replace('/Catalog', '/Catalog /JavaScript')),
      ['file-active-content'],
    ],
    ['a picture cut off', 'a.png', png.subarray(0, 30), ['file-damaged']],
    ['Word with macros', 'a.docx', zipOf(macros), ['file-active-content']],
    ['Word with a template from elsewhere', 'a.docx', zipOf(template), ['file-active-content']],
    [
      'an archive bomb',
      'a.docx',
      zipOf({ ...docxParts, 'word/media/a.xml': Buffer.alloc(120 * 1024 * 1024) }),
      ['file-bomb'],
    ],
    ['the test virus in a PDF', 'a.pdf', Buffer.from(`${pdf}`.replace('%%EOF', `${eicar}\n%%EOF`)), ['file-infected']],
    ['the test virus packed into Word', 'a.docx', zipOf({ ...docxParts, 'word/a.txt': eicar }), ['file-infected']],
    ['the test virus alone', 'eicar.com', Buffer.from(eicar), ['file-type-refused']],
  ])('%s', async (_, name, bytes, expected) => {
    expect(codes(await inspect(name, bytes))).toEqual(expected);
  });

  test('a picture of too many pixels', async () => {
    const huge = await sharp({
      create: { width: 12_000, height: 9_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(codes(await inspect('a.png', huge))).toEqual(['file-bomb']);
  });

  test('an archive whose directory lies', async () => {
    const lying = Buffer.from(docx);
    lying.writeUInt32LE(0x7fffffff, docx.length - 6);
    expect(codes(await inspect('a.docx', lying))).not.toEqual([]);
    for (let cut = 0; cut < docx.length; cut += 7)
      expect(codes(await inspect('a.docx', docx.subarray(0, cut)))).not.toEqual([]);
  });
});

test('of several files the good ones are kept, and each bad one is named', async () => {
  const uploads = [
    { name: '一.pdf', bytes: pdf },
    { name: '二.pdf', bytes: Buffer.from('text') },
    { name: '三.png', bytes: png },
    { name: '四.jpg', bytes: png },
    { name: '五.docx', bytes: docx },
    { name: '六.pdf', bytes: pdf },
  ];
  const { kept, refusals } = await inspectUploads(app, uploads, { ...rule, maxFiles: 5 });
  expect(kept.map(({ name }) => name)).toEqual(['一.pdf', '三.png', '五.docx']);
  expect(refusals.map(({ code, data }) => [code, data?.name ?? data?.count])).toEqual([
    ['file-type-refused', '二.pdf'],
    ['file-name-mismatch', '四.jpg'],
    ['too-many-files', 6],
  ]);
});

describe('with a scanner', () => {
  const servers: Server[] = [];
  afterAll(() => servers.map((server) => server.close()));

  /** A scanner that speaks as clamd does and finds what contains "bad". */
  async function clamd(answer: (content: Buffer) => string): Promise<string> {
    const server = createServer((socket) => {
      let all = Buffer.of();
      socket.on('data', (data: Buffer) => {
        all = Buffer.concat([all, data]);
        if (!all.subarray(-4).equals(Buffer.alloc(4))) return;
        if (all.subarray(0, 10).toString() === 'zINSTREAM\0') socket.end(`${answer(all.subarray(14, -4))}\0`);
      });
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `127.0.0.1:${(server.address() as { port: number }).port}`;
  }
  const scannedBy = async (clamavHost: string, bytes: Uint8Array) =>
    codes(await inspectUpload({ ...app, config: { ...config, clamavHost } }, { name: 'a.pdf', bytes }, rule));
  const honest = (content: Buffer) => (content.includes('bad') ? 'stream: Some.Virus FOUND' : 'stream: OK');

  test('what it calls clean passes, what it finds is refused', async () => {
    const host = await clamd(honest);
    expect(await scannedBy(host, pdf)).toEqual([]);
    expect(await scannedBy(host, Buffer.from(`${pdf}`.replace('Catalog', 'Catalog /bad')))).toEqual(['file-infected']);
  });

  test('one that is down or answers an error lets nothing pass', async () => {
    expect(await scannedBy('127.0.0.1:1', pdf)).toEqual(['scanner-down']);
    expect(await scannedBy(await clamd(() => 'INSTREAM size limit exceeded. ERROR'), pdf)).toEqual(['scanner-down']);
  });
});
