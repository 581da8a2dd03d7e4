import type { App } from '#platform/app.ts';
import { FORM_KEY } from './form.ts';
import type { Fields } from './page.ts';

const formName = (path: string) => `parked:${path}`;

/** Keeps what was posted after the session had ended, for the same browser and page, until it is sent again. */
export async function park(app: App, visit: string, path: string, fields: Fields): Promise<void> {
  const { [FORM_KEY]: _, ...data } = fields;
  await app.db
    .insertInto('draft')
    .values({ owner: `visit:${visit}`, form: formName(path), data: JSON.stringify(data), updated_at: app.clock.now() })
    .onConflict((conflict) =>
      conflict.columns(['owner', 'form']).doUpdateSet({ data: JSON.stringify(data), updated_at: app.clock.now() }),
    )
    .execute();
}

/** What was parked for this browser and page, if anything. */
export async function parkedFields(app: App, visit: string, path: string): Promise<Fields | undefined> {
  const row = await app.db
    .selectFrom('draft')
    .select('data')
    .where('owner', '=', `visit:${visit}`)
    .where('form', '=', formName(path))
    .executeTakeFirst();
  return row?.data as Fields | undefined;
}

/** Forgets what was parked, once it has been sent. */
export async function unpark(app: App, visit: string, path: string): Promise<void> {
  await app.db.deleteFrom('draft').where('owner', '=', `visit:${visit}`).where('form', '=', formName(path)).execute();
}
