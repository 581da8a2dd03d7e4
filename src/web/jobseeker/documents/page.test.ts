import { expect, test } from 'vitest';
import { dropDocument, libraryOf } from '#areas/library/index.ts';
import { jobseekerContent } from '#test/factories/jobseeker-content.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { readPdf } from '#test/support/pdf.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse, type TestBrowser } from '#test/support/web.ts';
import { resumePdf } from './resume-pdf.ts';

const { app, db } = await testApp('2026-11-23');
const squeezed = (bytes: Uint8Array) => readPdf(bytes).pages.join('').replace(/\s/g, '');

async function person() {
  const made = await makeJobseeker(app);
  const content = JSON.stringify(jobseekerContent());
  await db.updateTable('jobseeker').set({ content }).where('id', '=', made.jobseekerId).execute();
  return { ...made, seeker: browse(app, await sessionCookie(app, made.email)) };
}

test('T11(6) a 履歴書 begins with the registration, is written part by part, kept, and sent as a copy', async () => {
  const { seeker, jobseekerId, userId } = await person();
  const begun = await seeker.get('/jobseeker/documents/resume');
  expect(begun.text).toContain(jobseekerContent().person?.name ?? 'no name');
  const wrong = await seeker.post('/jobseeker/documents/resume/wishes', {
    'wishes.motivation': 'あ'.repeat(601),
    'wishes.hopes': '通勤は一時間まで',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('あ'.repeat(601));
  const saved = await seeker.post('/jobseeker/documents/resume/wishes', {
    'wishes.motivation': '庭の仕事が好きです',
    'wishes.hopes': '通勤は一時間まで',
  });
  expect(saved.location).toBe('/jobseeker/documents/resume');
  expect((await seeker.get('/jobseeker/documents/resume?lang=en')).text).toContain('Write your CV');
  expect((await seeker.post('/jobseeker/documents?lang=ja', { action: 'keep-resume' })).status).toBe(303);
  expect((await seeker.post('/jobseeker/documents', { action: 'keep-history' })).status).toBe(303);
  const [history, resume] = await libraryOf(db, jobseekerId);
  expect([history?.name, resume?.name]).toEqual(['職務経歴書.pdf', '履歴書.pdf']);

  const { postingNumber } = await makeEmployer(app);
  const form = `/postings/${postingNumber}/apply`;
  expect((await seeker.get(form)).text).toContain('保存した書類から選ぶ');
  await readsBeforeApplying(seeker, form);
  await seeker.post(form, { motivation: '働きたいです', action: 'attach', library: String(resume?.id) });
  const other = await person();
  await other.seeker.post(form, { motivation: '', action: 'attach', library: String(resume?.id) });
  expect((await other.seeker.get(form)).body).not.toContain('documents.kept');
  const actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } as const;
  await dropDocument(app, { actor }, { id: resume?.id ?? 0, jobseekerId });
  const applied = await seeker.get(form);
  expect(applied.text).toContain('働きたいです');
  expect(applied.text).toContain('履歴書.pdf');
  await seeker.post(`${form}/check`, { agree: 'yes' });
  expect((await seeker.get('/jobseeker/export.json')).body).toContain('庭の仕事が好きです');
});

/** T11(6), T11(8): before applying and once more before sending, in both languages. */
async function readsBeforeApplying(seeker: TestBrowser, form: string) {
  for (const page of [form, `${form}/check`]) {
    const { text } = await seeker.get(`${page}?lang=ja`);
    for (const said of [
      '常用就職支度手当',
      '移転費',
      '広域求職活動費',
      '再就職手当・就業手当（給付制限がある方は、待期が終わってから1か月の間に限ります）',
      '2021年10月1日(金)',
      '事業所とあなたとの間で解決',
    ])
      expect([page, said, text.includes(said)]).toEqual([page, said, true]);
  }
  const { text } = await seeker.get(`${form}?lang=en`);
  for (const said of ['移転費', 'Friday 1 October 2021', 'settled between you and the employer'])
    expect(text).toContain(said);
  await seeker.get(`${form}?lang=ja`);
}

test('T15: papers are taken by their content, named and deleted', async () => {
  const { seeker } = await person();
  const bytes = new TextEncoder().encode('no pdf');
  const refused = await seeker.upload('/jobseeker/documents', { kind: 'jobCard', action: 'add' }, [
    { field: 'file', name: 'card.pdf', bytes },
  ]);
  expect(refused.status).toBe(422);
  expect((await seeker.post('/jobseeker/documents', { kind: 'other', action: 'add' })).text).toContain(
    'ファイルを選んでください',
  );
  await seeker.post('/jobseeker/documents', { action: 'keep-resume' });
  const page = await seeker.get('/jobseeker/documents');
  const id = /\/jobseeker\/documents\/(\d+)"/.exec(page.body)?.[1] ?? '';
  const bad = await seeker.post('/jobseeker/documents', { action: 'rename', document: id, [`name.${id}`]: 'a/b' });
  expect([bad.status, bad.body.includes('value="a/b"')]).toEqual([422, true]);
  await seeker.post('/jobseeker/documents', { action: 'rename', document: id, [`name.${id}`]: '秋の履歴書' });
  expect((await seeker.get('/jobseeker/documents')).text).toContain('秋の履歴書.pdf');
  await seeker.post('/jobseeker/documents', { action: 'drop', document: id });
  expect((await seeker.get('/jobseeker/documents?lang=en')).text).toContain('No documents are kept');
});

test('the form of the 履歴書 holds every part, with dates in the Japanese calendar and full years of age', async () => {
  const bytes = await resumePdf(
    {
      person: {
        name: '見本 花子',
        kana: 'ミホン ハナコ',
        birthDate: '1990-11-24',
        postal: '102-0072',
        address: '見本町1-2',
      },
      past: {
        schools: [{ month: '2009-03', text: '見本高等学校 卒業' }],
        jobs: [{ month: '2009-04', text: '見本商事 入社' }, { text: '現在に至る' }],
      },
      licences: { licences: [{ month: '2010-05', text: '普通自動車第一種運転免許 取得' }] },
      wishes: { motivation: '長く働きたいです', hopes: '土日休み' },
    },
    Temporal.PlainDate.from('2026-11-23'),
  );
  const text = squeezed(bytes);
  for (const part of [
    '令和8年11月23日現在',
    '平成2年11月24日生（満35歳）',
    '写真をはる位置',
    '学歴・職歴',
    '平成213見本高等学校卒業',
    '現在に至る',
    '以上',
    '免許・資格',
    '志望の動機',
    '本人希望記入欄',
    '土日休み',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('open-hellowork');
});
