import { type ContentOf, catalogue } from '#kernel/fields/index.ts';
import { business } from './business.ts';
import { identity } from './identity.ts';
import { terms } from './terms.ts';

/** The fields of an establishment. */
export const establishmentFields = catalogue(identity, business, terms);

export type EstablishmentContent = ContentOf<typeof establishmentFields>;
