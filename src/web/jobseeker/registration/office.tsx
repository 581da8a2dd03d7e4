import { officesOfDraft, ownDraft, registrationDraft, saveOfficeChoice } from '#areas/jobseekers/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { words } from './words.ts';

const home = '/jobseeker/registration';

async function view(ctx: PageContext, errors: readonly FormError[] = []) {
  const w = words[ctx.lang];
  const draft = await registrationDraft(ctx.app.db, ownDraft(found(ctx.user).id));
  const offices = await officesOfDraft(ctx.app.db, draft);
  const [first] = offices;
  return html(
    <Frame ctx={ctx} title={w.officeTitle} errors={errors}>
      <div class="stack">
        <BackLink href={home} text={w.back} />
        <h1>{w.officeTitle}</h1>
        {offices.length > 1 ? (
          <Form>
            <Radios
              name="office"
              label={w.office}
              hint={w.officeChoose}
              value={draft.officeCode}
              errors={errors}
              options={offices.map((each) => ({ value: each.code, label: each.name, hint: each.municipalityName }))}
            />
            <Actions>
              <Button>{w.officeSave}</Button>
            </Actions>
          </Form>
        ) : (
          <>
            <p>{first ? w.officeOne : w.officeNone}</p>
            {first && (
              <p>
                <strong>{first.name}</strong>
              </p>
            )}
            <Actions>
              <ButtonLink href={first ? home : `${home}/person`}>{w.back}</ButtonLink>
            </Actions>
          </>
        )}
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** T3(6): 利用安定所 as it follows from the postal code, with a choice where the municipality is split. */
export const registrationOfficePage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx, form) => {
    const userId = found(ctx.user).id;
    const offices = await officesOfDraft(ctx.app.db, await registrationDraft(ctx.app.db, ownDraft(userId)));
    const chosen = offices.find((each) => each.code === form.text('office'));
    if (!chosen) return view(ctx, [{ field: 'office', message: words[ctx.lang].choose }]);
    await saveOfficeChoice(ctx.app, ownDraft(userId), chosen.code);
    return seeOther(home, 'saved');
  },
};
