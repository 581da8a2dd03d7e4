/**
 * The numbers of the service: how they are written, read and checked.
 * Every reader takes any width and hyphen, with the hyphens left out where that is unambiguous, and answers the normal form or the reason why it is none.
 */
import { foldNumber } from './fold.ts';
import { allow, type Ruling, refuse } from './refusal.ts';

type NumberRule = 'posting-number' | 'jobseeker-number' | 'establishment-number' | 'corporate-number';

const none = (rule: NumberRule, code: 'empty' | 'not-digits' | 'wrong-length' | 'wrong-form' | 'wrong-check-digit') =>
  refuse({ rule, code });

function officeAndSerial(rule: NumberRule, typed: string): Ruling<string> {
  const value = foldNumber(typed);
  if (value === '') return none(rule, 'empty');
  if (!/^[\d-]+$/.test(value)) return none(rule, 'not-digits');
  const match = /^(\d{5})-?(\d{1,8})$/.exec(value);
  if (match) return allow(`${match[1]}-${match[2]}`);
  return none(rule, value.includes('-') ? 'wrong-form' : 'wrong-length');
}

/** 求人番号: five digits of the office, hyphen, one to eight digits. */
export const parsePostingNumber = (typed: string): Ruling<string> => officeAndSerial('posting-number', typed);

/** 求職番号: five digits of the office, hyphen, one to eight digits. */
export const parseJobseekerNumber = (typed: string): Ruling<string> => officeAndSerial('jobseeker-number', typed);

/** 雇用保険適用事業所番号 and the site's 事業所番号: 4-6-1 digits. */
export function parseEstablishmentNumber(typed: string): Ruling<string> {
  const value = foldNumber(typed);
  if (value === '') return none('establishment-number', 'empty');
  if (!/^[\d-]+$/.test(value)) return none('establishment-number', 'not-digits');
  const match = /^(\d{4})-(\d{6})-(\d)$/.exec(value) ?? /^(\d{4})(\d{6})(\d)$/.exec(value);
  if (match) return allow(`${match[1]}-${match[2]}-${match[3]}`);
  return none('establishment-number', value.includes('-') ? 'wrong-form' : 'wrong-length');
}

/** The check digit of a 法人番号 from its twelve further digits: 9 − (Σ digit × weight mod 9), weights 1, 2, 1, 2 … from the right. */
export function corporateCheckDigit(twelveDigits: string): number {
  const sum = [...twelveDigits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/** 法人番号: thirteen digits, the first of them the check digit. */
export function parseCorporateNumber(typed: string): Ruling<string> {
  const value = foldNumber(typed).replaceAll('-', '');
  if (value === '') return none('corporate-number', 'empty');
  if (!/^\d+$/.test(value)) return none('corporate-number', 'not-digits');
  if (value.length !== 13) return none('corporate-number', 'wrong-length');
  if (Number(value[0]) !== corporateCheckDigit(value.slice(1))) return none('corporate-number', 'wrong-check-digit');
  return allow(value);
}

function built(office: string, serial: number): string {
  if (!/^\d{5}$/.test(office)) throw new RangeError(`office code of five digits expected: ${office}`);
  if (!Number.isInteger(serial) || serial < 1 || serial > 99_999_999)
    throw new RangeError(`serial from 1 to 99,999,999 expected: ${serial}`);
  return `${office}-${serial}`;
}

/** A 求人番号 from an office code and a serial (1 to 99,999,999). */
export const postingNumber = (office: string, serial: number): string => built(office, serial);

/** A 求職番号 from an office code and a serial (1 to 99,999,999). */
export const jobseekerNumber = (office: string, serial: number): string => built(office, serial);

/** A 事業所番号 from the office's four digits, a serial (0 to 999,999) and its last digit. */
export function establishmentNumber(office: string, serial: number, last: number): string {
  const parsed = parseEstablishmentNumber(`${office}-${String(serial).padStart(6, '0')}-${last}`);
  if (!parsed.ok) throw new RangeError(`no establishment number from ${office}, ${serial}, ${last}`);
  return parsed.value;
}

/** A 法人番号 from its twelve further digits. */
export function corporateNumber(twelveDigits: string): string {
  if (!/^\d{12}$/.test(twelveDigits)) throw new RangeError('twelve digits expected');
  return `${corporateCheckDigit(twelveDigits)}${twelveDigits}`;
}
