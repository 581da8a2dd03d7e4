/** Words of the page that asks before logging out, where no button was at hand. */
export const words = {
  ja: {
    title: 'ログアウト',
    text: 'ログアウトします。書きかけの内容は下書きとして残ります。',
    submit: 'ログアウトする',
  },
  en: { title: 'Log out', text: 'You will be logged out. Drafts are kept.', submit: 'Log out' },
};
