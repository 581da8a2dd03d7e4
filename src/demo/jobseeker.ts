import { fictionMark, inventedPerson, inventedWord } from './names.ts';
import { type DemoPlace, demoAddress, demoPlaces } from './places.ts';
import { Random, Weighted } from './random.ts';
import { trades } from './trades/index.ts';
import type { Trade } from './trades/trade.ts';

export interface DemoHistory {
  readonly from: Temporal.PlainYearMonth;
  /** Null while it goes on. */
  readonly to: Temporal.PlainYearMonth | null;
  /** Never published. */
  readonly company: string;
  readonly employment: 'regular' | 'contract' | 'part-time' | 'dispatch';
  readonly occupation: string;
  readonly title: string;
  readonly work: string;
  /** Yen a month. */
  readonly monthlyPay: number;
}

export interface DemoWish {
  readonly title: string;
  readonly occupation: string;
  readonly category: string;
  readonly years: number;
  readonly work: string;
}

/** An invented jobseeker with the items of the registration; states are given by the world the person is put into. */
export interface DemoJobseeker {
  readonly index: number;
  readonly name: string;
  readonly kana: string;
  readonly sex: 'male' | 'female' | null;
  readonly birthDate: Temporal.PlainDate;
  readonly place: DemoPlace;
  readonly postalCode: string;
  /** What follows the municipality. */
  readonly address: string;
  readonly telephone: string;
  readonly email: string;
  readonly contact: { readonly byTelephone: boolean; readonly hours: string };
  readonly residence: {
    readonly status: string;
    readonly through: Temporal.PlainDate | null;
    readonly permit: boolean;
  } | null;
  readonly situation: 'employed' | 'unemployed' | 'studying';
  readonly leftOn: Temporal.PlainDate | null;
  readonly benefits: boolean;
  readonly graduation: number | null;
  readonly publication: boolean;
  readonly informationService: boolean;
  readonly wishes: readonly DemoWish[];
  readonly wishedEmployment: readonly ('regular' | 'non-regular' | 'dispatch' | 'part-time')[];
  readonly wishedHours: {
    readonly from: number;
    readonly to: number;
    readonly nights: boolean;
    readonly overtimeHours: number | null;
  };
  readonly wishedDaysOff: readonly ('sat' | 'sun' | 'public')[];
  /** Yen: a month, or an hour for those who wish part-time work. */
  readonly wishedPay: { readonly unit: 'month' | 'hour'; readonly yen: number };
  readonly wishedPlaces: readonly string[];
  readonly commute: { readonly means: 'train' | 'car' | 'bicycle'; readonly minutes: number };
  readonly moves: 'no' | 'alone' | 'family';
  readonly uijTurn: boolean;
  readonly remote: boolean;
  readonly schools: readonly {
    readonly name: string;
    readonly course: string;
    readonly end: 'graduated' | 'left' | 'attending';
    readonly month: Temporal.PlainYearMonth;
  }[];
  readonly licences: readonly { readonly code: string; readonly acquired: Temporal.PlainYearMonth }[];
  readonly driving: 'none' | 'manual' | 'automatic';
  readonly computerSkill: string;
  readonly knowledge: string;
  readonly history: readonly DemoHistory[];
  readonly appeal: string;
  readonly disability: {
    readonly kind: 'physical' | 'intellectual' | 'mental';
    readonly consideration: string;
    readonly published: boolean;
  } | null;
}

const stream = 4;

const tradeDraw = new Weighted(trades, (trade) => trade.share);
const ageDraw = new Weighted(
  [
    { from: 18, to: 24, weight: 11 },
    { from: 25, to: 34, weight: 21 },
    { from: 35, to: 44, weight: 20 },
    { from: 45, to: 54, weight: 21 },
    { from: 55, to: 64, weight: 17 },
    { from: 65, to: 74, weight: 10 },
  ],
  (band) => band.weight,
);

const residences = ['永住者', '定住者', '日本人の配偶者等', '技術・人文知識・国際業務', '介護', '留学', '家族滞在'];
const withoutPeriod = new Set(['永住者']);
const needingPermit = new Set(['留学', '家族滞在']);
const contactHours = ['平日 9:00〜17:00', '平日 12:00〜13:00', '18:00以降', 'いつでも可'];
const skills = ['文字の入力', 'ワード・エクセルの基本操作', 'エクセルの関数と集計', 'パワーポイントでの資料作成', ''];
const appeals = [
  '相手の話を最後まで聞き、正確に伝えることを心がけてきました。',
  '決められた手順を守り、気づいたことはすぐに報告します。',
  '体を動かす仕事が得意で、休まず勤務してきました。',
  '新人の指導を任され、手引きを作り直した経験があります。',
  '子育てが一段落し、長く働ける職場を探しています。',
  '資格の勉強を続けており、来年の受験を予定しています。',
];
const considerations = [
  '通院のため月に1回休みます',
  '長い時間の立ち仕事は難しいです',
  '指示は文章でいただけると助かります',
];

const month = (date: Temporal.PlainDate) => date.toPlainYearMonth();

function pastWork(
  trade: Trade,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate | null,
  place: DemoPlace,
  random: Random,
): DemoHistory {
  const [low, high] = trade.wage;
  const partTime = random.chance(trade.part * 0.7);
  const hours = partTime ? 90 : 165;
  const yen = place.minimumWage * (low + (high - low) * random.unit() * 0.5) * hours;
  return {
    from: month(from),
    to: to && month(to),
    company: `${inventedWord(random).text}${random.pick(['商事', '工業', 'サービス', '会'])}${fictionMark}`,
    employment: partTime ? 'part-time' : random.pick(['regular', 'regular', 'regular', 'contract', 'dispatch']),
    occupation: random.pick(trade.occupations),
    title: random.pick(trade.titles),
    work: `${random.pick(trade.openings)}\n${random.some(trade.tasks, 3).join('、')}を担当しました。`,
    monthlyPay: Math.round(yen / 1000) * 1000,
  };
}

function careerOf(
  main: Trade,
  age: number,
  today: Temporal.PlainDate,
  leftOn: Temporal.PlainDate | null,
  employed: boolean,
  place: DemoPlace,
  random: Random,
): readonly DemoHistory[] {
  const careers: DemoHistory[] = [];
  let end: Temporal.PlainDate | null = employed ? null : leftOn;
  let monthsLeft = Math.max(0, (age - 20) * 12);
  for (let each = random.whole(1, 4); each > 0 && monthsLeft > 12; each--) {
    const length = random.whole(8, Math.min(monthsLeft, 140));
    const from = (end ?? today).subtract({ months: length });
    careers.push(pastWork(random.chance(0.6) ? main : tradeDraw.draw(random), from, end, place, random));
    const gap = random.whole(0, 8);
    end = from.subtract({ months: gap });
    monthsLeft -= length + gap;
  }
  return careers;
}

/** The jobseeker at a place of the demo world on a day: the same for the same seed, index and day. */
export function demoJobseeker(seed: number, index: number, today: Temporal.PlainDate): DemoJobseeker {
  const random = new Random(seed, stream, index);
  const person = inventedPerson(random);
  const band = ageDraw.draw(random);
  const age = random.whole(band.from, band.to);
  const birthDate = today.subtract({ years: age, days: random.whole(0, 364) });
  const place = demoPlaces().draw(random);
  const address = demoAddress(place, random);
  const main = tradeDraw.draw(random);
  const studying = age < 24 && random.chance(0.3);
  const employed = !studying && random.chance(0.35);
  const leftOn = studying || employed ? null : today.subtract({ days: random.whole(5, 400) });
  const partTime = random.chance(age >= 60 ? 0.6 : 0.33);
  const [low, high] = main.wage;
  const hourly = place.minimumWage * (low + (high - low) * 0.3);
  const status = random.chance(0.05) ? random.pick(residences) : null;
  const history = studying ? [] : careerOf(main, age, today, leftOn, employed, place, random);
  const years = Math.min(30, Math.max(0, Math.floor(history.length * 3)));
  const schoolEnd = birthDate.add({ years: 18, months: 6 });
  const university = age >= 22 && random.chance(0.4);
  const universityEnd = birthDate.add({ years: 22, months: 6 });
  return {
    index,
    name: person.name,
    kana: person.kana,
    sex: random.chance(0.85) ? person.sex : null,
    birthDate,
    place,
    postalCode: address.postalCode,
    address: address.rest,
    telephone: `090-0000-${String(index % 10_000).padStart(4, '0')}`,
    email: `j${index}@kyushoku.example.jp`,
    contact: { byTelephone: random.chance(0.8), hours: random.pick(contactHours) },
    residence: status
      ? {
          status,
          through: withoutPeriod.has(status) ? null : today.add({ months: random.whole(3, 48) }),
          permit: needingPermit.has(status),
        }
      : null,
    situation: studying ? 'studying' : employed ? 'employed' : 'unemployed',
    leftOn,
    benefits: leftOn !== null && random.chance(0.3),
    graduation: studying ? today.year + (today.month > 3 ? 1 : 0) : null,
    publication: random.chance(0.4),
    informationService: random.chance(0.35),
    wishes: [main, ...random.some(trades, random.whole(0, 2))].map((trade) => ({
      title: random.pick(trade.titles),
      occupation: random.pick(trade.occupations),
      category: trade.category,
      years: trade === main ? years : 0,
      work: trade === main && years > 0 ? `${trade.field}を続けたい` : `${trade.field}に挑戦したい`,
    })),
    wishedEmployment: partTime
      ? ['part-time']
      : random.chance(0.7)
        ? ['regular']
        : ['regular', 'non-regular', 'part-time'],
    wishedHours: {
      from: random.pick([8 * 60, 8.5 * 60, 9 * 60, 10 * 60]),
      to: partTime ? random.pick([13 * 60, 15 * 60, 16 * 60]) : random.pick([17 * 60, 17.5 * 60, 18 * 60]),
      nights: main.rhythm === 'round' && random.chance(0.5),
      overtimeHours: random.chance(0.6) ? random.pick([10, 20, 30]) : null,
    },
    wishedDaysOff: random.chance(0.5) ? ['sat', 'sun', 'public'] : random.chance(0.5) ? ['sun'] : [],
    wishedPay: partTime
      ? { unit: 'hour', yen: Math.ceil(hourly / 10) * 10 }
      : { unit: 'month', yen: Math.ceil((hourly * 165) / 10_000) * 10_000 },
    wishedPlaces: [place.municipalityCode],
    commute: {
      means: place.prefectureCode === '13' ? 'train' : random.pick(['car', 'car', 'train', 'bicycle']),
      minutes: random.pick([15, 20, 30, 30, 45, 60]),
    },
    moves: random.chance(0.85) ? 'no' : random.pick(['alone', 'family']),
    uijTurn: random.chance(0.04),
    remote: random.chance(0.12),
    schools: [
      {
        name: '高等学校',
        course: random.pick(['普通科', '商業科', '工業科', '総合学科']),
        end: 'graduated',
        month: month(schoolEnd),
      },
      ...(university
        ? [
            {
              name: '大学',
              course: random.pick(['経済学部', '文学部', '工学部', '社会福祉学部']),
              end: 'graduated' as const,
              month: month(universityEnd),
            },
          ]
        : []),
      ...(studying
        ? [{ name: '専門学校', course: main.field, end: 'attending' as const, month: month(today.add({ months: 4 })) }]
        : []),
    ],
    licences: main.licences
      .filter(() => random.chance(0.5))
      .map(({ code }) => ({
        code,
        acquired: month(birthDate.add({ years: random.whole(18, Math.max(18, Math.min(age, 40))) })),
      })),
    driving: random.chance(0.75) ? random.pick(['manual', 'automatic', 'automatic']) : 'none',
    computerSkill: random.pick(skills),
    knowledge: random.chance(0.3) ? `${main.field}に関する知識` : '',
    history,
    appeal: random.pick(appeals),
    disability: random.chance(0.04)
      ? {
          kind: random.pick(['physical', 'intellectual', 'mental'] as const),
          consideration: random.pick(considerations),
          published: random.chance(0.3),
        }
      : null,
  };
}
