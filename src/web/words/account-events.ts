import type { Lang } from '#web/page.ts';

type Titles = Readonly<Record<string, string>>;

const ja: Titles = {
  'accounts.loggedIn': 'ログイン',
  'accounts.passwordReset': 'パスワードを再設定',
  'accounts.passwordChanged': 'パスワードを変更',
  'accounts.secondFactorSet': '2段階認証を設定',
  'accounts.secondFactorRemoved': '2段階認証を解除',
  'accounts.backupCodeUsed': '予備コードを使用',
  'accounts.backupCodesRenewed': '予備コードを作り直し',
  'accounts.passkeyAdded': 'パスキーを登録',
  'accounts.passkeyRemoved': 'パスキーを削除',
  'accounts.sessionsEnded': 'ほかの端末からログアウト',
  'accounts.addressChangeAsked': 'メールアドレスの変更を申込み',
  'accounts.addressChanged': 'メールアドレスを変更',
  'accounts.opened': 'アカウントを登録',
};

const en: Titles = {
  'accounts.loggedIn': 'Logged in',
  'accounts.passwordReset': 'Password reset',
  'accounts.passwordChanged': 'Password changed',
  'accounts.secondFactorSet': 'Second step set',
  'accounts.secondFactorRemoved': 'Second step removed',
  'accounts.backupCodeUsed': 'Backup code used',
  'accounts.backupCodesRenewed': 'Backup codes made anew',
  'accounts.passkeyAdded': 'Passkey registered',
  'accounts.passkeyRemoved': 'Passkey deleted',
  'accounts.sessionsEnded': 'Logged out elsewhere',
  'accounts.addressChangeAsked': 'Change of address asked for',
  'accounts.addressChanged': 'Address changed',
  'accounts.opened': 'Account opened',
};

/** What happened to an account, by the kind of its event, as its owner is told. */
export const accountEvents: Readonly<Record<Lang, Titles>> = { ja, en };
