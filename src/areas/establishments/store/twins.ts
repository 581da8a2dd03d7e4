import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db.ts';
import type { EstablishmentContent } from '../fields/index.ts';

/** Another registration that seems to be of the same place. */
export interface TwinEstablishment {
  readonly id: number;
  readonly number: string | null;
  readonly name: string;
  readonly officeCode: string;
  readonly officeName: string;
}

const SHOWN = 5;

/**
 * T8(1): registrations, provisional or not, of any office that have the 雇用保険適用事業所番号 of this one, or its 法人番号 at its postal code.
 * One query; none where the registration tells neither number.
 */
export async function registrationTwins(
  db: Db | Tx,
  { id, content: { identity } }: { readonly id: number; readonly content: EstablishmentContent },
): Promise<readonly TwinEstablishment[]> {
  const { corporateNumber, insuranceNumber, postalCode } = identity ?? {};
  const told = (path: string) => sql<string | null>`e.content #>> ${sql.lit(`{identity,${path}}`)}`;
  const same = [
    ...(insuranceNumber
      ? [
          sql<boolean>`${told('insuranceNumber')} = ${insuranceNumber}`,
          sql<boolean>`e.number = ${insuranceNumber} and e.state in ('provisional', 'registered')`,
        ]
      : []),
    ...(corporateNumber
      ? [sql<boolean>`${told('corporateNumber')} = ${corporateNumber} and ${told('postalCode')} = ${postalCode ?? ''}`]
      : []),
  ];
  if (same.length === 0) return [];
  return db
    .selectFrom('establishment as e')
    .innerJoin('office as o', 'o.code', 'e.office_code')
    .select(['e.id', 'e.number', 'e.name', 'o.code as officeCode', 'o.name as officeName'])
    .where('e.state', 'in', ['provisional', 'registered'])
    .where('e.id', '!=', id)
    .where(sql<boolean>`(${sql.join(same, sql` or `)})`)
    .orderBy('e.id')
    .limit(SHOWN)
    .execute();
}
