import { describe, expect, test } from 'vitest';
import { apply } from '#areas/applications/index.ts';
import { extendPosting } from '#areas/filings/index.ts';
import { postingById, postingSummaries, readPosting } from '#areas/postings/index.ts';
import { everything } from '#search/index.ts';
import { atDeskOf, makeStaff, type TestEmployer } from '#test/factories/filing.ts';
import { fullTimeContent } from '#test/factories/posting-content.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { mailsTo } from '#test/support/mails.ts';
import { codes, value } from '#test/support/ruling.ts';
import { browse } from '#test/support/web.ts';
import { INVARIANTS } from '#worker/invariants.ts';
import { liftStop, stopService } from '../index.ts';

const { app, db, clock, database } = await testApp('2026-11-24', await referenceDatabase());

const staff = await makeStaff(app, { role: 'head' });
const { registered, accepted } = atDeskOf(app, staff);
const reading = () => ({ reader: 'public', today: clock.today() }) as const;
const found = async (postingId: number) =>
  (await app.search.search(everything, { today: clock.today(), audience: 'public' })).ids.includes(postingId);
const decide = (act: typeof stopService, { establishmentId }: TestEmployer) =>
  act(app, staff.caller, { role: 'employer', id: establishmentId }, { reason: '虚偽の求人', head: true });

describe('T6(7) the postings of an employer whose service is stopped', () => {
  test('leave the site at once and come back when it is lifted; their validity runs on; what was withdrawn stays away', async () => {
    const employer = await registered();
    const { postingId, number } = await accepted(employer);
    const over = await accepted(employer, {
      ...fullTimeContent,
      work: { ...fullTimeContent.work, title: '事務の補助' },
    } as typeof fullTimeContent);
    expect([await found(postingId), await found(over.postingId)]).toEqual([true, true]);
    const before = await postingById(db, postingId);
    value(await decide(stopService, employer));
    expect([await found(postingId), await found(over.postingId)]).toEqual([false, false]);
    expect(await readPosting(db, number, reading())).toBeUndefined();
    expect(await postingSummaries(db, [postingId], reading())).toEqual([]);
    const page = await browse(app).get(`/postings/${number}`);
    expect([page.status, page.text.includes('いま掲載していません')]).toEqual([410, true]);
    expect((await browse(app).get(`/postings/${number}/sheet.pdf`)).status).toBe(404);
    const told = (await mailsTo(app, employer.email)).at(-1);
    expect(told?.body).toContain('停止しているあいだ掲載されず');

    await db
      .updateTable('posting_state')
      .set({ state: 'cancelled', invalid_from: clock.today() })
      .where('posting_id', '=', over.postingId)
      .execute();
    value(await decide(liftStop, employer));
    expect([await found(postingId), await found(over.postingId)]).toEqual([true, false]);
    expect(await postingById(db, postingId)).toMatchObject({
      state: 'accepted',
      validThrough: before?.validThrough,
      version: before?.version,
    });
    expect((await browse(app).get(`/postings/${number}`)).status).toBe(200);
  });

  test('take no self-applications', async () => {
    const employer = await registered();
    const { number } = await accepted(employer);
    const { jobseekerId, userId } = await makeJobseeker(app);
    const actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } as const;
    const send = () => apply(app, { actor }, { postingNumber: number, jobseekerId, userId });
    value(await decide(stopService, employer));
    expect(codes(await send())).toEqual(['employer-stopped']);
    value(await decide(liftStop, employer));
    expect((await send()).ok).toBe(true);
  });

  test('an extension by the office while it is being stopped, and after, brings nothing back', async () => {
    const employer = await registered();
    const { postingId } = await accepted(employer);
    await Promise.all([decide(stopService, employer), extendPosting(app, staff.caller, postingId)]);
    expect((await postingById(db, postingId))?.extended).toBe(true);
    expect(await found(postingId)).toBe(false);
    const [said] = INVARIANTS.filter(({ name }) => name.startsWith('T6(7)'));
    expect((await database.pool.query(said?.offenders ?? '')).rows).toEqual([]);
    value(await decide(liftStop, employer));
    expect(await found(postingId)).toBe(true);
  });
});
