import { mostLineCharacters, requestExtension, requestRecruitment } from '#areas/filings/index.ts';
import type { PostingRecord } from '#areas/postings/index.ts';
import { postingValidThrough } from '#areas/postings/rules/posting-validity.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { Closed, closedFor } from '../standing.tsx';
import { homeOf, mine } from './mine.ts';
import { noRequests } from './words.ts';

const asks = {
  extension: {
    title: '有効期間の延長',
    act: '延長を申し出る',
    lead: '有効期間を1か月延長します。延長は、1つの求人につき1回だけです（T10(1)）。',
  },
  stop: {
    title: '募集の停止',
    act: '募集の停止を申し出る',
    lead: '停止すると、求人は検索結果に出なくなり、新しい応募も受け付けません。有効期間はそのまま進みます。すでに応募した方の選考は続けてください。',
  },
  resume: {
    title: '募集の再開',
    act: '募集の再開を申し出る',
    lead: '再開すると、求人は紹介期限日まで、もう一度公開されます。',
  },
} as const;

type Ask = keyof typeof asks;

function askOf(ctx: PageContext): Ask {
  const named = ctx.param('request');
  if (named !== 'extension' && named !== 'stop' && named !== 'resume') throw new NotFound();
  return named;
}

/** What the dates are now, and what an extension would make of them. */
function datesOf(of: PostingRecord, ask: Ask) {
  const { kind, acceptedOn, validThrough } = of;
  const longer =
    ask === 'extension' && acceptedOn ? postingValidThrough({ kind, accepted: acceptedOn, extended: true }) : undefined;
  return [
    ...(validThrough ? [{ key: 'いまの紹介期限日', value: <DateText date={validThrough} /> }] : []),
    ...(longer?.ok ? [{ key: '延長後の紹介期限日', value: <DateText date={longer.value} /> }] : []),
  ];
}

async function show(
  ctx: PageContext,
  of: PostingRecord,
  ask: Ask,
  note = '',
  refusals: readonly Refusal[] = [],
): Promise<Response> {
  // G restrict: the extension is not among what is closed.
  const closed = ask === 'extension' ? [] : await closedFor(ctx, 'stop-recruitment');
  const { title, act, lead } = asks[ask];
  const errors = formErrorsOf(refusals, 'ja').map((each) => ({ ...each, field: 'note' }));
  const others = refusals.filter(({ field }) => field === undefined);
  return html(
    <Frame ctx={ctx} title={`${of.title}の${title}`} errors={errors}>
      <BackLink href={homeOf(of)} text="求人の画面に戻る" />
      <h1>{title}</h1>
      {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
      <SummaryList rows={[{ key: '求人', value: `${of.title}（${of.number ?? ''}）` }, ...datesOf(of, ask)]} />
      {refusals.length === 0 && <Closed ctx={ctx} refusals={closed} title={noRequests} />}
      <p>{lead}</p>
      <p>ハローワークの職員が確認するまで、求人はいまのままです。それまでは取り下げられます。</p>
      <Form>
        <TextArea
          name="note"
          label="ハローワークに伝えること"
          requirement="optional"
          rows={3}
          limit={mostLineCharacters}
          value={note}
          errors={errors}
        />
        <Actions>
          <Button>{act}</Button>
        </Actions>
      </Form>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T10(1), G change: asking for the extension, to stop or to go on recruiting. */
export const askPage: Page = {
  get: async (ctx) => show(ctx, await mine(ctx), askOf(ctx)),
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const ask = askOf(ctx);
    const asked = { postingId: of.id, establishmentId: of.establishmentId, note: form.text('note') };
    const done =
      ask === 'extension'
        ? await requestExtension(ctx.app, ctx.caller, asked)
        : await requestRecruitment(ctx.app, ctx.caller, ask, asked);
    return done.ok ? seeOther(homeOf(of), 'requested') : show(ctx, of, ask, asked.note, done.refusals);
  },
};
