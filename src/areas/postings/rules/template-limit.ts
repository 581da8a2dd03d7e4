/**
 * How many templates one establishment may keep, and how they are named: a limit of ours, so that nothing fills the database.
 * Clause: T15
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export const mostTemplates = 50;
export const mostTemplateName = 40;

/** Refused: `template-unnamed`, `template-name-too-long` {most}, `template-name-taken`, `too-many-templates` {most}. */
export function mayKeepTemplate(name: string, kept: readonly string[]): Ruling {
  const rule = 'T15';
  const field = 'name';
  const refusals: Refusal[] = [];
  if (name === '') refusals.push({ rule, code: 'template-unnamed', field });
  if ([...name].length > mostTemplateName)
    refusals.push({ rule, code: 'template-name-too-long', field, data: { most: mostTemplateName } });
  if (kept.includes(name)) refusals.push({ rule, code: 'template-name-taken', field });
  if (kept.length >= mostTemplates) refusals.push({ rule, code: 'too-many-templates', data: { most: mostTemplates } });
  return ruling(refusals);
}
