import { type QueryExecutorProvider as Reader, sql } from 'kysely';
import type { Jurisdiction, JurisdictionKind, Office } from '../rules/office.ts';
import { normalPostalCode } from '../rules/postal-code.ts';

const officeColumns = sql`
  o.code, o.code_synthetic as "codeSynthetic", o.prefecture_code as "prefectureCode", o.name, o.kind,
  o.parent_code as "parentCode", o.jis5 as "municipalityCode", m.name as "municipalityName",
  o.postal as "postalCode", o.address, o.latitude, o.longitude`;

/** The office of a five-digit code, also one that is no longer listed; undefined when there is none. */
export async function officeByCode(db: Reader, code: string): Promise<Office | undefined> {
  const { rows } = await sql<Office>`
    select ${officeColumns} from office o join municipality m on m.jis5 = o.jis5 where o.code = ${code}`.execute(db);
  return rows[0];
}

/** All offices, or those of one prefecture (two digits), by code: an office before its branches. */
export async function listOffices(db: Reader, prefectureCode?: string): Promise<readonly Office[]> {
  const { rows } = await sql<Office>`
    select ${officeColumns} from office o join municipality m on m.jis5 = o.jis5
    where o.listed and (${prefectureCode ?? null}::text is null or o.prefecture_code = ${prefectureCode ?? null})
    order by o.code`.execute(db);
  return rows;
}

type JurisdictionRow = Office & { readonly servedCode: string; readonly jurisdictionKind: JurisdictionKind };

function grouped(rows: readonly JurisdictionRow[]): readonly Jurisdiction[] {
  const found = new Map<string, { municipalityCode: string; kind: JurisdictionKind; offices: Office[] }>();
  for (const { servedCode, jurisdictionKind, ...office } of rows) {
    const known = found.get(servedCode);
    if (known) known.offices.push(office);
    else found.set(servedCode, { municipalityCode: servedCode, kind: jurisdictionKind, offices: [office] });
  }
  return [...found.values()];
}

const jurisdictionsWhere = (condition: ReturnType<typeof sql>) => sql<JurisdictionRow>`
  select ${officeColumns}, j.jis5 as "servedCode", j.kind as "jurisdictionKind"
  from jurisdiction j join office o on o.code = j.office_code join municipality m on m.jis5 = o.jis5
  where ${condition} order by j.jis5, j.position`;

/**
 * T3(6): the offices of a residence by its postal code, however typed. One jurisdiction for each municipality the code
 * reaches; several offices within one where the municipality is split. Empty when the code is unknown or none.
 */
export async function officesForPostalCode(db: Reader, typed: string): Promise<readonly Jurisdiction[]> {
  const postal = normalPostalCode(typed);
  if (!postal) return [];
  const { rows } = await jurisdictionsWhere(
    sql`j.jis5 in (select p.jis5 from postal_code p where p.postal = ${postal})`,
  ).execute(db);
  return grouped(rows);
}

/** The offices of a municipality (JIS code), undefined when the code is unknown. */
export async function officesForMunicipality(db: Reader, jis5: string): Promise<Jurisdiction | undefined> {
  const { rows } = await jurisdictionsWhere(sql`j.jis5 = ${jis5}`).execute(db);
  return grouped(rows)[0];
}

/** The days (ISO) on which an office differs from the common calendar, for the kernel's `isOpenDay`. */
export async function openingDaysOf(
  db: Reader,
  officeCode: string,
): Promise<{ readonly open: ReadonlySet<string>; readonly closed: ReadonlySet<string> }> {
  const { rows } = await sql<{ day: string; open: boolean }>`
    select day::text as day, open from office_day where office_code = ${officeCode}`.execute(db);
  const days = (open: boolean) => new Set(rows.filter((row) => row.open === open).map((row) => row.day));
  return { open: days(true), closed: days(false) };
}

/** The municipalities that an office serves, wholly or in part, by code. */
export async function municipalitiesOfOffice(
  db: Reader,
  officeCode: string,
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`
    select m.jis5 as code, m.name from jurisdiction j join municipality m on m.jis5 = j.jis5
    where j.office_code = ${officeCode} order by m.jis5`.execute(db);
  return rows;
}
