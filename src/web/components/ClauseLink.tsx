import { clauseHref } from '#areas/notices/index.ts';

/** A clause by its citation, linked to its text where there is one. */
export function ClauseLink({ rule, text }: { rule: string; text?: string | undefined }) {
  const href = clauseHref(rule);
  return href ? <a href={href}>{text ?? rule}</a> : <span>{text ?? rule}</span>;
}
