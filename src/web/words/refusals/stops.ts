import type { RefusalDictionary } from './types.ts';

/** Stopping the service for a user, and lifting a stop. */
export const stops: RefusalDictionary = {
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
  'head-only': {
    ja: () => '提供の停止と解除を決められるのは、所長だけです。',
    en: () => 'Only the head of the office decides to stop the service or to lift a stop.',
    next: { ja: '所長に事情を伝えてください。', en: 'Tell the head of the office.' },
  },
  'delete-unconfirmed': {
    ja: () => '元に戻せないことの確認に、チェックがありません。',
    en: () => 'You have not confirmed that this cannot be undone.',
    next: { ja: '確かめて、チェックしてください。', en: 'Tick the box if you are sure.' },
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
};
