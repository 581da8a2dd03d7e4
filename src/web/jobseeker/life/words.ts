import type { Lang } from '#web/page.ts';

const ja = {
  endTitle: '求職の登録を終える',
  endLead: '就職が決まったときや、仕事さがしをやめるときに、求職の登録を終えます。マイページはそのまま使えます。',
  why: '終える理由',
  whys: { employed: '就職が決まった', cancelled: '求職を取り消す（仕事さがしをやめる）' },
  choose: '理由を選んでください。',
  whatHappens: '終えるとどうなるか',
  happens: [
    '今日から登録が無効になり、応募、直接リクエストの受取り、求職情報の公開ができなくなります。',
    '進行中の応募はそのまま続きます。取りやめたいときは、事業所に連絡してください。',
    '求人の検索と、これまでの応募の記録は引き続き使えます。',
    'また仕事をさがすときは、マイページからもう一度登録できます。',
  ],
  end: '今日で登録を終える',
  againTitle: 'もう一度求職を登録する',
  againLead: '登録内容が今の状況と合っているか確かめて、もう一度登録します。求職番号は変わりません。',
  again: 'この内容でもう一度登録する',
  stillValid: 'いまの登録は有効です。もう一度登録する必要はありません。',
  check: '登録内容を見る',
  newThrough: (day: string) => `登録すると、${day} まで有効になります。`,
  back: 'ホームに戻る',
};

const en: typeof ja = {
  endTitle: 'End your registration',
  endLead: 'End your registration when you have found work or stop looking for it. Your page stays open.',
  why: 'Why',
  whys: { employed: 'I found employment', cancelled: 'I stop looking for work' },
  choose: 'Please choose why.',
  whatHappens: 'What will happen',
  happens: [
    'From today your registration is not valid: you cannot apply, receive direct requests, or be published.',
    'Applications in progress go on. To give one up, tell the employer.',
    'Searching for jobs and your record of applications stay.',
    'When you look for work again, you can register again on your page.',
  ],
  end: 'End it today',
  againTitle: 'Register again',
  againLead: 'Check that your registration still says what is so, and register again. Your number stays the same.',
  again: 'Register again with this',
  stillValid: 'Your registration is valid; there is no need to register again.',
  check: 'See your registration',
  newThrough: (day) => `It will be valid through ${day}.`,
  back: 'Back to home',
};

/** Words of ending a registration and of registering again. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
