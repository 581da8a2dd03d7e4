import { section, text } from '#kernel/fields/index.ts';

const caution = {
  ja: '公開を選ぶと、書いたとおりに公開されます。氏名、電話番号、勤めていた会社の名前は書かないでください。',
  en: 'If you choose to publish it, it is published as written. Leave out names, telephone numbers and former employers.',
} as const;

/** What the person would like to say. */
export const self = section(
  'self',
  { ja: 'アピールポイント', en: 'About yourself' },
  {
    appeal: text({
      label: { ja: 'アピールポイント', en: 'What you would like to say about yourself' },
      hint: caution,
      max: 600,
      multiline: true,
    }),
    notes: text({
      label: { ja: 'その他特記事項', en: 'Other remarks' },
      hint: caution,
      max: 300,
      multiline: true,
    }),
  },
);
