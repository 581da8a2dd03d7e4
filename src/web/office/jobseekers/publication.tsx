import { choiceOf, itemsToChoose, publicationItems, publishedSections } from '#areas/jobseekers/index.ts';
import { gazetteer } from '#areas/offices/index.ts';
import {
  blocksOf,
  type Publication,
  publicationOf,
  publishJobseeker,
  type RequestRow,
  requestsToJobseeker,
  stopPublication,
} from '#areas/publication/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { Checkboxes } from '#web/components/Checkboxes.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, MomentText } from '#web/components/DateText.tsx';
import type { Lists } from '#web/components/FieldInput.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { found } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { profileLists } from '../../publication/lists.ts';
import { Notices } from '../../publication/Notices.tsx';
import { PublishedProfile } from '../../publication/PublishedProfile.tsx';
import { closingWords, requestStatus } from '../../publication/request-words.ts';
import { publicationStatus } from '../../publication/standing.ts';
import { Warnings } from '../../publication/Warnings.tsx';
import { warningsOf } from '../../publication/warnings.ts';
import { publicationWords as w } from './publication-words.ts';
import { recordPage } from './record-page.tsx';

function Requests({ rows }: { rows: readonly RequestRow[] }) {
  if (rows.length === 0) return <p>{w.noRequests}</p>;
  return (
    <DataTable
      id="requests"
      caption={w.requests}
      hideCaption
      stack
      columns={Object.values(w.requestColumns).map((head) => ({ head }))}
      rows={rows.map((row) => ({
        key: String(row.id),
        cells: [
          `${row.jobTitle}（${row.postingNumber}）`,
          row.employerName,
          <div key="state">
            <StatusTag status={requestStatus(row.standing)} />
            <p class="quiet">{closingWords(row.standing, 'ja')}</p>
          </div>,
          w.channels[row.channel],
          <DateText key="last" date={row.lastDay} />,
        ],
      }))}
    />
  );
}

/** The choice of items for a person without a page; sent by address, so that the preview can be gone back from. */
function Choose({ of, chosen }: { of: Publication; chosen: readonly string[] }) {
  return (
    <form class="form" method="get">
      <Checkboxes
        name="show"
        label={w.choice}
        hint={w.choiceHint}
        values={chosen}
        options={itemsToChoose(of).map((key) => ({ value: key, label: publicationItems[key].ja }))}
      />
      <input type="hidden" name="step" value="check" />
      <Actions>
        <Button kind="secondary">{w.toCheck}</Button>
      </Actions>
    </form>
  );
}

function Check(props: { of: Publication; chosen: readonly string[]; lists: Lists; errors: readonly FormError[] }) {
  const { of, chosen, lists, errors } = props;
  return (
    <section class="section stack" aria-labelledby="check">
      <h2 id="check">{w.check}</h2>
      <PublishedProfile sections={publishedSections(of.content, chosen, 'ja')} lists={lists} />
      <Warnings warnings={warningsOf(of, chosen)} words={w} />
      <h3>{w.notices}</h3>
      <Notices />
      <Form>
        {chosen.map((key) => (
          <input key={key} type="hidden" name="show" value={key} />
        ))}
        <Checkboxes
          name="agree"
          label={w.agree}
          requirement="required"
          options={[{ value: 'yes', label: w.agreeLabel }]}
          errors={errors}
        />
        <Actions>
          <Button name="act" value="publish">
            {w.publish}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}

/**
 * What a person publishes, requests without their messages, and blocks (T7(5)). For a person without a page staff file publication and its end
 * (T12(4)).
 */
export const jobseekerPublicationPage = recordPage({
  tab: 'publication',
  notice: (ctx) => {
    const said = ctx.done === undefined ? undefined : w.done[ctx.done];
    return said === undefined ? undefined : { kind: 'done', title: said };
  },
  show: async (ctx, jobseeker, refused) => {
    const { db, clock } = ctx.app;
    const today = clock.today();
    const [published, requests, blocks, places] = await Promise.all([
      publicationOf(db, { jobseekerId: jobseeker.id }, today),
      requestsToJobseeker(db, jobseeker.id, today),
      blocksOf(db, jobseeker.id),
      gazetteer(db),
    ]);
    const of = found(published);
    const lists = profileLists(places);
    const open = of.id !== null && of.stoppedAt === null;
    const byDesk = !of.hasPage && of.registrationValid;
    const { searchParams } = ctx.url;
    const checking = refused !== undefined || searchParams.get('step') === 'check';
    const asked = refused ? [refused.typed.show ?? []].flat() : searchParams.getAll('show');
    const chosen = checking ? choiceOf(asked, of) : of.chosen;
    return (
      <>
        <section class="section stack" aria-labelledby="publication">
          <h2 id="publication">{w.title}</h2>
          <SummaryList
            rows={[
              { key: w.state, value: <StatusTag status={publicationStatus(of)} /> },
              { key: w.by, value: of.hasPage ? w.byPage : w.byDesk },
              ...(of.id === null ? [] : [{ key: w.number, value: String(of.id) }]),
              ...(of.publishedAt ? [{ key: w.publishedAt, value: <MomentText instant={of.publishedAt} /> }] : []),
              ...(of.changedAt ? [{ key: w.changedAt, value: <MomentText instant={of.changedAt} /> }] : []),
              ...(of.stoppedAt ? [{ key: w.stoppedAt, value: <MomentText instant={of.stoppedAt} /> }] : []),
            ]}
          />
          {open && !checking && (
            <div class="stack">
              <h3>{w.seen}</h3>
              <PublishedProfile sections={publishedSections(of.content, of.chosen, 'ja')} lists={lists} />
            </div>
          )}
          {of.shown && (
            <p>
              <ButtonLink kind="secondary" href={`/office/requests/new?publication=${of.id}`}>
                {w.mediate}
              </ButtonLink>
            </p>
          )}
          {open && !of.hasPage && (
            <Form>
              <Actions>
                <Button kind="danger" name="act" value="stop">
                  {w.stop}
                </Button>
              </Actions>
            </Form>
          )}
        </section>
        {byDesk && !checking && (
          <section class="section stack" aria-labelledby="choose">
            <h2 id="choose">{open ? w.change : w.start}</h2>
            <p>{w.startLead}</p>
            <Choose of={of} chosen={chosen} />
          </section>
        )}
        {byDesk && checking && (
          <Check of={of} chosen={chosen} lists={lists} errors={formErrorsOf(refused?.refusals ?? [], 'ja')} />
        )}
        <section class="section stack" aria-labelledby="requests">
          <h2 id="requests">{w.requests}</h2>
          <p class="quiet">{w.noMessages}</p>
          <Requests rows={requests} />
        </section>
        <section class="section stack" aria-labelledby="blocks">
          <h2 id="blocks">{w.blocks}</h2>
          {blocks.length === 0 && <p>{w.noBlocks}</p>}
          <ul class="list">
            {blocks.map((each) => (
              <li key={each.establishmentId}>
                {each.employerName}　<DateText date={dateOf(each.blockedAt)} />
              </li>
            ))}
          </ul>
        </section>
      </>
    );
  },
  act: async (ctx, jobseeker, form) => {
    const of = { jobseekerId: jobseeker.id, by: 'office' } as const;
    if (form.text('act') === 'stop') {
      const stopped = await stopPublication(ctx.app, ctx.caller, of);
      return stopped.ok ? { done: 'stopped' } : stopped;
    }
    const agreed = form.text('agree') === 'yes';
    const published = await publishJobseeker(ctx.app, ctx.caller, { ...of, agreed, chosen: form.all('show') });
    return published.ok ? { done: 'published' } : published;
  },
});
