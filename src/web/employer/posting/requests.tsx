import { documentsOf, filingThread, latestRequests, type RequestRecord } from '#areas/filings/index.ts';
import { type PostingRecord, postingFields, readEdit } from '#areas/postings/index.ts';
import { extensionFrom, mayRequestExtension } from '#areas/postings/rules/extension-window.ts';
import { mayRenew, renewalFrom } from '#areas/postings/rules/renewal-window.ts';
import { isBefore } from '#kernel/calendar.ts';
import { dateOf } from '#kernel/jst.ts';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import type { PageContext } from '#web/page.ts';
import { Thread } from '#web/sections/thread.tsx';
import { Closed, closedFor } from '../standing.tsx';
import { AnswerForm } from './answer.tsx';
import { homeOf, listHref } from './mine.ts';
import { requests as names, noRequests } from './words.ts';

const SHOWN_DAYS = 30;

const waits = ({ state }: RequestRecord) => state === 'waiting' || state === 'asked';

/** What was asked for a posting and still waits, or was decided lately. */
async function requestsToShow(ctx: PageContext, of: PostingRecord): Promise<readonly RequestRecord[]> {
  const since = ctx.app.clock.today().subtract({ days: SHOWN_DAYS });
  const latest = await latestRequests(ctx.app.db, of.id);
  return latest.filter((each) => waits(each) || (each.decidedAt !== null && !isBefore(dateOf(each.decidedAt), since)));
}

/** The requests for a posting: where each stands, what the office said, and how it is taken back. */
export async function Requests(
  ctx: PageContext,
  of: PostingRecord,
  typed: { readonly filing: number; readonly body: string; readonly errors: readonly FormError[] } | undefined,
) {
  const shown = await requestsToShow(ctx, of);
  if (shown.length === 0) return null;
  const threads = await Promise.all(
    shown.map(async ({ id }) => ({
      messages: await filingThread(ctx.app.db, id),
      documents: await documentsOf(ctx.app.db, id),
    })),
  );
  const today = ctx.app.clock.today();
  return (
    <section class="section stack" aria-labelledby="requests">
      <h2 id="requests">ハローワークへの申出</h2>
      {shown.map((each, index) => (
        <section class="stack--tight" key={each.id} aria-labelledby={`request-${each.id}`}>
          <h3 id={`request-${each.id}`}>{names[each.request]}</h3>
          <SummaryList
            rows={[
              { key: '状態', value: <StatusTag status={`filing:${each.state}`} /> },
              { key: '申し出た日', value: <DateText date={dateOf(each.filedAt)} /> },
              ...(waits(each) && of.validThrough
                ? [{ key: '確認の期限', value: <DueText date={of.validThrough} today={today} /> }]
                : []),
              ...(each.decidedAt ? [{ key: '決まった日', value: <DateText date={dateOf(each.decidedAt)} /> }] : []),
            ]}
          />
          {waits(each) && (
            <p>確認されるまで、公開している求人は変わりません。期限までに確認されないときは、申出は終わります。</p>
          )}
          <Thread
            messages={threads[index]?.messages ?? []}
            documents={threads[index]?.documents ?? []}
            id={`thread-${each.id}`}
            level={4}
            of={postingFields}
          />
          {each.state === 'asked' && (
            <AnswerForm
              filingId={each.id}
              typed={typed?.filing === each.id ? typed.body : ''}
              errors={typed?.filing === each.id ? typed.errors : []}
            />
          )}
          {each.state === 'sentBack' && each.request === 'change' && (
            <p>
              <a href={`${homeOf(of)}/change`}>理由を見て直し、もう一度申し出る</a>
            </p>
          )}
          {waits(each) && (
            <Form>
              <input type="hidden" name="filing" value={each.id} />
              <Actions>
                <Button kind="secondary" name="action" value="withdrawRequest" about={names[each.request]}>
                  申出を取り下げる
                </Button>
              </Actions>
            </Form>
          )}
        </section>
      ))}
    </section>
  );
}

/** What can be done with an accepted posting today, each with the date from which or until which. */
export async function Acts(ctx: PageContext, of: PostingRecord) {
  const today = ctx.app.clock.today();
  const { validThrough, invalidFrom } = of;
  if (!validThrough || !invalidFrom) return null;
  const home = homeOf(of);
  const extension = mayRequestExtension({ ...of, validThrough, ended: null }, today);
  const soon = !extension.ok && extension.refusals[0].code === 'not-last-month';
  const asked = (await latestRequests(ctx.app.db, of.id)).some((each) => each.request === 'extension' && waits(each));
  const renewable = mayRenew(invalidFrom, today).ok;
  const edit = await readEdit(ctx.app.db, of.id);
  const stopped = of.state === 'recruitmentStopped';
  const closed = await closedFor(ctx, 'change-posting');
  return (
    <section class="section stack" aria-labelledby="acts">
      <h2 id="acts">この求人についてできること</h2>
      <Closed ctx={ctx} refusals={closed} title={noRequests} />
      <ul class="list">
        {closed.length === 0 && (
          <>
            <li>
              <a href={`${home}/change`}>{edit ? '変更の下書きを続ける' : '内容を変更する'}</a>
              <span class="quiet">　職員が確認するまで、公開している内容は変わりません。</span>
            </li>
            <li>
              <a href={`${home}/publication`}>公開範囲・募集人数・オンライン自主応募・情報提供の同意を変える</a>
            </li>
          </>
        )}
        {extension.ok && asked && <li>有効期間の延長は、申出の確認を待っています。</li>}
        {extension.ok && !asked && (
          <li>
            <a href={`${home}/ask/extension`}>有効期間を1か月延長する</a>
            <span class="quiet">
              　<DateText date={validThrough} />
              まで申し出られます。延長は1回だけです。
            </span>
          </li>
        )}
        {soon && (
          <li>
            有効期間の延長は、
            <DateText date={extensionFrom(validThrough)} />
            から申し出られます（1回、1か月）。
          </li>
        )}
        {closed.length === 0 && (
          <li>
            {stopped ? (
              <a href={`${home}/ask/resume`}>募集を再開する</a>
            ) : (
              <a href={`${home}/ask/stop`}>募集を停止する</a>
            )}
          </li>
        )}
        {!renewable && (
          <li>
            新しい求人としての申込み（更新）は、
            <DateText date={renewalFrom(invalidFrom.subtract({ days: 1 }))} />
            からできます。
          </li>
        )}
        <li>
          <a href={`${home}/end/fill`}>採用が決まり、募集を終える（充足）</a>
        </li>
        <li>
          <a href={`${home}/end/cancel`}>求人を取り消す</a>
        </li>
      </ul>
    </section>
  );
}

/** One tap: a new posting that continues this one, from seven days before its end. */
export function Renewal({ of, today }: { of: PostingRecord; today: Temporal.PlainDate }) {
  if (!of.invalidFrom || !of.validThrough || !mayRenew(of.invalidFrom, today).ok) return null;
  const over = !isBefore(today, of.invalidFrom);
  return (
    <section class="section stack--tight" aria-labelledby="renewal">
      <h2 id="renewal">{over ? '同じ内容で募集する' : '募集を続ける'}</h2>
      <p>
        {over
          ? 'この求人は終わりました。内容を写して、新しい求人として申し込めます。'
          : 'この求人を写した新しい求人を申し込むと、期限のあとも募集を続けられます。番号は新しくなり、応募者は引き継がれません。'}
      </p>
      <Form>
        <Actions>
          <Button name="action" value="renew">
            写して新しい求人を作る
          </Button>
        </Actions>
      </Form>
    </section>
  );
}

/** Looking at the sheet, and keeping the content as a template: at every state. */
export function Papers({ of }: { of: PostingRecord }) {
  return (
    <Actions>
      <ButtonLink kind="secondary" href={`${homeOf(of)}/preview`}>
        求人票の見本を見る
      </ButtonLink>
      {of.number !== null && (
        <ButtonLink kind="secondary" href={`${listHref}/new?copyOf=${of.id}`}>
          この求人を写して新しく作る
        </ButtonLink>
      )}
      <ButtonLink kind="secondary" href={`${homeOf(of)}/template`}>
        ひな形として保存する
      </ButtonLink>
    </Actions>
  );
}
