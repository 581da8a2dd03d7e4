import type {
  Contract,
  DrivingLicence,
  Employment,
  Holiday,
  Insurance,
  PostingKind,
  Renewal,
  TwoDayWeek,
  WageType,
} from '#search/index.ts';
import { type DemoEstablishment, drawTrade } from './establishment.ts';
import { type DemoPay, demoPay } from './pay.ts';
import { type DemoPlace, type DemoStation, demoAddress, demoPlaces } from './places.ts';
import { Random } from './random.ts';
import type { Trade } from './trades/trade.ts';
import { annualHolidays, type Shift, workingTime } from './working-time.ts';
import { description, notes, title } from './writing.ts';

/** An invented posting with the items of the posting form; dates and states are given by the world it is put into. */
export interface DemoPosting {
  /** Its place in the demo world, from 0. */
  readonly index: number;
  readonly establishment: DemoEstablishment;
  readonly trade: Trade;
  readonly kind: PostingKind;
  readonly partTime: boolean;
  readonly forDisabled: boolean;
  readonly trial: boolean;
  readonly acceptsSelfApplication: boolean;
  readonly agencyConsent: boolean;
  /** 情報提供団体ID, for a few that an organisation brought. */
  readonly organisation: string | null;
  /** 1 everyone sees all … 4 not on the site. */
  readonly disclosure: 1 | 2 | 3 | 4;
  readonly openings: number;
  readonly reason: 'vacancy' | 'expansion' | 'addition';

  readonly title: string;
  readonly description: string;
  readonly workScope: string;
  readonly occupations: readonly string[];
  readonly category: string;
  readonly employment: Employment;
  /** Name of an employment that is not 正社員: 契約社員. */
  readonly employmentName: string | null;
  readonly promotion: { readonly offered: boolean; readonly record: string | null };
  readonly contract: Contract;
  readonly term: { readonly months: number; readonly renewal: Renewal; readonly limit: string | null } | null;
  readonly probation: { readonly months: number; readonly sameTerms: boolean; readonly terms: string | null } | null;

  readonly place: DemoPlace;
  /** Null when the work is at the establishment's address. */
  readonly placeAddress: { readonly postalCode: string; readonly rest: string } | null;
  readonly station: (DemoStation & { readonly minutes: number }) | null;
  readonly remote: boolean;
  readonly smoking: 'none-indoors' | 'smoking-room' | 'other';
  readonly carCommute: { readonly allowed: boolean; readonly parking: 'free' | 'paid' | 'none' };
  readonly transfer: { readonly possible: boolean; readonly range: string | null };
  readonly placeScope: string;

  readonly age: {
    readonly from: number | null;
    readonly to: number;
    readonly ground: string;
    readonly reason: string;
  } | null;
  readonly education: { readonly required: boolean; readonly level: 'highschool' | 'university' | null };
  readonly experience: { readonly need: 'none' | 'required' | 'preferred'; readonly text: string };
  readonly computerSkill: string;
  readonly licences: readonly { readonly code: string; readonly need: 'required' | 'preferred' }[];
  readonly driving: DrivingLicence;
  readonly automaticAllowed: boolean;

  readonly wageType: WageType;
  readonly pay: DemoPay;

  readonly shifts: readonly Shift[];
  readonly shiftWork: boolean;
  readonly variable: 'none' | 'month' | 'year';
  readonly breakMinutes: number;
  readonly overtimeHours: number;
  readonly specialClause: boolean;
  readonly annualHolidays: number | null;
  readonly holidays: readonly Holiday[];
  readonly twoDayWeek: TwoDayWeek;
  readonly paidLeaveAfterSixMonths: number;
  readonly daysAWeek: { readonly from: number; readonly to: number; readonly negotiable: boolean } | null;

  readonly insurances: readonly Insurance[];
  readonly selection: {
    readonly documents: boolean;
    readonly interviews: number;
    readonly written: boolean;
    readonly resultDays: number;
    readonly papers: readonly ('referralLetter' | 'resume' | 'career')[];
    readonly by: 'online' | 'post' | 'hand';
    readonly returned: boolean;
  };
  readonly contact: {
    readonly section: string;
    readonly name: string;
    readonly telephone: string;
    readonly email: string;
  };
  readonly notes: string;
  readonly message: string;
}

const stream = 2;

const promotions = ['過去3年間で2名', '過去3年間で5名', '過去3年間で1名', null];
const sections = ['総務部', '人事課', '採用担当', '管理部', '事務長'];
const computerSkills = [
  '',
  '',
  '',
  'ワード・エクセルの入力ができる方',
  'エクセルで表と数式が使える方',
  '文字入力ができる方',
];

/** Work for which the law allows dispatch without conditions: not medicine, building, guarding or transport by licence. */
const dispatchable = /^(?:01|02|03|08|09|13)-/;

function employmentOf(trade: Trade, partTime: boolean, random: Random): Employment {
  const chance = random.unit();
  const dispatched = dispatchable.test(trade.category) ? 0.06 : 0;
  if (partTime) return chance >= dispatched ? '5' : chance < dispatched * 0.7 ? '6' : '7';
  if (chance < dispatched) return chance < dispatched * 0.7 ? '3' : '4';
  return chance < 0.83 ? '1' : '2';
}

const kindDraw = (partTime: boolean, random: Random): PostingKind => {
  const chance = random.unit();
  if (partTime || chance < 0.955) return 'general';
  return chance < 0.975 ? 'university' : chance < 0.99 ? 'highschool' : chance < 0.998 ? 'seasonal' : 'migrant';
};

/** The posting at a place of the demo world: the same for the same seed, index and establishment. */
export function demoPosting(seed: number, index: number, establishment: DemoEstablishment): DemoPosting {
  const random = new Random(seed, stream, index);
  const trade = drawTrade(establishment.sector, random);
  const partTime = random.chance(trade.part);
  const kind = kindDraw(partTime, random);
  const employment =
    kind === 'general' ? employmentOf(trade, partTime, random) : kind === 'seasonal' || kind === 'migrant' ? '2' : '1';
  const regular = employment === '1';
  const elsewhere = random.chance(0.12);
  const place = elsewhere ? demoPlaces().drawWithin(establishment.place.prefectureCode, random) : establishment.place;
  const near = place.stations.length > 0 ? random.pick(place.stations) : null;
  const dispatched = employment === '3' || employment === '4' || employment === '6' || employment === '7';
  const time = workingTime(trade.rhythm, trade.off, partTime, random);
  const daysOff = annualHolidays(trade.off, random);
  const daysAWeek = partTime ? random.whole(3, 5) : 5;
  const monthlyDays = partTime ? Math.round(daysAWeek * 43.3) / 10 : Math.round(((365 - daysOff) / 12) * 10) / 10;
  const limited = employment === '2' || employment === '3' || employment === '6' || (partTime && random.chance(0.7));
  const promotion = !regular && kind === 'general' && random.chance(0.18);
  const experienced = kind === 'general' && random.chance(trade.experienced);
  const preferred = !experienced && random.chance(0.25);
  const wanted = trade.licences.filter((licence) => random.chance(licence.share)).slice(0, 3);
  const drivingChance = random.unit();
  const driving: DrivingLicence =
    drivingChance < trade.driving[0]
      ? 'required'
      : drivingChance < trade.driving[0] + trade.driving[1]
        ? 'preferred'
        : 'none';
  const retirement = establishment.retirementAge;
  const weeklyHours = time.hoursADay * daysAWeek;
  const holidays: Holiday[] =
    trade.off === 'weekend'
      ? ['sat', 'sun', 'public']
      : trade.off === 'sunday'
        ? ['sun', ...(random.chance(0.5) ? (['public'] as const) : [])]
        : [];
  const { wageType, pay } = demoPay(
    { trade, partTime, regular, minimumWage: place.minimumWage, monthlyDays, hoursADay: time.hoursADay },
    random,
  );
  const overtimeHours = partTime
    ? random.chance(0.85)
      ? 0
      : random.whole(1, 8)
    : random.chance(0.15)
      ? 0
      : random.whole(2, 28);
  const facts = {
    trade,
    establishment,
    partTime,
    regular,
    promotion,
    experienced,
    weekend: trade.off === 'weekend',
    overtimeHours,
  };
  return {
    index,
    establishment,
    trade,
    kind,
    partTime,
    forDisabled: kind === 'general' && random.chance(0.018),
    trial: random.chance(0.03),
    acceptsSelfApplication: random.chance(0.35),
    agencyConsent: random.chance(0.6),
    organisation: index % 41 === 7 ? '131001' : null,
    disclosure: random.chance(0.9) ? 1 : random.pick([2, 2, 3, 4]),
    openings: random.pick([1, 1, 1, 1, 2, 2, 3, 5]),
    reason: random.pick(['vacancy', 'expansion', 'addition']),
    title: title(facts, random),
    description: description(facts, random),
    workScope: random.chance(0.6) ? '変更なし' : '会社の定める業務',
    occupations: [random.pick(trade.occupations)],
    category: trade.category,
    employment,
    employmentName: employment === '2' ? random.pick(['契約社員', '準社員', '嘱託職員', '臨時職員']) : null,
    promotion: { offered: promotion, record: promotion ? random.pick(promotions) : null },
    contract: dispatched ? 'dispatch' : random.chance(0.01) ? 'contracting' : 'direct',
    term: limited
      ? {
          months: random.pick([6, 12, 12, 12]),
          renewal: random.chance(0.7) ? 'automatic' : 'conditional',
          limit: random.chance(0.12) ? '通算契約期間5年を上限とします' : null,
        }
      : null,
    probation: random.chance(0.8)
      ? random.chance(0.85)
        ? { months: random.pick([2, 3, 3, 3, 6]), sameTerms: true, terms: null }
        : { months: 3, sameTerms: false, terms: '試用期間中は手当の一部を支給しません' }
      : null,
    place,
    placeAddress: elsewhere ? demoAddress(place, random) : null,
    station: elsewhere ? near && { ...near, minutes: random.whole(2, 25) } : establishment.station,
    remote: trade.sectors.includes('it') && random.chance(0.35),
    smoking: random.pick(['none-indoors', 'none-indoors', 'none-indoors', 'smoking-room', 'other']),
    carCommute: random.chance(place.prefectureCode === '13' ? 0.15 : 0.82)
      ? { allowed: true, parking: random.pick(['free', 'free', 'free', 'paid', 'none']) }
      : { allowed: false, parking: 'none' },
    transfer:
      regular && random.chance(0.2) ? { possible: true, range: '県内の事業所' } : { possible: false, range: null },
    placeScope: random.chance(0.7) ? '変更なし' : '会社の定める事業所',
    age:
      regular && retirement !== null && random.chance(0.55)
        ? { from: null, to: retirement - 1, ground: '1号', reason: `定年年齢が${retirement}歳のため` }
        : regular && kind === 'general' && random.chance(0.12)
          ? { from: null, to: 35, ground: '3号のイ', reason: '長期勤続によるキャリア形成を図るため' }
          : null,
    education: random.chance(partTime ? 0.92 : 0.68)
      ? { required: false, level: null }
      : { required: true, level: random.chance(0.85) ? 'highschool' : 'university' },
    experience: experienced
      ? { need: 'required', text: `${trade.field}の経験（${random.pick(['1年以上', '3年以上', '期間は問いません'])}）` }
      : preferred
        ? { need: 'preferred', text: `${trade.field}の経験があれば尚可` }
        : { need: 'none', text: '' },
    computerSkill: random.pick(computerSkills),
    licences: wanted.map(({ code, need }) => ({ code, need })),
    driving,
    automaticAllowed: driving !== 'none' && random.chance(0.7),
    wageType,
    pay,
    shifts: time.shifts,
    shiftWork: time.shiftWork,
    variable: time.variable,
    breakMinutes: time.breakMinutes,
    overtimeHours,
    specialClause: overtimeHours > 20 && random.chance(0.4),
    annualHolidays: partTime && random.chance(0.5) ? null : partTime ? Math.round(365 - daysAWeek * 52.1) : daysOff,
    holidays,
    twoDayWeek:
      trade.off === 'weekend' ? 'weekly' : random.chance(0.35) ? 'weekly' : random.chance(0.85) ? 'other' : 'none',
    paidLeaveAfterSixMonths: partTime ? ([0, 1, 3, 5, 7, 10][daysAWeek] ?? 10) : 10,
    daysAWeek: partTime
      ? { from: daysAWeek, to: Math.min(5, daysAWeek + random.whole(0, 1)), negotiable: random.chance(0.6) }
      : null,
    insurances: [
      ...(weeklyHours >= 20 ? (['employment'] as const) : []),
      'accident',
      ...(weeklyHours >= 30 && establishment.insurances.includes('health') ? (['health', 'pension'] as const) : []),
      ...(establishment.insurances.includes('savings') && regular ? (['savings'] as const) : []),
      ...(establishment.retirementPay && regular ? (['retirement-pay'] as const) : []),
      ...(establishment.mutualAid && regular ? (['mutual-aid'] as const) : []),
    ],
    selection: {
      documents: random.chance(0.3),
      interviews: random.chance(0.85) ? 1 : 2,
      written: random.chance(0.06),
      resultDays: random.pick([3, 5, 7, 7, 10, 14]),
      papers: partTime ? ['referralLetter', 'resume'] : ['referralLetter', 'resume', 'career'],
      by: random.pick(['post', 'post', 'hand', 'online']),
      returned: random.chance(0.5),
    },
    contact: {
      section: random.pick(sections),
      name: establishment.representative.name,
      telephone: establishment.telephone,
      email: establishment.email,
    },
    notes: notes(facts, random),
    message: random.chance(0.3) ? establishment.features : '',
  };
}
