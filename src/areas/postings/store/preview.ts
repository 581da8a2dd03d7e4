import { type EstablishmentContent, establishmentFields, readEstablishment } from '#areas/establishments/index.ts';
import type { Db } from '#platform/db.ts';
import { type PostingContent, postingFields } from '../fields/index.ts';
import { mayKnowEmployer, type Reader } from '../rules/disclosure.ts';
import { municipalitiesOf } from './place-facts.ts';
import type { PostingRecord } from './postings.ts';
import type { PublicPosting } from './public.ts';
import { withoutIdentity } from './without-identity.ts';

/** A posting as its readers would see it, whatever its state; number and dates are null until it is accepted. */
export type PostingPreview = Omit<PublicPosting, 'number' | 'acceptedOn' | 'validThrough'> & {
  readonly number: string | null;
  readonly acceptedOn: Temporal.PlainDate | null;
  readonly validThrough: Temporal.PlainDate | null;
};

/** The preview of a posting's content for a reader (S restrict). */
export async function previewPosting(
  db: Db,
  posting: PostingRecord,
  reader: Reader,
): Promise<PostingPreview | undefined> {
  const establishment = await readEstablishment(db, posting.establishmentId);
  if (!establishment) return undefined;
  const content = posting.content as PostingContent;
  const its = establishment.content as EstablishmentContent;
  const known = mayKnowEmployer(posting.disclosure, reader);
  const { id, number, kind, title, acceptedOn, validThrough, disclosure, graduationClass, officeCode } = posting;
  return {
    id,
    number,
    kind,
    title,
    acceptedOn,
    validThrough,
    disclosure,
    graduationClass,
    officeCode,
    acceptsSelfApplication: posting.acceptsSelfApplication,
    officeName: establishment.officeName,
    places: municipalitiesOf(content, its),
    content: known ? content : withoutIdentity(postingFields, content),
    establishment: {
      id: establishment.id,
      number: known ? establishment.number : null,
      name: known ? establishment.name : null,
      content: known ? its : withoutIdentity(establishmentFields, its),
    },
    employerKnown: known,
  };
}
