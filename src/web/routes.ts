import type { Route } from './page.ts';

/** The one table: path → page → who may. Whatever is not here does not exist. */
export const routes: readonly Route[] = [];
