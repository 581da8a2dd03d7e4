import { column, referenceRows } from '#platform/reference/files.ts';
import type { Flag, PostingDocument } from '#search/index.ts';
import type { DemoPosting } from './posting.ts';

const employmentNames: Readonly<Record<DemoPosting['employment'], string>> = {
  1: '正社員',
  2: '正社員以外',
  3: '有期雇用派遣労働者',
  4: '無期雇用派遣労働者',
  5: 'パート労働者',
  6: '有期雇用派遣パート',
  7: '無期雇用派遣パート',
};

let licenceNames: ReadonlyMap<string, string> | undefined;

function licenceName(code: string): string {
  licenceNames ??= new Map(referenceRows('licences.csv').map((row) => [column(row, 'code'), column(row, 'name')]));
  return licenceNames.get(code) ?? '';
}

/** What free words look through, one item a line, without the employer's identity. */
export function demoText(posting: DemoPosting): string {
  return [
    posting.title,
    posting.description,
    employmentNames[posting.employment],
    posting.employmentName,
    posting.promotion.offered ? '正社員登用あり' : null,
    posting.experience.text,
    posting.computerSkill,
    ...posting.licences.map(({ code }) => licenceName(code)),
    posting.pay.note,
    posting.notes,
    posting.message,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The yes/no conditions a posting is searched by. */
export function demoFlags(posting: DemoPosting): readonly Flag[] {
  const { establishment } = posting;
  const conditions: readonly (readonly [Flag, boolean])[] = [
    ['no-document-screening', !posting.selection.documents],
    ['promotion', posting.promotion.offered],
    ['car-commute', posting.carCommute.allowed],
    ['no-transfer', !posting.transfer.possible],
    ['remote', posting.remote],
    ['near-station', posting.station !== null && posting.station.minutes <= 10],
    ['smoke-free', posting.smoking !== 'other'],
    ['trial', posting.trial],
    ['uij-turn', posting.notes.includes('UIJターン')],
    ['online-application', posting.acceptsSelfApplication],
    ['bonus', posting.pay.bonus.exists],
    ['no-education', !posting.education.required],
    ['no-experience', posting.experience.need === 'none'],
    ['no-licence', posting.licences.length === 0 && posting.driving === 'none'],
    ['single-housing', establishment.housing.single],
    ['family-housing', establishment.housing.family],
    ['childcare', establishment.childcare],
    ['shift-work', posting.shiftWork],
    ['variable-hours', posting.variable !== 'none'],
    ['automatic-only', posting.automaticAllowed],
  ];
  return conditions.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

/** What the world a posting is put into adds to it. */
export interface DemoPlacing {
  readonly id: number;
  readonly number: string;
  readonly establishmentId: number;
  readonly establishmentNumber: string;
  readonly acceptedOn: Temporal.PlainDate;
  readonly validThrough: Temporal.PlainDate;
}

/** The posting as it is searched; only for disclosures 1 to 3, since 4 is never in the index. */
export function demoDocument(
  posting: DemoPosting & { readonly disclosure: 1 | 2 | 3 },
  placing: DemoPlacing,
): PostingDocument {
  const { establishment, pay, place } = posting;
  const offset = posting.disclosure === 1 ? ((posting.index % 41) - 20) / 1000 : 0;
  return {
    ...placing,
    disclosure: posting.disclosure,
    organisation: posting.organisation,
    kind: posting.kind,
    partTime: posting.partTime,
    forDisabled: posting.forDisabled,
    employment: posting.employment,
    places: [place.municipalityCode],
    point: { lat: place.latitude + offset, lng: place.longitude - offset },
    lines: posting.station?.lines ?? [],
    stations: posting.station ? [posting.station.code] : [],
    categories: [posting.category],
    occupations: posting.occupations,
    wageType: posting.wageType,
    wageBase: pay.base.from,
    wageTotal: pay.total.from,
    monthlyBase: pay.monthlyBase.from,
    monthlyTotal: pay.monthlyTotal.from,
    hourlyBase: pay.hourlyBase,
    hourlyTotal: pay.hourlyTotal,
    hours: posting.shifts,
    overtimeHours: posting.overtimeHours,
    holidays: posting.holidays,
    twoDayWeek: posting.twoDayWeek,
    annualHolidays: posting.annualHolidays,
    contract: posting.contract,
    insurances: posting.insurances,
    renewal: posting.term?.renewal ?? 'none',
    retirementAge: establishment.retirementAge,
    employees: establishment.employees.company,
    industry: establishment.industry,
    drivingLicence: posting.driving,
    licences: posting.licences.map(({ code }) => code),
    ageFrom: posting.age?.from ?? null,
    ageTo: posting.age?.to ?? null,
    flags: demoFlags(posting),
    text: demoText(posting),
    employerName: `${establishment.name}\n${establishment.kana}`,
  };
}
