import { postingByNumber } from '#areas/postings/index.ts';
import { checkMessage, mostMessage, publicationOf, requestJobseeker } from '#areas/publication/index.ts';
import { foldNumber } from '#kernel/fold.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';

const TITLE = '頼まれたリクエストを記録する';
const NO_PERSON = 'この安定所に、この求職公開番号で公開されている方はいません。番号を確かめてください。';
const NO_POSTING = 'この求人番号の求人は見つかりません。番号を確かめてください。';

interface Typed {
  readonly publication: string;
  readonly posting: string;
  readonly message: string;
}

interface View {
  readonly refusals?: readonly Refusal[];
  readonly errors?: readonly FormError[];
  readonly status?: number;
}

function show(ctx: PageContext, typed: Typed, { refusals = [], errors = [], status = 200 }: View = {}): Response {
  const others = refusals.filter(({ field }) => field === undefined);
  const all = [...errors, ...formErrorsOf(refusals, 'ja')];
  return html(
    <Frame ctx={ctx} title={TITLE} errors={all}>
      <div class="stack">
        <BackLink href="/office/requests" text="リクエストの一覧に戻る" />
        <h1>{TITLE}</h1>
        <p>
          事業所から電話や窓口で、公開されている方に応募をお願いしたいと頼まれたときに記録します。求職公開番号は、事業所が見ている公開内容の画面に表示されています。
        </p>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <Form>
          <TextInput
            name="publication"
            label="求職公開番号"
            requirement="required"
            inputMode="numeric"
            width={12}
            value={typed.publication}
            errors={all}
          />
          <TextInput
            name="posting"
            label="求人番号"
            hint="例：13010-12345678"
            requirement="required"
            width={20}
            value={typed.posting}
            errors={all}
          />
          <TextArea
            name="message"
            label="事業所が伝えてほしいこと"
            requirement="required"
            value={typed.message}
            limit={mostMessage}
            errors={all}
          />
          <Actions>
            <Button>この内容で記録する</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    status,
  );
}

/** Staff write down what an employer asks by telephone or at the counter, for any published person of the office (T12(5)). */
export const officeRequestNewPage: Page = {
  get: (ctx) => {
    const asked = ctx.url.searchParams.get('publication') ?? '';
    return show(ctx, { publication: /^\d{1,15}$/.test(asked) ? asked : '', posting: '', message: '' });
  },
  post: async (ctx, form) => {
    const { db, clock } = ctx.app;
    const typed = {
      publication: form.text('publication'),
      posting: form.text('posting'),
      message: form.text('message'),
    };
    const number = foldNumber(typed.publication);
    const publicationId = /^\d{1,15}$/.test(number) ? Number(number) : 0;
    const [person, posting] = await Promise.all([
      publicationOf(db, { publicationId }, clock.today()),
      postingByNumber(db, foldNumber(typed.posting)),
    ]);
    const here = person?.shown && person.officeCode === found(ctx.membership?.officeCode);
    const errors: readonly FormError[] = [
      ...(here ? [] : [{ field: 'publication', message: NO_PERSON }]),
      ...(posting ? [] : [{ field: 'posting', message: NO_POSTING }]),
    ];
    const message = checkMessage(typed.message.trim());
    if (errors.length > 0 || !posting)
      return show(ctx, typed, { errors, refusals: message.ok ? [] : message.refusals, status: 422 });
    const made = await requestJobseeker(ctx.app, ctx.caller, {
      establishmentId: posting.establishmentId,
      postingId: posting.id,
      publicationId,
      channel: 'office',
      message: typed.message,
    });
    if (!made.ok) return show(ctx, typed, { refusals: made.refusals, status: 422 });
    return seeOther(`/office/requests/${made.value.id}`);
  },
};
