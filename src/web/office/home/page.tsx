import { deskNumbers, readQueue } from '#areas/filings/index.ts';
import { officeByCode } from '#areas/offices/index.ts';
import { dateOf, startOf } from '#kernel/jst.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { KeyFigures } from '#web/components/KeyFigures.tsx';
import { ToDoList } from '#web/components/ToDoList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { caseTitle } from '../case-words.ts';
import { words as w } from './words.ts';

const shownCases = 20;

/** The desk of an office: the numbers of the day, what this member of staff has taken, and where to begin. */
export const officeHomePage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const user = found(ctx.user);
    const officeCode = found(ctx.membership?.officeCode);
    const today = clock.today();
    const [office, numbers, mine] = await Promise.all([
      officeByCode(db, officeCode),
      deskNumbers(db, officeCode, today, startOf(today)),
      readQueue(db, officeCode, user.id, { show: 'mine' }, { limit: shownCases, offset: 0 }),
    ]);
    const oldest = numbers.oldest && w.days(dateOf(numbers.oldest).until(today).days);
    return html(
      <Frame ctx={ctx} title={w.title} user={{ name: user.name || user.email, of: office?.name }}>
        <div class="stack">
          <h1>{w.title}</h1>
          <section class="section" aria-labelledby="today">
            <h2 id="today">{w.today}</h2>
            <KeyFigures
              figures={[
                { label: w.waiting, value: w.count(numbers.waiting), href: '/office/queue' },
                { label: w.oldest, value: oldest ?? w.oldestNone },
                {
                  label: w.dueToday,
                  value: w.count(numbers.dueToday),
                  href: '/office/queue?show=visit',
                  late: numbers.dueToday > 0,
                },
                { label: w.acceptedToday, value: w.count(numbers.acceptedToday) },
              ]}
            />
          </section>
          <ToDoList
            today={today}
            items={mine.rows.map((row) => ({
              text: caseTitle(row),
              href: `/office/filings/${row.id}`,
              about: row.establishmentName,
              ...(row.visitDue && !row.visitedOn
                ? { due: row.visitDue }
                : { status: row.state === 'asked' ? ('filing:asked' as const) : ('filing:waiting' as const) }),
            }))}
          />
          <p>
            <ButtonLink href="/office/queue">{w.toQueue}</ButtonLink>
          </p>
          <section class="section" aria-labelledby="acts">
            <h2 id="acts">{w.acts}</h2>
            <ul class="list">
              <li>
                <a href="/office/referrals/new">{w.refer}</a>
              </li>
              <li>
                <a href="/office/open-employer">{w.openEmployer}</a>
              </li>
            </ul>
          </section>
        </div>
      </Frame>,
    );
  },
};
