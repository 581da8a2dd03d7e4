/** What the doctor found: fine, worth knowing, or wrong with what to do about it. */
export type Finding =
  | { readonly state: 'good' | 'note'; readonly what: string }
  | { readonly state: 'bad'; readonly what: string; readonly todo: string };

export const good = (what: string): Finding => ({ state: 'good', what });
export const note = (what: string): Finding => ({ state: 'note', what });
export const bad = (what: string, todo: string): Finding => ({ state: 'bad', what, todo });

/** Runs a check; whatever it throws is itself a finding. */
export async function found(
  check: () => Promise<readonly Finding[]>,
  subject: string,
  todo: string,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    return [bad(`${subject}: ${(error as Error).message || String(error)}`, todo)];
  }
}
