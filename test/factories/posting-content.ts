import type { PostingContent } from '#areas/postings/fields/index.ts';

/** A complete 一般フルタイム posting: monthly pay, five days a week, everything that must be there. */
export const fullTimeContent: PostingContent = {
  work: {
    title: '介護職員（夜勤なし）',
    description: '施設で暮らす方の食事、入浴、着替えの手伝いをします。1日の担当は6名ほどです。',
    changeRange: '変更なし',
    employment: '1',
    contract: 'direct',
    fixedTerm: false,
    probation: true,
    probationMonths: 3,
    probationSame: true,
  },
  place: {
    sameAsEstablishment: true,
    smoking: 'none-indoors',
    carCommute: true,
    parking: 'free',
    transfer: false,
    changeRange: '変更なし',
  },
  who: { ageLimit: false, education: 'none', experience: 'none' },
  pay: {
    wageType: 'monthly',
    base: { from: 220_000, to: 260_000 },
    fixedOvertime: false,
    monthlyDays: 20.5,
    commuting: 'limited',
    commutingLimit: 20_000,
    closing: '末日',
    payday: '25日',
    paydayMonth: 'next',
    raise: true,
    bonus: true,
    bonusTimes: 2,
  },
  hours: {
    shifts: [{ hours: { from: '08:30', to: '17:30' } }],
    overtime: true,
    overtimeHours: 5,
    breakMinutes: 60,
    annualHolidays: 120,
    holidays: ['sat', 'sun', 'public'],
    twoDayWeek: 'weekly',
    paidLeave: 10,
  },
  insurance: {
    insurances: ['employment', 'accident', 'health', 'pension'],
    retirement: true,
    retirementAge: 65,
  },
  selection: {
    methods: ['documents', 'interview'],
    interviews: 1,
    papers: ['resume'],
    contactName: '採用 花子',
    contactPhone: '03-0000-0000',
  },
  notes: { notes: '見学できます。' },
  head: { openings: 2, disclosure: '1', acceptsSelfApplication: true, agencyConsent: true },
};

/** A complete 一般パート posting: hourly pay, three days a week. */
export const partTimeContent: PostingContent = {
  ...fullTimeContent,
  work: { ...fullTimeContent.work, title: '調理補助', employment: '5', fixedTerm: false },
  pay: { ...fullTimeContent.pay, wageType: 'hourly', base: { from: 1_400, to: 1_500 }, monthlyDays: 13 },
  hours: {
    shifts: [{ hours: { from: '09:00', to: '14:00' } }],
    overtime: false,
    breakMinutes: 0,
    twoDayWeek: 'other',
    weekDays: { from: 3, to: 4 },
    weekDaysNegotiable: true,
  },
};
