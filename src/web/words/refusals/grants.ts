import type { RefusalDictionary } from './types.ts';

/** Additional accounts, invitations and delegates of an employer page. */
export const grants: RefusalDictionary = {
  'too-many-accounts': {
    ja: (data) => `追加アカウントは${data.limit}個までです。いま${data.additional}個あります。`,
    en: (data) => `A page has at most ${data.limit} additional accounts; there are ${data.additional} now.`,
    next: {
      ja: '使っていない追加アカウントを削除すると、新しく追加できます。',
      en: 'Remove an additional account that is no longer used, then add the new one.',
    },
  },
  'account-removed': {
    ja: () => 'このアカウントは、このマイページから削除されました。',
    en: () => 'This account has been removed from the page.',
    next: {
      ja: '最初のアカウントを持つ方にお問い合わせください。',
      en: 'Ask whoever holds the first account.',
      href: '/account/pages',
    },
  },
  'first-account-only': {
    ja: () => 'アカウントの管理は、最初のアカウントだけができます。',
    en: () => 'Only the first account manages the accounts of a page.',
    next: {
      ja: '最初のアカウントを持つ方にお願いしてください。アカウントの一覧で確かめられます。',
      en: 'Ask whoever holds the first account; the list of accounts shows who that is.',
    },
  },
  'not-an-additional-account': {
    ja: () => '最初のアカウントを引き継げるのは、追加アカウントだけです。',
    en: () => 'The first account can be handed over to an additional account only.',
    next: {
      ja: '先に、引き継ぐ方を追加アカウントに招待してください。',
      en: 'First invite that person to an additional account.',
    },
  },
  'already-account': {
    ja: () => 'このメールアドレスは、すでにこのマイページのアカウントです。',
    en: () => 'This address already has an account of this page.',
    next: { ja: '別のメールアドレスを入力してください。', en: 'Enter another address.' },
  },
  'already-invited': {
    ja: () => 'このメールアドレスには、すでに招待を送っています。',
    en: () => 'This address has already been invited.',
    next: {
      ja: '届いていないときは、招待中の一覧から「もう一度送る」を選んでください。',
      en: 'If the mail has not arrived, send it again from the list of invitations.',
    },
  },
  'invitation-gone': {
    ja: () => 'この招待は、もうありません。期限が過ぎたか、取り消されたか、すでに使われています。',
    en: () => 'This invitation is gone: it lapsed, was taken back, or has been taken up.',
    next: {
      ja: '最初のアカウントを持つ方に、もう一度招待してもらってください。',
      en: 'Ask whoever holds the first account for a new invitation.',
    },
  },
  'account-gone': {
    ja: () => 'このアカウントは、もうこのマイページを使えません。',
    en: () => 'This account no longer opens the page.',
    next: { ja: '一覧を開き直して、いまの状態を確かめてください。', en: 'Reload the list to see the present state.' },
  },
  'delegation-basis': {
    ja: () => '委託できる根拠が選ばれていません。',
    en: () => 'No ground for the delegation was chosen.',
    next: {
      ja: '社会保険労務士か、そのほか法律で認められた人かを選んでください。',
      en: 'Choose a labour and social security attorney, or another person whom the law allows.',
    },
  },
  'delegation-number': {
    ja: () => '社会保険労務士の登録番号は、数字8桁です。',
    en: () => 'The registration number of an attorney has 8 digits.',
    next: { ja: '社会保険労務士証票にある番号を入力してください。', en: 'Enter the number on the attorney’s card.' },
  },
  'delegation-detail': {
    ja: (data) => `委託できる根拠を、${data.most}文字までで入力してください。`,
    en: (data) => `Enter the ground of the delegation in at most ${data.most} characters.`,
    next: { ja: '法律の名前と資格がわかるように書いてください。', en: 'Name the law and the licence.' },
  },
  'delegation-dates': {
    ja: () => '日付として読み取れません。',
    en: () => 'This cannot be read as a date.',
    next: { ja: '年、月、日を数字で入力してください。', en: 'Enter year, month and day as figures.' },
  },
  'delegation-period': {
    ja: () => '委託の終わる日が、始まる日より前です。',
    en: () => 'The delegation ends before it begins.',
    next: { ja: '契約の期間をお確かめください。', en: 'Check the period of the contract.' },
  },
  'delegation-over': {
    ja: () => '委託の終わる日が、過ぎています。',
    en: () => 'The last day of the delegation has passed.',
    next: { ja: '契約の期間をお確かめください。', en: 'Check the period of the contract.' },
  },
};
