import type { Hono } from 'hono';

/** What the handler of every request knows. */
export type WebEnv = { Variables: { requestId: string } };

export type WebApp = Hono<WebEnv>;
