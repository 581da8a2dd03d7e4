import type { App } from '#platform/app.ts';

/** The mails to an address that wait in the outbox or have gone, the earliest first. */
export async function mailsTo(app: App, email: string) {
  return app.db
    .selectFrom('outbox')
    .select(['kind', 'subject', 'body'])
    .where('to_address', '=', email)
    .orderBy('id')
    .execute();
}

/** The 認証キー in the latest mail to an address. */
export async function lastKeyTo(app: App, email: string): Promise<string> {
  const mails = await mailsTo(app, email);
  const key = /認証キー：([A-Z0-9-]+)/.exec(mails.at(-1)?.body ?? '')?.[1];
  if (!key) throw new Error(`no key in the latest mail to ${email}`);
  return key;
}
