import { logInByPasskey } from '#areas/accounts/index.ts';
import { localPath } from '#web/local-path.ts';
import { afterLogin } from '#web/login-step.ts';
import type { Page } from '#web/page.ts';
import { seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { loginView } from './page.tsx';

/** Login with a passkey: the script on the login page posts the browser's answer here. */
export const passkeyLoginPage: Page = {
  get: () => seeOther('/login'),
  post: async (ctx, form) => {
    const { app, caller, address: from, request } = ctx;
    const next = localPath(form.text('next')) ?? '';
    const answer = await logInByPasskey(app, caller, { answer: form.text('answer'), from, headers: request.headers });
    if (!answer.ok) return loginView(ctx, { email: '', next }, formErrorsOf(answer.refusals, ctx.lang));
    return afterLogin(ctx, answer.value, next || '/account/pages');
  },
};
