/**
 * An e-mail address as a login: the establishment's, or the person's own.
 * Clause: T2(1), T5(1)
 */

const form =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

const mostCharacters = 254;

/** The address in small letters and half width, without spaces around it; undefined when it is none. */
export function normalEmail(typed: string): string | undefined {
  const address = typed.normalize('NFKC').trim().toLowerCase();
  return address.length <= mostCharacters && form.test(address) && !address.includes('..') ? address : undefined;
}
