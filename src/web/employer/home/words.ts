/** Words of an employer's home page. */
export const words = {
  ja: {
    title: '求人者マイページ',
    opened: { title: '求人者マイページを開設しました', text: '続けて、事業所の情報を登録してください。' },
    first: '最初にすること',
    register: '事業所の情報を登録すると、求人を申し込めるようになります。',
    visit: 'サイトから開設したため、登録のあとハローワークで確認を受けてください。',
    name: '事業所名',
    office: '管轄のハローワーク',
    state: '事業所の登録',
    states: { opened: 'これから', provisional: '仮登録（確認待ち）', registered: '本登録', abolished: '廃止' },
  },
  en: {
    title: 'Employer page',
    opened: { title: 'Your employer page is open', text: 'Next, register your establishment.' },
    first: 'To do first',
    register: 'Register your establishment; then you can file postings.',
    visit: 'As the page was opened from this site, the office confirms it on a visit afterwards.',
    name: 'Establishment',
    office: 'Hello Work office in charge',
    state: 'Registration of the establishment',
    states: {
      opened: 'Not begun',
      provisional: 'Provisional (being checked)',
      registered: 'Registered',
      abolished: 'Abolished',
    },
  },
};
