import { type EstablishmentContent, establishmentFields } from '#areas/establishments/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import { parseDate } from '#kernel/eras.ts';
import { foldWidth } from '#kernel/fold.ts';
import { parseEstablishmentNumber, parsePostingNumber } from '#kernel/numbers.ts';
import { isPartTime, type PostingContent, postingFields, scopeOf } from '../fields/index.ts';
import { work } from '../fields/work.ts';
import type { DisclosureLevel } from '../rules/disclosure.ts';
import type { PostingKind } from '../rules/posting-validity.ts';
import { fill } from './filling.ts';
import { disclosureWords, establishmentItems, licenceNeeds, postingItems } from './items.ts';
import type { FeedPlaces } from './places.ts';
import { type FeedProblem, type Told, toldAt } from './problem.ts';
import type { FeedReason } from './reasons.ts';
import type { FeedRecord } from './record.ts';
import { oneOf, yesOrNo } from './words.ts';

/** A posting as the feed tells it. */
export interface FeedPosting {
  /** 求人番号 */
  readonly number: string;
  readonly kind: PostingKind;
  /** 受付年月日 */
  readonly acceptedOn: Temporal.PlainDate;
  /** 紹介期限日 */
  readonly validThrough: Temporal.PlainDate;
  /** 受理安定所番号; the office of the 求人番号 where it is not told. */
  readonly officeCode: string;
  readonly title: string;
  readonly disclosure: DisclosureLevel;
  readonly acceptsSelfApplication: boolean;
  readonly content: PostingContent;
  readonly establishment: {
    /** 事業所番号 */
    readonly number: string | null;
    readonly content: EstablishmentContent;
  };
}

/** A posting and the items it was taken without, or why it was not taken. */
export type FeedReading =
  | { readonly ok: true; readonly posting: FeedPosting; readonly problems: readonly FeedProblem[] }
  | { readonly ok: false; readonly number: string | null; readonly problems: readonly FeedProblem[] };

type Items = FeedRecord['items'];

/** The codes of 求人区分１. 5 is 障害者, a mark of a 一般 posting here. 高卒 is never in the feed. */
const kinds: Readonly<Record<string, PostingKind>> = {
  '1': 'general',
  '2': 'university',
  '3': 'seasonal',
  '4': 'migrant',
  '5': 'general',
};

const kindWords = [
  ['新卒', '2'],
  ['大卒', '2'],
  ['大学', '2'],
  ['季節', '3'],
  ['出稼', '4'],
  ['障害者', '5'],
  ['一般', '1'],
] as const;

/** Most yen that one hour or one day can honestly be paid. */
const mostYen: Readonly<Record<string, number>> = { hourly: 100_000, daily: 1_000_000 };

/**
 * Reads a record of the feed. Number, title, dates and place have to be there and right; any other item that
 * cannot be read is left out and told.
 */
export function toPosting(record: FeedRecord, places: FeedPlaces): FeedReading {
  const { items, line } = record;
  const tell = toldAt(line);
  const wanting: FeedProblem[] = [];
  const left: FeedProblem[] = [];

  const number = numberOf(items, tell, wanting);
  const acceptedOn = dateOf(items, ['uktkymd_seireki', 'uktkymd_wareki'], tell, { wanting, left });
  const validThrough = dateOf(items, ['shokaikigenymd', 'kjyukoymd'], tell, { wanting, left });
  if (acceptedOn && validThrough && isBefore(validThrough, acceptedOn))
    wanting.push(tell('shokaikigenymd', 'ends-before-it-begins'));
  const kindCode = kindOf(items);
  const kind = kinds[kindCode ?? ''];
  if (!kind) wanting.push(tell('kjkbn1_c', 'unknown-kind'));

  const establishment = readEstablishment(items, places, tell);
  const filling = fill(items, postingItems, tell);
  const place = placeOf(items, places, establishment.content, filling.put);
  if (place) wanting.push(tell('shgbsjusho', place));
  for (const [tag, name, read] of licenceNeeds) {
    const coded = items.has(tag.replace(/_n$/, '_c'));
    if (coded) filling.put(tag, name, read(items.get(tag)?.slice(0, 100) ?? '') ?? 'required');
  }
  if (kindCode === '5') filling.put('kjkbn1_c', 'head.forDisabled', 'yes');
  if (items.has('ktizangydi_kagen')) filling.put('ktizangydi_kagen', 'pay.fixedOvertime', 'yes');
  if (isPartTimeOf(items)) filling.put('kjkbn2_c', 'work.employment', '5');
  const limited = items.has('nenreisegnari_kagen') || items.has('nenreisegnari_jgn');
  filling.put('nenreisegnari_jgn', 'who.ageLimit', limited ? 'yes' : 'no');
  const disclosure = disclosureOf(items);
  if (disclosure === undefined) left.push(tell('kokaikibo', 'not-published'));
  filling.put('kokaikibo', 'head.disclosure', String(disclosure ?? 4));
  const selfApplication = items.get('onlinejishuobo_uktkkahi_n') ?? items.get('onlinejishuobo_uktkkahi_c');
  const acceptsSelfApplication = selfApplication !== undefined && yesOrNo(selfApplication.slice(0, 100)) === 'yes';
  filling.put('onlinejishuobo_uktkkahi_n', 'head.acceptsSelfApplication', acceptsSelfApplication ? 'yes' : 'no');
  filling.put('kjno', 'head.agencyConsent', 'yes');

  // What a kind is asked for depends on the employment, which stands in the content itself.
  const { content: onlyWork } = filling.read([work]);
  const read = filling.read(postingFields, scopeOf(kind ?? 'general', isPartTime(onlyWork)));
  const { content, problem } = withHonestPay(read.content, tell);
  const title = content.work?.title;
  const { mandatory, optional } = apart(read.problems, tell);
  if (title === undefined && mandatory.length === 0) wanting.push(tell('sksu', 'missing'));
  wanting.push(...mandatory);
  left.push(...establishment.problems, ...optional, ...(problem ? [problem] : []));

  if (wanting.length > 0 || !number || !acceptedOn || !validThrough || !kind || title === undefined)
    return { ok: false, number: number ?? null, problems: wanting };
  return {
    ok: true,
    posting: {
      number,
      kind,
      acceptedOn,
      validThrough,
      officeCode: officeOf(items) ?? number.slice(0, 5),
      title,
      disclosure: disclosure ?? 4,
      acceptsSelfApplication: acceptsSelfApplication && (disclosure ?? 4) <= 2,
      content,
      establishment: { number: establishment.number, content: establishment.content },
    },
    problems: left,
  };
}

function numberOf(items: Items, tell: Told, wanting: FeedProblem[]): string | undefined {
  const text = items.get('kjno');
  const read = text === undefined ? undefined : parsePostingNumber(text.slice(0, 100));
  if (read?.ok) return read.value;
  wanting.push(tell('kjno', text === undefined ? 'missing' : 'not-a-posting-number'));
  return undefined;
}

/** The first of the items that is a date; those before it that are none are left out. */
function dateOf(
  items: Items,
  tags: readonly string[],
  tell: Told,
  { wanting, left }: { readonly wanting: FeedProblem[]; readonly left: FeedProblem[] },
): Temporal.PlainDate | undefined {
  const wrong: FeedProblem[] = [];
  for (const tag of tags) {
    const text = items.get(tag);
    if (text === undefined) continue;
    const read = parseDate(text.slice(0, 100));
    if (read.ok) {
      left.push(...wrong);
      return read.value;
    }
    const [{ code, data }] = read.refusals;
    wrong.push(tell(tag, code as FeedReason, data));
  }
  wanting.push(...(wrong.length > 0 ? wrong : [tell(tags[0] ?? '', 'missing')]));
  return undefined;
}

function kindOf(items: Items): string | undefined {
  const code = foldWidth(items.get('kjkbn1_c')?.slice(0, 20) ?? '').trim();
  if (kinds[code]) return code;
  const label = items.get('kjkbn1_n')?.slice(0, 100);
  return kindWords.find(([word]) => label?.includes(word))?.[1];
}

function isPartTimeOf(items: Items): boolean {
  return foldWidth(items.get('kjkbn2_c')?.slice(0, 20) ?? '') === '2' || /パート/.test(items.get('kjkbn2_n') ?? '');
}

/** Whom the employer wants to tell; undefined where that is said in a way that cannot be read. */
function disclosureOf(items: Items): DisclosureLevel | undefined {
  const text = items.get('kokaikibo');
  if (text === undefined) return 1;
  const said = foldWidth(text.slice(0, 200)).trim();
  const code = /^[1-4]$/.test(said) ? said : oneOf(disclosureWords)(said);
  return typeof code === 'string' && /^[1-4]$/.test(code) ? (Number(code) as DisclosureLevel) : undefined;
}

function officeOf(items: Items): string | undefined {
  const code = foldWidth(items.get('juriatsno')?.slice(0, 20) ?? '').trim();
  return /^\d{5}$/.test(code) ? code : undefined;
}

function readEstablishment(items: Items, places: FeedPlaces, tell: Told) {
  const filling = fill(items, establishmentItems, tell);
  const problems: FeedProblem[] = [];
  const text = items.get('jgshno');
  const number = text === undefined ? undefined : parseEstablishmentNumber(text.slice(0, 100));
  if (number && !number.ok) problems.push(tell('jgshno', number.refusals[0].code as FeedReason));
  const address = items.get('jgshszci');
  if (address !== undefined) {
    const found = places.find(address);
    if (found) {
      filling.put('jgshszci', 'identity.municipality', found.code);
      filling.put('jgshszci', 'identity.address', found.rest);
    } else problems.push(tell('jgshszci', 'unknown-place'));
  }
  const read = filling.read(establishmentFields);
  return {
    number: number?.ok ? number.value : null,
    content: read.content,
    problems: [...problems, ...read.problems],
  };
}

const same = (one: string, other: string) =>
  foldWidth(one).replace(/\s+/g, '') === foldWidth(other).replace(/\s+/g, '');

/** Fills in the place of work; the reason where there is none. */
function placeOf(
  items: Items,
  places: FeedPlaces,
  { identity }: EstablishmentContent,
  put: (tag: string, name: string, value: string) => void,
): FeedReason | undefined {
  const address = items.get('shgbsjusho');
  const own = items.get('jgshszci');
  const code = foldWidth(items.get('shgbsjusho1_c')?.slice(0, 20) ?? '').trim();
  const named = places.find(items.get('shgbsjusho1_n') ?? '');
  const found = address === undefined ? undefined : places.find(address);
  const municipality = places.has(code) ? code : (named?.code ?? found?.code);
  const atHome = address === undefined ? municipality === undefined : own !== undefined && same(address, own);
  if (atHome && identity?.municipality) {
    put('shgbsjusho', 'place.sameAsEstablishment', 'yes');
    return undefined;
  }
  if (municipality === undefined)
    return address === undefined && code === '' && own === undefined ? 'missing' : 'unknown-place';
  put('shgbsjusho', 'place.sameAsEstablishment', 'no');
  put('shgbsjusho1_c', 'place.municipality', municipality);
  const rest = found?.rest ?? address;
  if (rest) put('shgbsjusho', 'place.address', rest);
  const postal = items.get('shgbsyubinno');
  if (postal !== undefined) put('shgbsyubinno', 'place.postalCode', postal);
  return undefined;
}

/** What the title is refused for keeps a posting out; every other item is only left out. */
function apart(problems: readonly FeedProblem[], tell: Told) {
  const { field } = tell('sksu', 'missing');
  return {
    mandatory: problems.filter((each) => each.field === field),
    optional: problems.filter((each) => each.field !== field),
  };
}

/** An amount a month told as one an hour is no pay that anybody could compare. */
function withHonestPay(
  content: PostingContent,
  tell: Told,
): { readonly content: PostingContent; readonly problem?: FeedProblem } {
  const { base, wageType, ...others } = content.pay ?? {};
  const most = mostYen[wageType ?? ''] ?? Number.POSITIVE_INFINITY;
  const ranges = [base, others.fixedOvertimePay, ...(others.allowances ?? []).map(({ amount }) => amount)];
  const amounts = ranges.flatMap((each) => [each?.from, each?.to]);
  if (!amounts.some((amount) => amount !== undefined && amount > most)) return { content };
  const { allowances: _, fixedOvertimePay: __, ...rest } = others;
  return {
    content: { ...content, pay: { ...(wageType && { wageType }), ...rest } },
    problem: tell('khkykagen', 'too-much-for-its-unit'),
  };
}
