import { mostReportCharacters, reportKinds, reportMisuse } from '#areas/helpdesk/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { reportKindWords } from '#web/words/report-kinds.ts';

const words = {
  ja: {
    title: 'アカウントの不正な利用を届け出る',
    lead: 'ほかの人にアカウントを使われた疑いがあるときや、なりすましに気づいたときに、お知らせください。ヘルプデスクが確認し、メールでお答えします。ログインしていなくても届け出られます。',
    now: 'ご自分のアカウントのときは、先にパスワードを変更し、ほかの端末からログアウトしてください。',
    security: 'アカウントのセキュリティ',
    what: 'どのようなことですか',
    account: 'どのアカウントですか',
    accountHint: 'メールアドレス、求人者の名前など、わかる範囲で入力してください。',
    body: '気づいたこと、いつのことか',
    bodyHint: 'パスワードや認証キーは書かないでください。',
    email: 'お返事を受け取るメールアドレス',
    send: '届け出る',
    sent: { title: '届出を受け付けました', text: '受付番号をメールでお送りしました。' },
  },
  en: {
    title: 'Report misuse of an account',
    lead: 'Tell us when somebody else may have used an account, or poses as another. The help desk looks into it and answers by mail. You need not be logged in.',
    now: 'If it is your own account, change its password first and log out everywhere else.',
    security: 'Account security',
    what: 'What happened?',
    account: 'Which account?',
    accountHint: 'An e-mail address, the name of an employer: whatever you know.',
    body: 'What you noticed, and when',
    bodyHint: 'Do not write passwords or verification keys.',
    email: 'E-mail address for our answer',
    send: 'Send the report',
    sent: { title: 'We have received your report', text: 'Its number has been mailed to you.' },
  },
};

interface Typed {
  readonly what: string;
  readonly account: string;
  readonly body: string;
  readonly email: string;
}

function view(ctx: PageContext, typed: Typed, errors: readonly FormError[] = []): Response {
  const w = words[ctx.lang];
  const notice = ctx.done === 'reported' ? ({ kind: 'done', ...w.sent } as const) : undefined;
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors} notice={notice}>
      <div class="stack">
        {ctx.user && <BackLink href="/account/security" text={w.security} />}
        <h1>{w.title}</h1>
        <p>
          {w.lead} <ClauseLink rule="T4(2)" /> <ClauseLink rule="T5(2)" />
        </p>
        <p>
          {w.now} <a href="/account/security">{w.security}</a>
        </p>
        <Form>
          <Radios
            name="what"
            label={w.what}
            requirement="required"
            value={typed.what}
            options={reportKinds.map((value) => ({ value, label: reportKindWords[ctx.lang][value] }))}
            errors={errors}
          />
          <TextInput
            name="account"
            label={w.account}
            hint={w.accountHint}
            requirement="required"
            value={typed.account}
            errors={errors}
          />
          <TextArea
            name="body"
            label={w.body}
            hint={w.bodyHint}
            requirement="required"
            limit={mostReportCharacters}
            value={typed.body}
            errors={errors}
          />
          <TextInput
            name="email"
            label={w.email}
            type="email"
            autocomplete="email"
            requirement="required"
            value={typed.email}
            errors={errors}
          />
          <Actions>
            <Button>{w.send}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** T4(2), T5(2): anybody reports suspected misuse of an account. */
export const reportPage: Page = {
  get: (ctx) => view(ctx, { what: '', account: ctx.user?.email ?? '', body: '', email: ctx.user?.email ?? '' }),
  post: async (ctx, form) => {
    const typed = {
      what: form.text('what'),
      account: form.text('account').trim(),
      body: form.text('body').trim(),
      email: form.text('email'),
    };
    const answer = await reportMisuse(ctx.app, ctx.caller, { ...typed, from: ctx.address });
    return answer.ok ? seeOther('/report', 'reported') : view(ctx, typed, formErrorsOf(answer.refusals, ctx.lang));
  },
};
