import type { CaseView } from '#areas/filings/index.ts';
import { mostLineCharacters } from '#areas/filings/index.ts';
import { postingKinds } from '#areas/postings/rules/posting-validity.ts';
import type { FormValues } from '#kernel/fields/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { DateText, DueText, MomentText } from '#web/components/DateText.tsx';
import { Details } from '#web/components/Details.tsx';
import { FieldDiff } from '#web/components/FieldDiff.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { fileSize } from '#web/components/FileUpload.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { MessageThread } from '#web/components/MessageThread.tsx';
import { Select } from '#web/components/Select.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { postingKindWords, visitReasonWords } from '../case-words.ts';
import { reasonRows } from './form.ts';
import { words as w } from './words.ts';

/** What every part of the page is given. */
export interface PartProps {
  readonly view: CaseView;
  readonly today: Temporal.PlainDate;
  /** What was typed into the form that was refused. */
  readonly typed: FormValues;
  readonly errors: readonly FormError[];
}

const one = (typed: FormValues, name: string): string => {
  const value = typed[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

/** What was filed, by whom, and where it stands. */
export function Facts({ view }: Pick<PartProps, 'view'>) {
  const { filing, establishment, posting } = view;
  return (
    <SummaryList
      rows={[
        {
          key: w.establishment,
          value: <a href={`/office/establishments/${establishment.id}`}>{establishment.name}</a>,
        },
        ...(posting ? [{ key: w.kind, value: postingKindWords[posting.kind] }] : []),
        { key: w.filedOn, value: <DateText date={dateOf(filing.filedAt)} /> },
        { key: w.state, value: <StatusTag status={`filing:${filing.state}`} /> },
        { key: w.taken, value: filing.takenByName ?? w.nobody },
        ...(filing.decidedAt ? [{ key: w.decided, value: <MomentText instant={filing.decidedAt} /> }] : []),
        ...(posting?.number ? [{ key: w.number, value: posting.number }] : []),
      ]}
    />
  );
}

/** G visit: why and until when, and the form that records it. */
export function Visit({ view, today, typed, errors }: PartProps) {
  const { filing } = view;
  const missing = filing.visitDue && !filing.visitedOn;
  return (
    <section class="section stack" aria-labelledby="visit-title">
      <h2 id="visit-title">{w.visitTitle}</h2>
      {filing.visitReasons.length === 0 ? (
        <p>{w.visitNone}</p>
      ) : (
        <SummaryList
          rows={[
            { key: w.visitReasons, value: filing.visitReasons.map((reason) => visitReasonWords[reason]).join('\n') },
            { key: w.visitDue, value: filing.visitDue && <DueText date={filing.visitDue} today={today} /> },
            {
              key: w.visitedOn,
              value: filing.visitedOn ? <DateText date={filing.visitedOn} /> : w.visitNotYet,
            },
          ]}
        />
      )}
      {missing && view.waits && (
        <Form>
          <input type="hidden" name="act" value="visit" />
          <DateInput
            name="visitedOn"
            label={w.visitedOn}
            value={{
              year: one(typed, 'visitedOn.year') || String(today.year),
              month: one(typed, 'visitedOn.month') || String(today.month),
              day: one(typed, 'visitedOn.day') || String(today.day),
            }}
            errors={errors}
          />
          <Button kind="secondary">{w.recordVisit}</Button>
        </Form>
      )}
    </section>
  );
}

function CheckList({ title, checks }: { readonly title: string; readonly checks: CaseView['blocks'] }) {
  if (checks.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="list">
        {checks.map((check) => (
          <li key={`${check.code} ${check.field}`}>{sayRefusal(check, 'ja').sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** What the machine has checked. */
export function Checks({ view }: Pick<PartProps, 'view'>) {
  const { blocks, asks } = view;
  return (
    <section class="section stack" aria-labelledby="checks">
      <h2 id="checks">{w.checksTitle}</h2>
      {blocks.length === 0 && asks.length === 0 && <p>{w.checksNone}</p>}
      <CheckList title={w.checksBlocks} checks={blocks} />
      <CheckList title={w.checksAsks} checks={asks} />
    </section>
  );
}

/** What was filed, and before it what differs from the filing before. */
export function Content({ view }: Pick<PartProps, 'view'>) {
  return (
    <section class="section stack" aria-labelledby="content">
      {view.changes.length > 0 && (
        <>
          <h2>{view.filing.kind === 'establishmentChange' ? w.changeTitle : w.changesTitle}</h2>
          <FieldDiff id="changes" differences={view.changes} />
        </>
      )}
      {view.papers.length > 0 && (
        <>
          <h2>{w.papersTitle}</h2>
          <ul class="list">
            {view.papers.map((paper) => (
              <li key={paper.position}>
                <a href={`/office/filings/${view.filing.id}/papers/${paper.position}`}>{paper.name}</a>{' '}
                <span class="quiet">{fileSize(paper.size)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="content">{w.contentTitle}</h2>
      <FieldSummary sections={view.sections} />
    </section>
  );
}

/** T8(3): what was asked and answered. */
export function Thread({ view }: Pick<PartProps, 'view'>) {
  const labels = new Map(view.sections.flatMap((each) => each.rows.map((row) => [row.path, row.label] as const)));
  return (
    <section class="section stack" aria-labelledby="thread">
      <h2 id="thread">{w.threadTitle}</h2>
      {view.thread.length === 0 ? (
        <p>{w.threadNone}</p>
      ) : (
        <MessageThread
          messages={view.thread.map((line) => ({
            id: String(line.id),
            sender: line.byLabel,
            own: line.byKind === 'staff',
            at: line.at,
            text: line.field ? w.aboutField(labels.get(line.field) ?? line.field, line.body) : line.body,
          }))}
        />
      )}
    </section>
  );
}

/** Taking the case, or passing it on. */
export function Hands({ view, errors, userId, head }: PartProps & { readonly userId: string; readonly head: boolean }) {
  const { takenBy } = view.filing;
  if (takenBy === null)
    return (
      <Form>
        <p>{w.takeLead}</p>
        <Button name="act" value="take">
          {w.take}
        </Button>
      </Form>
    );
  if (takenBy !== userId && !head) return null;
  return (
    <Details summary={w.handTitle} open={errors.some(({ field }) => field === 'to')}>
      <Form>
        <Select
          name="to"
          label={w.handTo}
          options={view.colleagues
            .filter((each) => each.userId !== takenBy)
            .map((each) => ({ value: each.userId, label: each.name }))}
          errors={errors}
        />
        <Actions>
          <Button kind="secondary" name="act" value="handOver">
            {w.hand}
          </Button>
          <Button kind="quiet" name="act" value="release">
            {w.release}
          </Button>
        </Actions>
      </Form>
    </Details>
  );
}

/** The three decisions: ask, send back, accept. */
export function Decisions({ view, typed, errors }: PartProps) {
  const about = view.posting ? 'posting' : view.filing.kind === 'establishmentChange' ? 'change' : 'establishment';
  const touched = (act: string) => one(typed, 'act') === act;
  const fields = view.sections.flatMap((each) => each.rows.map((row) => ({ value: row.path, label: row.label })));
  return (
    <>
      <section class="section stack" aria-labelledby="accept">
        <h2 id="accept">{w.acceptTitle[about]}</h2>
        <p>{w.acceptLead[about]}</p>
        <Form>
          <input type="hidden" name="seen" value={view.version} />
          {view.posting && (
            <Select
              name="as"
              label={w.acceptAs}
              blank={null}
              value={one(typed, 'as') || view.posting.kind}
              options={postingKinds.map((kind) => ({ value: kind, label: postingKindWords[kind] }))}
              errors={errors}
            />
          )}
          <Button name="act" value="accept">
            {w.accept[about]}
          </Button>
        </Form>
      </section>
      <Details summary={w.askTitle} open={touched('ask')}>
        <Form>
          <p>{w.askLead}</p>
          <TextArea
            name="body"
            label={w.askBody}
            limit={mostLineCharacters}
            value={touched('ask') ? one(typed, 'body') : ''}
            errors={touched('ask') ? errors : []}
          />
          <Checkbox name="visit" label={w.askVisit} checked={touched('ask') && one(typed, 'visit') === 'yes'} />
          <Button kind="secondary" name="act" value="ask">
            {w.ask}
          </Button>
        </Form>
      </Details>
      <Details summary={w.backTitle} open={touched('sendBack')}>
        <Form>
          <p>{w.backLead}</p>
          <input type="hidden" name="seen" value={view.version} />
          {reasonRows.map((row) => (
            <div key={row} class="stack--tight">
              <Select
                name={`reason.${row}.field`}
                label={w.backField(row + 1)}
                blank={w.backWhole}
                options={fields}
                value={one(typed, `reason.${row}.field`)}
              />
              <TextArea
                name={`reason.${row}.body`}
                label={w.backReason(row + 1)}
                rows={2}
                limit={mostLineCharacters}
                value={one(typed, `reason.${row}.body`)}
                errors={touched('sendBack') ? errors : []}
              />
            </div>
          ))}
          <Button kind="secondary" name="act" value="sendBack">
            {w.sendBack}
          </Button>
        </Form>
      </Details>
    </>
  );
}
