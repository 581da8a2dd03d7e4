import type { EstablishmentContent } from '#areas/establishments/index.ts';
import type { PostingContent } from '#areas/postings/index.ts';
import type { App } from '#platform/app.ts';
import { type PostingDocument, writeSearchRow } from '#search/index.ts';
import { demoDocument } from '../../src/demo/document.ts';
import { demoNumbering } from '../../src/demo/numbering.ts';
import { demoEmployers } from '../../src/demo/stream.ts';
import { fullTimeContent, partTimeContent } from './posting-content.ts';

const numbers = demoNumbering();

/** Changes to what the demo world gives a posting. */
export type PostingChanges = Partial<PostingDocument> & {
  readonly title?: string;
  readonly content?: PostingContent;
  readonly establishment?: EstablishmentContent;
};

/**
 * Open postings of the demo world with their employers, accepted over the last ten days, findable at once.
 * @param change what is different about the n-th (from 0)
 */
export async function openPostings(
  app: App,
  count: number,
  change: (nth: number) => PostingChanges = () => ({}),
): Promise<readonly PostingDocument[]> {
  const today = app.clock.today();
  const now = app.clock.now();
  const made: PostingDocument[] = [];
  for (const { establishment, postings } of demoEmployers(1, count, 3)) {
    const officeCode = establishment.place.officeCode;
    const establishmentNumber = numbers.establishment(officeCode);
    const row = await app.db
      .insertInto('establishment')
      .values({
        number: establishmentNumber,
        office_code: officeCode,
        state: 'registered',
        name: establishment.name,
        created_at: now,
        registered_on: today,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const posting of postings) {
      const nth = made.length;
      const { title = posting.title, content = {}, establishment: firm = {}, ...changes } = change(nth);
      await app.db
        .updateTable('establishment')
        .set({
          content: JSON.stringify(firm),
          name: changes.employerName?.split('\n')[0] ?? establishment.name,
        })
        .where('id', '=', row.id)
        .execute();
      const acceptedOn = changes.acceptedOn ?? today.subtract({ days: nth % 10 });
      const validThrough = changes.validThrough ?? today.add({ days: 60 - (nth % 50) });
      const number = changes.number ?? numbers.posting(officeCode);
      const sheet = { ...(posting.partTime ? partTimeContent : fullTimeContent), ...content };
      const { id } = await app.db
        .insertInto('posting')
        .values({ number, establishment_id: row.id, kind: posting.kind, title, created_at: now })
        .returning('id')
        .executeTakeFirstOrThrow();
      const placing = { id, number, establishmentId: row.id, establishmentNumber, acceptedOn, validThrough };
      const document = { ...demoDocument({ ...posting, disclosure: 1 }, placing), ...changes };
      await app.db
        .insertInto('posting_state')
        .values({
          posting_id: id,
          establishment_id: row.id,
          office_code: officeCode,
          state: 'accepted',
          filed_on: acceptedOn,
          accepted_on: acceptedOn,
          valid_through: validThrough,
          invalid_from: validThrough.add({ days: 1 }),
          disclosure: document.disclosure,
          accepts_self_application: posting.acceptsSelfApplication,
        })
        .execute();
      await app.db
        .insertInto('posting_content')
        .values({
          posting_id: id,
          content: JSON.stringify({ ...sheet, work: { ...sheet.work, title, ...content.work } }),
          updated_at: now,
        })
        .execute();
      await writeSearchRow(app.db, document);
      made.push(document);
    }
  }
  return made;
}
