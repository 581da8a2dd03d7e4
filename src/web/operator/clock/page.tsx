import type { App } from '#platform/app.ts';
import { frozenClock } from '#platform/clock.ts';
import { demoClockHours, mostHours, moveDemoClock } from '#platform/demo-clock.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { DateInput, type TypedDate } from '#web/components/DateInput.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { momentWords } from '#web/components/format.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, NotFound, seeOther } from '#web/reply.ts';
import { runSweep, sweepsNamed } from '#worker/sweep.ts';

const HOUR_MS = 3_600_000;

function show(ctx: PageContext, value: TypedDate, errors: readonly FormError[] = [], status = 200): Response {
  return html(
    <Frame
      ctx={ctx}
      title="お試し用の時計"
      errors={errors}
      notice={ctx.done === 'moved' ? { kind: 'done', title: '時計を動かしました' } : undefined}
    >
      <h1>お試し用の時計</h1>
      <p>
        いまの時計は <strong>{momentWords(ctx.app.clock.now(), 'ja')}</strong> です。
        動かすと、有効期間、取消の期限などが、その日のものとして計算され、期限による処理（お知らせ、失効、消去）もその場で行われます。消去されたものは、時計を戻しても戻りません。
      </p>
      <Form>
        <DateInput
          name="day"
          label="この日に動かす"
          hint="時刻はいまのままです。前後11年まで動かせます。"
          value={value}
          errors={errors}
        />
        <Actions>
          <Button name="action" value="move">
            この日に動かす
          </Button>
          <Button kind="secondary" name="action" value="back">
            本当の時刻に戻す
          </Button>
        </Actions>
      </Form>
    </Frame>,
    status,
  );
}

/** Does at once what time has called for by then; one that fails stays for the schedule. */
async function sweepAsOf(app: App, then: Temporal.Instant): Promise<void> {
  const moved = { ...app, clock: frozenClock(then) };
  for (const { name } of sweepsNamed([])) {
    await runSweep(moved, name).catch((err: unknown) => app.log.error({ err, name }, 'sweep after moving the clock'));
  }
}

/** Moves the clock of the demo, for all processes; does not exist outside of a demo. */
export const clockPage: Page = {
  get: (ctx) => {
    if (!ctx.app.config.demo) throw new NotFound();
    const today = ctx.app.clock.today();
    return show(ctx, { year: String(today.year), month: String(today.month), day: String(today.day) });
  },
  post: async (ctx, form) => {
    const { app } = ctx;
    if (!app.config.demo) throw new NotFound();
    if (form.text('action') === 'back') {
      await moveDemoClock(app.db, 0);
      return seeOther('/operator/clock', 'moved');
    }
    const typed = { year: form.text('day.year'), month: form.text('day.month'), day: form.text('day.day') };
    const [year, month, day] = Object.values(typed).map((each) => Number(each.normalize('NFKC')));
    const before = await demoClockHours(app.db);
    let hours: number;
    try {
      const now = app.clock.now().toZonedDateTimeISO('Asia/Tokyo');
      const then = now.with({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, { overflow: 'reject' });
      hours = before + Math.round((then.epochMilliseconds - now.epochMilliseconds) / HOUR_MS);
    } catch {
      return show(ctx, typed, [{ field: 'day', message: '実在する年月日を入力してください。' }], 422);
    }
    if (Math.abs(hours) > mostHours) {
      return show(ctx, typed, [{ field: 'day', message: '今日から前後11年までの日を入力してください。' }], 422);
    }
    await moveDemoClock(app.db, hours);
    await sweepAsOf(app, app.clock.now().add({ hours: hours - before }));
    return seeOther('/operator/clock', 'moved');
  },
};
