import { section, text } from '#kernel/fields/index.ts';

const free = (ja: string, en: string, max: number) => text({ label: { ja, en }, max, multiline: true });

/** What else is to be said. */
export const notes = section(
  'notes',
  { ja: '特記事項とPR', en: 'Notes' },
  {
    notes: free('求人に関する特記事項', 'Notes on the posting', 600),
    termsNotes: free('求人条件にかかる特記事項', 'Notes on the terms', 600),
    message: text({
      label: { ja: '事業所からのメッセージ', en: 'Message from the employer' },
      max: 600,
      multiline: true,
      identity: true,
    }),
    jobPay: free('職務給制度', 'Job-based pay', 300),
    returning: free('復職制度', 'Returning to work', 300),
    benefits: free('福利厚生の内容', 'Benefits', 300),
    training: free('研修制度', 'Training', 300),
    balance: free('両立支援の内容', 'Work and family', 300),
  },
);
