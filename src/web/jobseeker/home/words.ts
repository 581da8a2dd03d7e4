/** Words of a jobseeker's home page. */
export const words = {
  ja: {
    title: '求職者マイページ',
    registered: { title: '求職の登録が済みました', text: '求人をさがして、オンライン自主応募ができます。' },
    facts: { number: '求職番号', office: '利用安定所', validThrough: '有効期限' },
    noExpiry: '期限なし',
    next: 'これからできること',
    search: '求人をさがす',
    registration: '登録内容を見る',
  },
  en: {
    title: 'Jobseeker page',
    registered: { title: 'You are registered', text: 'You can now look for jobs and apply online.' },
    facts: { number: 'Jobseeker number', office: 'Hello Work office', validThrough: 'Valid through' },
    noExpiry: 'No expiry',
    next: 'What you can do',
    search: 'Find a job',
    registration: 'See your registration',
  },
};
