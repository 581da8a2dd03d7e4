/**
 * Who sees what of a jobseeker: the one table. The published part of a registration, what an employer reads of an applicant and what the desk
 * shows follow from it; `docs/privacy.md` is printed from it, and test/privacy.test.ts reads every page of every role against it.
 * Clause: P3, T3(6), T6(5), T7(5), T11(3), T12(2), P5
 */

/** Who looks, and in which relation to the person. */
export const viewers = {
  visitor: 'ログインしていない人',
  otherJobseeker: 'ほかの求職者',
  self: '本人',
  searching: '求人者（公開された求職をさがす）',
  requesting: '求人者（リクエストを送った）',
  appliedTo: '求人者（自主応募を受けた）',
  referredTo: '求人者（紹介を受けた）',
  unrelated: '求人者（有効な求人がない）',
  delegate: '委託を受けた人',
  ownOffice: '職員（利用安定所）',
  head: '所長（利用安定所）',
  otherOffice: 'ほかの安定所の職員',
  bureau: '労働局',
  agency: '紹介事業者',
  operator: '運用管理',
} as const;
export type Viewer = keyof typeof viewers;

/** `choice`: when the person publishes it. */
export type Seeing = 'seen' | 'choice' | 'never';

interface Policy {
  readonly clause: string;
  readonly seen: readonly Viewer[];
  readonly choice?: readonly Viewer[];
}

const desk = ['ownOffice', 'head'] as const;
const inside = ['self', ...desk] as const;
const searchers = ['searching', 'requesting'] as const;

/** Of the registration: the person and the office of the person, nobody else. */
const own: Policy = { clause: 'T12(2) P5', seen: inside };
/** What employers who search read of everybody who publishes. */
const always: Policy = { clause: 'T12(2)', seen: [...inside, ...searchers] };
/** What they read when it is chosen. */
const chosen: Policy = { clause: 'T12(2)', seen: inside, choice: searchers };

/** Every field of the registration by path; parts of entries stand here where they differ from their group. */
const fields = {
  'person.name': { clause: 'T11(3)', seen: [...inside, 'appliedTo', 'referredTo', 'bureau', 'operator'] },
  'person.kana': { clause: 'T11(3)', seen: [...inside, 'appliedTo', 'referredTo'] },
  'person.birthDate': own,
  'person.sex': own,
  'person.postalCode': own,
  'person.municipality': own,
  'person.address': own,
  'person.phone': { clause: 'T11(3)', seen: [...inside, 'appliedTo', 'referredTo'] },
  'person.secondPhone': own,
  'person.contactBy': own,
  'person.contactHours': own,
  'person.foreignNational': own,
  'person.specialPermanentResident': own,
  'person.residenceStatus': own,
  'person.residencePeriodEnd': own,
  'person.workPermit': own,
  'situation.status': own,
  'situation.leftOn': own,
  'situation.school': own,
  'situation.course': own,
  'situation.newGraduate': own,
  'situation.graduation': own,
  'situation.benefits': own,
  'situation.training': own,
  'wishes.works': always,
  'wishes.places': always,
  'wishes.employment': chosen,
  'wishes.hours': chosen,
  'wishes.nights': chosen,
  'wishes.overtime': chosen,
  'wishes.overtimeHours': chosen,
  'wishes.daysOff': chosen,
  'wishes.twoDayWeek': chosen,
  'wishes.pay': chosen,
  'wishes.hourlyPay': chosen,
  'wishes.commuteBy': own,
  'wishes.commuteMinutes': own,
  'wishes.move': chosen,
  'wishes.uijTurn': chosen,
  'wishes.uijPlaces': chosen,
  'wishes.abroad': chosen,
  'wishes.remote': own,
  'school.schools': always,
  'school.trainings': chosen,
  'school.licences': always,
  'school.driving': chosen,
  'school.computer': chosen,
  'school.knowledge': chosen,
  'history.jobs': chosen,
  'history.jobs.company': own,
  'history.jobs.pay': own,
  'self.appeal': chosen,
  'self.notes': chosen,
  'disability.tells': own,
  'disability.kinds': chosen,
  'disability.handbook': own,
  'disability.grade': own,
  'disability.consideration': own,
} as const satisfies Readonly<Record<string, Policy>>;

/** What is kept of a person besides the registration. */
const matters = {
  number: { ja: '求職番号', clause: 'T11(1)', seen: [...inside, 'referredTo'] },
  accountEmail: {
    ja: 'アカウントのメールアドレス',
    clause: 'T11(3) T6(9) T7(11)',
    seen: [...inside, 'appliedTo', 'bureau', 'operator'],
  },
  motivation: { ja: '志望動機', clause: 'T7(5)', seen: ['self', 'appliedTo'] },
  documents: { ja: '応募書類', clause: 'T7(5) T11(3)', seen: ['self', 'appliedTo'] },
  messages: { ja: '求人者とのメッセージ', clause: 'T7(5)', seen: ['self', 'appliedTo'] },
  interviews: { ja: '面接の日程と場所', clause: 'T7(5)', seen: ['self', 'appliedTo'] },
  referralMessage: { ja: '紹介状の安定所からのメッセージ', clause: 'T11(1)', seen: [...inside, 'referredTo'] },
  referralDocuments: { ja: '紹介への応募に添えた書類', clause: 'T7(5) T11(3)', seen: ['self', 'referredTo'] },
  declineNote: { ja: '紹介に応募しない理由', clause: 'T11(1)', seen: inside },
  directRequest: { ja: '直接リクエストのメッセージ', clause: 'T7(5) T12(5)', seen: ['self', 'requesting'] },
  mediatedRequest: {
    ja: '安定所を通したリクエストのメッセージ',
    clause: 'T12(4) T12(5)',
    seen: [...inside, 'requesting'],
  },
  blocks: { ja: '受信拒否した求人者', clause: 'T7(5) T12(7)', seen: inside },
  savedSearches: { ja: '保存した検索条件', clause: 'T7(5)', seen: inside },
  keptPostings: { ja: '保存した求人', clause: 'T7(5)', seen: inside },
  lastLogin: { ja: '最後のログインの日時', clause: 'T7(5)', seen: inside },
  withdrawnOn: { ja: '退会した日', clause: 'T7(5)', seen: desk },
  library: { ja: '保管している書類', clause: 'T15', seen: ['self'] },
  consultation: { ja: '相談の記録（職員のメモ）', clause: 'P6', seen: desk },
  provision: { ja: '目的外の提供の記録', clause: 'P4', seen: inside },
  nextSteps: { ja: '相談のあとにすること', clause: 'T10(2)', seen: inside },
  disclosure: { ja: '開示請求の内容', clause: 'P6', seen: inside },
  misuseReport: { ja: '不正な利用の届出の内容', clause: 'T5(2)', seen: ['operator'] },
} as const satisfies Readonly<Record<string, Policy & { readonly ja: string }>>;

export type FieldPath = keyof typeof fields;
export type Matter = keyof typeof matters;

export const fieldPolicy: Readonly<Record<FieldPath, Policy>> = fields;
export const matterPolicy: Readonly<Record<Matter, Policy & { readonly ja: string }>> = matters;

const isField = (path: string): path is FieldPath => Object.hasOwn(fields, path);

/** Whether a viewer sees a field of the registration or another matter. What is not in the table nobody sees. */
export function seeing(of: string, viewer: Viewer): Seeing {
  const policy: Policy | undefined = isField(of) ? fieldPolicy[of] : matterPolicy[of as Matter];
  if (policy?.seen.includes(viewer)) return 'seen';
  return policy?.choice?.includes(viewer) ? 'choice' : 'never';
}

/** How a field of the registration is published, T12(2): whenever anything is, by choice, or never. A part of an entry goes with its group. */
export function publishing(path: string): 'always' | 'choice' | 'never' {
  const [section, key] = path.split('.');
  const seen = seeing(isField(path) ? path : `${section}.${key}`, 'searching');
  return seen === 'seen' ? 'always' : seen;
}
