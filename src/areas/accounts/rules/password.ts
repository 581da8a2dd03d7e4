/**
 * What a password must be, so that nobody guesses their way into another person's page.
 * Clause: T15
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';
import { isCommonPassword } from './common-passwords.ts';

export const leastPasswordCharacters = 12;
export const mostPasswordCharacters = 128;

/**
 * Whether a password may be set for an address. Nothing is asked of its kinds of characters.
 * Refused: `password-too-short`, `password-too-long`, `password-common`, `password-like-address`.
 */
export function mayUsePassword(password: string, email: string): Ruling {
  const refusals: Refusal[] = [];
  const length = [...password].length;
  const refused = (code: string, data?: Refusal['data']) =>
    refusals.push({ rule: 'T15', code, field: 'password', ...(data && { data }) });
  if (length < leastPasswordCharacters) refused('password-too-short', { least: leastPasswordCharacters });
  if (length > mostPasswordCharacters) refused('password-too-long', { most: mostPasswordCharacters });
  if (refusals.length === 0 && isCommonPassword(password)) refused('password-common');
  const [local = ''] = email.split('@');
  const said = password.toLowerCase();
  if (said === email || (local.length >= 4 && said.includes(local) && said.replaceAll(local, '').length < 6))
    refused('password-like-address');
  return ruling(refusals);
}
