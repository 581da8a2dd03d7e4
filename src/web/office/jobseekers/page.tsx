import { jobseekerByNumber } from '#areas/jobseekers/index.ts';
import { parseJobseekerNumber } from '#kernel/numbers.ts';
import { Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { words as w } from './words.ts';

function view(ctx: PageContext, typed: string, errors: readonly FormError[] = []): Response {
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors}>
      <div class="stack">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <Form>
          <TextInput name="number" label={w.number} hint={w.numberHint} value={typed} errors={errors} />
          <Button>{w.open}</Button>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** Finding a jobseeker of the office by 求職番号. */
export const jobseekerLookupPage: Page = {
  get: (ctx) => view(ctx, ''),
  post: async (ctx, form) => {
    const typed = form.text('number');
    const number = parseJobseekerNumber(typed);
    if (!number.ok) return view(ctx, typed, [{ field: 'number', message: w.bad }]);
    const jobseeker = await jobseekerByNumber(ctx.app.db, number.value);
    return jobseeker?.officeCode === found(ctx.membership?.officeCode)
      ? seeOther(`/office/jobseekers/${number.value}`)
      : view(ctx, typed, [{ field: 'number', message: w.notHere }]);
  },
};
