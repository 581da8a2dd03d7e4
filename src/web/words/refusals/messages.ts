import type { RefusalDictionary } from './types.ts';

/** Messages between employers and applicants. */
export const messages: RefusalDictionary = {
  'not-an-applicant': {
    ja: () => 'メッセージは、事業所と、その事業所に応募した方とのあいだで送れます。取り消した応募では送れません。',
    en: () =>
      'Messages go between an employer and a person who has applied there. A cancelled application does not count.',
    next: {
      ja: '応募が届くと送れるようになります。それまでは、求人票の連絡先をご利用ください。',
      en: 'You can write once an application has arrived. Until then use the contact on the posting.',
    },
  },
  'counterpart-without-page': {
    ja: () => '相手の方は、マイページを使っていません。',
    en: () => 'The other side has no page.',
    next: { ja: '電話などでご連絡ください。', en: 'Get in touch by telephone or the like.' },
  },
  'counterpart-withdrawn': {
    ja: () => '相手の方はマイページを退会したため、メッセージを送れません。',
    en: () => 'The other side has closed its page, so no message can be sent.',
    next: {
      ja: '電話などでご連絡ください。これまでのやりとりは、消去される日まで読めます。',
      en: 'Get in touch by telephone or the like. What was written can be read until it is erased.',
    },
  },
  'messages-blocked': {
    ja: () => '応募者が、この事業所からのメッセージを受け取らないことにしています。',
    en: () => 'The applicant takes no messages from this employer.',
    next: {
      ja: '選考に必要な連絡は、電話などでお願いします。',
      en: 'Use the telephone or the like for what the selection needs.',
    },
  },
  'messages-blocked-by-you': {
    ja: () => 'この事業所からのメッセージを受け取らないことにしています。そのあいだは、送ることもできません。',
    en: () => 'You take no messages from this employer. Meanwhile you cannot write either.',
    next: {
      ja: '下の「メッセージを受け取る」を押すと、また送れるようになります。',
      en: 'Press “Take messages again” below to write again.',
    },
  },
  'employer-without-posting': {
    ja: () => 'この事業所には、いま有効な求人がないため、メッセージを送れません。',
    en: () => 'This employer has no valid posting now, so no message can be sent.',
    next: {
      ja: '電話などでご連絡ください。これまでのやりとりは、消去される日まで読めます。',
      en: 'Get in touch by telephone or the like. What was written can be read until it is erased.',
    },
  },
  'message-empty': {
    ja: () => 'メッセージが入力されていません。',
    en: () => 'The message is empty.',
    next: { ja: '伝えたいことを入力してください。', en: 'Write what you want to say.' },
  },
  'message-too-long': {
    ja: (data) => `メッセージは${data.limit}文字までです。いまは${data.length}文字です。`,
    en: (data) => `A message has at most ${data.limit} characters; this one has ${data.length}.`,
    next: { ja: '短くするか、2回に分けて送ってください。', en: 'Shorten it, or send it in two parts.' },
  },
  'too-many-messages': {
    ja: (data) => `${data.minutes}分のあいだに送れるメッセージは${data.limit}件までです。`,
    en: (data) => `At most ${data.limit} messages can be sent within ${data.minutes} minutes.`,
    next: {
      ja: '入力した内容は残っています。しばらくしてから、もう一度送ってください。',
      en: 'What you typed is kept here. Send it again a little later.',
    },
  },
};
