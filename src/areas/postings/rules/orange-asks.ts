/**
 * What is unusual in a posting: the employer confirms it and goes on; staff see what was confirmed.
 * Clause: T8(2), 労働基準法36条, 雇用保険法6条, 男女雇用機会均等法5条
 */
import type { Refusal } from '#kernel/refusal.ts';

/** What is looked at; null where it was not filled in. */
export interface AskFacts {
  readonly overtimeHours: number | null;
  readonly annualHolidays: number | null;
  /** Hours of work a week. */
  readonly weeklyHours: number | null;
  readonly employmentInsurance: boolean;
  /** Every free text of the posting. */
  readonly texts: readonly { readonly field: string; readonly text: string }[];
  /** Open postings of the same establishment with the same title, text and pay. */
  readonly identicalOpen: number;
}

const contact = /0\d{1,4}[-ー(]\d{1,4}[-ー)]\d{3,4}|0[789]0\d{8}|https?:\/\/|www\.|[\w.+-]+@[\w-]+\.\w|LINE\s?ID/i;
const sexOrAge =
  /(男性|女性)(のみ|限定|募集|歓迎)|主婦|ウェイトレス|営業マン|看護婦|保母|若い方|若手限定|\d+代(限定|のみ)/;

/**
 * Everything to confirm. Codes: `ask-overtime` {hours}, `ask-few-holidays` {days}, `ask-employment-insurance`, `ask-contact-in-text`,
 * `ask-sex-or-age` {word}, `ask-identical-posting`.
 */
export function orangeAsks(facts: AskFacts): readonly Refusal[] {
  const found: Refusal[] = [];
  const { overtimeHours, annualHolidays, weeklyHours } = facts;
  if (overtimeHours !== null && overtimeHours > 45)
    found.push({
      rule: '労働基準法36条',
      code: 'ask-overtime',
      field: 'hours.overtimeHours',
      data: { hours: overtimeHours },
    });
  if (annualHolidays !== null && annualHolidays < 70)
    found.push({
      rule: 'T8(2)',
      code: 'ask-few-holidays',
      field: 'hours.annualHolidays',
      data: { days: annualHolidays },
    });
  if (weeklyHours !== null && weeklyHours >= 20 && !facts.employmentInsurance)
    found.push({ rule: '雇用保険法6条', code: 'ask-employment-insurance', field: 'insurance.insurances' });
  for (const { field, text } of facts.texts) {
    if (contact.test(text.normalize('NFKC'))) found.push({ rule: 'T8(2)', code: 'ask-contact-in-text', field });
    const word = sexOrAge.exec(text)?.[0];
    if (word) found.push({ rule: '男女雇用機会均等法5条', code: 'ask-sex-or-age', field, data: { word } });
  }
  if (facts.identicalOpen > 0) found.push({ rule: 'T8(2)', code: 'ask-identical-posting', field: 'work.title' });
  return found;
}
