/**
 * What in a published text may tell who the person is or harm somebody else: shown before publishing; the person may go on.
 * Clause: T12(3)
 * Finds telephone numbers, e-mail and web addresses, the person's own name, employers of the history, and what reads like a name of
 * others or of a firm. It may miss things and may be wrong, and says so by being a warning.
 */

export type WarningKind = 'phone' | 'email' | 'web' | 'own-name' | 'employer' | 'person' | 'firm';

export interface PublicationWarning {
  /** The item in which it stands. */
  readonly item: string;
  readonly kind: WarningKind;
  /** What was found, as it stands in the text. */
  readonly found: string;
}

export interface WarningInput {
  readonly texts: readonly { readonly item: string; readonly text: string }[];
  readonly name: string;
  readonly kana: string;
  readonly employers: readonly string[];
}

const PHONE = /(?<![\d])(?:\+81[-\s]?\d{1,4}|\(?0\d{1,4}\)?)[-\s(]?\d{1,4}[-\s)]?\d{3,4}(?!\d)/gu;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const WEB = /(?:https?:\/\/|www\.)[^\s、。）)」]+/giu;
const PERSON = /(?<![\p{Script=Han}])[\p{Script=Han}]{1,4}(?:さん|様|氏|先生|社長|部長|課長|店長|所長)/gu;
const FIRM_FORMS =
  '株式会社|有限会社|合同会社|合名会社|合資会社|医療法人|社会福祉法人|学校法人|一般社団法人|財団法人|NPO法人';
const LETTERS = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー\\w]{1,12}';
const FIRM = new RegExp(`${LETTERS}(?:株式会社|有限会社|合同会社)|(?:${FIRM_FORMS}|\\((?:株|有)\\))${LETTERS}`, 'gu');
/** Titles with an honorific that name no single person. */
const NOBODY = /^(?:お?客様|皆様|利用者様?|患者様?|子供?さん|保護者様|奥様|何様|先様|同様|多様|仕様|様々)/u;
const FORMS = new RegExp(`${FIRM_FORMS}|\\((?:株|有|同)\\)|[（(].*?[)）]`, 'gu');
const DASHES = /[‐‑‒–—―−ｰ]/gu;

/** Widths folded so that full-width digits and signs are seen; lengths may differ from the typed text. */
const wide = (text: string) => text.normalize('NFKC').replace(DASHES, '-');
const digits = (text: string) => text.replaceAll(/\D/g, '').length;

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

/** The parts of a person's name by which they would be known: whole, and each of two characters or more. */
function namesOf({ name, kana }: WarningInput): readonly string[] {
  return [name, kana]
    .map((each) => wide(each).trim())
    .flatMap((whole) => [whole, whole.replaceAll(/\s/g, ''), ...whole.split(/\s+/u)])
    .filter((part) => [...part].length >= 2);
}

const coreOf = (employer: string) => wide(employer).replaceAll(FORMS, '').replaceAll(/\s/g, '');

function inText(input: WarningInput, text: string): readonly (readonly [WarningKind, string])[] {
  const seen = wide(text);
  const close = seen.replaceAll(/[^\S\n]/gu, '');
  const names = namesOf(input).filter((part) => seen.includes(part) || close.includes(part));
  const employers = input.employers.map(coreOf).filter((core) => [...core].length >= 2 && close.includes(core));
  return [
    ...all(seen, PHONE)
      .filter((found) => digits(found) >= 10 && digits(found) <= 12)
      .map((found) => ['phone', found.trim()] as const),
    ...all(seen, EMAIL).map((found) => ['email', found] as const),
    ...all(seen, WEB).map((found) => ['web', found] as const),
    ...names.map((found) => ['own-name', found] as const),
    ...employers.map((found) => ['employer', found] as const),
    ...all(seen, PERSON)
      .filter((found) => !NOBODY.test(found) && !names.some((name) => found.includes(name)))
      .map((found) => ['person', found] as const),
    ...all(seen, FIRM)
      .filter((found) => !employers.some((core) => found.includes(core)))
      .map((found) => ['firm', found] as const),
  ];
}

/** Everything found, each once for its item, in the order of the texts. */
export function publicationWarnings(input: WarningInput): readonly PublicationWarning[] {
  const warnings = new Map<string, PublicationWarning>();
  for (const { item, text } of input.texts) {
    for (const [kind, found] of inText(input, text)) warnings.set(`${item} ${kind} ${found}`, { item, kind, found });
  }
  return [...warnings.values()];
}
