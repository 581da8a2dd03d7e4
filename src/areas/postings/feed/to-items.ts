import { formatEra } from '#kernel/eras.ts';
import { employments, isPartTime, wageTypes } from '../fields/index.ts';
import type { PostingKind } from '../rules/posting-validity.ts';
import {
  commutingWords,
  contractWords,
  educationWords,
  holidayWords,
  insuranceWords,
  methodWords,
  paperWords,
  reasonWords,
  renewalWords,
  smokingWords,
  trialWords,
  twoDayWeekWords,
} from './items.ts';
import type { FeedPlaces } from './places.ts';
import type { FeedPosting } from './to-posting.ts';
import type { WordList } from './words.ts';

/** 求人区分１ as the feed writes it. */
const kinds: Readonly<Record<Exclude<PostingKind, 'highschool'>, readonly [code: string, label: string]>> = {
  general: ['1', '一般'],
  university: ['2', '新卒・既卒'],
  seasonal: ['3', '季節'],
  migrant: ['4', '出稼ぎ'],
};

const word = (words: WordList, code: string | undefined) => words.find((each) => each[1] === code)?.[0];

const list = (words: WordList, codes: readonly string[] | undefined) =>
  codes?.map((code) => word(words, code)).join('、');

const answer = (value: boolean | undefined, yes = 'あり', no = 'なし') =>
  value === undefined ? undefined : value ? yes : no;

const either = (value: boolean | undefined) => answer(value, '可', '不可');

const withNumber = (value: boolean | undefined, age: number | undefined) =>
  value && age !== undefined ? `あり（${age}歳）` : answer(value);

/** What is written of a posting: item → text, in no order. 高卒 postings are never in the feed. */
export function toItems(
  posting: FeedPosting & { readonly kind: Exclude<PostingKind, 'highschool'> },
  places: FeedPlaces,
): ReadonlyMap<string, string> {
  const { content, establishment } = posting;
  const { work, place, who, pay, hours, insurance, selection, notes, head } = content;
  const { identity, business } = establishment.content;
  const own = identity?.municipality && `${places.nameOf(identity.municipality) ?? ''}${identity.address ?? ''}`;
  const elsewhere = place?.municipality && `${places.nameOf(place.municipality) ?? ''}${place.address ?? ''}`;
  const municipality = place?.sameAsEstablishment ? identity?.municipality : place?.municipality;
  const [code, label] = head?.forDisabled && posting.kind === 'general' ? ['5', '障害者'] : kinds[posting.kind];
  const shown: Readonly<Record<string, string | number | undefined | null>> = {
    kjno: posting.number,
    uktkymd_seireki: posting.acceptedOn.toString().replaceAll('-', '/'),
    uktkymd_wareki: formatEra(posting.acceptedOn),
    kjyukoymd: posting.validThrough.toString().replaceAll('-', '/'),
    shokaikigenymd: posting.validThrough.toString().replaceAll('-', '/'),
    kjkbn1_c: code,
    kjkbn1_n: label,
    kjkbn2_c: isPartTime(content) ? '2' : '1',
    kjkbn2_n: isPartTime(content) ? 'パート' : 'フルタイム',
    kokaikibo: posting.disclosure,
    sgsyakbn: answer(head?.forDisabled),
    trialkoyoheiyo_kibo: list(trialWords, head?.trials),
    onlinejishuobo_uktkkahi_c: posting.acceptsSelfApplication ? '1' : '2',
    onlinejishuobo_uktkkahi_n: either(posting.acceptsSelfApplication),
    jgshno: establishment.number,
    jgshmei: identity?.name,
    jgshmeikana: identity?.kana,
    hojinno: identity?.corporateNumber,
    jgshyubinno: identity?.postalCode,
    jgshszci: own,
    jgshhp: identity?.website,
    sngbrui_c: business?.industry,
    jgis_kigyozentai_n: business?.employeesTotal,
    jgis_shgbs_n: business?.employeesHere,
    shihonkin: business?.capital,
    jigyony: business?.activity,
    kaishatokucho: business?.strengths,
    sksu: posting.title,
    shigoto_ny: work?.description,
    shigoto_henkohani: work?.changeRange,
    koyokeitai_c: work?.employment,
    koyokeitai_n: work?.employment && employments[work.employment].ja,
    ssintoyo_umu_n: answer(work?.promotion),
    hakenukeoi_n: word(contractWords, work?.contract),
    koyokikan_n: work?.fixedTerm
      ? `定めあり${work.termMonths === undefined ? '' : `（${work.termMonths}か月）`}`
      : answer(work?.fixedTerm, '定めあり', '定めなし'),
    koyokikan_ssymd: work?.termFrom,
    koyokikan_seymd: work?.termTo,
    koyokikan_kshn: word(renewalWords, work?.renewal),
    shiyokikan_umu_n: answer(work?.probation),
    shiyokikan_tsk: work?.probationMonths,
    shiyokikan_jkn: answer(work?.probationSame, '同じ', '異なる'),
    shgbsjusho: place?.sameAsEstablishment ? own : elsewhere,
    shgbsyubinno: place?.postalCode,
    shgbsjusho1_c: municipality,
    shgbsjusho1_n: municipality && places.nameOf(municipality),
    shgbs_henkohani: place?.changeRange,
    shgbs_myre: place?.station,
    judokitsuen_n: word(smokingWords, place?.smoking),
    mycartsknkahi_n: either(place?.carCommute),
    tenkin_knsi_n: answer(place?.transfer),
    ztkkimmu_n: answer(place?.remote),
    nenreisegnari_kagen: who?.ageFrom,
    nenreisegnari_jgn: who?.ageTo,
    grki: word(educationWords, who?.education),
    hynakiknt: experience(who?.experience, who?.experienceText),
    hynapcskill: who?.computer,
    ...numbered(who?.licences, (each) => ({
      [`menkyo_skku${each.place}_c`]: each.code,
      [`menkyo_skku${each.place}_n`]: each.need === 'preferred' ? 'あれば尚可' : '必須',
    })),
    chgnkeitai_n: pay?.wageType && wageTypes[pay.wageType].ja,
    khkykagen: pay?.base?.from,
    khkyjgn: pay?.base?.to,
    chgnkeitai_kagen: pay?.base?.from,
    chgnkeitai_jgn: pay?.base?.to,
    ...numbered(pay?.allowances, (each) => ({
      [`tgktat${each.place}_n`]: each.name,
      [`tgktat${each.place}_kagen`]: each.amount?.from,
      [`tgktat${each.place}_jgn`]: each.amount?.to,
    })),
    ktizangydi_umu_n: answer(pay?.fixedOvertime),
    ktizangydi_kagen: pay?.fixedOvertimePay?.from,
    ktizangydi_jgn: pay?.fixedOvertimePay?.to,
    ktizangydi_jn: pay?.fixedOvertimeHours,
    tsukihekinrododnissu: pay?.monthlyDays,
    tskntat_n: word(commutingWords, pay?.commuting),
    tskntat_jgn: pay?.commutingLimit,
    chgnsmkr: pay?.closing,
    chgnshrbi: pay?.payday,
    chgnshrtsk: pay?.paydayMonth && { this: '当月', next: '翌月' }[pay.paydayMonth],
    shkyumu_n: answer(pay?.raise),
    shoyoumu_n: answer(pay?.bonus),
    shoyokaisu: pay?.bonusTimes,
    shoyotsksu: pay?.bonusMonths,
    ...numbered(hours?.shifts, (each) => ({
      [`shgjn${each.place}_ksjn`]: each.hours?.from,
      [`shgjn${each.place}_syryojn`]: each.hours?.to,
    })),
    shgjn_kotai_n: answer(hours?.shiftWork),
    jkgi_umu_n: answer(hours?.overtime),
    jkgi_tskhekin: hours?.overtimeHours,
    kyukeijn_n: hours?.breakMinutes,
    kyjs: list(holidayWords, hours?.holidays),
    sk2sei_n: word(twoDayWeekWords, hours?.twoDayWeek),
    nenkankjsu_n: hours?.annualHolidays,
    sixmonth_yukyukyuka_n: hours?.paidLeave,
    shuronisu: [hours?.weekDays?.from, hours?.weekDays?.to].filter((each) => each !== undefined).join('～'),
    knyhkn: list(insuranceWords, insurance?.insurances),
    tnnenrei: withNumber(insurance?.retirement, insurance?.retirementAge),
    saikoyo: withNumber(insurance?.rehiring, insurance?.rehiringUntil),
    knmencho: answer(insurance?.extension),
    saiyoninzu_n: head?.openings,
    boshury_n: word(reasonWords, head?.reason),
    snkhoho: list(methodWords, selection?.methods),
    mensetsuyoteikaisu: selection?.interviews,
    obshri: list(paperWords, selection?.papers),
    snktts_tntsh: selection?.contactName,
    snktts_tel: selection?.contactPhone,
    snktts_fax: selection?.contactFax,
    snktts_mail: selection?.contactEmail,
    kjjknktkjk: notes?.notes,
    juriatsno: posting.officeCode,
  };
  return new Map(
    Object.entries(shown).flatMap(([tag, value]) =>
      value === undefined || value === null || value === '' ? [] : [[tag, String(value)] as const],
    ),
  );
}

function experience(need: 'none' | 'required' | 'preferred' | undefined, text = ''): string | undefined {
  if (need === undefined) return undefined;
  return need === 'none' ? '不問' : `${need === 'required' ? '必須' : 'あれば尚可'}　${text}`.trim();
}

type Shown = Readonly<Record<string, string | number | undefined>>;

/** Items that repeat with a number in their name. */
function numbered<T extends object>(
  values: readonly T[] | undefined,
  show: (value: T & { readonly place: number }) => Shown,
): Shown {
  return Object.assign({}, ...(values ?? []).map((value, index) => show({ ...value, place: index + 1 })));
}
