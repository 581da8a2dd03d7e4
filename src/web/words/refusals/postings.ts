import { day, type RefusalDictionary } from './types.ts';

const requestWords: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  change: { ja: '内容の変更', en: 'a change' },
  disclosure: { ja: '公開のしかたの変更', en: 'another disclosure' },
  extension: { ja: '有効期間の延長', en: 'the extension' },
  stop: { ja: '募集の停止', en: 'to stop recruiting' },
  resume: { ja: '募集の再開', en: 'to go on recruiting' },
};

/** What employers may do with postings and when. */
export const postings: RefusalDictionary = {
  'results-missing': {
    ja: () => '3週間を過ぎても選考結果の登録がない紹介が50件を超えたため、この機能は制限されています。',
    en: () => 'This is restricted, because more than 50 referrals have had no result for over three weeks.',
    next: {
      ja: '応募者の一覧で結果を登録し、管轄のハローワークに連絡してください。職員が制限を解除します。',
      en: 'Register the results in the list of applicants and contact your office, whose staff lift the restriction.',
      href: '/employer/applicants',
    },
  },
  'kind-missing': {
    ja: () => '求人の区分が選ばれていません。',
    en: () => 'No kind of posting was chosen.',
    next: { ja: '区分を選ぶか、写す求人を選んでください。', en: 'Choose a kind, or a posting to copy.' },
  },
  'class-missing': {
    ja: () => '対象となる卒業年が入力されていません。',
    en: () => 'The graduation year is missing.',
    next: {
      ja: '募集の対象となる方が卒業する年を選んでください。',
      en: 'Choose the year in which the persons sought graduate.',
    },
  },
  'class-out-of-range': {
    ja: (data) => `対象にできるのは、${data.from}年3月から${data.to}年3月までに卒業する方です。`,
    en: (data) => `The graduation year can be from March ${data.from} to March ${data.to}.`,
    next: {
      ja: '卒業年を選び直すか、一般求人として申し込んでください。',
      en: 'Choose another year, or file a general posting.',
    },
  },
  'class-over': {
    ja: (data) => `この卒業年を対象とする求人は、${day(data, 'last', 'ja')}で終わっています。`,
    en: (data) => `Postings for this class ended on ${day(data, 'last', 'en')}.`,
    next: {
      ja: '次の卒業年を選ぶか、一般求人として申し込んでください。',
      en: 'Choose the next class, or file a general posting.',
    },
  },
  'not-extendable': {
    ja: () => '大卒等求人と高卒求人の有効期間は、卒業年度で決まるため延長できません。',
    en: () => 'University and high school postings follow the school year and cannot be extended.',
    next: {
      ja: '期間の後も募集するときは、新しい求人を申し込んでください。',
      en: 'To go on recruiting afterwards, file a new posting.',
    },
  },
  'extended-once': {
    ja: () => 'この求人は、すでに1回延長されています。延長は1回だけです。',
    en: () => 'This posting has been extended already; that is possible once only.',
    next: {
      ja: '募集を続けるときは、この求人を写して新しく申し込んでください。',
      en: 'To go on recruiting, file a new posting by copying this one.',
    },
  },
  'not-valid': {
    ja: () => 'この求人は、有効期間が終わっているか、取り消されています。',
    en: () => 'This posting is no longer valid.',
    next: {
      ja: '募集を続けるときは、この求人を写して新しく申し込んでください。',
      en: 'To go on recruiting, file a new posting by copying this one.',
    },
  },
  'no-valid-posting': {
    ja: () => '有効な求人がないため、この機能は使えません。',
    en: () => 'This is unavailable, because you have no valid posting.',
    next: {
      ja: '求人を申し込み、受理されると使えるようになります。ハローワークが紹介した方の結果は、ハローワークに直接ご連絡ください。',
      en: 'It becomes available when a posting is filed and accepted. Results of referrals are told to the office directly.',
      href: '/employer/postings',
    },
  },
  'not-last-month': {
    ja: (data) => `延長の申出は、有効期間の最後の月（${day(data, 'from', 'ja')}）からできます。`,
    en: (data) => `An extension can be asked for in the last month only, from ${day(data, 'from', 'en')}.`,
    next: { ja: 'その日になってから申し出てください。', en: 'Ask for it from that day on.' },
  },
  'request-waiting': {
    ja: (data) => `${requestWords[String(data.request)]?.ja ?? '前'}の申出が、ハローワークの確認を待っています。`,
    en: (data) =>
      `Your request (${requestWords[String(data.request)]?.en ?? 'an earlier one'}) is waiting at the office.`,
    next: {
      ja: '結果が出るまで待つか、求人の画面でその申出を取り下げてください。',
      en: 'Wait for the result, or withdraw that request on the page of the posting.',
    },
  },
  'G change recruitment-stopped': {
    ja: () => 'この求人の募集は、すでに停止しています。',
    en: () => 'Recruitment has been stopped already.',
    next: { ja: '再開するときは、募集の再開を申し出てください。', en: 'To go on, ask to resume it.' },
  },
  'recruitment-goes-on': {
    ja: () => 'この求人の募集は、停止していません。',
    en: () => 'Recruitment has not been stopped.',
    next: { ja: '止めるときは、募集の停止を申し出てください。', en: 'To pause it, ask to stop it.' },
  },
  'no-edit': {
    ja: () => '変更の下書きがありません。',
    en: () => 'There is no change in work.',
    next: { ja: '求人の画面から、変更を始めてください。', en: 'Begin the change on the page of the posting.' },
  },
  'nothing-changed': {
    ja: () => 'いまの内容から変わったところがありません。',
    en: () => 'Nothing differs from what is live.',
    next: { ja: '変える項目を直してから申し出てください。', en: 'Change something, then ask.' },
  },
  'class-unchangeable': {
    ja: () => '対象となる卒業年は、有効期間が決まった後は変えられません。',
    en: () => 'The graduation year cannot change, because the validity follows from it.',
    next: {
      ja: '別の卒業年は、新しい求人として申し込んでください。この求人を写せます。',
      en: 'File a new posting for another class; this one can be copied.',
    },
  },
  'notice-unread': {
    ja: () => 'オンライン自主応募を受け付ける前の注意が、まだ確認されていません。',
    en: () => 'The notice before accepting online self-applications has not been confirmed.',
    next: { ja: '注意を読み、確認の欄にチェックを入れてください。', en: 'Read it and tick the box.' },
  },
  'too-early-to-renew': {
    ja: (data) => `更新の申込みは、紹介期限日の7日前（${day(data, 'from', 'ja')}）からできます。`,
    en: (data) => `A renewal can be filed from seven days before the end, ${day(data, 'from', 'en')}.`,
    next: {
      ja: 'その日まで待つか、「求人を作成する」から写して始めてください。',
      en: 'Wait until that day, or begin a copy from the list.',
    },
  },
  'template-unnamed': {
    ja: () => 'ひな形の名前が入力されていません。',
    en: () => 'The template has no name.',
    next: { ja: '名前を入力してください。', en: 'Give it a name.' },
  },
  'template-name-too-long': {
    ja: (data) => `ひな形の名前は${data.most}文字までです。`,
    en: (data) => `The name can have at most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Shorten it.' },
  },
  'template-name-taken': {
    ja: () => '同じ名前のひな形があります。',
    en: () => 'There is a template of this name.',
    next: { ja: '別の名前にしてください。', en: 'Choose another name.' },
  },
  'too-many-templates': {
    ja: (data) => `ひな形は${data.most}件までです。`,
    en: (data) => `There can be at most ${data.most} templates.`,
    next: { ja: '使わないひな形を消してください。', en: 'Delete one.', href: '/employer/templates' },
  },
  'no-such-template': {
    ja: () => 'このひな形は見つかりません。',
    en: () => 'There is no such template.',
    next: { ja: '一覧から選び直してください。', en: 'Choose again from the list.', href: '/employer/templates' },
  },
};
