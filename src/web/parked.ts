import { randomUUID } from 'node:crypto';
import type { App } from '#platform/app.ts';
import { seal, unseal } from '#platform/seal.ts';
import { FORM_KEY } from './form.ts';
import type { Fields } from './page.ts';

const formName = (path: string) => `parked:${path}`;

/** What is kept of a parked post: its fields, encrypted under an id of their own; a message may be among them (T7(5)). */
interface Parked {
  readonly id: string;
  readonly sealed: string;
}

const placeOf = (id: string, path: string) => ({ kind: 'parked', id, purpose: path }) as const;

/** Keeps what was posted after the session had ended, for the same browser and page, until it is sent again. */
export async function park(app: App, visit: string, path: string, fields: Fields): Promise<void> {
  const { [FORM_KEY]: _, ...typed } = fields;
  const id = randomUUID();
  const bytes = seal(app, placeOf(id, path), new TextEncoder().encode(JSON.stringify(typed)));
  const parked: Parked = { id, sealed: bytes.toString('base64') };
  const data = JSON.stringify(parked);
  await app.db
    .insertInto('draft')
    .values({ owner: `visit:${visit}`, form: formName(path), data, updated_at: app.clock.now() })
    .onConflict((conflict) => conflict.columns(['owner', 'form']).doUpdateSet({ data, updated_at: app.clock.now() }))
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
  if (!row) return undefined;
  const { id, sealed } = row.data as unknown as Parked;
  const bytes = unseal(app, placeOf(id, path), Buffer.from(sealed, 'base64'));
  return JSON.parse(bytes.toString('utf8')) as Fields;
}

/** Forgets what was parked, once it has been sent. */
export async function unpark(app: App, visit: string, path: string): Promise<void> {
  await app.db.deleteFrom('draft').where('owner', '=', `visit:${visit}`).where('form', '=', formName(path)).execute();
}
