import { consentsFor, keepOpeningDraft, openingDraft } from '#areas/accounts/index.ts';
import { consentDocuments } from '#areas/notices/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { aside } from '#web/components/format.ts';
import { LegalText } from '#web/components/LegalText.tsx';
import { Radios } from '#web/components/Radios.tsx';
import { StepNav } from '#web/components/StepNav.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page, PageContext, Form as Posted } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { dayInWords } from '#web/words/day.ts';
import { type Opener, purposeOf, Way } from './form.ts';
import { words } from './words.ts';

interface Ticked {
  readonly way: string | undefined;
  readonly consents: readonly { readonly document: string; readonly version: string }[];
}

function view(ctx: PageContext, opener: Opener, ticked: Ticked, errors: readonly FormError[] = []) {
  const w = words[ctx.lang];
  const { lang } = ctx;
  return html(
    <Frame ctx={ctx} title={w.title[opener] + aside(w.steps[0] ?? '', ctx.lang)} errors={errors}>
      <div class="stack">
        <h1>{w.title[opener]}</h1>
        <StepNav steps={w.steps} current={0} />
        <Form>
          {opener === 'employer' && (
            <Radios
              name="way"
              label={w.way}
              value={ticked.way}
              errors={errors}
              options={(['counter', 'self', 'invited'] as const).map((value) => ({ value, ...w.ways[value] }))}
            />
          )}
          <p>{w.consentLead}</p>
          <p>{w.guidance[opener]}</p>
          {consentDocuments(opener).map((document) => {
            const title = document.title[lang];
            return (
              <section class="section" aria-labelledby={`document-${document.id}`} key={document.id}>
                <h2 id={`document-${document.id}`}>{title}</h2>
                <p class="quiet">
                  {w.version}: {dayInWords(document.version, lang)}
                </p>
                <div class="prose legal">
                  <LegalText document={document} lang={lang} level={3} />
                </div>
                <p class="quiet">{w.end(title)}</p>
                <Checkbox
                  name={`consent.${document.id}`}
                  label={w.agree(title)}
                  value={document.version}
                  checked={ticked.consents.some((each) => each.document === document.id)}
                  errors={errors}
                />
              </section>
            );
          })}
          <Actions>
            <Button>{w.agreeSubmit}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

function read(opener: Opener, form: Posted): Ticked {
  return {
    way: form.text('way') || undefined,
    consents: consentDocuments(opener)
      .map(({ id }) => ({ document: id, version: form.text(`consent.${id}`) }))
      .filter((each) => each.version !== ''),
  };
}

/** Each document that lacks its tick, by its name. */
function missing(opener: Opener, lang: Lang, refusals: readonly Refusal[]): readonly FormError[] {
  const w = words[lang];
  return consentDocuments(opener).flatMap((document) => {
    const refusal = refusals.find((each) => each.data?.document === document.id);
    return refusal?.field ? [{ field: refusal.field, message: w.missing(document.title[lang], refusal.rule) }] : [];
  });
}

/** T4(4) T5(4) G③: the documents to their end, each with its tick after it. */
export const consentsPage = (opener: Opener): Page => ({
  get: async (ctx) => {
    const draft = await openingDraft(ctx.app, ctx.visit, opener);
    return view(ctx, opener, {
      way: ctx.url.searchParams.get('way') ?? draft?.way ?? undefined,
      consents: draft?.consents ?? [],
    });
  },
  post: async (ctx, form) => {
    const ticked = read(opener, form);
    const way = Way.safeParse(ticked.way).data;
    const agreed = consentsFor(purposeOf(opener, way), ticked.consents);
    const errors = [
      ...(opener === 'employer' && !way ? [{ field: 'way', message: words[ctx.lang].chooseWay }] : []),
      ...(agreed.ok ? [] : missing(opener, ctx.lang, agreed.refusals)),
    ];
    if (errors.length > 0) return view(ctx, opener, ticked, errors);
    const at = ctx.app.clock.now().toString();
    const before = await openingDraft(ctx.app, ctx.visit, opener);
    await keepOpeningDraft(ctx.app, ctx.visit, opener, {
      ...before,
      ...(way && { way }),
      consents: ticked.consents.map((each) => ({ ...each, at })),
    });
    return seeOther(`/open/${opener}/address`);
  },
});
