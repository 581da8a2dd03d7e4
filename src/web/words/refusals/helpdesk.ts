import type { RefusalDictionary } from './types.ts';

/** Reports of misuse and requests for disclosure. */
export const helpdesk: RefusalDictionary = {
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
};
