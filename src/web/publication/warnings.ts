import { type JobseekerContent, type PublicationItemKey, publishedSections } from '#areas/jobseekers/index.ts';
import { type PublicationWarning, publicationWarnings } from '#areas/publication/index.ts';

/** T12(3): what in the texts that would be published may tell who the person is or harm others. */
export function warningsOf(
  person: { readonly name: string; readonly kana: string; readonly content: JobseekerContent },
  chosen: readonly string[],
): readonly (PublicationWarning & { readonly item: PublicationItemKey })[] {
  const texts = publishedSections(person.content, chosen, 'ja').flatMap(({ key, rows }) =>
    rows.map(({ text }) => ({ item: key, text })),
  );
  const employers = (person.content.history?.jobs ?? []).flatMap(({ company }) => (company ? [company] : []));
  return publicationWarnings({ name: person.name, kana: person.kana, employers, texts }).map((each) => ({
    ...each,
    item: each.item as PublicationItemKey,
  }));
}
