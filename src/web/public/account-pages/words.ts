/** Words of choosing among the pages of one account. */
export const words = {
  ja: {
    title: 'マイページを選ぶ',
    lead: 'このアカウントで使えるページです。開くページを選んでください。',
    unnamed: '（名称はまだ登録されていません）',
    open: 'このページを開く',
    none: {
      title: 'マイページはまだありません',
      text: '求職の登録をすると、求職者マイページが使えるようになります。',
      link: '求職の登録を続ける',
    },
    choose: 'ページを選んでください。',
    roles: {
      jobseeker: '求職者マイページ',
      employer: '求人者マイページ',
      delegate: '求人申込みの事務（委託）',
      counter: '職員（窓口）',
      checker: '職員（審査）',
      head: '職員（統括）',
      bureau: '労働局',
      agency: '紹介事業者',
      operator: '運用管理',
    },
  },
  en: {
    title: 'Choose a page',
    lead: 'These are the pages of your account. Choose the one to open.',
    unnamed: '(no name registered yet)',
    open: 'Open this page',
    none: {
      title: 'There is no page yet',
      text: 'Register as a jobseeker to have your page.',
      link: 'Go on with the registration',
    },
    choose: 'Please choose a page.',
    roles: {
      jobseeker: 'Jobseeker page',
      employer: 'Employer page',
      delegate: 'Filing of postings, by delegation',
      counter: 'Office staff (counter)',
      checker: 'Office staff (checking)',
      head: 'Office staff (head)',
      bureau: 'Labour bureau',
      agency: 'Placement agency',
      operator: 'Operations',
    },
  },
};
