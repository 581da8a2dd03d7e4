import { serializeSigned } from 'hono/utils/cookie';
import type { App } from '../app.ts';

const mostAgentCharacters = 300;

/** Opens a session for an account whose login is complete. Answers the cookies that carry it. */
export async function openSession(
  app: Pick<App, 'auth'>,
  userId: string,
  headers: Headers,
): Promise<readonly string[]> {
  const context = await app.auth.$context;
  const userAgent = (headers.get('user-agent') ?? '').slice(0, mostAgentCharacters);
  const { token } = await context.internalAdapter.createSession(userId, false, { userAgent, ipAddress: null });
  const { name, attributes } = context.authCookies.sessionToken;
  const { maxAge, path, httpOnly, secure } = attributes;
  return [
    await serializeSigned(name, token, context.secret, {
      ...(maxAge !== undefined && { maxAge }),
      path: path ?? '/',
      httpOnly: httpOnly ?? true,
      secure: secure ?? false,
      sameSite: 'Lax',
    }),
  ];
}
