import {
  type EstablishmentContent,
  type EstablishmentRecord,
  establishmentFields,
  papersOfChange,
  readChange,
  readEstablishment,
} from '#areas/establishments/index.ts';
import { mostPapers } from '#areas/establishments/rules/change-papers.ts';
import {
  addPaper,
  answerFiling,
  discardChange,
  documentsOf,
  type FilingRecord,
  fileChange,
  filingThread,
  latestFiling,
  mostLineCharacters,
  papersAmong,
  removePaper,
  type Snapshot,
  saveChange,
  withdrawFiling,
} from '#areas/filings/index.ts';
import { differences, printSection, type SectionKey } from '#kernel/fields/index.ts';
import { dateOf } from '#kernel/jst.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { inspectUploads, type UploadRule } from '#platform/uploads.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { FieldDiff } from '#web/components/FieldDiff.tsx';
import { FileUpload } from '#web/components/FileUpload.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { TaskList } from '#web/components/TaskList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { listsFor } from '#web/fields/lists.ts';
import { differencesInWords } from '#web/fields/shown.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { fromCheck, nextSection, postSection, type SectionPage, showSection } from '#web/sections/page.tsx';
import { sectionTasks, Unfinished } from '#web/sections/tasks.tsx';
import { Thread } from '#web/sections/thread.tsx';
import { formErrorsOf, hasWords, sayRefusal } from '#web/words/refusals/index.ts';
import { Closed, closedFor } from '../standing.tsx';
import { words as w } from './words.ts';

const home = '/employer/establishment/change';
const edit = (key: string) => `${home}/edit/${key}`;
const checkHref = `${home}/check`;
const scope = {};
const PAPERS = 'papers';
const paperRule: UploadRule = { types: ['pdf', 'jpeg', 'png'], maxBytes: 5 * 1024 * 1024, field: PAPERS };

/** The registration, the copy in which it is changed, and the request about it that has not been decided or was sent back. */
async function read(ctx: PageContext) {
  const { db } = ctx.app;
  const of = found(await readEstablishment(db, found(ctx.membership?.establishmentId)));
  const [copy, filing] = await Promise.all([
    readChange(db, of.id),
    latestFiling(db, { establishmentId: of.id, kind: 'establishmentChange' }),
  ]);
  const waits = filing?.state === 'waiting';
  const registered = of.content as EstablishmentContent;
  const content = waits ? ((filing.content as Snapshot).content as EstablishmentContent) : (copy ?? registered);
  const raw = differences(establishmentFields, registered, content, 'ja');
  const lists = await listsFor(db, Object.fromEntries(raw.map(({ path, field }) => [path, field])));
  const open = filing && ['waiting', 'asked', 'sentBack'].includes(filing.state) ? filing : undefined;
  return { of, copy, content, waits, filing: open, changes: differencesInWords(raw, lists, 'ja') };
}

type Read = Awaited<ReturnType<typeof read>>;

interface View {
  readonly answer?: string;
  readonly refusals?: readonly Refusal[];
}

/** T6(8), said before anything is typed. */
const Beforehand = () => (
  <p>
    {w.change.beforehand} <ClauseLink rule="T6(8)" />
  </p>
);

function Asked({ filing, answer }: { readonly filing: FilingRecord | undefined; readonly answer: string }) {
  if (filing?.state !== 'asked') return null;
  return (
    <Form>
      <TextArea
        name="answer"
        label={w.answer.label}
        hint={w.answer.hint}
        limit={mostLineCharacters}
        rows={4}
        value={answer}
      />
      <Actions>
        <Button name="action" value="answer">
          {w.answer.send}
        </Button>
      </Actions>
    </Form>
  );
}

/** What the employer can do with the copy now. */
function Acts({ of, copy, content, waits, filing, changes }: Read) {
  if (of.phase !== 'registered') return <p>{w.change.notRegistered}</p>;
  if (waits)
    return (
      <Form>
        <p>{w.change.waits}</p>
        <Actions>
          <Button kind="secondary" name="action" value="withdraw">
            {w.change.withdraw}
          </Button>
        </Actions>
      </Form>
    );
  return (
    <>
      <TaskList id="sections" tasks={sectionTasks(establishmentFields, content, scope, fromCheck(edit))} />
      <Actions>
        <ButtonLink href={checkHref}>{filing?.state === 'asked' ? w.change.look : w.change.toCheck}</ButtonLink>
      </Actions>
      {copy !== undefined && changes.length > 0 && (
        <Form>
          <p>{w.change.discardLead}</p>
          <Button kind="quiet" name="action" value="discard">
            {w.change.discard}
          </Button>
        </Form>
      )}
    </>
  );
}

async function show(ctx: PageContext, view: View = {}, status = 200): Promise<Response> {
  const now = await read(ctx);
  const { filing, changes } = now;
  const thread = filing ? await filingThread(ctx.app.db, filing.id) : [];
  const done = w.change.done[ctx.done as keyof typeof w.change.done];
  return html(
    <Frame ctx={ctx} title={w.change.title} notice={done && { kind: 'done', ...done }}>
      <div class="stack">
        <BackLink href="/employer/establishment" text={w.back} />
        <h1>{w.change.title}</h1>
        {view.refusals && <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, 'ja'))} />}
        {!view.refusals && (
          <Closed
            ctx={ctx}
            refusals={await closedFor(ctx, 'change-establishment')}
            title="いまは、事業所の変更を申請できません"
          />
        )}
        {filing && (
          <p>
            <StatusTag status={`filing:${filing.state}`} /> {w.change.filedOn}{' '}
            <DateText date={dateOf(filing.filedAt)} />
          </p>
        )}
        {!now.waits && <p>{w.change.lead}</p>}
        <Beforehand />
        <Thread messages={thread} />
        <Asked filing={filing} answer={view.answer ?? ''} />
        {changes.length > 0 && (
          <section class="section" aria-labelledby="changes-title">
            <h2 id="changes-title">{w.change.differences}</h2>
            <FieldDiff id="changes" differences={changes} />
          </section>
        )}
        <Acts {...now} />
      </div>
    </Frame>,
    status,
  );
}

async function act(ctx: PageContext, form: Posted): Promise<Response> {
  const { app, caller } = ctx;
  const establishmentId = found(ctx.membership?.establishmentId);
  const action = form.text('action');
  if (action === 'discard') {
    const done = await discardChange(app, caller, establishmentId);
    return done.ok ? seeOther(home, 'discarded') : show(ctx, { refusals: done.refusals }, 422);
  }
  const filing = await latestFiling(app.db, { establishmentId, kind: 'establishmentChange' });
  const filingId = found(filing).id;
  if (action === 'withdraw') {
    const done = await withdrawFiling(app, caller, { filingId, establishmentId });
    return done.ok ? seeOther(home, 'withdrawn') : show(ctx, { refusals: done.refusals }, 422);
  }
  const answer = form.text('answer');
  const done = await answerFiling(app, caller, { filingId, establishmentId, body: answer });
  return done.ok ? seeOther(home, 'answered') : show(ctx, { answer, refusals: done.refusals }, 422);
}

/** T6(8): the change of a registered establishment, from the copy to the answer of the office. */
export const changePage: Page = {
  get: (ctx) => show(ctx, { answer: String(ctx.parked?.answer ?? '') }),
  post: act,
};

async function sectionOf(ctx: PageContext): Promise<{ page: SectionPage; of: EstablishmentRecord }> {
  const { of, content } = await read(ctx);
  const section = found(establishmentFields.find((each) => each.key === ctx.param('section')));
  return {
    of,
    page: {
      of: establishmentFields,
      section,
      form: w.change.title,
      content,
      scope,
      home,
      check: checkHref,
      next: nextSection(establishmentFields, section.key, edit, checkHref),
      ...(section.key === 'identity' && { lead: <Beforehand /> }),
    },
  };
}

/** One section of the copy. */
export const changeSectionPage: Page = {
  get: async (ctx) => {
    const { page } = await sectionOf(ctx);
    const kept = printSection(establishmentFields, page.section.key as never, page.content as never);
    return showSection(ctx, page, { values: ctx.parked ?? kept });
  },
  post: async (ctx, form) => {
    const { page, of } = await sectionOf(ctx);
    return postSection(ctx, page, form, (values, caller) =>
      saveChange(ctx.app, caller, {
        establishmentId: of.id,
        section: page.section.key as SectionKey<typeof establishmentFields>,
        form: values,
      }),
    );
  },
};

async function check(
  ctx: PageContext,
  { refusals = [], errors = [] }: { refusals?: readonly Refusal[]; errors?: readonly FormError[] } = {},
): Promise<Response> {
  const { db } = ctx.app;
  const { of, content, changes, waits, filing } = await read(ctx);
  if (waits) return seeOther(home);
  const [papers, filed] = await Promise.all([
    papersOfChange(db, of.id),
    filing?.state === 'asked' ? documentsOf(db, filing.id).then(papersAmong) : [],
  ]);
  const others = refusals.filter((each) => each.field === undefined || hasWords(each.code, each.rule));
  const refused = refusals.length + errors.length > 0;
  return html(
    <Frame ctx={ctx} title={w.check.title} errors={errors} notice={noticeOf(ctx.done)}>
      <div class="stack">
        <BackLink href={home} text={w.check.back} />
        <h1>{w.check.title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <Unfinished of={establishmentFields} content={content} scope={scope} href={fromCheck(edit)} />
        {changes.length > 0 ? <FieldDiff id="changes" differences={changes} /> : <p>{w.check.nothing}</p>}
        <Form multipart>
          <FileUpload
            name={PAPERS}
            label={w.check.papers}
            hint={w.check.papersHint(mostPapers)}
            requirement="optional"
            multiple
            accept=".pdf,.jpg,.jpeg,.png"
            kept={papers.map(({ fileId, name, size }) => ({ id: fileId, name, size }))}
            uploadAction="upload"
            errors={errors}
          />
          {filed.length > 0 && <p class="quiet">{w.check.handedIn(filed.map(({ name }) => name).join('、'))}</p>}
          {filing?.state === 'asked' ? (
            <p>{w.check.answerInstead}</p>
          ) : (
            <>
              <p>
                {w.check.lead} <ClauseLink rule="T6(8)" />
              </p>
              <Actions>
                <Button name="action" value="file">
                  {w.check.file}
                </Button>
              </Actions>
            </>
          )}
        </Form>
      </div>
    </Frame>,
    refused ? 422 : 200,
  );
}

const noticeOf = (done: string | undefined) =>
  done === 'uploaded' || done === 'removed' ? { kind: 'done' as const, title: w.check.done[done] } : undefined;

/** Good papers are taken even when others are refused. */
async function takePapers(ctx: PageContext, form: Posted): Promise<readonly FormError[]> {
  const establishmentId = found(ctx.membership?.establishmentId);
  const { key: _, ...caller } = ctx.caller;
  const { kept, refusals } = await inspectUploads(ctx.app, form.files[PAPERS] ?? [], {
    ...paperRule,
    maxFiles: mostPapers,
  });
  const all = [...refusals];
  for (const upload of kept) {
    const done = await addPaper(ctx.app, caller, { establishmentId, upload });
    if (!done.ok) all.push(...done.refusals.map((each) => ({ ...each, field: PAPERS })));
  }
  return formErrorsOf(all, 'ja');
}

/** Before and after once more, the papers, then the filing. */
export const changeCheckPage: Page = {
  get: (ctx) => check(ctx),
  post: async (ctx, form) => {
    const { app, caller } = ctx;
    const establishmentId = found(ctx.membership?.establishmentId);
    const remove = form.text('remove');
    if (remove) {
      if (!/^[0-9a-f-]{36}$/.test(remove)) throw new NotFound();
      const gone = await removePaper(app, caller, { establishmentId, fileId: remove });
      return gone.ok ? seeOther(checkHref, 'removed') : check(ctx, { refusals: gone.refusals });
    }
    const errors = await takePapers(ctx, form);
    if (errors.length > 0) return check(ctx, { errors });
    if (form.text('action') === 'upload') return seeOther(checkHref, 'uploaded');
    const filed = await fileChange(app, caller, establishmentId);
    return filed.ok ? seeOther(home, 'filed') : check(ctx, { refusals: filed.refusals });
  },
};
