import { allow } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';

/**
 * S, P5: every look of staff at the record of a person or an establishment is an event, which the head of the office can read.
 * @param subjects what was looked at: `jobseeker:5`
 * @param data why, and which part of it
 */
export async function recordView(
  app: App,
  caller: Caller,
  subjects: readonly string[],
  data: { readonly reason?: string; readonly part?: string } = {},
): Promise<void> {
  const { actor, requestId } = caller;
  await useCase(app, { actor, ...(requestId && { requestId }) }, 'offices.recordView', async (work) => {
    await work.record({ kind: 'record.viewed', rule: 'P5', subjects, data });
    return allow(null);
  });
}
