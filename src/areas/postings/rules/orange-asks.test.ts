import { expect, test } from 'vitest';
import { type AskFacts, orangeAsks } from './orange-asks.ts';

const usual: AskFacts = {
  overtimeHours: 20,
  annualHolidays: 115,
  weeklyHours: 40,
  employmentInsurance: true,
  texts: [{ field: 'work.description', text: '高齢者施設での介護業務です。' }],
  identicalOpen: 0,
};
const says = (text: string) => ({ texts: [{ field: 'work.description', text }] });

test.each([
  ['T8(2): usual', {}, []],
  ['労働基準法36条: 45 hours', { overtimeHours: 45 }, []],
  ['労働基準法36条: 46 hours', { overtimeHours: 46 }, ['ask-overtime']],
  ['T8(2): 69 days off', { annualHolidays: 69 }, ['ask-few-holidays']],
  ['T8(2): 70 days off', { annualHolidays: 70 }, []],
  ['雇用保険法6条: 20 hours a week', { weeklyHours: 20, employmentInsurance: false }, ['ask-employment-insurance']],
  ['雇用保険法6条: 19 hours a week', { weeklyHours: 19, employmentInsurance: false }, []],
  ['T8(2): a telephone number', says('お電話は076-000-0000まで'), ['ask-contact-in-text']],
  ['T8(2): an address', says('https://example.jp をご覧ください'), ['ask-contact-in-text']],
  ['T8(2): a mobile number in wide digits', says('０９０１２３４５６７８まで'), ['ask-contact-in-text']],
  ['T8(2): a mail address', says('saiyo@example.jp へ'), ['ask-contact-in-text']],
  ['男女雇用機会均等法5条', says('女性限定の職場です'), ['ask-sex-or-age']],
  ['T8(2): the same posting is open', { identicalOpen: 1 }, ['ask-identical-posting']],
] as const)('%s', (_, change: Partial<AskFacts>, expected) => {
  expect(orangeAsks({ ...usual, ...change }).map(({ code }) => code)).toEqual(expected);
});
