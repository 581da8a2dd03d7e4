import { type EstablishmentContent, establishmentFields } from '#areas/establishments/index.ts';
import { type PostingContent, postingFields, scopeOf } from '#areas/postings/index.ts';
import type { PostingKind } from '#areas/postings/rules/posting-validity.ts';
import type { Referral } from '#areas/referrals/index.ts';
import { type DisplaySection, display } from '#kernel/fields/index.ts';
import type { Db } from '#platform/db.ts';
import { listsFor } from '#web/fields/lists.ts';
import { withNames } from '#web/fields/shown.ts';
import type { Lang } from '#web/page.ts';

/** The terms as they were sent to the page (求人条件の明示, T7(3)); empty where the sheet was handed over at the counter, or they were erased. */
export async function termsOf(db: Db, of: Referral, lang: Lang): Promise<readonly DisplaySection[]> {
  const terms = of.terms as {
    kind: PostingKind;
    posting: PostingContent;
    establishment: EstablishmentContent;
  } | null;
  if (!terms) return [];
  const sections = [
    ...display(postingFields, terms.posting, { ...scopeOf(terms.kind, terms.posting), lang }),
    ...display(establishmentFields, terms.establishment, { lang }),
  ];
  const fields = Object.fromEntries(sections.flatMap(({ rows }) => rows.map(({ path, field }) => [path, field])));
  return withNames(sections, await listsFor(db, fields), lang);
}
