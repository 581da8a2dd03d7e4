/** Which item of the feed fills which input of a posting or an establishment. Several items for one input: the first that is there is taken. */
import {
  anyOf,
  asItIs,
  coded,
  day,
  high,
  highOfRange,
  low,
  monthsWithin,
  number,
  numberWithin,
  oneOf,
  type ReadWord,
  timeOfDay,
  type WordList,
  yesOrNo,
} from './words.ts';

/** An item, the input it fills and how its text is read. */
export type FeedItem = readonly [tag: string, name: string, read: ReadWord];

export const employmentWords: WordList = [
  ['有期雇用派遣パート', '6'],
  ['無期雇用派遣パート', '7'],
  ['有期雇用派遣', '3'],
  ['無期雇用派遣', '4'],
  ['パート', '5'],
  ['正社員以外', '2'],
  ['正社員', '1'],
];

export const wageTypeWords: WordList = [
  ['その他', 'other'],
  ['月', 'monthly'],
  ['日', 'daily'],
  ['時', 'hourly'],
  ['年', 'annual'],
];

const wageTypeCodes: WordList = [
  ['1', 'monthly'],
  ['2', 'daily'],
  ['3', 'hourly'],
  ['4', 'annual'],
  ['5', 'other'],
];

export const contractWords: WordList = [
  ['紹介予定派遣', 'temp-to-perm'],
  ['派遣・請負ではない', 'direct'],
  ['派遣・請負以外', 'direct'],
  ['なし', 'direct'],
  ['派遣', 'dispatch'],
  ['請負', 'contracting'],
];

export const renewalWords: WordList = [
  ['原則更新', 'automatic'],
  ['条件付きで更新', 'conditional'],
  ['条件', 'conditional'],
  ['なし', 'none'],
  ['無', 'none'],
];

export const fixedTermWords: WordList = [
  ['定めなし', 'no'],
  ['定めあり', 'yes'],
  ['あり', 'yes'],
  ['なし', 'no'],
  ['月', 'yes'],
  ['有期', 'yes'],
];

export const smokingWords: WordList = [
  ['屋内禁煙', 'none-indoors'],
  ['敷地内禁煙', 'none-indoors'],
  ['喫煙室', 'smoking-room'],
  ['その他', 'other'],
];

export const educationWords: WordList = [
  ['大学院', 'graduate'],
  ['短大', 'college'],
  ['高専', 'college'],
  ['専修学校', 'college'],
  ['専門学校', 'college'],
  ['大学', 'university'],
  ['高校', 'highschool'],
  ['不問', 'none'],
];

const experienceWords: WordList = [
  ['不問', 'none'],
  ['尚可', 'preferred'],
  ['なお可', 'preferred'],
  ['', 'required'],
];

const needWords: WordList = [
  ['尚可', 'preferred'],
  ['なお可', 'preferred'],
  ['', 'required'],
];

export const commutingWords: WordList = [
  ['実費支給（上限あり）', 'limited'],
  ['実費支給（上限なし）', 'actual'],
  ['上限あり', 'limited'],
  ['上限なし', 'actual'],
  ['一定額', 'fixed'],
  ['なし', 'none'],
  ['実費', 'actual'],
];

const paydayMonthWords: WordList = [
  ['翌月', 'next'],
  ['当月', 'this'],
];

export const holidayWords: WordList = [
  ['祝日', 'public'],
  ['祝', 'public'],
  ['月', 'mon'],
  ['火', 'tue'],
  ['水', 'wed'],
  ['木', 'thu'],
  ['金', 'fri'],
  ['土', 'sat'],
  ['日', 'sun'],
];

export const twoDayWeekWords: WordList = [
  ['毎週', 'weekly'],
  ['なし', 'none'],
  ['その他', 'other'],
];

export const insuranceWords: WordList = [
  ['公務災害', 'public-accident'],
  ['退職金制度', 'retirement-pay'],
  ['退職金共済', 'mutual-aid'],
  ['企業年金', 'corporate-pension'],
  ['雇用', 'employment'],
  ['労災', 'accident'],
  ['健康', 'health'],
  ['厚生', 'pension'],
  ['財形', 'savings'],
];

export const reasonWords: WordList = [
  ['欠員', 'vacancy'],
  ['増員', 'addition'],
  ['新規', 'expansion'],
  ['新設', 'expansion'],
  ['その他', 'other'],
];

export const methodWords: WordList = [
  ['書類選考', 'documents'],
  ['面接', 'interview'],
  ['筆記試験', 'written'],
  ['その他', 'other'],
];

export const paperWords: WordList = [
  ['紹介状', 'referralLetter'],
  ['職務経歴書', 'career'],
  ['履歴書', 'resume'],
  ['ジョブ・カード', 'jobCard'],
  ['ジョブカード', 'jobCard'],
  ['その他', 'other'],
];

export const trialWords: WordList = [
  ['障害者短時間トライアル', 'disabled-short'],
  ['障害者トライアル', 'disabled'],
  ['トライアル', 'general'],
];

export const disclosureWords: WordList = [
  ['含めて公開', '1'],
  ['求職者に限定', '2'],
  ['含まない', '3'],
  ['公開しない', '4'],
];

/** The item only where it says あり: what it then adds to a list. */
const listedIfThere =
  (code: string): ReadWord =>
  (text) =>
    yesOrNo(text) === 'yes' ? [code] : undefined;

const trials: ReadWord = (text) =>
  yesOrNo(text) === 'no' ? undefined : yesOrNo(text) === 'yes' ? ['general'] : anyOf(trialWords)(text);

/** 必須 and the like stand before the experience itself. */
const experienceText: ReadWord = (text) =>
  text.replace(/^(必須|あれば尚可|不問)[（(：:、\s]*/, '').replace(/^([^（(]*)[）)]$/, '$1') || undefined;

const age: ReadWord = (text) => numberWithin(text) ?? text;

const ageIfThere: ReadWord = (text) => (yesOrNo(text) === 'no' ? undefined : numberWithin(text));

const yesIfNumber: ReadWord = (text) =>
  /^\D*\d+\D*$/.test(text.normalize('NFKC')) && yesOrNo(text) === text ? 'yes' : yesOrNo(text);

const allowance = (place: number): readonly FeedItem[] => [
  [`tgktat${place}_n`, `pay.allowances.${place - 1}.name`, asItIs],
  [`tgktat${place}_kagen`, `pay.allowances.${place - 1}.amount.from`, low],
  [`tgktat${place}_jgn`, `pay.allowances.${place - 1}.amount.to`, high],
];

const shift = (place: number): readonly FeedItem[] => [
  [`shgjn${place}_ksjn`, `hours.shifts.${place - 1}.hours.from`, timeOfDay],
  [`shgjn${place}_syryojn`, `hours.shifts.${place - 1}.hours.to`, timeOfDay],
];

const licence = (place: number): readonly FeedItem[] => [
  [`menkyo_skku${place}_c`, `who.licences.${place - 1}.code`, asItIs],
];

/** The need stands in the licence's name; it is read only where a code says which licence is meant. */
export const licenceNeeds: readonly FeedItem[] = [1, 2, 3].map((place) => [
  `menkyo_skku${place}_n`,
  `who.licences.${place - 1}.need`,
  oneOf(needWords),
]);

export const postingItems: readonly FeedItem[] = [
  ['sksu', 'work.title', asItIs],
  ['shigoto_ny', 'work.description', asItIs],
  ['shigoto_henkohani', 'work.changeRange', asItIs],
  ['koyokeitai_c', 'work.employment', asItIs],
  ['koyokeitai_n', 'work.employment', oneOf(employmentWords)],
  ['ssintoyo_umu_n', 'work.promotion', yesOrNo],
  ['hakenukeoi_n', 'work.contract', oneOf(contractWords)],
  ['koyokikan_n', 'work.fixedTerm', oneOf(fixedTermWords)],
  ['koyokikan_n', 'work.termMonths', monthsWithin],
  ['koyokikan_ssymd', 'work.termFrom', day],
  ['koyokikan_seymd', 'work.termTo', day],
  ['koyokikan_kshn', 'work.renewal', oneOf(renewalWords)],
  ['shiyokikan_umu_n', 'work.probation', yesOrNo],
  ['shiyokikan_tsk', 'work.probationMonths', number],
  ['shiyokikan_jkn', 'work.probationSame', yesOrNo],
  ['shgbs_myre', 'place.station', asItIs],
  ['judokitsuen_n', 'place.smoking', oneOf(smokingWords)],
  ['mycartsknkahi_n', 'place.carCommute', yesOrNo],
  ['tenkin_knsi_n', 'place.transfer', yesOrNo],
  ['ztkkimmu_n', 'place.remote', yesOrNo],
  ['shgbs_henkohani', 'place.changeRange', asItIs],
  ['nenreisegnari_kagen', 'who.ageFrom', age],
  ['nenreisegnari_jgn', 'who.ageTo', age],
  ['grki', 'who.education', oneOf(educationWords)],
  ['hynakiknt', 'who.experience', oneOf(experienceWords)],
  ['hynakiknt', 'who.experienceText', experienceText],
  ['hynapcskill', 'who.computer', asItIs],
  ...[1, 2, 3].flatMap(licence),
  ['chgnkeitai_n', 'pay.wageType', oneOf(wageTypeWords)],
  ['chgnkeitai_c', 'pay.wageType', coded(wageTypeCodes)],
  ['chgnkeitai_kagen', 'pay.base.from', low],
  ['khkykagen', 'pay.base.from', low],
  ['khky', 'pay.base.from', low],
  ['chgnkeitai_jgn', 'pay.base.to', high],
  ['khkyjgn', 'pay.base.to', high],
  ['khky', 'pay.base.to', highOfRange],
  ...[1, 2, 3, 4].flatMap(allowance),
  ['ktizangydi_umu_n', 'pay.fixedOvertime', yesOrNo],
  ['ktizangydi_kagen', 'pay.fixedOvertimePay.from', low],
  ['ktizangydi_jgn', 'pay.fixedOvertimePay.to', high],
  ['ktizangydi_jn', 'pay.fixedOvertimeHours', number],
  ['tsukihekinrododnissu', 'pay.monthlyDays', number],
  ['tskntat_n', 'pay.commuting', oneOf(commutingWords)],
  ['tskntat_jgn', 'pay.commutingLimit', number],
  ['chgnsmkr', 'pay.closing', asItIs],
  ['chgnshrbi', 'pay.payday', asItIs],
  ['chgnshrtsk', 'pay.paydayMonth', oneOf(paydayMonthWords)],
  ['shkyumu_n', 'pay.raise', yesOrNo],
  ['shoyoumu_n', 'pay.bonus', yesOrNo],
  ['shoyokaisu', 'pay.bonusTimes', number],
  ['shoyotsksu', 'pay.bonusMonths', number],
  ...[1, 2, 3].flatMap(shift),
  ['shgjn_kotai_n', 'hours.shiftWork', yesOrNo],
  ['jkgi_umu_n', 'hours.overtime', yesOrNo],
  ['jkgi_tskhekin', 'hours.overtimeHours', number],
  ['kyukeijn_n', 'hours.breakMinutes', number],
  ['kyjs', 'hours.holidays', anyOf(holidayWords)],
  ['sk2sei_n', 'hours.twoDayWeek', oneOf(twoDayWeekWords)],
  ['nenkankjsu_n', 'hours.annualHolidays', number],
  ['sixmonth_yukyukyuka_n', 'hours.paidLeave', number],
  ['shuronisu', 'hours.weekDays.from', low],
  ['shuronisu', 'hours.weekDays.to', highOfRange],
  ['knyhkn', 'insurance.insurances', anyOf(insuranceWords)],
  ['tskknseido_n', 'insurance.insurances', listedIfThere('retirement-pay')],
  ['tiskkin_n', 'insurance.insurances', listedIfThere('mutual-aid')],
  ['tnnenrei', 'insurance.retirement', yesIfNumber],
  ['tnnenrei', 'insurance.retirementAge', ageIfThere],
  ['saikoyo', 'insurance.rehiring', yesIfNumber],
  ['saikoyo', 'insurance.rehiringUntil', ageIfThere],
  ['knmencho', 'insurance.extension', yesIfNumber],
  ['saiyoninzu_n', 'head.openings', number],
  ['boshury_n', 'head.reason', oneOf(reasonWords)],
  ['snkhoho', 'selection.methods', anyOf(methodWords)],
  ['mensetsuyoteikaisu', 'selection.interviews', number],
  ['obshri', 'selection.papers', anyOf(paperWords)],
  ['snktts_tntsh', 'selection.contactName', asItIs],
  ['snktts_tel', 'selection.contactPhone', asItIs],
  ['snktts_fax', 'selection.contactFax', asItIs],
  ['snktts_mail', 'selection.contactEmail', asItIs],
  ['kjjknktkjk', 'notes.notes', asItIs],
  ['sgsyakbn', 'head.forDisabled', yesOrNo],
  ['trialkoyoheiyo_kibo', 'head.trials', trials],
];

export const establishmentItems: readonly FeedItem[] = [
  ['jgshmei', 'identity.name', asItIs],
  ['jgshmeikana', 'identity.kana', asItIs],
  ['hojinno', 'identity.corporateNumber', asItIs],
  ['jgshyubinno', 'identity.postalCode', asItIs],
  ['jgshhp', 'identity.website', asItIs],
  ['sngbrui_c', 'business.industry', asItIs],
  ['jgis_kigyozentai_n', 'business.employeesTotal', number],
  ['jgis_shgbs_n', 'business.employeesHere', number],
  ['shihonkin', 'business.capital', number],
  ['jigyony', 'business.activity', asItIs],
  ['kaishatokucho', 'business.strengths', asItIs],
];
