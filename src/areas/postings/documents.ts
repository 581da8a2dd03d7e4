import type { EstablishmentContent } from '#areas/establishments/index.ts';
import type { Flag, PostingDocument, WorkHours } from '#search/index.ts';
import { employments, isPartTime, type PostingContent, postingFields } from './fields/index.ts';
import type { PostingKind } from './rules/posting-validity.ts';
import { hourlyAmount, hourlyPay, monthlyAmount, type Pay, workedHours } from './rules/working-pay.ts';
import { occupationCodes, type PlaceFacts } from './store/place-facts.ts';

/** What the document takes from the rows of posting and establishment. */
export interface DocumentSource {
  readonly id: number;
  readonly number: string;
  readonly organisation: string | null;
  readonly kind: PostingKind;
  readonly disclosure: 1 | 2 | 3;
  readonly acceptsSelfApplication: boolean;
  readonly acceptedOn: Temporal.PlainDate;
  readonly validThrough: Temporal.PlainDate;
  readonly content: PostingContent;
}

export interface DocumentEmployer {
  readonly id: number;
  readonly number: string | null;
  readonly name: string;
  readonly content: EstablishmentContent;
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** 就業時間 in minutes from midnight; an end before the beginning is on the next day. */
export function shiftsOf(content: PostingContent): readonly WorkHours[] {
  return (content.hours?.shifts ?? []).flatMap(({ hours }) => {
    if (!hours?.from || !hours.to) return [];
    const [from, to] = [minutes(hours.from), minutes(hours.to)];
    return [{ from, to: to > from ? to : to + 1440 }];
  });
}

/** The pay of a posting with what its hours add; null without a wage. */
export function payOf(content: PostingContent): Pay | null {
  const { pay, hours } = content;
  const base = pay?.base?.from;
  if (!pay?.wageType || base === undefined) return null;
  const [shift] = shiftsOf(content);
  const daysAWeek = hours?.weekDays?.from ?? (hours?.annualHolidays ? (365 - hours.annualHolidays) / 52 : 5);
  return {
    type: pay.wageType,
    base,
    allowances: (pay.allowances ?? []).reduce((sum, each) => sum + (each.amount?.from ?? 0), 0),
    hoursADay: shift ? workedHours(shift, hours?.breakMinutes ?? 0) : 0,
    daysAMonth: pay.monthlyDays ?? (daysAWeek * 52) / 12,
  };
}

/** Yen an hour, for the minimum wage; null where it cannot be told. */
export const hourlyOf = (content: PostingContent): number | null => {
  const pay = payOf(content);
  return pay && hourlyPay(pay);
};

function flagsOf({ content, acceptsSelfApplication }: DocumentSource): readonly Flag[] {
  const { head, work, place, who, pay, hours, insurance, selection, notes } = content;
  const conditions: readonly (readonly [Flag, boolean | undefined])[] = [
    ['no-document-screening', selection?.methods && !selection.methods.includes('documents')],
    ['promotion', work?.promotion],
    ['car-commute', place?.carCommute],
    ['no-transfer', place?.transfer === false],
    ['remote', place?.remote],
    [
      'near-station',
      place?.stationMinutes !== undefined && place.stationMinutes <= 10 && (place.stationMeans ?? 'walk') === 'walk',
    ],
    ['smoke-free', place?.smoking === 'none-indoors' || place?.smoking === 'smoking-room'],
    ['trial', (head?.trials ?? []).length > 0],
    ['uij-turn', /[UIJ]ターン/.test((notes?.notes ?? '').normalize('NFKC'))],
    ['online-application', acceptsSelfApplication],
    ['bonus', pay?.bonus],
    ['no-education', who?.education === 'none'],
    ['no-experience', who?.experience === 'none'],
    ['no-licence', (who?.licences ?? []).length === 0 && (who?.driving ?? 'none') === 'none'],
    ['single-housing', insurance?.singleHousing],
    ['family-housing', insurance?.familyHousing],
    ['childcare', insurance?.childcare],
    ['shift-work', hours?.shiftWork],
    ['discretionary-work', hours?.flexible === 'discretionary'],
    ['variable-hours', hours?.variable !== undefined && hours.variable !== 'none'],
    ['automatic-only', who?.drivingAutomatic],
  ];
  return conditions.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

/** Every free text of a posting but the employer's identity, by field: for the search and for the checks. */
export function textsOf(content: PostingContent): readonly { readonly field: string; readonly text: string }[] {
  const sections = content as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  return postingFields.flatMap(({ key: section, fields }) =>
    Object.entries(fields).flatMap(([key, field]) => {
      const text = sections[section]?.[key];
      const free = field.control.kind === 'text' && field.control.mode === 'text' && !field.identity;
      return free && typeof text === 'string' ? [{ field: `${section}.${key}`, text }] : [];
    }),
  );
}

const wholeYen = (amount: number | null) => amount && Math.floor(amount);

/** The posting as it is searched (search.md §1). */
export function documentOf(posting: DocumentSource, employer: DocumentEmployer, places: PlaceFacts): PostingDocument {
  const { content } = posting;
  const { head, work, place, who, pay, hours, insurance } = content;
  const { identity, business } = employer.content;
  const wage = payOf(content);
  const total = wage && wage.base + wage.allowances + (pay?.fixedOvertimePay?.from ?? 0);
  const employment = work?.employment ?? '2';
  const hidden = posting.disclosure !== 1;
  return {
    id: posting.id,
    number: posting.number,
    establishmentId: employer.id,
    establishmentNumber: employer.number,
    disclosure: posting.disclosure,
    organisation: posting.organisation,
    kind: posting.kind,
    partTime: isPartTime(content),
    forDisabled: head?.forDisabled ?? false,
    acceptedOn: posting.acceptedOn,
    validThrough: posting.validThrough,
    employment,
    places: places.municipalities,
    point: places.point,
    lines: hidden ? [] : places.lines,
    stations: hidden ? [] : places.stations,
    categories: places.categories,
    occupations: occupationCodes(content),
    wageType: pay?.wageType ?? 'other',
    wageBase: wage?.base ?? null,
    wageTotal: total,
    monthlyBase: wage && monthlyAmount(wage, wage.base),
    monthlyTotal: wage && total !== null ? monthlyAmount(wage, total) : null,
    hourlyBase: wage && wholeYen(hourlyAmount(wage, wage.base)),
    hourlyTotal: wage && total !== null ? wholeYen(hourlyAmount(wage, total)) : null,
    hours: shiftsOf(content),
    overtimeHours: hours?.overtime === false ? 0 : (hours?.overtimeHours ?? null),
    holidays: hours?.holidays ?? [],
    twoDayWeek: hours?.twoDayWeek ?? 'none',
    annualHolidays: hours?.annualHolidays ?? null,
    contract: work?.contract ?? 'direct',
    insurances: insurance?.insurances ?? [],
    renewal: work?.renewal ?? 'none',
    retirementAge: insurance?.retirement ? (insurance.retirementAge ?? null) : null,
    employees: business?.employeesTotal ?? null,
    industry: business?.industry ?? null,
    drivingLicence: who?.driving ?? 'none',
    licences: (who?.licences ?? []).flatMap(({ code }) => code ?? []),
    ageFrom: who?.ageLimit ? (who.ageFrom ?? null) : null,
    ageTo: who?.ageLimit ? (who.ageTo ?? null) : null,
    flags: flagsOf(posting),
    text: [...textsOf(content).map(({ text }) => text), employments[employment].ja, place?.remote ? '在宅勤務' : '']
      .filter(Boolean)
      .join('\n'),
    employerName: `${employer.name}\n${identity?.kana ?? ''}`,
  };
}
