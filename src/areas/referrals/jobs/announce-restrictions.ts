/**
 * Tells an employer once, by mail, that missing results have restricted the page. The restriction itself needs no job: it follows from the dates.
 * Clause: G restrict
 */
import { employerAddresses, lockEstablishment, restrictionOf } from '#areas/establishments/index.ts';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { restrictedMail } from '../mails.ts';
import { overdueLimit } from '../rules/result-restriction.ts';

const candidates = (app: App) => async (after: number, most: number) => {
  const rows = await app.db
    .selectFrom('referral')
    .select('establishment_id')
    .where('establishment_id', '>', after)
    .where('overdue_from', '<=', app.clock.today())
    .groupBy('establishment_id')
    .having((having) => having(having.fn.countAll<number>(), '>', overdueLimit))
    .orderBy('establishment_id')
    .limit(most)
    .execute();
  return rows.map((row) => row.establishment_id);
};

async function announce(app: App, id: number): Promise<boolean> {
  return bySystem(app, 'referral.announceRestriction', async (work) => {
    const { tx, now, today } = work;
    const establishment = await lockEstablishment(tx, id);
    const { restricted, since, overdue } = await restrictionOf(tx, id, today);
    if (!restricted || !since) return false;
    const told = await tx
      .insertInto('restriction_notice')
      .values({ establishment_id: id, since, told_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('since')
      .executeTakeFirst();
    if (!told) return false;
    await work.record({
      kind: 'establishment.restricted',
      rule: 'G restrict',
      subjects: [`establishment:${id}`, `office:${establishment.officeCode}`],
      data: { since: since.toString(), overdue },
    });
    const officeName = establishment.officeName ?? 'ハローワーク';
    for (const to of await employerAddresses(tx, id))
      await work.mail({
        kind: 'establishment.restricted',
        about: `establishment:${id}:${since}:${to}`,
        to,
        ...restrictedMail(establishment.name, { overdue, officeName }, app.config),
      });
    return true;
  });
}

export const announceRestrictions: Sweep = {
  name: 'announce-restrictions',
  cron: '5 0 * * *',
  does: '選考結果の未登録で利用が制限された事業所に、メールで知らせる（G restrict）',
  run: (app) => forEachDue(app, candidates(app), (id) => announce(app, id)),
};
