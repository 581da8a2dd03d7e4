import { day, moment, type RefusalDictionary } from './types.ts';

const askAgain = {
  ja: 'もう一度メールアドレスを入力し、新しい認証キーを受け取ってください。前のキーは使えなくなります。',
  en: 'Enter your e-mail address again to receive a new key. Earlier keys stop working.',
};

/** Opening pages, keys, passwords, logging in, withdrawing. */
export const accounts: RefusalDictionary = {
  'too-many-accounts': {
    ja: (data) => `追加アカウントは${data.limit}個までです。いま${data.additional}個あります。`,
    en: (data) => `A page has at most ${data.limit} additional accounts; there are ${data.additional} now.`,
    next: {
      ja: '使っていない追加アカウントを削除すると、新しく追加できます。',
      en: 'Remove an additional account that is no longer used, then add the new one.',
    },
  },
  'report-what': {
    ja: () => 'どのようなことかが、選ばれていません。',
    en: () => 'What happened was not chosen.',
    next: { ja: 'いちばん近いものを選んでください。', en: 'Choose what comes nearest.' },
  },
  'report-account': {
    ja: (data) => `どのアカウントのことかを、${data.most}文字までで入力してください。`,
    en: (data) => `Say which account it is about, in at most ${data.most} characters.`,
    next: { ja: 'わかる範囲でかまいません。', en: 'Whatever you know will do.' },
  },
  'report-body': {
    ja: (data) => `気づいたことを、1文字から${data.most}文字までで入力してください。`,
    en: (data) => `Write what you noticed in 1 to ${data.most} characters.`,
    next: { ja: '要点だけでかまいません。', en: 'The main points are enough.' },
  },
  'report-gone': {
    ja: () => 'この届出は、もうありません。',
    en: () => 'This report is gone.',
    next: { ja: '一覧を開き直してください。', en: 'Reload the list.' },
  },
  'disclosure-body': {
    ja: (data) => `開示してほしい内容を、1文字から${data.most}文字までで入力してください。`,
    en: (data) => `Write what is to be disclosed in 1 to ${data.most} characters.`,
    next: { ja: '期間や記録の種類がわかるように書いてください。', en: 'Name the period and the kind of record.' },
  },
  'disclosure-answer': {
    ja: (data) => `回答を、1文字から${data.most}文字までで入力してください。`,
    en: (data) => `Write the answer in 1 to ${data.most} characters.`,
    next: {
      ja: '渡した書類や、窓口で渡す日時がわかるように書いてください。',
      en: 'Say what was handed over, or when it will be.',
    },
  },
  'disclosure-open': {
    ja: () => '請求中のものがあるため、新しい請求はできません。',
    en: () => 'A request is open, so no new one can be made.',
    next: {
      ja: '回答を待つか、いまの請求を取り下げてから、請求してください。',
      en: 'Wait for the answer, or take the open one back first.',
      href: '/jobseeker/disclosure',
    },
  },
  'service-stopped': {
    ja: () => 'サービスの提供が停止されているため、この操作はできません。',
    en: () => 'The service has been stopped for you, so this cannot be done.',
    next: {
      ja: '停止の理由と、いまできることは、マイページで確かめられます。',
      en: 'Your page says why, and what remains possible.',
      href: '/account/pages',
    },
  },
  'account-stopped': {
    ja: () => '安全上の理由により、このアカウントの利用は停止されています。',
    en: () => 'This account has been stopped for security reasons.',
    next: {
      ja: 'ヘルプデスクか、管轄のハローワークにご連絡ください。',
      en: 'Please contact the help desk or your office.',
      href: '/help',
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
  'head-only': {
    ja: () => '提供の停止と解除を決められるのは、所長だけです。',
    en: () => 'Only the head of the office decides to stop the service or to lift a stop.',
    next: { ja: '所長に事情を伝えてください。', en: 'Tell the head of the office.' },
  },
  'reason-missing': {
    ja: () => '理由が入力されていません。',
    en: () => 'No reason was given.',
    next: { ja: '具体的に書いてください。記録に残ります。', en: 'Write it concretely; it is recorded.' },
  },
  'reason-too-long': {
    ja: (data) => `${data.most}文字までです。`,
    en: (data) => `At most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Shorten it.' },
  },
  'ask-missing': {
    ja: () => '本人に求める確認の内容か、今日以降の期限が入力されていません。',
    en: () => 'What the owner is to check, or a day from today on, is missing.',
    next: { ja: '内容と期限の両方を入力してください。', en: 'Enter both what is asked and by when.' },
  },
  'already-stopped': {
    ja: () => 'すでに停止、または確認依頼の途中です。',
    en: () => 'It is stopped already, or its owner has been asked.',
    next: { ja: 'いまの状態を確かめてください。', en: 'Look at the present state.' },
  },
  'not-stopped': {
    ja: () => 'いまは停止も確認依頼もありません。',
    en: () => 'Nothing is stopped or asked now.',
    next: { ja: '画面を開き直して、いまの状態を確かめてください。', en: 'Reload to see the present state.' },
  },
  'account-unknown': {
    ja: () => 'このアカウントは、取り扱えるアカウントの中にありません。',
    en: () => 'This account is not among those you may look after.',
    next: { ja: 'メールアドレスをお確かめください。', en: 'Check the address.' },
  },
  'code-wrong': {
    ja: () => '確認コードが違います。',
    en: () => 'The code is not right.',
    next: {
      ja: '認証アプリに、いま表示されているコードを入力してください。一度使ったコードは使えません。端末の時刻がずれていないかも、お確かめください。',
      en: 'Enter the code that the app shows now. A code works once. Check also that the clock of the device is right.',
    },
  },
  'login-over': {
    ja: () => 'ログインの手続きの時間が過ぎました。',
    en: () => 'The time for this login has passed.',
    next: {
      ja: 'もう一度、メールアドレスとパスワードを入力してください。',
      en: 'Enter your address and password again.',
      href: '/login',
    },
  },
  'second-factor-set': {
    ja: () => '2段階認証は、すでに設定されています。',
    en: () => 'The second step is set already.',
    next: {
      ja: '認証アプリを入れ替えるときは、いったん解除してください。',
      en: 'To move to another app, remove it first.',
      href: '/account/security/second',
    },
  },
  'second-factor-none': {
    ja: () => '2段階認証は、設定されていません。',
    en: () => 'No second step is set.',
    next: {
      ja: '先に、2段階認証を設定してください。',
      en: 'Set the second step first.',
      href: '/account/security/second',
    },
  },
  'passkey-wrong': {
    ja: () => 'パスキーを確認できませんでした。',
    en: () => 'The passkey could not be verified.',
    next: {
      ja: '画面を開き直して、もう一度お試しください。パスワードでもログインできます。',
      en: 'Reload the page and try again. Your password works too.',
      href: '/login',
    },
  },
  'passkey-known': {
    ja: () => 'このパスキーは、すでに登録されています。',
    en: () => 'This passkey is registered already.',
    next: { ja: '別の端末のパスキーを登録できます。', en: 'You can register one of another device.' },
  },
  'passkey-name': {
    ja: (data) => `パスキーの名前を、1文字から${data.most}文字までで入力してください。`,
    en: (data) => `Give the passkey a name of 1 to ${data.most} characters.`,
    next: { ja: 'どの端末のものか、わかる名前にしてください。', en: 'Choose one that tells you the device.' },
  },
  'passkey-gone': {
    ja: () => 'このパスキーは、もうありません。',
    en: () => 'This passkey is gone.',
    next: { ja: '画面を開き直して、いまの一覧をお確かめください。', en: 'Reload the page to see the present list.' },
  },
  'too-many-passkeys': {
    ja: (data) => `パスキーは${data.most}個までです。`,
    en: (data) => `An account has at most ${data.most} passkeys.`,
    next: { ja: '使わないパスキーを削除してください。', en: 'Delete one that you no longer use.' },
  },
  'session-gone': {
    ja: () => 'この端末は、すでにログアウトしています。',
    en: () => 'That device is logged out already.',
    next: { ja: '画面を開き直して、いまの一覧をお確かめください。', en: 'Reload the page to see the present list.' },
  },
  'same-address': {
    ja: () => 'いまと同じメールアドレスです。',
    en: () => 'This is your present address.',
    next: { ja: '新しいメールアドレスを入力してください。', en: 'Enter the new address.' },
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
  'password-wrong': {
    ja: () => 'パスワードが違います。',
    en: () => 'The password is wrong.',
    next: {
      ja: 'いまお使いのパスワードを入力してください。忘れたときは、設定し直せます。',
      en: 'Enter your present password. A forgotten password can be reset.',
      href: '/password',
    },
  },
  'T13(1) results-missing': {
    ja: (data) => `選考結果が登録されていないオンライン自主応募が${data.count}件あるため、退会できません。`,
    en: (data) => `You cannot withdraw while self-applications have no result: ${data.count}.`,
    next: {
      ja: '応募者の一覧で結果を登録すると、退会できるようになります。求人が無効でも登録できます。',
      en: 'Register the results in the list of applicants; this is possible also when the posting is invalid.',
      href: '/employer/applicants',
    },
  },
  'applications-in-progress': {
    ja: (data) => `応募中のオンライン自主応募が${data.count}件あるため、退会できません。`,
    en: (data) => `You cannot withdraw while self-applications are in progress: ${data.count}.`,
    next: {
      ja: '完了から24時間以内の応募は取り消せます。ほかは、求人者が結果を登録すると退会できます。',
      en: 'Applications completed within the last 24 hours can be cancelled. For the others, the employer registers the result first.',
      href: '/jobseeker/applications',
    },
  },
  'not-opening-account': {
    ja: () => '退会したページを再開できるのは、最初に登録したアカウントだけです。',
    en: () => 'Only the first account can resume a page after withdrawal.',
    next: {
      ja: '最初のアカウントを持つ方が、そのメールアドレスとパスワードでログインしてください。',
      en: 'Whoever holds the first account logs in with its e-mail address and password.',
      href: '/login',
    },
  },
  'page-withdrawn': {
    ja: () => 'このアカウントのマイページは、退会の手続きが済んでいます。',
    en: () => 'The page of this account has been closed.',
    next: {
      ja: '退会から30日以内なら、最初に登録したアカウントで利用を再開できます。',
      en: 'Within 30 days, the first account can resume it.',
      href: '/resume',
    },
  },
  'nothing-withdrawn': {
    ja: () => 'このアカウントに、退会したマイページはありません。',
    en: () => 'This account has no page that was closed.',
    next: { ja: 'ふだんどおりログインしてください。', en: 'Log in as usual.', href: '/login' },
  },
  'resume-ended': {
    ja: (data) => `再開できるのは${day(data, 'resumeThrough', 'ja')}まででした。`,
    en: (data) => `The page could be resumed until ${day(data, 'resumeThrough', 'en')}.`,
    next: {
      ja: 'もう一度お使いになるときは、新しくマイページを開設してください。',
      en: 'To use the service again, open a new page.',
      href: '/help',
    },
  },
  'key-expired': {
    ja: (data) => `認証キーの有効時間（${data.minutes}分）が過ぎました。`,
    en: (data) => `The verification key was valid for ${data.minutes} minutes, which have passed.`,
    next: askAgain,
  },
  'key-used': {
    ja: () => 'この認証キーは、すでに使われています。',
    en: () => 'This verification key has already been used.',
    next: askAgain,
  },
  'key-superseded': {
    ja: () => '後から新しい認証キーが送られているため、このキーは使えません。',
    en: () => 'A newer verification key has been sent, so this one no longer works.',
    next: {
      ja: 'いちばん新しいメールにある認証キーを入力してください。',
      en: 'Enter the key in the newest mail.',
    },
  },
  'consent-missing': {
    ja: () => '利用規約とプライバシーポリシーのうち、同意がまだのものがあります。',
    en: () => 'Not all of the terms and privacy policies have been agreed to.',
    next: {
      ja: 'それぞれを最後まで読み、同意にチェックを入れてください。同意できないときは開設できません。',
      en: 'Read each to its end and tick it. Without consent the page cannot be opened.',
      href: '/terms',
    },
  },
  'password-too-short': {
    ja: (data) => `パスワードは${data.least}文字以上にしてください。`,
    en: (data) => `The password must have at least ${data.least} characters.`,
    next: {
      ja: '文字の種類は自由です。いくつかの言葉をつなげた長いものが、覚えやすく安全です。',
      en: 'Any characters will do. Several words put together are long, safe and easy to remember.',
    },
  },
  'password-too-long': {
    ja: (data) => `パスワードは${data.most}文字までです。`,
    en: (data) => `The password can have at most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Choose a shorter one.' },
  },
  'password-common': {
    ja: () => 'このパスワードは広く使われていて、すぐに見破られます。',
    en: () => 'This password is widely used and easily guessed.',
    next: { ja: '別のパスワードにしてください。', en: 'Choose another one.' },
  },
  'password-like-address': {
    ja: () => 'パスワードがメールアドレスとよく似ています。',
    en: () => 'The password is too much like the e-mail address.',
    next: { ja: '別のパスワードにしてください。', en: 'Choose another one.' },
  },
  'password-of-account': {
    ja: () => 'このメールアドレスには、すでにアカウントがあります。パスワードが違います。',
    en: () => 'This e-mail address already has an account, and the password is not its own.',
    next: {
      ja: 'そのアカウントで、いまお使いのパスワードを入力してください。忘れたときは、先にパスワードを設定し直してください。',
      en: 'Enter the password that account has now. If it is forgotten, reset it first.',
      href: '/password',
    },
  },
  'not-an-address': {
    ja: () => 'メールアドレスとして読み取れません。',
    en: () => 'This cannot be read as an e-mail address.',
    next: {
      ja: '「name@example.jp」のように入力してください。',
      en: 'Enter it in the form name@example.jp.',
    },
  },
  'name-too-long': {
    ja: (data) => `名前は${data.most}文字までです。`,
    en: (data) => `The name can have at most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Shorten it.' },
  },
  'address-already-entered': {
    ja: () => 'このメールアドレスは、すでに窓口で登録されています。',
    en: () => 'This e-mail address has already been entered at a counter.',
    next: {
      ja: '求人者の方は「パスワード登録」へ進めます。別の事業所のときは、別のメールアドレスを登録してください。',
      en: 'The employer can go on with パスワード登録. For another establishment enter another address.',
    },
  },
  'opening-gone': {
    ja: () => 'この登録はもうありません。取り消されたか、マイページがすでに開設されています。',
    en: () => 'This entry is gone: it was taken back, or the page has been opened.',
    next: { ja: '一覧を開き直して、いまの状態を確かめてください。', en: 'Reload the list to see the present state.' },
  },
  'no-opening': {
    ja: () => 'このメールアドレスは、窓口で登録されていません。',
    en: () => 'This e-mail address has not been entered at a counter.',
    next: {
      ja: '窓口で伝えたメールアドレスをお確かめください。まだのときは、事業所を管轄するハローワークにお申し出ください。',
      en: 'Check the address you gave at the counter. If you have not been there, ask the office of your area.',
    },
  },
  'key-wrong': {
    ja: () => '認証キーが違います。',
    en: () => 'The verification key is not right.',
    next: {
      ja: 'メールにある認証キーを、そのまま入力してください。メールアドレスもお確かめください。',
      en: 'Enter the key as it is in the mail, and check the e-mail address.',
    },
  },
  'key-attempts': {
    ja: (data) => `認証キーの入力が${data.most}回を超えたため、このキーは使えなくなりました。`,
    en: (data) => `The key was tried more than ${data.most} times and no longer works.`,
    next: askAgain,
  },
  'too-many-keys': {
    ja: (data) => `短い時間に何度も認証キーが求められました。${data.minutes}分ほど待つ必要があります。`,
    en: (data) => `Too many keys were asked for. Please wait about ${data.minutes} minutes.`,
    next: {
      ja: 'すでに届いているメールをお確かめください。迷惑メールに入っていることもあります。',
      en: 'Look at the mails that have arrived, also in the spam folder.',
      href: '/help',
    },
  },
  'account-exists': {
    ja: () => 'このメールアドレスには、すでにアカウントがあります。',
    en: () => 'This e-mail address already has an account.',
    next: {
      ja: 'ログインしてください。パスワードを忘れたときは、設定し直せます。',
      en: 'Log in. A forgotten password can be reset.',
      href: '/login',
    },
  },
  'account-changed': {
    ja: () => '手続きの途中で、このアカウントのパスワードが変わりました。',
    en: () => 'The password of this account changed in the meantime.',
    next: {
      ja: '心当たりがないときは、すぐにパスワードを設定し直し、ヘルプデスクにお知らせください。',
      en: 'If that was not you, reset the password at once and tell the help desk.',
      href: '/help',
    },
  },
  'office-unknown': {
    ja: () => 'この郵便番号からは、管轄のハローワークが決まりません。',
    en: () => 'No office could be found for this postal code.',
    next: {
      ja: '郵便番号をお確かめください。候補が出たときは、管轄のハローワークを選んでください。',
      en: 'Check the postal code. Where several offices are offered, choose yours.',
    },
  },
  'login-wrong': {
    ja: () => 'メールアドレスかパスワードが違います。',
    en: () => 'E-mail address or password is wrong.',
    next: {
      ja: '大文字と小文字、全角と半角をお確かめください。忘れたときは、パスワードを設定し直せます。',
      en: 'Check capitals and the input mode. A forgotten password can be reset.',
      href: '/password',
    },
  },
  'login-locked': {
    ja: (data) => `ログインの失敗が続いたため、${moment(data, 'until', 'ja')}まで受け付けません。`,
    en: (data) => `After repeated failures logging in is closed until ${moment(data, 'until', 'en')}.`,
    next: {
      ja: '時間をおいてお試しください。心当たりがないときは、ヘルプデスクにお知らせください。',
      en: 'Try again later. If it was not you, tell the help desk.',
      href: '/help',
    },
  },
  'too-many-tries': {
    ja: (data) => `短い時間に多くの操作がありました。${data.minutes}分ほど待つ必要があります。`,
    en: (data) => `There were too many tries. Please wait about ${data.minutes} minutes.`,
    next: { ja: '時間をおいて、もう一度お試しください。', en: 'Try again after that.' },
  },
};
