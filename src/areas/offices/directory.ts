import { column, optionalColumn, type ReferenceRow, referenceRows, referenceText } from '#platform/reference/files.ts';
import { nearest } from './rules/distance.ts';
import type { Jurisdiction, JurisdictionKind, Office, OfficeKind } from './rules/office.ts';
import { normalPostalCode } from './rules/postal-code.ts';

/** Offices and jurisdictions read from the reference files, for the command line and the loader; the pages ask the database. */
export interface OfficeDirectory {
  readonly offices: readonly Office[];
  readonly jurisdictions: readonly Jurisdiction[];
  office(code: string): Office | undefined;
  /** One jurisdiction a municipality that the postal code reaches; empty when the code is unknown or none. T3(6). */
  forPostalCode(typed: string): readonly Jurisdiction[];
}

const kinds: Readonly<Record<string, OfficeKind>> = { 本所: 'office', 出張所: 'branch', 分庁舎: 'annex' };

function kindOf(row: ReferenceRow): OfficeKind {
  const kind = kinds[column(row, 'kind')];
  if (!kind) throw new Error(`reference data: unknown kind of office ${column(row, 'kind')}`);
  return kind;
}

function readOffices(): ReadonlyMap<string, Office> {
  const given = new Map(
    referenceRows('office-codes.csv').map((row) => [column(row, 'pref_code') + column(row, 'office_name'), row]),
  );
  const codeOf = (key: string): ReferenceRow => {
    const row = given.get(key);
    if (!row) throw new Error(`reference data: no office code for ${key}`);
    return row;
  };
  return new Map(
    referenceRows('offices.csv').map((row) => {
      const prefectureCode = column(row, 'pref_code');
      const key = prefectureCode + column(row, 'office_name');
      const parent = column(row, 'parent_office');
      return [
        key,
        {
          code: column(codeOf(key), 'code'),
          codeSynthetic: column(codeOf(key), 'code_status') !== 'official',
          prefectureCode,
          name: column(codeOf(key), 'display_name'),
          kind: kindOf(row),
          parentCode: parent ? column(codeOf(prefectureCode + parent), 'code') : null,
          municipalityCode: column(row, 'location_jis5'),
          municipalityName: column(row, 'location_municipality'),
          postalCode: optionalColumn(row, 'postal_code_jigyosyo'),
          address: optionalColumn(row, 'address_jigyosyo'),
          latitude: Number(column(row, 'municipality_lat')),
          longitude: Number(column(row, 'municipality_lng')),
        },
      ];
    }),
  );
}

function readJurisdictions(offices: ReadonlyMap<string, Office>): readonly Jurisdiction[] {
  const places = new Map(referenceRows('municipalities.csv').map((row) => [column(row, 'jis5'), row]));
  const named = (key: string): Office => {
    const office = offices.get(key);
    if (!office) throw new Error(`reference data: jurisdiction names an unknown office ${key}`);
    return office;
  };
  const nearestOf = (municipalityCode: string): Office => {
    const place = places.get(municipalityCode);
    const candidates = [...offices.values()].filter(
      (office) => office.kind === 'office' && office.prefectureCode === municipalityCode.slice(0, 2),
    );
    const found =
      place && nearest({ latitude: Number(column(place, 'lat')), longitude: Number(column(place, 'lng')) }, candidates);
    if (!found) throw new Error(`reference data: no office near ${municipalityCode}`);
    return found;
  };
  return referenceRows('jurisdictions.csv').map((row) => {
    const municipalityCode = column(row, 'jis5');
    const names = [column(row, 'primary_office'), ...column(row, 'partial_offices').split('、')].filter(Boolean);
    const kind: JurisdictionKind = names.length === 0 ? 'nearest' : names.length === 1 ? 'unique' : 'split';
    return {
      municipalityCode,
      kind,
      offices:
        names.length === 0
          ? [nearestOf(municipalityCode)]
          : names.map((name) => named(municipalityCode.slice(0, 2) + name)),
    };
  });
}

/** The municipalities a postal code reaches, found in the text of the postal file without building a table of it. */
function municipalitiesOf(postalCode: string, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const line = `\n${postalCode}\t`;
  for (let at = text.indexOf(line); at !== -1; at = text.indexOf(line, at + 1)) {
    found.add(text.slice(at + line.length, at + line.length + 5));
  }
  return found;
}

let opened: OfficeDirectory | undefined;

/** The directory, read once (about 50 ms; the postal file only when it is asked). */
export function officeDirectory(): OfficeDirectory {
  if (opened) return opened;
  const offices = readOffices();
  const jurisdictions = readJurisdictions(offices);
  const byCode = new Map([...offices.values()].map((office) => [office.code, office]));
  const byMunicipality = new Map(jurisdictions.map((each) => [each.municipalityCode, each]));
  let postal: string | undefined;
  opened = {
    offices: [...byCode.values()],
    jurisdictions,
    office: (code) => byCode.get(code),
    forPostalCode(typed) {
      const postalCode = normalPostalCode(typed);
      if (!postalCode) return [];
      postal ??= referenceText('postal-codes.tsv.gz');
      return [...municipalitiesOf(postalCode, postal)].flatMap((code) => byMunicipality.get(code) ?? []);
    },
  };
  return opened;
}
