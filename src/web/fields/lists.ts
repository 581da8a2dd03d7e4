import {
  listIndustryNames,
  listLicences,
  listOccupations,
  listOffices,
  listPlaceNames,
  listPrefectures,
  listResidenceStatuses,
} from '#areas/offices/index.ts';
import type { CodeList, Control, FieldMap, Option } from '#kernel/fields/index.ts';
import type { Db } from '#platform/db.ts';
import type { Lists } from '#web/components/FieldInput.tsx';

const named = (rows: readonly { readonly code: string; readonly name: string }[]): readonly Option[] =>
  rows.map(({ code, name }) => ({ code, label: { ja: name, en: name } }));

const sources: Readonly<Partial<Record<CodeList, (db: Db) => Promise<readonly Option[]>>>> = {
  industry: async (db) => named(await listIndustryNames(db)),
  licence: async (db) => named(await listLicences(db)),
  occupation: async (db) => named((await listOccupations(db)).filter((each) => each.level >= 3)),
  office: async (db) => named(await listOffices(db)),
  prefecture: async (db) => named(await listPrefectures(db)),
  municipality: async (db) => named(await listPlaceNames(db)),
  residenceStatus: async (db) => {
    const statuses = new Map((await listResidenceStatuses(db)).map((each) => [each.name, each.nameEn]));
    return [...statuses].map(([ja, en]) => ({ code: ja, label: { ja, en: `${en} (${ja})` } }));
  },
};

function listsIn(control: Control): readonly CodeList[] {
  if (control.kind === 'picker') return [control.list];
  if (control.kind === 'range') return listsIn(control.each);
  if (control.kind === 'groups') return Object.values(control.fields).flatMap((field) => listsIn(field.control));
  return [];
}

/** The reference lists that these fields pick from, each read once. */
export async function listsFor(db: Db, fields: FieldMap): Promise<Lists> {
  const needed = new Set(Object.values(fields).flatMap((field) => listsIn(field.control)));
  const read = await Promise.all([...needed].map(async (list) => [list, (await sources[list]?.(db)) ?? []] as const));
  return Object.fromEntries(read);
}
