import type { FieldProblemCode, ProblemData } from '#kernel/fields/index.ts';
import type { Lang } from '#web/page.ts';

/** The sentence about one field: `label` is the field's name in the language of the page. */
interface ProblemWords {
  readonly ja: (label: string, data: ProblemData) => string;
  readonly en: (label: string, data: ProblemData) => string;
}

const bounds = (data: ProblemData) => [Number(data.min), Number(data.max)].map((each) => each.toLocaleString('en-US'));

/** What is wrong with what was typed. A code without words does not compile. */
const fieldProblems: Readonly<Record<FieldProblemCode, ProblemWords>> = {
  required: {
    ja: (label) => `「${label}」を入力してください。`,
    en: (label) => `Enter “${label}”.`,
  },
  incomplete: {
    ja: (label) => `「${label}」は、始まりと終わりの両方を入力してください。`,
    en: (label) => `“${label}” needs both its beginning and its end.`,
  },
  'too-long': {
    ja: (label, data) => `「${label}」は${data.max}文字までです。いま${data.length}文字あります。`,
    en: (label, data) => `“${label}” has at most ${data.max} characters; there are ${data.length} now.`,
  },
  'bad-characters': {
    ja: (label) => `「${label}」に使えない文字が入っています。入力し直してください。`,
    en: (label) => `“${label}” contains characters that cannot be used. Type it again.`,
  },
  'several-values': {
    ja: (label) => `「${label}」は一つだけ入力してください。`,
    en: (label) => `“${label}” takes one answer only.`,
  },
  'not-a-number': {
    ja: (label) => `「${label}」は数字で入力してください。`,
    en: (label) => `Enter “${label}” in digits.`,
  },
  'not-whole': {
    ja: (label) => `「${label}」は小数点のない数で入力してください。`,
    en: (label) => `Enter “${label}” as a whole number.`,
  },
  'too-many-decimals': {
    ja: (label, data) => `「${label}」の小数は${data.decimals}桁までです。`,
    en: (label, data) => `“${label}” has at most ${data.decimals} decimal place(s).`,
  },
  'too-small': {
    ja: (label, data) => `「${label}」は${bounds(data).join('から')}までの数で入力してください。`,
    en: (label, data) => `Enter “${label}” as a number from ${bounds(data).join(' to ')}.`,
  },
  'too-large': {
    ja: (label, data) => `「${label}」は${bounds(data).join('から')}までの数で入力してください。`,
    en: (label, data) => `Enter “${label}” as a number from ${bounds(data).join(' to ')}.`,
  },
  'not-offered': {
    ja: (label) => `「${label}」は、示されたものから選んでください。`,
    en: (label) => `Choose “${label}” from what is offered.`,
  },
  'not-a-date': {
    ja: (label) => `「${label}」は、年・月・日をすべて数字で入力してください。`,
    en: (label) => `Enter year, month and day of “${label}” in digits.`,
  },
  'no-such-day': {
    ja: (label) => `「${label}」の日付は暦にありません。年・月・日をお確かめください。`,
    en: (label) => `The calendar has no such day as in “${label}”. Check year, month and day.`,
  },
  'outside-era': {
    ja: (label, data) => `「${label}」の日付は${data.era}の期間にありません。元号か年をお確かめください。`,
    en: (label, data) => `The date in “${label}” lies outside the era ${data.era}. Check the era and the year.`,
  },
  'not-a-month': {
    ja: (label) => `「${label}」は、年と月を数字で入力してください。`,
    en: (label) => `Enter year and month of “${label}” in digits.`,
  },
  'not-a-year': {
    ja: (label) => `「${label}」は、年を数字で入力してください（西暦は4桁）。`,
    en: (label) => `Enter the year of “${label}” in digits (four for the western calendar).`,
  },
  'not-a-time': {
    ja: (label) => `「${label}」は、「8:30」のように時刻で入力してください（0:00〜23:59）。`,
    en: (label) => `Enter “${label}” as a time such as 8:30 (0:00 to 23:59).`,
  },
  'wrong-order': {
    ja: (label) => `「${label}」の終わりが、始まりより前になっています。`,
    en: (label) => `“${label}” ends before it begins.`,
  },
  'not-kana': {
    ja: (label) => `「${label}」はカタカナで入力してください。`,
    en: (label) => `Enter “${label}” in katakana.`,
  },
  'not-a-postal-code': {
    ja: (label) => `「${label}」は7桁の郵便番号で入力してください（例：100-0001）。`,
    en: (label) => `Enter “${label}” as a postal code of seven digits, such as 100-0001.`,
  },
  'not-a-phone-number': {
    ja: (label) => `「${label}」は0から始まる10桁か11桁の番号で入力してください（例：03-1234-5678）。`,
    en: (label) => `Enter “${label}” as ten or eleven digits beginning with 0, such as 03-1234-5678.`,
  },
  'not-an-email': {
    ja: (label) => `「${label}」は「saiyo@example.jp」のような形で入力してください。`,
    en: (label) => `Enter “${label}” in the form saiyo@example.jp.`,
  },
  'not-a-url': {
    ja: (label) => `「${label}」は「https://」から始まるアドレスで入力してください。`,
    en: (label) => `Enter “${label}” as an address beginning with https://.`,
  },
  'not-a-code': {
    ja: (label) => `「${label}」は一覧から選んでください。`,
    en: (label) => `Choose “${label}” from the list.`,
  },
  'not-digits': {
    ja: (label) => `「${label}」に、数字とハイフン以外の文字が入っています。`,
    en: (label) => `“${label}” contains something other than digits and hyphens.`,
  },
  'wrong-length': {
    ja: (label) => `「${label}」の桁数が合いません。`,
    en: (label) => `The number of digits of “${label}” is wrong.`,
  },
  'wrong-form': {
    ja: (label) => `「${label}」の番号の区切り方が合いません。`,
    en: (label) => `The parts of “${label}” are not of the right length.`,
  },
  'wrong-check-digit': {
    ja: (label) => `「${label}」の番号が合いません。書類と見比べて、もう一度入力してください。`,
    en: (label) => `“${label}” is not a valid number. Compare it with your papers and type it again.`,
  },
  'too-many': {
    ja: (label, data) => `「${label}」は${data.max}件までです。いま${data.count}件あります。`,
    en: (label, data) => `“${label}” takes at most ${data.max} entries; there are ${data.count} now.`,
  },
};

const words: Readonly<Record<ProblemCode, ProblemWords>> = {
  ...fieldProblems,
  'choice-required': {
    ja: (label) => `「${label}」を選んでください。`,
    en: (label) => `Choose an answer to “${label}”.`,
  },
};

/** Every code that can be said about a field; `choice-required` is `required` where the answers are offered. */
export type ProblemCode = FieldProblemCode | 'choice-required';

/** A problem in words. */
export function sayProblem(
  problem: { readonly code: ProblemCode; readonly data?: ProblemData },
  label: string,
  lang: Lang,
): string {
  return words[problem.code][lang](label, problem.data ?? {});
}
