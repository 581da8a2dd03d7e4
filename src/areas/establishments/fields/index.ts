import { type ContentOf, catalogue } from '#kernel/fields/index.ts';
import { identity } from './identity.ts';

/** The fields of an establishment. */
export const establishmentFields = catalogue(identity);

export type EstablishmentContent = ContentOf<typeof establishmentFields>;
