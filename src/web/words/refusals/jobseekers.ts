import { day, type RefusalDictionary } from './types.ts';

const PROVISION_PARTS: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  recipient: { ja: '提供した先', en: 'The recipient' },
  what: { ja: '提供した情報', en: 'What was handed out' },
  ground: { ja: '提供の根拠', en: 'The ground' },
  basis: { ja: '同意または法令の内容', en: 'The consent or the law' },
};

/** Registration of jobseekers. */
export const jobseekers: RefusalDictionary = {
  'through-school': {
    ja: () => '在学中の方は、求職者マイページを開設できません。',
    en: () => 'Pupils at school cannot open a jobseeker page.',
    next: {
      ja: '学校の先生に相談し、学校を通じてハローワークに申し込んでください。',
      en: 'Talk to your school and apply to Hello Work through it.',
    },
  },
  'status-missing': {
    ja: () => '在留資格が入力されていません。',
    en: () => 'The residence status is missing.',
    next: {
      ja: '在留カードの表に書かれている在留資格を選んでください。',
      en: 'Choose the status written on the front of your residence card.',
    },
  },
  'period-missing': {
    ja: () => '在留期間の満了日が入力されていません。',
    en: () => 'The last day of the residence period is missing.',
    next: {
      ja: '在留カードの表に書かれている満了日を入力してください。',
      en: 'Enter the date of expiry on the front of your residence card.',
    },
  },
  'period-passed': {
    ja: (data) => `入力された在留期間は、${day(data, 'periodEnd', 'ja')}に終わっています。`,
    en: (data) => `The residence period entered ended on ${day(data, 'periodEnd', 'en')}.`,
    next: {
      ja: '新しい在留カードをお持ちのときは、その満了日を入力してください。更新の手続き中のときは、ハローワークにご相談ください。',
      en: 'If you have a new card, enter its date. If renewal is under way, talk to Hello Work.',
    },
  },
  'continued-before-registered': {
    ja: () => '継続の申し出の日が、登録した日より前になっています。',
    en: () => 'The day of asking to continue lies before the day of registration.',
    next: { ja: '日付をお確かめください。', en: 'Check the dates.' },
  },
  'graduation-missing': {
    ja: () => '卒業する年が入力されていません。',
    en: () => 'The graduation year is missing.',
    next: { ja: '卒業する年を選んでください。', en: 'Choose the year in which you graduate.' },
  },
  graduated: {
    ja: () => '卒業年度が終わっているため、大卒等としては登録できません。',
    en: () => 'The school year of graduation is over, so university registration is not possible.',
    next: { ja: '一般の求職として登録してください。', en: 'Register as a general jobseeker.' },
  },
  'residence-office-unknown': {
    ja: () => 'この郵便番号からは、担当のハローワークが決まりません。',
    en: () => 'No office could be found for this postal code.',
    next: {
      ja: '郵便番号をお確かめください。正しいときは、お近くのハローワークの窓口で登録できます。',
      en: 'Check the postal code. If it is right, register at the nearest office.',
    },
  },
  'office-choice': {
    ja: () => 'お住まいの地域は、複数のハローワークが担当しています。',
    en: () => 'More than one office serves the area where you live.',
    next: { ja: '候補から、利用するハローワークを選んでください。', en: 'Choose the office you want to use.' },
  },
  'already-registered': {
    ja: () => 'このアカウントは、すでに求職の登録が済んでいます。',
    en: () => 'This account is registered as a jobseeker already.',
    next: { ja: '求職者マイページをご利用ください。', en: 'Go on to your page.', href: '/jobseeker' },
  },
  'registration-incomplete': {
    ja: () => 'まだ入力が終わっていない項目があります。',
    en: () => 'Some answers are still missing.',
    next: {
      ja: '入力する項目の一覧から、続きを入力してください。',
      en: 'Go on with the parts that are not complete.',
      href: '/jobseeker/registration',
    },
  },
  'no-such-jobseeker': {
    ja: () => 'この安定所に、この求職者の登録はありません。',
    en: () => 'There is no such registration at this office.',
    next: { ja: '求職番号を確かめてください。', en: 'Check the jobseeker number.' },
  },
  'already-invalid': {
    ja: () => 'この登録は、すでに無効です。',
    en: () => 'This registration is not valid already.',
    next: { ja: '有効に戻すには、もう一度登録してください。', en: 'To make it valid again, register again.' },
  },
  'staff-decide': {
    ja: () => 'この登録は、ハローワークの確認により無効として扱われています。',
    en: () => 'Hello Work treats this registration as not valid.',
    next: { ja: '有効に戻すには、窓口でご相談ください。', en: 'Talk to the counter to have it made valid again.' },
  },
  'has-expiry': {
    ja: () => '「無効として取り扱う」のは、有効期限のない登録だけです。',
    en: () => 'Only a registration without expiry can be treated as not valid.',
    next: { ja: '就職または求職の取消を選んでください。', en: 'Choose employment or cancellation.' },
  },
  'still-valid': {
    ja: () => 'この登録は、いま有効です。',
    en: () => 'This registration is valid.',
    next: { ja: 'もう一度登録する必要はありません。', en: 'There is no need to register again.' },
  },
  'not-valid-now': {
    ja: () => 'この登録は、いま無効です。',
    en: () => 'This registration is not valid now.',
    next: { ja: '先に、登録を有効に戻してください。', en: 'Make it valid again first.' },
  },
  'why-missing': {
    ja: () => '無効にする理由が選ばれていません。',
    en: () => 'No reason has been chosen.',
    next: { ja: '理由を選んでください。', en: 'Choose why.' },
  },
  'T7(8) not-restricted': {
    ja: () => 'この方に、いま利用制限はありません。',
    en: () => 'There is no restriction.',
    next: { ja: '解除の手続きは要りません。', en: 'Nothing has to be lifted.' },
  },
  'T7(8) visit-missing': {
    ja: () => '来所した日が入力されていません。',
    en: () => 'The day of the visit is missing.',
    next: {
      ja: '解除できるのは、ご本人が来所したあとです。来所した日を入力してください。',
      en: 'Enter the day on which the person came.',
    },
  },
  'T7(8) visit-in-future': {
    ja: () => '来所した日が、今日より後になっています。',
    en: () => 'The day of the visit lies ahead.',
    next: { ja: '来所した日を確かめてください。', en: 'Check the day.' },
  },
  'visit-before-restriction': {
    ja: (data) => `来所した日が、制限の始まった${day(data, 'since', 'ja')}より前です。`,
    en: (data) => `The visit lies before the restriction began on ${day(data, 'since', 'en')}.`,
    next: { ja: '制限が始まったあとの来所の日を入力してください。', en: 'Enter a visit since then.' },
  },
  'ground-missing': {
    ja: () => '解除が適当と認めた理由が入力されていません。',
    en: () => 'The ground is missing.',
    next: { ja: '面談で確かめたことを、短く書いてください。', en: 'Write down briefly what was talked about.' },
  },
  'ground-too-long': {
    ja: (data) => `理由は${data.most}文字までです。`,
    en: (data) => `At most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Make it shorter.' },
  },
  'period-incomplete': {
    ja: () => '開始日と終了日の片方しか入力されていません。',
    en: () => 'One of the two days is missing.',
    next: { ja: '両方を入力するか、両方を空欄にしてください。', en: 'Enter both, or neither.' },
  },
  'period-order': {
    ja: () => '終了日が開始日より前です。',
    en: () => 'The end lies before the beginning.',
    next: { ja: '日付を確かめてください。', en: 'Check the days.' },
  },
  'period-too-long': {
    ja: (data) => `期間が${data.years}年を超えています。`,
    en: (data) => `The period is longer than ${data.years} years.`,
    next: { ja: '終了日を確かめてください。', en: 'Check the end.' },
  },
  'office-registered-only': {
    ja: () => '有効期限のない登録にできるのは、ハローワーク利用登録者だけです。',
    en: () => 'Only office registrants can be registered without expiry.',
    next: { ja: '先に、ハローワーク利用登録者に切り替えてください。', en: 'Switch to office registration first.' },
  },
  'consultation-first': {
    ja: () => '切り替える前に、相談の記録が要ります。',
    en: () => 'A consultation has to be written down first.',
    next: { ja: '「相談記録」で相談を記録してください。', en: 'Write the consultation down.' },
  },
  'provision-missing': {
    ja: (data) => `${PROVISION_PARTS[String(data.of)]?.ja ?? '必要なこと'}がまだ書かれていません。`,
    en: (data) => `${PROVISION_PARTS[String(data.of)]?.en ?? 'Something'} is missing.`,
    next: { ja: 'ここに書いてください。', en: 'Write it here.' },
  },
  'provision-too-long': {
    ja: (data) => `${data.most}文字までで書いてください。`,
    en: (data) => `At most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Make it shorter.' },
  },
  'provision-day-missing': {
    ja: () => '提供した日が入力されていないか、日付ではありません。',
    en: () => 'The day of the provision is missing or no date.',
    next: { ja: '提供した日を入力してください。', en: 'Enter the day.' },
  },
  'provision-in-future': {
    ja: () => '提供した日が、先の日付になっています。',
    en: () => 'The day of the provision lies ahead.',
    next: { ja: '提供したあとに記録してください。', en: 'Write it down afterwards.' },
  },
  'provision-untold': {
    ja: () => '本人の同意による提供は、本人の画面に出します。',
    en: () => 'What is provided by consent is shown to the person.',
    next: { ja: '「本人の画面に出さない」を外してください。', en: 'Clear the box.' },
  },
  'consultation-day-missing': {
    ja: () => '相談した日が入力されていないか、日付として読み取れません。',
    en: () => 'The day of the consultation is missing or no date.',
    next: { ja: '年・月・日を数字で入力してください。', en: 'Enter year, month and day as figures.' },
  },
  'consultation-in-future': {
    ja: () => '相談した日が、今日より後になっています。',
    en: () => 'The day of the consultation lies ahead.',
    next: { ja: '相談した日を確かめてください。', en: 'Check the day.' },
  },
  'consultation-too-old': {
    ja: (data) => `${data.days}日より前の相談は記録できません。`,
    en: (data) => `Consultations more than ${data.days} days ago cannot be written down.`,
    next: { ja: '相談した日を確かめてください。', en: 'Check the day.' },
  },
  'consultation-empty': {
    ja: () => '相談の内容が入力されていません。',
    en: () => 'What was talked about is missing.',
    next: { ja: '相談の内容を書いてください。', en: 'Write it down.' },
  },
  'consultation-too-long': {
    ja: (data) => `${data.most}文字までです。`,
    en: (data) => `At most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Make it shorter.' },
  },
  'channel-missing': {
    ja: () => '相談の方法が選ばれていません。',
    en: () => 'The way of the consultation is missing.',
    next: { ja: '窓口、電話、オンラインから選んでください。', en: 'Choose counter, telephone or online.' },
  },
  'P5 reason-missing': {
    ja: () => '記録を開く理由がありません。',
    en: () => 'There is no reason for opening the record.',
    next: {
      ja: '理由を選んでください。「そのほか」のときは、理由を書いてください。',
      en: 'Choose a reason, or write one.',
    },
  },
  'P5 reason-too-long': {
    ja: (data) => `理由は${data.most}文字までです。`,
    en: (data) => `At most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Make it shorter.' },
  },
  'has-page': {
    ja: () => 'この方のマイページは、もう開設されています。',
    en: () => 'This person has a page already.',
    next: { ja: 'ご本人がログインして使えます。', en: 'They can log in to it.' },
  },
  'address-in-use': {
    ja: () => 'このメールアドレスは、ほかの登録で使われています。',
    en: () => 'This address is used by another registration.',
    next: {
      ja: 'ご本人だけが使う、別のアドレスを確かめてください。',
      en: 'Ask for another address of the person’s own.',
    },
  },
  'number-not-confirmed': {
    ja: () => 'この求職番号では確認できませんでした。',
    en: () => 'This jobseeker number could not be confirmed.',
    next: {
      ja: '番号と、求職の有効期間をお確かめください。わからないときは、ハローワークの窓口でお尋ねください。',
      en: 'Check the number and whether your registration is still valid, or ask at a Hello Work office.',
    },
  },
  'agency-terms-missing': {
    ja: () => 'このサービスの規約に、まだ同意していません。',
    en: () => 'The terms of this service have not been accepted.',
    next: { ja: '規約を読み、同意するときは印を付けてください。', en: 'Read them, and tick the box if you agree.' },
  },
  'effective-passed': {
    ja: () => '変更の日は、明日より後の日にしてください。',
    en: () => 'The change has to take effect after today.',
    next: { ja: '変わる方に前もって知らせるためです。', en: 'People have to be told beforehand.' },
  },
  'procedure-too-short': {
    ja: (data) => `手続きの最終日は、変更の日から${data.days}日以上あとにしてください。`,
    en: (data) => `The last day must be ${data.days} days or more after the change.`,
    next: { ja: '最終日を確かめてください。', en: 'Check the last day.' },
  },
  'municipality-not-served': {
    ja: () => 'この安定所が管轄する市区町村ではありません。',
    en: () => 'This office does not serve that municipality.',
    next: { ja: '一覧から選んでください。', en: 'Choose from the list.' },
  },
  'office-unknown-here': {
    ja: () => '新しい安定所が選ばれていません。',
    en: () => 'The new office has not been chosen.',
    next: { ja: '一覧から選んでください。', en: 'Choose from the list.' },
  },
  'day-missing': {
    ja: () => '日付が入力されていないか、日付として読み取れません。',
    en: () => 'The date is missing or cannot be read.',
    next: { ja: '年・月・日を数字で入力してください。', en: 'Enter year, month and day as figures.' },
  },
  'change-entered': {
    ja: () => '同じ市区町村の同じ日の変更が、もう登録されています。',
    en: () => 'This change has been entered already.',
    next: { ja: '下の一覧を確かめてください。', en: 'See the list below.' },
  },
  'no-office-change': {
    ja: () => 'いま、確認が必要な利用安定所の変更はありません。',
    en: () => 'No change of office waits for you.',
    next: { ja: 'お手続きは要りません。', en: 'There is nothing to do.' },
  },
  'office-change-ahead': {
    ja: (data) => `手続きは、${day(data, 'effectiveOn', 'ja')}からできます。`,
    en: (data) => `This can be done from ${day(data, 'effectiveOn', 'en')}.`,
    next: { ja: 'その日になったら、もう一度このページを開いてください。', en: 'Open this page again on that day.' },
  },
};
