import { dayInWords } from '../day.ts';
import { openAgain, type RefusalDictionary } from './types.ts';

const postingNumberForm = {
  ja: '求人票にある番号を、「13010-12345678」のように、前の5桁と後ろの1〜8桁で入力してください。',
  en: 'Enter the number on the posting sheet: five digits, a hyphen and one to eight digits, such as 13010-12345678.',
};

const jobseekerNumberForm = {
  ja: '受付票やマイページにある番号を、「13010-12345678」のように、前の5桁と後ろの1〜8桁で入力してください。',
  en: 'Enter the number on your registration card or page: five digits, a hyphen and one to eight digits, such as 13010-12345678.',
};

const establishmentNumberForm = {
  ja: '「1301-234567-8」のように、4桁・6桁・1桁の番号を入力してください。',
  en: 'Enter the number as four, six and one digits, such as 1301-234567-8.',
};

const corporateNumberForm = {
  ja: '国税庁から通知された13桁の番号を、もう一度お確かめください。',
  en: 'Check the 13-digit number that the National Tax Agency has given.',
};

const dateForm = {
  ja: '「2026年11月30日」「令和8年11月30日」「R8.11.30」のように入力してください。',
  en: 'Enter it as 2026-11-30, 2026年11月30日 or R8.11.30.',
};

const notDigits = {
  ja: () => '数字とハイフン以外の文字が入っています。',
  en: () => 'It contains something other than digits and hyphens.',
};

const wrongLength = {
  ja: () => '桁数が合いません。',
  en: () => 'The number of digits is wrong.',
};

const wrongForm = {
  ja: () => '番号の区切り方が合いません。',
  en: () => 'The parts of the number are not of the right length.',
};

/** What every form and every transition can answer. */
export const forms: RefusalDictionary = {
  'wrong-actor': {
    ja: () => 'この操作は、お使いのアカウントの役割では行えません。',
    en: () => 'Your role does not include this.',
    next: {
      ja: '担当の方に頼むか、できることを画面でお確かめください。',
      en: 'Ask whoever is in charge, or see on the page what you can do.',
    },
  },
  'wrong-state': {
    ja: () => 'いまの状態では、この操作はできません。ほかの方の操作や時間の経過で、状態が変わった可能性があります。',
    en: () => 'This is not possible in the present state, which may have changed since the page was shown.',
    next: openAgain,
  },
  empty: {
    ja: () => '入力されていません。',
    en: () => 'Nothing has been entered.',
    next: { ja: '入力してから、もう一度お進みください。', en: 'Fill it in and continue.' },
  },
  'not-a-date': {
    ja: () => '日付として読み取れません。',
    en: () => 'This cannot be read as a date.',
    next: dateForm,
  },
  'no-such-day': {
    ja: () => 'その日は暦にありません。',
    en: () => 'There is no such day in the calendar.',
    next: { ja: '年・月・日をお確かめください。', en: 'Check year, month and day.' },
  },
  'outside-era': {
    ja: (data) =>
      data.last === null
        ? `${data.era}は${dayInWords(String(data.first), 'ja')}からです。`
        : `${data.era}は${dayInWords(String(data.first), 'ja')}から${dayInWords(String(data.last), 'ja')}までです。`,
    en: (data) =>
      data.last === null
        ? `${data.era} began on ${dayInWords(String(data.first), 'en')}.`
        : `${data.era} lasted from ${dayInWords(String(data.first), 'en')} to ${dayInWords(String(data.last), 'en')}.`,
    next: {
      ja: '元号と年をお確かめください。西暦でも入力できます。',
      en: 'Check era and year. The western year is accepted too.',
    },
  },
  'posting-number not-digits': { ...notDigits, next: postingNumberForm },
  'posting-number wrong-length': { ...wrongLength, next: postingNumberForm },
  'posting-number wrong-form': { ...wrongForm, next: postingNumberForm },
  'jobseeker-number not-digits': { ...notDigits, next: jobseekerNumberForm },
  'jobseeker-number wrong-length': { ...wrongLength, next: jobseekerNumberForm },
  'jobseeker-number wrong-form': { ...wrongForm, next: jobseekerNumberForm },
  'establishment-number not-digits': { ...notDigits, next: establishmentNumberForm },
  'establishment-number wrong-length': { ...wrongLength, next: establishmentNumberForm },
  'establishment-number wrong-form': { ...wrongForm, next: establishmentNumberForm },
  'corporate-number not-digits': { ...notDigits, next: corporateNumberForm },
  'corporate-number wrong-length': { ...wrongLength, next: corporateNumberForm },
  'wrong-check-digit': {
    ja: () => '法人番号の検査用の数字が合いません。数字の打ち間違いと思われます。',
    en: () => 'The check digit does not fit; a digit seems to be mistyped.',
    next: corporateNumberForm,
  },
};
