import { day, type RefusalDictionary } from './types.ts';

const backToRequests = { href: '/jobseeker/requests' } as const;

/** Publishing, searching published jobseekers, and asking them. */
export const publication: RefusalDictionary = {
  'publication-not-valid': {
    ja: () => '求職登録が有効でない間は、公開できません。',
    en: () => 'A registration that is not valid cannot be published.',
    next: {
      ja: '求職登録を有効に戻すと、公開できるようになります。',
      en: 'Make the registration valid again; it can then be published.',
      href: '/jobseeker',
    },
  },
  'publication-by-page': {
    ja: () => 'この方は求職者マイページを開設しています。公開と停止は、ご本人がマイページで行います。',
    en: () => 'This person has a page and publishes, changes and stops on it.',
    next: {
      ja: 'マイページの「求職公開」をご案内ください。',
      en: 'Show the person the page “Publication”.',
    },
  },
  'publication-without-work': {
    ja: () => '「希望する仕事」が入力されていないため、公開できません。必ず公開される項目です。',
    en: () => '“Work looked for” is empty. It is always published, so it is needed first.',
    next: {
      ja: '登録内容で「希望する仕事」を入力してください。',
      en: 'Fill in the work you look for in your registration.',
      href: '/jobseeker/registration/wishes',
    },
  },
  'publication-not-agreed': {
    ja: () => '求職公開の決まりへの同意が必要です。',
    en: () => 'Publishing needs your agreement to its rules.',
    next: {
      ja: '内容を読み、「同意します」に印を付けてください。',
      en: 'Read them and tick the agreement.',
    },
  },
  'not-published': {
    ja: () => 'この方の求職公開は、終わっています。',
    en: () => 'This person is no longer published.',
    next: { ja: 'ほかの方をお探しください。', en: 'Look for somebody else.', href: '/employer/jobseekers' },
  },
  'publication-unknown': {
    ja: () => '求職公開、または求人が見つかりません。',
    en: () => 'The published profile or the posting was not found.',
    next: { ja: '検索から開き直してください。', en: 'Open it again from the search.', href: '/employer/jobseekers' },
  },
  'request-posting-not-valid': {
    ja: () => 'この求人は有効でないため、リクエストできません。',
    en: () => 'This posting is not valid.',
    next: { ja: '有効な求人を選んでください。', en: 'Choose a valid posting.', href: '/employer/postings' },
  },
  'request-recruitment-stopped': {
    ja: () => 'この求人は募集を停止しているため、リクエストできません。',
    en: () => 'Recruitment for this posting is stopped.',
    next: {
      ja: '募集を再開するか、別の求人を選んでください。',
      en: 'Resume recruitment, or choose another posting.',
      href: '/employer/postings',
    },
  },
  'no-self-applications-for-request': {
    ja: () => '直接リクエストができるのは、オンライン自主応募を受け付けている求人だけです。',
    en: () => 'Only postings that accept online self-applications can be used for a direct request.',
    next: {
      ja: 'オンライン自主応募を受け付ける求人を選ぶか、ハローワークを通じてリクエストしてください。',
      en: 'Choose such a posting, or send the request through the office.',
    },
  },
  'no-page-for-request': {
    ja: () => 'この方は求職者マイページを開設していないため、直接リクエストはできません。',
    en: () => 'This person has no page and cannot be asked directly.',
    next: {
      ja: 'ハローワークを通じてリクエストしてください。',
      en: 'Send the request through the office.',
    },
  },
  'cannot-be-asked': {
    ja: () => 'この方には、この求人のリクエストを送ることができません。',
    en: () => 'This person cannot be asked for this posting.',
    next: { ja: 'ほかの方をお探しください。', en: 'Look for somebody else.', href: '/employer/jobseekers' },
  },
  'asked-before': {
    ja: () => 'この求人で、この方にはすでにリクエストしています。1つの求人で同じ方にリクエストできるのは1回です。',
    en: () => 'This person was asked for this posting before; it is possible once only.',
    next: {
      ja: 'リクエストの一覧で、回答の状況を確かめてください。',
      en: 'See the list of requests for the answer.',
      href: '/employer/requests',
    },
  },
  'ten-requests': {
    ja: (data) => `1つの求人で行える直接リクエストは${data.limit}件までです。この求人では、すべて使われています。`,
    en: (data) => `A posting allows ${data.limit} direct requests; all of them have been made.`,
    next: {
      ja: '別の求人を選ぶか、ハローワークにご相談ください。',
      en: 'Choose another posting, or ask the office.',
      href: '/employer/requests',
    },
  },
  'request-message-missing': {
    ja: () => 'メッセージが入力されていません。',
    en: () => 'The message is missing.',
    next: {
      ja: 'この方に応募してほしい理由や、仕事の内容を書いてください。',
      en: 'Say why you would like this person to apply.',
    },
  },
  'request-message-too-long': {
    ja: (data) => `メッセージは${data.limit}文字までです。いま${data.length}文字です。`,
    en: (data) => `The message may have ${data.limit} characters; it has ${data.length}.`,
    next: { ja: '短くしてください。', en: 'Make it shorter.' },
  },
  'request-unknown': {
    ja: () => 'このリクエストは見つかりません。',
    en: () => 'This request was not found.',
    next: { ja: 'リクエストの一覧から開き直してください。', en: 'Open it again from the list.', ...backToRequests },
  },
  'taken-as-declined': {
    ja: (data) => `お返事ができる最終日（${day(data, 'lastDay', 'ja')}）を過ぎ、辞退扱いになりました。`,
    en: (data) => `The last day (${day(data, 'lastDay', 'en')}) has passed; the request is taken as declined.`,
    next: {
      ja: '求人が有効な間は、ご自身で応募するか、ハローワークに相談できます。',
      en: 'While the posting is valid you can still apply by yourself, or ask the office.',
      ...backToRequests,
    },
  },
  'request-answered': {
    ja: () => 'このリクエストには、すでに回答しています。',
    en: () => 'This request has been answered already.',
    next: { ja: '一覧で状態を確かめてください。', en: 'See its state in the list.', ...backToRequests },
  },
  'request-closed': {
    ja: (data) =>
      ({
        'posting-ended': '求人の募集が終わったため、このリクエストには回答できません。',
        'no-self-application': '求人がオンライン自主応募の受付をやめたため、このリクエストには回答できません。',
        'registration-ended': '求職登録が有効でないため、このリクエストには回答できません。',
        'page-withdrawn': 'マイページが退会されているため、このリクエストには回答できません。',
      })[String(data.why)] ?? 'このリクエストは終わっています。',
    en: (data) =>
      ({
        'posting-ended': 'The posting has ended, so the request cannot be answered.',
        'no-self-application': 'The posting no longer accepts self-applications, so the request cannot be answered.',
        'registration-ended': 'The registration is not valid, so the request cannot be answered.',
        'page-withdrawn': 'The page was closed, so the request cannot be answered.',
      })[String(data.why)] ?? 'This request is closed.',
    next: {
      ja: 'くわしくは、利用しているハローワークにご相談ください。',
      en: 'Ask your Hello Work office for advice.',
      ...backToRequests,
    },
  },
  'jobseeker-search-name-needed': {
    ja: () => '検索条件の名前が入力されていません。',
    en: () => 'The name of the search is missing.',
    next: { ja: 'あとで見分けられる名前を付けてください。', en: 'Give it a name you will recognise.' },
  },
  'jobseeker-search-name-too-long': {
    ja: (data) => `名前は${data.limit}文字までです。`,
    en: (data) => `The name may have ${data.limit} characters.`,
    next: { ja: '短くしてください。', en: 'Make it shorter.' },
  },
  'too-many-jobseeker-searches': {
    ja: (data) => `保存できる検索条件は${data.limit}件までです。`,
    en: (data) => `At most ${data.limit} searches can be kept.`,
    next: {
      ja: '使わない検索条件を削除してください。',
      en: 'Remove one that you do not use.',
      href: '/employer/searches',
    },
  },
  'posting-not-of-employer': {
    ja: () => 'この求人番号の、リクエストに使える求人は見つかりません。',
    en: () => 'No posting with this number can be used for a request.',
    next: { ja: '求人番号を確かめてください。', en: 'Check the posting number.' },
  },
};
