import { mostLineCharacters, requestDisclosure } from '#areas/filings/index.ts';
import { disclosures, type PostingRecord } from '#areas/postings/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { SelfApplicationNotice } from '#web/sections/SelfApplicationNotice.tsx';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { Closed, closedFor } from '../standing.tsx';
import { contentOf, homeOf, mine } from './mine.ts';
import { noRequests } from './words.ts';

type Level = keyof typeof disclosures;

interface Typed {
  readonly openings: string;
  readonly disclosure: string;
  readonly self: string;
  readonly consent: string;
  readonly read: boolean;
  readonly note: string;
}

const yesOrNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');

function keptOf(of: PostingRecord): Typed {
  const { head } = contentOf(of);
  return {
    openings: String(head?.openings ?? ''),
    disclosure: head?.disclosure ?? String(of.disclosure),
    self: yesOrNo(head?.acceptsSelfApplication ?? of.acceptsSelfApplication),
    consent: yesOrNo(head?.agencyConsent ?? of.agencyConsent),
    read: false,
    note: '',
  };
}

const typedOf = (form: Posted): Typed => ({
  openings: form.text('openings'),
  disclosure: form.text('disclosure'),
  self: form.text('acceptsSelfApplication'),
  consent: form.text('agencyConsent'),
  read: form.text('noticeRead') === 'yes',
  note: form.text('note'),
});

async function show(
  ctx: PageContext,
  of: PostingRecord,
  typed: Typed,
  {
    errors = [],
    refusals = [],
  }: { readonly errors?: readonly FormError[]; readonly refusals?: readonly Refusal[] } = {},
): Promise<Response> {
  const refused = errors.length > 0 || refusals.length > 0;
  return html(
    <Frame ctx={ctx} title={`${of.title}の公開のしかた`} errors={errors}>
      <BackLink href={homeOf(of)} text="求人の画面に戻る" />
      <h1>公開のしかたと募集人数の変更</h1>
      <p>
        求人番号 {of.number}　{of.title}
      </p>
      {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
      {refusals.length === 0 && (
        <Closed ctx={ctx} refusals={await closedFor(ctx, 'change-posting')} title={noRequests} />
      )}
      <p>変更は、ハローワークの職員が確認すると、すぐに反映されます。それまでは、いまのままです。</p>
      <SelfApplicationNotice today={ctx.app.clock.today()} />
      <Form>
        <TextInput
          name="openings"
          label="募集人数"
          requirement="required"
          suffix="人"
          width={4}
          inputMode="numeric"
          value={typed.openings}
          errors={errors}
        />
        <Radios
          name="disclosure"
          label="公開範囲"
          requirement="required"
          value={typed.disclosure}
          options={Object.entries(disclosures).map(([value, label]) => ({ value, label: label.ja }))}
          errors={errors}
        />
        <Radios
          name="acceptsSelfApplication"
          label="オンライン自主応募"
          hint="受け付けるには、公開範囲を上の2つのどちらかにします。"
          requirement="required"
          value={typed.self}
          options={[
            { value: 'yes', label: '受け付ける' },
            { value: 'no', label: '受け付けない' },
          ]}
          errors={errors}
        />
        <Checkbox
          name="noticeRead"
          label="「オンライン自主応募を受け付ける前に」を読みました（新しく受け付けるとき）"
          checked={typed.read}
          errors={errors}
        />
        <Radios
          name="agencyConsent"
          label="民間職業紹介事業者などへの情報提供"
          hint="同意したときだけ、求人情報提供サービスを通じて提供されます（A1(1)）。"
          requirement="required"
          value={typed.consent}
          options={[
            { value: 'yes', label: '同意する' },
            { value: 'no', label: '同意しない' },
          ]}
          errors={errors}
        />
        <TextArea
          name="note"
          label="ハローワークに伝えること"
          requirement="optional"
          rows={3}
          limit={mostLineCharacters}
          value={typed.note}
          errors={errors}
        />
        <Actions>
          <Button>この変更を申し出る</Button>
        </Actions>
      </Form>
    </Frame>,
    refused ? 422 : 200,
  );
}

function problemsOf({ openings, disclosure, self, consent }: Typed): readonly FormError[] {
  const count = openings.normalize('NFKC').trim();
  const whole = /^\d{1,3}$/.test(count) && Number(count) > 0;
  const problems: readonly (readonly [boolean, string, string])[] = [
    [!whole, 'openings', '募集人数を1から999までの数で入力してください。'],
    [!(disclosure in disclosures), 'disclosure', '公開範囲を選んでください。'],
    [self !== 'yes' && self !== 'no', 'acceptsSelfApplication', 'オンライン自主応募を受け付けるかを選んでください。'],
    [consent !== 'yes' && consent !== 'no', 'agencyConsent', '情報提供に同意するかを選んでください。'],
  ];
  return problems.flatMap(([wrong, field, message]) => (wrong ? [{ field, message }] : []));
}

/**
 * Another disclosure, consent, online self-applications, number of openings; what to know before accepting them is read first. Staff confirm it.
 * Clause: S restrict, A1(1), T11(7), T11(8)
 */
export const publicationPage: Page = {
  get: async (ctx) => {
    const of = await mine(ctx);
    return show(ctx, of, keptOf(of));
  },
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const typed = typedOf(form);
    const errors = problemsOf(typed);
    if (errors.length > 0) return show(ctx, of, typed, { errors });
    const asked = await requestDisclosure(ctx.app, ctx.caller, {
      postingId: of.id,
      establishmentId: of.establishmentId,
      note: typed.note,
      openings: Number(typed.openings.normalize('NFKC')),
      disclosure: typed.disclosure as Level,
      acceptsSelfApplication: typed.self === 'yes',
      agencyConsent: typed.consent === 'yes',
      noticeRead: typed.read,
    });
    if (asked.ok) return seeOther(homeOf(of), 'requested');
    const own = asked.refusals.filter(({ field }) => field !== undefined);
    return show(ctx, of, typed, {
      errors: formErrorsOf(own, 'ja').map((each) => (each.field === 'body' ? { ...each, field: 'note' } : each)),
      refusals: asked.refusals.filter(({ field }) => field === undefined),
    });
  },
};
