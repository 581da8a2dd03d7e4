import type { Lang } from '#web/page.ts';

const ja = {
  title: '退会',
  card: 'マイページを退会します',
  confirm: '退会する',
  keep: '退会せずに戻る',
  withoutRefusal: 'いまは退会できません',
  common: (resume: string, erased: string) => [
    '手続きが済むと、すぐにログインできなくなります。',
    `${resume} までは、最初に登録したアカウントのメールアドレスとパスワードで、利用を再開できます。`,
    `${erased} に、アカウントとマイページの内容はすべて消去されます。消去したものは元に戻せません。`,
  ],
  jobseeker: {
    online: '求職の登録は、退会したときに無効になります。利用を再開しても、有効には戻りません。',
    office: 'ハローワークでの求職の登録は、退会しても続きます。求職が無効になって5年後に消去されます。',
    export: '退会の前に、自分のデータを保存できます。',
    exportLink: '自分のデータを保存する（PDF）',
    exportPrograms: 'プログラム用（JSON）',
  },
  employer: {
    exportLink: '自分のデータを保存する',
    accounts: '追加アカウントも、すべて使えなくなります。',
    kept: '事業所の登録は、退会しても続きます。有効な求人の取り扱いは、管轄のハローワークにご相談ください。',
    applications: 'オンライン自主応募は、退会したときから受け付けなくなります。',
  },
};

const en: typeof ja = {
  title: 'Close your account',
  card: 'you are about to close your page',
  confirm: 'Close the page',
  keep: 'Go back without closing',
  withoutRefusal: 'This is not possible now',
  common: (resume, erased) => [
    'You can no longer log in from that moment.',
    `Until ${resume} the first account can resume the page with its e-mail address and password.`,
    `On ${erased} the account and everything on the page is erased. This cannot be undone.`,
  ],
  jobseeker: {
    online: 'Your registration becomes invalid at once and stays so, even when you resume the page.',
    office: 'Your registration at Hello Work goes on. It is erased five years after it becomes invalid.',
    export: 'You can save your own data first.',
    exportLink: 'Save your own data (PDF)',
    exportPrograms: 'for programs (JSON)',
  },
  employer: {
    exportLink: 'Save your own data',
    accounts: 'All additional accounts stop working too.',
    kept: 'The establishment stays registered. Talk to your office about postings that are still valid.',
    applications: 'Online self-applications are no longer accepted from that moment.',
  },
};

/** Words of withdrawing a page (退会). */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
