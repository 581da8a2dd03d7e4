import { clauseHref } from '#areas/notices/index.ts';
import type { Refusal, RefusalData } from '#kernel/refusal.ts';
import type { Lang } from '#web/page.ts';
import { dayInWords } from './day.ts';

/** What is said to a person who is refused: the reason, and what can be done now. */
export interface RefusalWords {
  readonly ja: (data: RefusalData) => string;
  readonly en: (data: RefusalData) => string;
  readonly next: { readonly ja: string; readonly en: string; readonly href?: string };
}

const day = (data: RefusalData, key: string, lang: Lang): string => dayInWords(String(data[key]), lang);

const openAgain = {
  ja: '前のページに戻って開き直すと、いまの状態と、できることが表示されます。',
  en: 'Go back and reload: the page then shows the present state and what can be done.',
};

const askAgain = {
  ja: 'もう一度メールアドレスを入力し、新しい認証キーを受け取ってください。前のキーは使えなくなります。',
  en: 'Enter your e-mail address again to receive a new key. Earlier keys stop working.',
};

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

/**
 * The words of every refusal, by its code; `<rule> <code>` where one code needs other words under another rule.
 * `data` is what the rule hands on with that code.
 */
const dictionary: Readonly<Record<string, RefusalWords>> = {
  'too-many-accounts': {
    ja: (data) => `追加アカウントは${data.limit}個までです。いま${data.additional}個あります。`,
    en: (data) => `A page has at most ${data.limit} additional accounts; there are ${data.additional} now.`,
    next: {
      ja: '使っていない追加アカウントを削除すると、新しく追加できます。',
      en: 'Remove an additional account that is no longer used, then add the new one.',
    },
  },
  'T13(1) results-missing': {
    ja: (data) => `選考結果が登録されていないオンライン自主応募が${data.count}件あるため、退会できません。`,
    en: (data) => `You cannot withdraw while self-applications have no result: ${data.count}.`,
    next: {
      ja: '応募者の一覧で結果を登録すると、退会できるようになります。求人が無効でも登録できます。',
      en: 'Register the results in the list of applicants; this is possible also when the posting is invalid.',
      href: '/employer/applicants',
    },
  },
  'results-missing': {
    ja: () => '3週間を過ぎても選考結果の登録がない紹介が50件を超えたため、この機能は制限されています。',
    en: () => 'This is restricted, because more than 50 referrals have had no result for over three weeks.',
    next: {
      ja: '応募者の一覧で結果を登録し、管轄のハローワークに連絡してください。職員が制限を解除します。',
      en: 'Register the results in the list of applicants and contact your office, whose staff lift the restriction.',
      href: '/employer/applicants',
    },
  },
  'applications-in-progress': {
    ja: (data) => `応募中のオンライン自主応募が${data.count}件あるため、退会できません。`,
    en: (data) => `You cannot withdraw while self-applications are in progress: ${data.count}.`,
    next: {
      ja: '完了から24時間以内の応募は取り消せます。ほかは、求人者が結果を登録すると退会できます。',
      en: 'Applications completed within the last 24 hours can be cancelled. For the others, the employer registers the result first.',
      href: '/jobseeker/applications',
    },
  },
  'not-opening-account': {
    ja: () => '退会したページを再開できるのは、最初に登録したアカウントだけです。',
    en: () => 'Only the first account can resume a page after withdrawal.',
    next: {
      ja: '最初のアカウントを持つ方が、そのメールアドレスとパスワードでログインしてください。',
      en: 'Whoever holds the first account logs in with its e-mail address and password.',
      href: '/login',
    },
  },
  'resume-ended': {
    ja: (data) => `再開できるのは${day(data, 'resumeThrough', 'ja')}まででした。`,
    en: (data) => `The page could be resumed until ${day(data, 'resumeThrough', 'en')}.`,
    next: {
      ja: 'もう一度お使いになるときは、新しくマイページを開設してください。',
      en: 'To use the service again, open a new page.',
      href: '/help',
    },
  },
  'key-expired': {
    ja: (data) => `認証キーの有効時間（${data.minutes}分）が過ぎました。`,
    en: (data) => `The verification key was valid for ${data.minutes} minutes, which have passed.`,
    next: askAgain,
  },
  'key-used': {
    ja: () => 'この認証キーは、すでに使われています。',
    en: () => 'This verification key has already been used.',
    next: askAgain,
  },
  'key-superseded': {
    ja: () => '後から新しい認証キーが送られているため、このキーは使えません。',
    en: () => 'A newer verification key has been sent, so this one no longer works.',
    next: {
      ja: 'いちばん新しいメールにある認証キーを入力してください。',
      en: 'Enter the key in the newest mail.',
    },
  },
  'consent-missing': {
    ja: () => '利用規約とプライバシーポリシーのうち、同意がまだのものがあります。',
    en: () => 'Not all of the terms and privacy policies have been agreed to.',
    next: {
      ja: 'それぞれを最後まで読み、同意にチェックを入れてください。同意できないときは開設できません。',
      en: 'Read each to its end and tick it. Without consent the page cannot be opened.',
      href: '/terms',
    },
  },
  'accepted-before-obtained': {
    ja: () => '求職受理の日が、情報を取得した日より前になっています。',
    en: () => 'The day of acceptance lies before the day on which the information was obtained.',
    next: { ja: '日付をお確かめください。', en: 'Check the dates.' },
  },
  'accepted-too-late': {
    ja: (data) => `求職受理は${day(data, 'acceptThrough', 'ja')}までに行う必要がありました。`,
    en: (data) => `Acceptance was possible until ${day(data, 'acceptThrough', 'en')}.`,
    next: {
      ja: '期限を過ぎた求職情報は、遅滞なく削除・廃棄し、確認を登録してください。',
      en: 'Erase the information without delay and confirm it.',
    },
  },
  'class-missing': {
    ja: () => '対象となる卒業年が入力されていません。',
    en: () => 'The graduation year is missing.',
    next: {
      ja: '募集の対象となる方が卒業する年を選んでください。',
      en: 'Choose the year in which the persons sought graduate.',
    },
  },
  'class-out-of-range': {
    ja: (data) => `対象にできるのは、${data.from}年3月から${data.to}年3月までに卒業する方です。`,
    en: (data) => `The graduation year can be from March ${data.from} to March ${data.to}.`,
    next: {
      ja: '卒業年を選び直すか、一般求人として申し込んでください。',
      en: 'Choose another year, or file a general posting.',
    },
  },
  'class-over': {
    ja: (data) => `この卒業年を対象とする求人は、${day(data, 'last', 'ja')}で終わっています。`,
    en: (data) => `Postings for this class ended on ${day(data, 'last', 'en')}.`,
    next: {
      ja: '次の卒業年を選ぶか、一般求人として申し込んでください。',
      en: 'Choose the next class, or file a general posting.',
    },
  },
  'not-extendable': {
    ja: () => '大卒等求人と高卒求人の有効期間は、卒業年度で決まるため延長できません。',
    en: () => 'University and high school postings follow the school year and cannot be extended.',
    next: {
      ja: '期間の後も募集するときは、新しい求人を申し込んでください。',
      en: 'To go on recruiting afterwards, file a new posting.',
    },
  },
  'extended-once': {
    ja: () => 'この求人は、すでに1回延長されています。延長は1回だけです。',
    en: () => 'This posting has been extended already; that is possible once only.',
    next: {
      ja: '募集を続けるときは、この求人を写して新しく申し込んでください。',
      en: 'To go on recruiting, file a new posting by copying this one.',
    },
  },
  'not-valid': {
    ja: () => 'この求人は、有効期間が終わっているか、取り消されています。',
    en: () => 'This posting is no longer valid.',
    next: {
      ja: '募集を続けるときは、この求人を写して新しく申し込んでください。',
      en: 'To go on recruiting, file a new posting by copying this one.',
    },
  },
  'no-valid-posting': {
    ja: () => '有効な求人がないため、この機能は使えません。',
    en: () => 'This is unavailable, because you have no valid posting.',
    next: {
      ja: '求人を申し込み、受理されると使えるようになります。ハローワークが紹介した方の結果は、ハローワークに直接ご連絡ください。',
      en: 'It becomes available when a posting is filed and accepted. Results of referrals are told to the office directly.',
      href: '/employer/postings',
    },
  },
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
        ? `${data.era}は${day(data, 'first', 'ja')}からです。`
        : `${data.era}は${day(data, 'first', 'ja')}から${day(data, 'last', 'ja')}までです。`,
    en: (data) =>
      data.last === null
        ? `${data.era} began on ${day(data, 'first', 'en')}.`
        : `${data.era} lasted from ${day(data, 'first', 'en')} to ${day(data, 'last', 'en')}.`,
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

const unnamed: RefusalWords = {
  ja: () => 'この操作は、決まりにより行えません。',
  en: () => 'The rules do not allow this.',
  next: openAgain,
};

/** Whether the dictionary knows a code (under any rule, or under the given one). */
export function hasWords(code: string, rule?: string): boolean {
  if (code in dictionary || (rule !== undefined && `${rule} ${code}` in dictionary)) return true;
  return rule === undefined && Object.keys(dictionary).some((key) => key.endsWith(` ${code}`));
}

/** A refusal as a page shows it. `clause` is absent for checks of form, which no document makes. */
export interface SpokenRefusal {
  readonly sentence: string;
  readonly next: string;
  readonly nextHref?: string;
  readonly clause?: { readonly citation: string; readonly href: string };
}

/** The sentence of a refusal, what can be done now, and where its clause is read. */
export function sayRefusal(refusal: Refusal, lang: Lang): SpokenRefusal {
  const words = dictionary[`${refusal.rule} ${refusal.code}`] ?? dictionary[refusal.code] ?? unnamed;
  const href = clauseHref(refusal.rule);
  return {
    sentence: words[lang](refusal.data ?? {}),
    next: words.next[lang],
    ...(words.next.href && { nextHref: words.next.href }),
    ...(href && { clause: { citation: refusal.rule, href } }),
  };
}
