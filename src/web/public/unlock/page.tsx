import { unlockRestricted } from '#areas/jobseekers/index.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { momentWords } from '#web/components/format.ts';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import { localPath } from '#web/local-path.ts';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther, withCookies } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { isJobseeker } from '../reader.ts';
import { forgetUnlocked, rememberUnlocked, unlockedUntil } from './cookie.ts';
import { words } from './words.ts';

/** Longest text taken for a number; what is longer is none. */
const TYPED_LIMIT = 40;

interface Typed {
  readonly number: string;
  readonly next: string;
}

function Ask({ ctx, typed, errors }: { ctx: PageContext; typed: Typed; errors: readonly FormError[] }) {
  const w = words[ctx.lang];
  return (
    <>
      <p>{w.lead}</p>
      <Form>
        <input type="hidden" name="next" value={typed.next} />
        <TextInput
          name="number"
          label={w.number}
          hint={w.hint}
          value={typed.number}
          autocomplete="off"
          width={20}
          errors={errors}
        />
        <Actions>
          <Button>{w.submit}</Button>
        </Actions>
      </Form>
      <ul class="list">
        {w.about.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet">
        {w.clause}: <ClauseLink rule="S number" text={w.rules.number} />{' '}
        <ClauseLink rule="S restrict" text={w.rules.restrict} />
      </p>
      <section class="section stack--tight" aria-labelledby="no-number">
        <h2 id="no-number">{w.noNumber}</h2>
        <p>
          <a href="/open/jobseeker">{w.register}</a>
        </p>
        <p>
          {w.account} <a href={`/login?next=${encodeURIComponent(typed.next || '/postings')}`}>{w.login}</a>
        </p>
      </section>
    </>
  );
}

function Unlocked({ ctx, until, next }: { ctx: PageContext; until: Temporal.Instant; next: string }) {
  const w = words[ctx.lang];
  return (
    <>
      <p>{w.until(momentWords(until, ctx.lang))}</p>
      <p>
        <a href={next || '/postings'}>{next ? w.back : w.search}</a>
      </p>
      <section class="section stack--tight" aria-labelledby="shared">
        <h2 id="shared">{w.forgetTitle}</h2>
        <p>{w.forgetText}</p>
        <Form>
          <input type="hidden" name="act" value="forget" />
          <Actions>
            <Button kind="secondary">{w.forget}</Button>
          </Actions>
        </Form>
      </section>
    </>
  );
}

function view(ctx: PageContext, typed: Typed, errors: readonly FormError[] = []): Response {
  const w = words[ctx.lang];
  const until = unlockedUntil(ctx);
  const title = until ? w.on : w.title;
  return html(
    <Frame
      ctx={ctx}
      title={title}
      errors={errors}
      notice={ctx.done === 'forgotten' ? { kind: 'done', title: w.forgotten } : undefined}
      crumbs={[{ text: w.home, href: '/' }, { text: w.search, href: '/postings' }, { text: title }]}
      head={<meta name="robots" content="noindex" />}
    >
      <div class="stack">
        <h1>{title}</h1>
        {isJobseeker(ctx) ? (
          <p>
            {w.jobseeker} <a href={typed.next || '/postings'}>{w.search}</a>
          </p>
        ) : until ? (
          <Unlocked ctx={ctx} until={until} next={typed.next} />
        ) : (
          <Ask ctx={ctx} typed={typed} errors={errors} />
        )}
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** `/unlock`: a visitor enters a 求職番号 and sees who the employers are that tell only jobseekers (S number). */
export const unlockPage: Page = {
  get: (ctx) => view(ctx, { number: '', next: localPath(ctx.url.searchParams.get('next')) ?? '' }),
  post: async (ctx, form) => {
    if (form.text('act') === 'forget') return withCookies(seeOther('/unlock', 'forgotten'), [forgetUnlocked(ctx)]);
    const number = form.text('number').trim().slice(0, TYPED_LIMIT);
    const next = localPath(form.text('next')) ?? '';
    const ruling = await unlockRestricted(ctx.app, { number, from: ctx.address });
    if (!ruling.ok)
      return view(ctx, { number, next }, formErrorsOf(ruling.refusals, ctx.lang, { number: words[ctx.lang].number }));
    return withCookies(seeOther(next || '/unlock'), [rememberUnlocked(ctx)]);
  },
};
