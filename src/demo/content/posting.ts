import { type PostingContent, postingFields, scopeOf } from '#areas/postings/index.ts';
import { withoutUnasked } from '#kernel/fields/index.ts';
import type { DemoPosting } from '../posting.ts';
import { given, timeOfDay } from './given.ts';

const dispatchPermit = '派99-000000';
const grounds: Readonly<Record<string, '1' | '3a'>> = { '1号': '1', '3号のイ': '3a' };

/** What depends on the day on which the world is made. */
export interface PostingDates {
  /** Of 大卒等 and 高卒: 2027 for March 2027. */
  readonly graduationClass: number;
  readonly today: Temporal.PlainDate;
}

function payOf({ pay, wageType }: DemoPosting): PostingContent['pay'] {
  const { commuting, fixedOvertime, bonus } = pay;
  const limited = commuting.kind === 'actual' && commuting.monthlyLimit !== null;
  return given({
    wageType,
    wageTypeText: wageType === 'other' ? '出来高による' : null,
    base: pay.base,
    annual: wageType === 'annual' ? pay.base : null,
    allowances: pay.allowances.map(({ name, from, to }) => ({ name, amount: { from, to } })),
    fixedOvertime: fixedOvertime !== null,
    fixedOvertimePay: fixedOvertime && { from: fixedOvertime.from, to: fixedOvertime.to },
    fixedOvertimeHours: fixedOvertime?.hours,
    fixedOvertimeExcess: true,
    otherAllowances: pay.note,
    monthlyDays: pay.monthlyDays,
    commuting: limited ? ('limited' as const) : commuting.kind,
    commutingLimit: commuting.monthlyLimit ?? (commuting.kind === 'fixed' ? 5_000 : null),
    closing: pay.closing,
    payday: pay.payday,
    raise: pay.raise.exists,
    bonus: bonus.exists,
    bonusTimes: bonus.exists ? bonus.times : null,
    bonusMonths: bonus.months,
  });
}

function workOf(demo: DemoPosting): PostingContent['work'] {
  const { employment, probation, promotion, term } = demo;
  return given({
    title: demo.title,
    occupations: demo.occupations,
    description: demo.description,
    changeRange: demo.workScope,
    employment,
    employmentName: demo.employmentName,
    promotion: promotion.offered,
    promotionRecord: promotion.record,
    contract: demo.contract,
    contractPermit: dispatchPermit,
    fixedTerm: term !== null,
    termMonths: term?.months,
    renewal: term?.renewal,
    renewalTerms: '勤務の成績と会社の経営の状況による',
    renewalLimit: term !== null && term.limit !== null,
    renewalLimitText: term?.limit,
    probation: probation !== null,
    probationMonths: probation?.months,
    probationSame: probation?.sameTerms,
    probationTerms: probation?.terms,
  });
}

function hoursOf(demo: DemoPosting): PostingContent['hours'] {
  return given({
    shifts: demo.shifts.map(({ from, to }) => ({ hours: { from: timeOfDay(from), to: timeOfDay(to) } })),
    shiftWork: demo.shiftWork,
    variable: demo.variable,
    overtime: demo.overtimeHours > 0,
    overtimeHours: demo.overtimeHours || null,
    specialClause: demo.specialClause,
    specialClauseText: '納期が重なるときは、労使の協議を経て月60時間まで延長する',
    breakMinutes: demo.breakMinutes,
    annualHolidays: demo.annualHolidays,
    holidays: demo.holidays,
    twoDayWeek: demo.twoDayWeek,
    paidLeave: demo.paidLeaveAfterSixMonths,
    weekDays: demo.daysAWeek && { from: demo.daysAWeek.from, to: demo.daysAWeek.to },
    weekDaysNegotiable: demo.daysAWeek?.negotiable,
  });
}

/** 青少年雇用情報, made from the establishment's size. */
function youthOf({ establishment, index }: DemoPosting, graduationClass: number): NonNullable<PostingContent['youth']> {
  const hired = Math.max(1, Math.round(establishment.employees.company / 25));
  return {
    record: [2, 3, 4].map((years) => ({
      year: graduationClass - years,
      hired,
      left: Math.min(hired, (index + years) % 3 === 0 ? 1 : 0),
      women: Math.floor(hired / 2),
      men: hired - Math.floor(hired / 2),
    })),
    service: 8 + (index % 9),
    age: 36 + (index % 12),
    training: true,
    trainingText: '入社時の研修と、仕事ごとの研修があります',
    selfHelp: index % 2 === 0,
    mentor: index % 3 !== 0,
    consulting: false,
    tests: false,
    overtime: 4 + (index % 16),
    leave: 8 + (index % 7),
    mothersTook: 1 + (index % 2),
    mothers: 1 + (index % 2),
    fathersTook: index % 2,
    fathers: 1 + (index % 3),
    womenDirectors: (index % 4) * 10,
    womenManagers: 10 + (index % 4) * 8,
  };
}

/** An invented posting, as it would have been typed. */
export function postingContentOf(demo: DemoPosting, { graduationClass, today }: PostingDates): PostingContent {
  const { establishment, selection, contact, age, education, experience } = demo;
  const content: PostingContent = {
    work: workOf(demo) ?? {},
    place: given({
      sameAsEstablishment: demo.placeAddress === null,
      postalCode: demo.placeAddress?.postalCode,
      municipality: demo.place.municipalityCode,
      address: demo.placeAddress?.rest,
      station: demo.station?.name,
      stationMeans: demo.station && ('walk' as const),
      stationMinutes: demo.station?.minutes,
      remote: demo.remote,
      smoking: demo.smoking,
      smokingText: '屋外に喫煙場所があります',
      carCommute: demo.carCommute.allowed,
      parking: demo.carCommute.parking,
      transfer: demo.transfer.possible,
      transferRange: demo.transfer.range,
      changeRange: demo.placeScope,
    }),
    who: given({
      ageLimit: age !== null,
      ageFrom: age?.from,
      ageTo: age?.to,
      ageGround: age && (grounds[age.ground] ?? '1'),
      ageReason: age?.reason,
      education: education.level ?? ('none' as const),
      experience: experience.need,
      experienceText: experience.text,
      computer: demo.computerSkill,
      licences: demo.licences.map(({ code, need }) => ({ code, need })),
      driving: demo.driving,
      drivingAutomatic: demo.automaticAllowed,
    }),
    pay: payOf(demo) ?? {},
    hours: hoursOf(demo) ?? {},
    insurance: given({
      insurances: demo.insurances,
      retirement: establishment.retirementAge !== null,
      retirementAge: establishment.retirementAge,
      retirementUniform: establishment.retirementAge === null ? undefined : true,
      rehiring: establishment.rehireUntil !== null,
      rehiringUntil: establishment.rehireUntil,
      singleHousing: establishment.housing.single,
      familyHousing: establishment.housing.family,
      childcare: establishment.childcare,
    }),
    selection: given({
      methods: [
        ...(selection.documents ? (['documents'] as const) : []),
        'interview' as const,
        ...(selection.written ? (['written'] as const) : []),
      ],
      interviews: selection.interviews,
      resultDays: selection.resultDays,
      schedule: 'any' as const,
      resultAtOnce: false,
      documentsResultDays: selection.resultDays,
      papers: selection.papers,
      ways: [selection.by],
      returned: selection.returned ? ('returned' as const) : ('discarded' as const),
      contactSection: contact.section,
      contactName: contact.name,
      contactPhone: contact.telephone,
      contactEmail: contact.email,
    }),
    graduates: {
      class: graduationClass,
      graduated: true,
      schools: ['university', 'college', 'special'],
      named: 'open' as const,
      visit: true,
      several: false,
      severalLater: true,
      startingPay: [{ school: 'university' as const, amount: demo.pay.base.from }],
    },
    youth: youthOf(demo, graduationClass),
    seasonal: {
      period: { from: today.add({ months: 1 }).toString(), to: today.add({ months: 5 }).toString() },
      travel: '往復の実費を支給します',
      advance: 'none',
      lodging: '宿舎あり（個室、無料）',
    },
    notes: given({ notes: demo.notes, message: demo.message }),
    head: given({
      openings: demo.openings,
      residence: 'any' as const,
      reason: demo.reason,
      forDisabled: demo.forDisabled,
      trials: demo.trial ? (['general'] as const) : null,
      disclosure: String(demo.disclosure) as '1' | '2' | '3' | '4',
      acceptsSelfApplication: demo.acceptsSelfApplication && demo.disclosure <= 2,
      agencyConsent: demo.agencyConsent,
    }),
  };
  return withoutUnasked(postingFields, content, scopeOf(demo.kind, content));
}
