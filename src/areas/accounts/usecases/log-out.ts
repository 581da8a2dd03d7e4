import type { App } from '#platform/app.ts';

/** Ends the session of a request. Answers the cookies that forget it. */
export async function logOut(app: App, headers: Headers): Promise<readonly string[]> {
  const answer = await app.auth.api.signOut({ headers, asResponse: true });
  return answer.headers.getSetCookie();
}
