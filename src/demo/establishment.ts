import { corporateNumber } from '#kernel/numbers.ts';
import { fictionMark, inventedPerson, inventedWord } from './names.ts';
import { type DemoPlace, type DemoStation, demoAddress, demoPlaces } from './places.ts';
import { Random, Weighted } from './random.ts';
import { sectors } from './sectors.ts';
import { trades } from './trades/index.ts';
import type { Sector, Trade } from './trades/trade.ts';

/** An invented establishment with the items of the establishment's registration. */
export interface DemoEstablishment {
  /** Its place in the demo world, from 0. */
  readonly index: number;
  readonly sector: Sector;
  readonly place: DemoPlace;
  /** Ends in 「（架空）」. */
  readonly name: string;
  readonly kana: string;
  /** 13 digits with a right check digit, of a series that is not given out; null for sole proprietors. */
  readonly corporateNumber: string | null;
  readonly postalCode: string;
  /** What follows the municipality. */
  readonly address: string;
  readonly station: (DemoStation & { readonly minutes: number }) | null;
  /** Numbers of an exchange that does not exist. */
  readonly telephone: string;
  readonly email: string;
  readonly representative: { readonly post: string; readonly name: string; readonly kana: string };
  readonly industry: string;
  readonly employees: {
    readonly company: number;
    readonly here: number;
    readonly women: number;
    readonly partTime: number;
  };
  readonly founded: number;
  /** Yen; null where there is none. */
  readonly capital: number | null;
  readonly laborUnion: boolean;
  readonly business: string;
  readonly features: string;
  readonly insurances: readonly ('employment' | 'accident' | 'health' | 'pension' | 'savings')[];
  readonly retirementPay: { readonly years: number } | null;
  readonly mutualAid: boolean;
  readonly retirementAge: number | null;
  readonly rehireUntil: number | null;
  readonly workRules: boolean;
  readonly leaveTaken: { readonly childcare: boolean; readonly familyCare: boolean; readonly nursing: boolean };
  readonly foreignersEmployed: boolean;
  readonly housing: { readonly single: boolean; readonly family: boolean };
  readonly childcare: boolean;
  readonly accessibility: readonly ('elevator' | 'handrail' | 'toilet' | 'wheelchair' | 'rest-room')[];
}

const stream = 1;

const sectorWeights = new Map<Sector, number>();
const sectorTrades = new Map<Sector, { trade: Trade; weight: number }[]>();
for (const trade of trades) {
  const weight = trade.share / trade.sectors.length;
  for (const sector of trade.sectors) {
    sectorWeights.set(sector, (sectorWeights.get(sector) ?? 0) + weight);
    const known = sectorTrades.get(sector);
    if (known) known.push({ trade, weight });
    else sectorTrades.set(sector, [{ trade, weight }]);
  }
}
const sectorDraw = new Weighted([...sectorWeights.keys()], (sector) => sectorWeights.get(sector) ?? 0);
const tradeDraws = new Map(
  [...sectorTrades].map(([sector, list]) => [sector, new Weighted(list, (each) => each.weight)]),
);

/** A kind of work that an establishment of the sector offers. */
export function drawTrade(sector: Sector, random: Random): Trade {
  const draw = tradeDraws.get(sector);
  if (!draw) throw new RangeError(`no trades in ${sector}`);
  return draw.draw(random).trade;
}

const sizes = new Weighted(
  [
    { from: 2, to: 9, weight: 32 },
    { from: 10, to: 29, weight: 28 },
    { from: 30, to: 99, weight: 20 },
    { from: 100, to: 299, weight: 11 },
    { from: 300, to: 999, weight: 6 },
    { from: 1000, to: 6000, weight: 3 },
  ],
  (size) => size.weight,
);

const featureTexts = [
  '職員の定着率が高く、長く働ける職場です。',
  '地域に根ざして、顔の見える仕事を大切にしています。',
  '子育てをしながら働ける勤務を一緒に考えます。',
  '資格取得の費用を補助し、学ぶ時間を設けています。',
  '年齢や経験を問わず、意見を出し合える職場です。',
  '設備の更新を計画的に進め、安全を第一にしています。',
];

/** The establishment at a place of the demo world: the same for the same seed and index. */
export function demoEstablishment(seed: number, index: number): DemoEstablishment {
  const random = new Random(seed, stream, index);
  const sector = sectorDraw.draw(random);
  const text = sectors[sector];
  const place = demoPlaces().draw(random);
  const word = inventedWord(random);
  const form = random.pick(text.forms);
  const [suffix, suffixKana] = random.pick(text.suffixes);
  const address = demoAddress(place, random);
  const size = sizes.draw(random);
  const company = random.whole(size.from, size.to);
  const here = company < 30 ? company : Math.max(5, Math.round(company * (0.2 + random.unit() * 0.6)));
  const women = Math.round(here * (0.1 + random.unit() * 0.8));
  const partTime = Math.round(here * random.unit() * 0.7);
  const insured = form !== '' || company >= 5;
  const representative = inventedPerson(random);
  const near = place.stations.length > 0 && random.chance(0.85) ? random.pick(place.stations) : null;
  const retirementAge = random.chance(0.88) ? random.pick([60, 60, 60, 65, 65, 70]) : null;
  const serial = String(index % 100_000_000).padStart(8, '0');
  return {
    index,
    sector,
    place,
    name: `${form}${word.text}${suffix}${fictionMark}`,
    kana: `${word.kana}${suffixKana}`,
    corporateNumber: form === '' ? null : corporateNumber(`9999${serial}`),
    postalCode: address.postalCode,
    address: address.rest,
    station: near && { ...near, minutes: random.whole(2, 25) },
    telephone: `050-0000-${String(index % 10_000).padStart(4, '0')}`,
    email: `saiyo@e${index}.example.jp`,
    representative: {
      post: form === '' ? '代表' : form.includes('法人') ? '理事長' : '代表取締役',
      name: representative.name,
      kana: representative.kana,
    },
    industry: random.pick(text.industries),
    employees: { company, here, women, partTime },
    founded: random.whole(1948, 2023),
    capital: form.includes('会社') ? random.pick([3, 5, 10, 20, 30, 50, 98]) * 1_000_000 : null,
    laborUnion: company >= 300 && random.chance(0.4),
    business: random.pick(text.businesses),
    features: random.pick(featureTexts),
    insurances: insured
      ? random.chance(0.12)
        ? ['employment', 'accident', 'health', 'pension', 'savings']
        : ['employment', 'accident', 'health', 'pension']
      : ['employment', 'accident'],
    retirementPay: random.chance(0.6) ? { years: random.pick([1, 2, 3, 3, 5]) } : null,
    mutualAid: random.chance(0.3),
    retirementAge,
    rehireUntil: retirementAge !== null && random.chance(0.8) ? retirementAge + 5 : null,
    workRules: company >= 10 || random.chance(0.4),
    leaveTaken: { childcare: random.chance(0.5), familyCare: random.chance(0.2), nursing: random.chance(0.25) },
    foreignersEmployed: random.chance(0.2),
    housing: { single: random.chance(0.08), family: random.chance(0.03) },
    childcare: (sector === 'hospital' && random.chance(0.4)) || random.chance(0.03),
    accessibility: random.some(
      ['elevator', 'handrail', 'toilet', 'wheelchair', 'rest-room'] as const,
      random.whole(0, 3),
    ),
  };
}
