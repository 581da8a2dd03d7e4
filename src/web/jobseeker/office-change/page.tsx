import { completeOfficeChange, jobseekerById, moveStanding, openMoveOf } from '#areas/jobseekers/index.ts';
import { municipalityByCode } from '#areas/offices/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DaysLeft } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { dateWords } from '#web/components/format.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame } from '#web/frame.tsx';
import { ExportLinks } from '#web/jobseeker/export/ExportLinks.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

async function view(ctx: PageContext, refusals: readonly Refusal[] = []): Promise<Response> {
  const { lang, app } = ctx;
  const w = words[lang];
  const today = app.clock.today();
  const jobseeker = found(await jobseekerById(app.db, found(ctx.membership?.jobseekerId)));
  const move = await openMoveOf(app.db, jobseeker.id);
  const standing = move && moveStanding({ ...move, done: false }, today);
  const { municipality, address = '' } = jobseeker.content.person ?? {};
  const place = municipality && (await municipalityByCode(app.db, municipality));
  const said = (date: Temporal.PlainDate) => dateWords(date, lang);
  return html(
    <Frame ctx={ctx} title={w.title} notice={ctx.done === 'moved' ? { kind: 'done', ...w.done } : undefined}>
      <div class="stack">
        {standing !== 'overdue' && <BackLink href="/jobseeker" text={w.back} />}
        <h1>{w.title}</h1>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, lang))} />}
        {!move && <EmptyState title={w.none} />}
        {move && (
          <>
            <p>{(isBefore(today, move.effectiveOn) ? w.lead : w.changed)(move.municipality, said(move.effectiveOn))}</p>
            {standing === 'overdue' && (
              <p>
                <strong>{w.overdue(said(move.procedureThrough))}</strong>
              </p>
            )}
            <SummaryList
              rows={[
                { key: w.oldOffice, value: move.fromName },
                { key: w.newOffice, value: move.toName },
                {
                  key: w.period,
                  value: (
                    <>
                      {w.between(said(move.effectiveOn), said(move.procedureThrough))}{' '}
                      {standing === 'open' && <DaysLeft date={move.procedureThrough} today={today} />}
                    </>
                  ),
                },
                { key: w.address, value: `${place ? place.name : ''}${address}` },
                { key: w.number, value: `${jobseeker.number ?? ''} ${w.numberStays}` },
              ]}
            />
            <p>
              <a href="/jobseeker/registration/person">{w.addressChange}</a>
            </p>
            {standing === 'ahead' ? (
              <p>{w.ahead(said(move.effectiveOn))}</p>
            ) : (
              <Form>
                <Actions>
                  <Button>{w.confirm}</Button>
                </Actions>
              </Form>
            )}
            {standing === 'overdue' && (
              <section class="section stack--tight" aria-labelledby="still">
                <h2 id="still">{w.still}</h2>
                <ul class="list">
                  <li>
                    <ExportLinks />
                  </li>
                  <li>
                    <a href="/jobseeker/record">{w.record}</a>
                  </li>
                  <li>
                    <a href="/jobseeker/disclosure">{w.disclosure}</a>
                  </li>
                  <li>
                    <a href="/jobseeker/withdraw">{w.withdraw}</a>
                  </li>
                </ul>
              </section>
            )}
            <p>
              <ClauseLink rule="T7(9)" text={w.clause} />
            </p>
          </>
        )}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T7(9): the named procedure of a jurisdiction change: the person confirms the address and the new 利用安定所. */
export const officeChangePage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx) => {
    const answer = await completeOfficeChange(ctx.app, ctx.caller, found(ctx.membership?.jobseekerId));
    return answer.ok ? seeOther('/jobseeker/office-change', 'moved') : view(ctx, answer.refusals);
  },
};
