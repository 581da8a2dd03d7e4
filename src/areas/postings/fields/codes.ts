/** Coded lists of a posting: code → label, in the order of the form. */

/** 雇用形態 */
export const employments = {
  '1': { ja: '正社員', en: 'Regular' },
  '2': { ja: '正社員以外', en: 'Other than regular' },
  '3': { ja: '有期雇用派遣労働者', en: 'Fixed-term dispatched' },
  '4': { ja: '無期雇用派遣労働者', en: 'Permanent dispatched' },
  '5': { ja: 'パート労働者', en: 'Part-time' },
  '6': { ja: '有期雇用派遣パート', en: 'Fixed-term dispatched part-time' },
  '7': { ja: '無期雇用派遣パート', en: 'Permanent dispatched part-time' },
} as const;

/** 賃金形態 */
export const wageTypes = {
  monthly: { ja: '月給', en: 'Monthly' },
  daily: { ja: '日給', en: 'Daily' },
  hourly: { ja: '時給', en: 'Hourly' },
  annual: { ja: '年俸制', en: 'Annual' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** 公開範囲 (S) */
export const disclosures = {
  '1': { ja: '事業所名などを含めて、だれにでも公開する', en: 'Everything, to everybody' },
  '2': { ja: '事業所名などは、求職者だけに公開する', en: 'The employer’s identity to jobseekers only' },
  '3': { ja: '事業所名などを除いて公開する', en: 'Without the employer’s identity' },
  '4': { ja: 'サイトには公開しない', en: 'Not on the site' },
} as const;

/** 派遣・請負等 */
export const contracts = {
  direct: { ja: '派遣・請負ではない', en: 'Neither dispatch nor contracting' },
  dispatch: { ja: '派遣', en: 'Dispatch' },
  'temp-to-perm': { ja: '紹介予定派遣', en: 'Temp to perm' },
  contracting: { ja: '請負', en: 'Contracting' },
} as const;

/** 契約更新の可能性 */
export const renewals = {
  none: { ja: 'なし', en: 'None' },
  automatic: { ja: '原則更新', en: 'Renewed as a rule' },
  conditional: { ja: '条件付きで更新あり', en: 'Under conditions' },
} as const;

/** 休日 */
export const holidays = {
  mon: { ja: '月', en: 'Mon' },
  tue: { ja: '火', en: 'Tue' },
  wed: { ja: '水', en: 'Wed' },
  thu: { ja: '木', en: 'Thu' },
  fri: { ja: '金', en: 'Fri' },
  sat: { ja: '土', en: 'Sat' },
  sun: { ja: '日', en: 'Sun' },
  public: { ja: '祝日', en: 'Public holidays' },
} as const;

/** 週休二日制 */
export const twoDayWeeks = {
  weekly: { ja: '毎週', en: 'Every week' },
  other: { ja: 'その他', en: 'Other' },
  none: { ja: 'なし', en: 'None' },
} as const;

/** 加入保険等 */
export const insurances = {
  employment: { ja: '雇用保険', en: 'Employment insurance' },
  accident: { ja: '労災保険', en: 'Accident insurance' },
  health: { ja: '健康保険', en: 'Health insurance' },
  pension: { ja: '厚生年金', en: 'Employees’ pension' },
  'public-accident': { ja: '公務災害補償', en: 'Public service accident' },
  savings: { ja: '財形', en: 'Workers’ savings' },
  'corporate-pension': { ja: '企業年金', en: 'Corporate pension' },
  'retirement-pay': { ja: '退職金制度', en: 'Retirement pay' },
  'mutual-aid': { ja: '退職金共済', en: 'Retirement mutual aid' },
} as const;

/** 必須 / あれば尚可 */
export const needs = {
  required: { ja: '必須', en: 'Required' },
  preferred: { ja: 'あれば尚可', en: 'Preferred' },
} as const;

export const needsOrNone = { none: { ja: '不問', en: 'Not needed' }, ...needs } as const;

/** 受動喫煙対策 */
export const smoking = {
  'none-indoors': { ja: '屋内禁煙', en: 'No smoking indoors' },
  'smoking-room': { ja: '喫煙室設置', en: 'Smoking room' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** 年齢制限の該当事由 */
export const ageGrounds = {
  '1': { ja: '1号（定年が上限）', en: 'No. 1 (retirement age)' },
  '2': { ja: '2号（法令で年齢が制限されている）', en: 'No. 2 (age limited by law)' },
  '3a': { ja: '3号のイ（長期勤続によるキャリア形成）', en: 'No. 3-i (career over long service)' },
  '3b': { ja: '3号のロ（技能・知識の継承）', en: 'No. 3-ro (handing on skills)' },
  '3c': { ja: '3号のハ（芸術・芸能）', en: 'No. 3-ha (performing arts)' },
  '3d': { ja: '3号のニ（高年齢者等の雇用促進）', en: 'No. 3-ni (older persons)' },
} as const;

/** 募集理由 */
export const reasons = {
  vacancy: { ja: '欠員補充', en: 'Vacancy' },
  addition: { ja: '増員', en: 'Additional staff' },
  expansion: { ja: '新規事業・新設', en: 'New business' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** Who leaves school: 大卒等 by the sort of school. */
export const schools = {
  graduate: { ja: '大学院', en: 'Graduate school' },
  university: { ja: '大学', en: 'University' },
  college: { ja: '短大', en: 'Junior college' },
  technical: { ja: '高専', en: 'Technical college' },
  special: { ja: '専修学校', en: 'Specialised training college' },
  vocational: { ja: '能開校', en: 'Vocational school' },
} as const;

/** 労働時間の制度: 変形労働時間制. */
export const variables = {
  none: { ja: 'なし', en: 'None' },
  month: { ja: '1か月単位', en: 'Monthly' },
  year: { ja: '1年単位', en: 'Yearly' },
  week: { ja: '1週間単位非定型的', en: 'Weekly' },
} as const;

/** 労働時間の制度: フレックスタイム制, 裁量労働制, 事業場外みなし. */
export const flexibles = {
  none: { ja: 'なし', en: 'None' },
  flex: { ja: 'フレックスタイム制', en: 'Flextime' },
  discretionary: { ja: '裁量労働制', en: 'Discretionary work' },
  outside: { ja: '事業場外みなし労働時間制', en: 'Work outside the establishment' },
} as const;

/** 通勤・住込 */
export const residences = {
  any: { ja: '不問', en: 'Either' },
  commuting: { ja: '通勤', en: 'Commuting' },
  livingIn: { ja: '住込', en: 'Living in' },
} as const;

/** トライアル雇用併用 */
export const trials = {
  general: { ja: 'トライアル雇用', en: 'Trial employment' },
  disabled: { ja: '障害者トライアル雇用', en: 'Trial employment of disabled persons' },
  'disabled-short': { ja: '障害者短時間トライアル雇用', en: 'Short-time trial of disabled persons' },
} as const;
