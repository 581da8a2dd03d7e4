import { formatDay } from '#kernel/eras.ts';
import { letter } from '#platform/letter.ts';
import type { MailInput } from '#platform/usecase.ts';
import { shownKey } from './rules/key-form.ts';
import type { PageRetention, PageRole } from './rules/page-retention.ts';
import { keyMinutes, keyValidUntil } from './rules/verification-key.ts';
import type { OpeningPurpose } from './store/keys.ts';

type MailText = Pick<MailInput, 'subject' | 'body'>;

const unknown = 'このメールに心当たりがないときは、何もせずに削除してください。';

const mail = (subject: string, ...lines: readonly string[]): MailText => ({
  subject: `【open-hellowork】${subject}`,
  body: letter(...lines, '', unknown),
});

const where: Readonly<Record<OpeningPurpose, { act: string; path: string }>> = {
  employerCounter: { act: '求人者マイページの開設', path: '/open/employer/key?way=counter' },
  employerSelf: { act: '求人者マイページの開設', path: '/open/employer/key?way=self' },
  employerInvited: { act: '求人者マイページへの参加', path: '/open/employer?way=invited' },
  jobseeker: { act: '求職者マイページの開設', path: '/open/jobseeker/key' },
  passwordReset: { act: 'パスワードの再設定', path: '/password/key' },
};

const clock = (until: Temporal.Instant) => {
  const { month, day, hour, minute } = until.toZonedDateTimeISO('Asia/Tokyo');
  return `${month}月${day}日 ${hour}時${String(minute).padStart(2, '0')}分`;
};

/** Purposes for which a reader of English pages may wait at the screen. */
const inEnglish = { jobseeker: 'to open a jobseeker page', passwordReset: 'to set a new password' } as const;
type EnglishPurpose = keyof typeof inEnglish;

function englishKey(
  what: string,
  key: string,
  at: string,
  { until, hasAccount }: { readonly until: Temporal.Instant; readonly hasAccount: boolean },
): readonly string[] {
  const { hour, minute } = until.toZonedDateTimeISO('Asia/Tokyo');
  return [
    `[English] Your key ${what}: ${shownKey(key)}`,
    `It works once, until ${hour}:${String(minute).padStart(2, '0')} in Japan (${keyMinutes} minutes from when it was sent). Enter it on the page that is open, or at`,
    `${at}?lang=en`,
    ...(hasAccount ? ['This address has an account already: enter the password you use now.'] : []),
    'If you did not ask for this, delete this mail.',
  ];
}

/** G④: the key, until when it is valid, and what to do with it. */
export function keyMail(
  purpose: OpeningPurpose,
  key: string,
  facts: { baseUrl: string; until: Temporal.Instant; hasAccount: boolean },
): MailText {
  const { act, path } = where[purpose];
  return mail(
    `認証キーのお知らせ（${act}）`,
    `${act}のための認証キーをお知らせします。`,
    '',
    `　認証キー：${shownKey(key)}`,
    `　有効期限：${clock(facts.until)}まで（発行から${keyMinutes}分間・1回だけ使えます）`,
    '',
    '開いている画面に、この認証キーとパスワードを入力してください。',
    '画面を閉じたときは、次のアドレスから続けられます。',
    `${facts.baseUrl}${path}`,
    '',
    ...(facts.hasAccount
      ? [
          'このメールアドレスには、すでにアカウントがあります。パスワードは、いまお使いのものを入力してください。',
          'ひとつのアカウントで、複数のページを使えるようになります。',
          '',
        ]
      : []),
    '認証キーをもう一度申し込むと、この認証キーは使えなくなります。',
    '認証キーを人に教えないでください。窓口の職員がお聞きすることもありません。',
    ...(purpose in inEnglish
      ? ['', ...englishKey(inEnglish[purpose as EnglishPurpose], key, `${facts.baseUrl}${path}`, facts)]
      : []),
  );
}

/** Sent to who asked for a key with an address that already has an account. */
export function alreadyOpenMail(purpose: OpeningPurpose, baseUrl: string): MailText {
  return mail(
    'このメールアドレスは登録済みです',
    `${where[purpose].act}の申込みがありましたが、このメールアドレスにはすでにアカウントがあります。`,
    '',
    `ログイン：${baseUrl}/login`,
    `パスワードをお忘れのとき：${baseUrl}/password`,
    '',
    '新しく開設するときは、別のメールアドレスをお使いください。',
  );
}

/** G①: sent to who wanted to open with an address that no counter has entered. */
export function notAtCounterMail(baseUrl: string): MailText {
  return mail(
    '窓口で登録されたメールアドレスと一致しません',
    '求人者マイページの開設の申込みがありましたが、このメールアドレスはハローワークの窓口で登録されていません。',
    '',
    '窓口で伝えたメールアドレスをお確かめのうえ、もう一度お申し込みください。',
    '窓口で登録していない場合は、サイトから事業所を仮登録して開設できます。',
    `${baseUrl}/open/employer`,
  );
}

/** Sent to who wanted to reset the password of an address without an account. */
export function noAccountMail(baseUrl: string): MailText {
  return mail(
    'このメールアドレスのアカウントはありません',
    'パスワードの再設定の申込みがありましたが、このメールアドレスのアカウントはありません。',
    '',
    '別のメールアドレスで登録していないか、お確かめください。',
    `求職者マイページの開設：${baseUrl}/open/jobseeker`,
    `求人者マイページの開設：${baseUrl}/open/employer`,
  );
}

/** Tells the owner of an address that an account was opened with it. */
export function openedMail(purpose: OpeningPurpose, baseUrl: string): MailText {
  return mail(
    `${where[purpose].act}が済みました`,
    `${where[purpose].act}の手続きで、このメールアドレスのアカウントを登録しました。`,
    purpose === 'jobseeker'
      ? '続けて求職の登録をすると、マイページが使えるようになります。'
      : '続けて事業所と求人の情報を登録できます。',
    '',
    `ログイン：${baseUrl}/login`,
    '',
    '身に覚えがないときは、すぐにヘルプデスクへご連絡ください。',
  );
}

/** Tells the owner of an account that its password has changed. */
export function passwordChangedMail(baseUrl: string): MailText {
  return mail(
    'パスワードを変更しました',
    'このメールアドレスのアカウントのパスワードを変更し、すべての画面からログアウトしました。',
    '',
    `ログイン：${baseUrl}/login`,
    '',
    '身に覚えがないときは、すぐにパスワードを再設定し、ヘルプデスクへご連絡ください。',
    `パスワードの再設定：${baseUrl}/password`,
  );
}

/** T13(1), T13(2): a page was withdrawn; until when it can be resumed, and from when it is gone. */
export function withdrawnMail(role: PageRole, retention: PageRetention, baseUrl: string): MailText {
  return mail(
    '退会の手続きが済みました',
    `${role === 'jobseeker' ? '求職者' : '求人者'}マイページの退会の手続きが済みました。マイページにはログインできなくなります。`,
    '',
    `${formatDay(retention.resumeThrough)}までは、最初に登録したアカウントのメールアドレスとパスワードで、利用を再開できます。`,
    `利用の再開：${baseUrl}/resume`,
    '',
    `${formatDay(retention.erasedFrom)}に、マイページの内容はすべて消去されます。消去したものは元に戻せません。`,
  );
}

const given = {
  additional: '追加アカウント',
  delegate: '求人申込みの事務を行うアカウント（社会保険労務士など、委託を受けた方）',
} as const;

/** T4(1): invites somebody to an employer's page, with the key that takes the invitation up. */
export function invitationMail(
  kind: keyof typeof given,
  establishment: string,
  key: string,
  facts: { baseUrl: string; now: Temporal.Instant; openThrough: Temporal.PlainDate },
): MailText {
  return mail(
    `求人者マイページへの招待（${establishment}）`,
    `${establishment}から、求人者マイページの${given[kind]}に招待されました。`,
    '',
    `　認証キー：${shownKey(key)}`,
    `　有効期限：${clock(keyValidUntil(facts.now))}まで（発行から${keyMinutes}分間・1回だけ使えます）`,
    '',
    '次のアドレスで利用規約などに同意し、認証キーとパスワードを入力してください。',
    `${facts.baseUrl}/open/employer?way=invited`,
    '',
    `認証キーの期限が過ぎても、招待は${formatDay(facts.openThrough)}まで有効です。同じ画面で、新しい認証キーを受け取れます。`,
    'すでにこのメールアドレスのアカウントをお持ちの方は、いまお使いのパスワードを入力してください。',
  );
}

/** Sent to who wanted to take up an invitation with an address that nobody has invited. */
export function notInvitedMail(baseUrl: string): MailText {
  return mail(
    'このメールアドレスへの招待はありません',
    '求人者マイページへの参加の申込みがありましたが、このメールアドレスへの招待はありません。期限が過ぎたか、取り消された場合もあります。',
    '',
    '事業所の、最初に登録したアカウントを持つ方に、もう一度招待してもらってください。',
    `求人者マイページの開設：${baseUrl}/open/employer`,
  );
}

/** T4(1): an account no longer opens an employer's page. */
export function accountRemovedMail(kind: string, establishment: string, baseUrl: string): MailText {
  return mail(
    `求人者マイページを使えなくなりました（${establishment}）`,
    kind === 'delegate'
      ? `${establishment}の求人申込みの事務を行うアカウントの利用が終わりました。`
      : `${establishment}の求人者マイページの追加アカウントが削除されました。`,
    '',
    'ほかに使えるページがあるときは、これまでどおりログインできます。',
    `ログイン：${baseUrl}/login`,
  );
}

/** T4(1): another account is the first one of the page now. */
export function firstAccountMail(email: string, baseUrl: string): MailText {
  return mail(
    '求人者マイページの最初のアカウントが引き継がれました',
    `求人者マイページの最初のアカウントは、${email} になりました。`,
    '追加アカウントの管理と、退会した後の利用の再開は、このアカウントで行います。',
    '',
    `ログイン：${baseUrl}/login`,
    '',
    '身に覚えがないときは、すぐにヘルプデスクへご連絡ください。',
  );
}

const notYou = (baseUrl: string) => [
  '身に覚えがないときは、すぐにパスワードを再設定し、ヘルプデスクへご連絡ください。',
  `パスワードの再設定：${baseUrl}/password`,
];

/** Tells the owner of an account that the password was changed on the site. */
export function ownPasswordChangedMail(baseUrl: string): MailText {
  return mail(
    'パスワードを変更しました',
    'このメールアドレスのアカウントのパスワードを変更し、ほかの端末からログアウトしました。',
    '',
    ...notYou(baseUrl),
  );
}

/** Tells the owner of an account that its login has a second step, or no longer. */
export function secondFactorMail(what: 'set' | 'removed', baseUrl: string): MailText {
  return mail(
    what === 'set' ? '2段階認証を設定しました' : '2段階認証を解除しました',
    what === 'set'
      ? 'このメールアドレスのアカウントに、認証アプリによる2段階認証を設定し、ほかの端末からログアウトしました。'
      : 'このメールアドレスのアカウントの2段階認証を解除しました。パスワードだけでログインできます。',
    '',
    ...notYou(baseUrl),
  );
}

/** Tells the owner of an account that a backup code was used to log in. */
export function backupCodeUsedMail(left: number, baseUrl: string): MailText {
  return mail(
    '予備コードでログインしました',
    `このメールアドレスのアカウントに、予備コードでログインしました。残りの予備コードは${left}個です。`,
    `予備コードの作り直し：${baseUrl}/account/security`,
    '',
    ...notYou(baseUrl),
  );
}

/** Tells the owner of an account that a passkey opens it now. */
export function passkeyMail(name: string, baseUrl: string): MailText {
  return mail(
    'パスキーを登録しました',
    `このメールアドレスのアカウントに、パスキー「${name}」を登録しました。`,
    '',
    ...notYou(baseUrl),
  );
}

/** The key that confirms a change of address, to the address before or to the new one. */
export function addressChangeMail(
  purpose: 'addressOld' | 'addressNew',
  key: string,
  facts: { baseUrl: string; now: Temporal.Instant },
): MailText {
  return mail(
    '認証キーのお知らせ（メールアドレスの変更）',
    purpose === 'addressOld'
      ? 'ログインに使うメールアドレスの変更の申込みがありました。これまでのメールアドレスに届く認証キーです。'
      : 'ログインに使うメールアドレスの変更の申込みがありました。新しいメールアドレスに届く認証キーです。',
    '',
    `　認証キー：${shownKey(key)}`,
    `　有効期限：${clock(keyValidUntil(facts.now))}まで（発行から${keyMinutes}分間・1回だけ使えます）`,
    '',
    '両方のメールアドレスに届いた認証キーを入力すると、変更が済みます。',
    `${facts.baseUrl}/account/security/email/key`,
    '',
    '認証キーを人に教えないでください。窓口の職員がお聞きすることもありません。',
  );
}

/** Sent to an address that somebody wanted to change to and that has an account of its own. */
export function addressTakenMail(baseUrl: string): MailText {
  return mail(
    'このメールアドレスは登録済みです',
    '別のアカウントのメールアドレスをこのメールアドレスに変更する申込みがありましたが、すでにアカウントがあるため、変更できません。',
    '',
    `ログイン：${baseUrl}/login`,
  );
}

/** Tells both addresses that the account has the new one. */
export function addressChangedMail(baseUrl: string): MailText {
  return mail(
    'メールアドレスを変更しました',
    'ログインに使うメールアドレスを変更し、ほかの端末からログアウトしました。これからは、新しいメールアドレスでログインしてください。',
    '',
    `ログイン：${baseUrl}/login`,
    '',
    '身に覚えがないときは、すぐにヘルプデスクへご連絡ください。',
  );
}

/** T6(7), T7(7): the service of a page was stopped, or is given again. */
export function stopMail(
  what: 'stopped' | 'lifted',
  { reason, employer }: { readonly reason: string; readonly employer: boolean },
  baseUrl: string,
): MailText {
  return mail(
    what === 'stopped' ? 'マイページの提供を停止しました' : 'マイページの提供を再開しました',
    what === 'stopped'
      ? '利用規約に照らして、ハローワークがマイページのサービスの提供を停止しました。'
      : 'マイページのサービスの提供の停止を解除しました。これまでどおり使えます。',
    ...(employer
      ? [
          what === 'stopped'
            ? '有効中の求人は、停止しているあいだ掲載されず、自主応募も受け付けません。有効期間は、そのまま進みます。'
            : '有効期間の残っている求人は、再び掲載されました。',
        ]
      : []),
    '',
    `理由：${reason}`,
    '',
    ...(what === 'stopped'
      ? [
          '停止しているあいだも、ログインして、停止の内容、登録されている自分のデータの確認、退会の手続きができます。',
          '停止について話し合うときは、管轄のハローワークにご連絡ください。',
        ]
      : []),
    `ログイン：${baseUrl}/login`,
  );
}

/** T6(9), T7(11): asks the owner of an account for a check or an act. */
export function checkAskedMail(text: string, dueOn: Temporal.PlainDate, baseUrl: string): MailText {
  return mail(
    'アカウントの安全のための確認のお願い',
    'アカウントの安全のため、次の確認または対応をお願いします。',
    '',
    text,
    '',
    `期限：${formatDay(dueOn)}`,
    `回答：${baseUrl}/account/check`,
    '',
    '期限までに解決しないときは、アカウントの利用を停止するか、アカウントを削除することがあります。',
  );
}

const emergencies = {
  stopped: {
    subject: 'アカウントの利用を停止しました',
    text: '安全上の理由により、このメールアドレスのアカウントの利用を停止しました。ログインはできません。',
  },
  solved: { subject: 'アカウントの確認が済みました', text: 'アカウントの安全のための確認が済みました。' },
  lifted: { subject: 'アカウントの利用の停止を解除しました', text: 'アカウントの利用の停止を解除しました。' },
} as const;

/** T6(9), T7(11): what became of an account. Why is not written into a mail: it may be read by whom the account was stopped for. */
export function emergencyMail(what: keyof typeof emergencies, baseUrl: string): MailText {
  const { subject, text } = emergencies[what];
  return mail(
    subject,
    text,
    '',
    `ご不明な点は、ヘルプデスクか管轄のハローワークにお問い合わせください。${baseUrl}/help`,
  );
}

/** T6(9), T7(11): an account was deleted. */
export function accountDeletedMail(baseUrl: string): MailText {
  return mail(
    'アカウントを削除しました',
    '安全上の理由により、このメールアドレスのアカウントを削除しました。マイページの内容は元に戻せません。',
    '',
    `ご不明な点は、ヘルプデスクか管轄のハローワークにお問い合わせください。${baseUrl}/help`,
  );
}
