import { expect, test } from 'vitest';
import { keepPosting, saveSearch } from '#areas/alerts/index.ts';
import { apply, completeApplications, saveDraft } from '#areas/applications/index.ts';
import { proposeInterview } from '#areas/interviews/index.ts';
import { sendMessage } from '#areas/messages/index.ts';
import { everything } from '#search/index.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { readPdf } from '#test/support/pdf.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, clock } = await testApp('2026-11-23');

test('P6: everything about oneself as JSON and as a PDF to read: registration, applications, interviews, messages; of nobody else', async () => {
  const employer = await makeEmployer(app, { title: '庭の手入れ' });
  const { establishmentId, postingNumber } = employer;
  const people = [await makeJobseeker(app, { name: '山川 花' }), await makeJobseeker(app, { name: '谷口 実' })];
  for (const [index, { jobseekerId, userId }] of people.entries()) {
    const caller = { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } } as const;
    const sent = await apply(app, caller, { postingNumber, jobseekerId, userId });
    if (!sent.ok) throw new Error('the application was refused');
    await completeApplications(app);
    const body = ['一人目への言葉', '二人目への言葉'][index] ?? '';
    await sendMessage(app, caller, { jobseekerId, establishmentId, sender: 'jobseeker', body });
    const actor = { kind: 'employer', userId: employer.userId, label: '', officeCode: null, subject: null } as const;
    const made = await proposeInterview(
      app,
      { actor },
      {
        cause: { kind: 'application', id: sent.value.id },
        establishmentId,
        slots: [clock.now().add({ hours: 48 })],
        minutes: 60,
        place: ['東の会議室', '西の会議室'][index] ?? '',
        note: '',
      },
    );
    if (!made.ok) throw new Error('the interview was refused');
  }
  for (const [index, { userId }] of people.entries()) {
    const actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } as const;
    const begun = await makeEmployer(app, { title: '窓ふき' });
    await saveDraft(app, userId, begun.postingNumber, { motivation: ['書きかけの一言', '別の書きかけ'][index] ?? '' });
    await keepPosting(app, { actor }, { userId, postingId: begun.postingId });
    const query = { ...everything, q: ['畳の張替え', '瓦の葺替え'][index] ?? '' };
    const name = ['近くの畳屋', '遠くの屋根屋'][index] ?? '';
    const saved = await saveSearch(app, { actor }, { userId, name, query, frequency: 'none' });
    if (!saved.ok) throw new Error('the search was refused');
  }
  const browser = browse(app, await sessionCookie(app, people[0]?.email ?? ''));
  const own = ['山川 花', '庭の手入れ', '東の会議室', '一人目への言葉', '書きかけの一言', '近くの畳屋', '窓ふき'];
  const others = ['谷口 実', '西の会議室', '二人目への言葉', '別の書きかけ', '遠くの屋根屋'];
  const json = (await browser.get('/jobseeker/export.json')).body;
  for (const text of own) expect(json).toContain(text);
  for (const text of others) expect(json).not.toContain(text);
  const squeezed = (text: string) => text.replace(/\s/g, '');
  const pdf = squeezed(readPdf(await browser.bytes('/jobseeker/export.pdf')).pages.join(''));
  for (const text of own) expect(pdf).toContain(squeezed(text));
  for (const text of others) expect(pdf).not.toContain(squeezed(text));
  expect((await browser.get('/jobseeker')).body).toContain('/jobseeker/export.pdf');
});
