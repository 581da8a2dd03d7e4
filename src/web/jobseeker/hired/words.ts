import type { Lang } from '#web/page.ts';

const ja = {
  title: '採用が登録されました',
  text: (day: string) =>
    `就職が決まったため、求職の登録は ${day} に終わりました。マイページと、これまでの記録は残ります。`,
  others: '進行中のほかの応募はそのまま続きます。取りやめるときは、それぞれの事業所に連絡してください。',
  wrong: '働きながら仕事をさがすときや、就職しないことになったときは、すぐにもう一度登録できます。',
  again: 'もう一度求職を登録する',
  clause: 'T10(2) の条文を読む',
};

const en: typeof ja = {
  title: 'You were hired',
  text: (day) => `As employment is decided, your registration ended on ${day}. Your page and your records stay.`,
  others: 'Your other applications in progress go on. To give one up, tell the employer.',
  wrong: 'If you go on looking while at work, or will not take the job, you can register again at once.',
  again: 'Register again',
  clause: 'Read T10(2)',
};

/** Words of what a result 採用 did to the registration. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
