import { type ContentOf, catalogue } from '#kernel/fields/index.ts';
import { business } from './business.ts';
import { consideration } from './consideration.ts';
import { identity } from './identity.ts';
import { promotion } from './promotion.ts';
import { terms } from './terms.ts';

/** The fields of an establishment. */
export const establishmentFields = catalogue(identity, business, terms, consideration, promotion);

export type EstablishmentContent = ContentOf<typeof establishmentFields>;
