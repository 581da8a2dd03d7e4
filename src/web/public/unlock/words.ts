import type { Lang } from '#web/page.ts';

const ja = {
  title: '求職番号を入力して、事業所名を見る',
  home: 'トップ',
  search: '求人をさがす',
  lead: '求人者の希望で、事業所名や所在地を求職者にだけ公開している求人があります。ハローワークで求職の登録をした方は、求職番号を入力すると見られます。',
  number: '求職番号',
  hint: 'ハローワークカード（ハローワーク受付票）に書かれています。例: 13010-12345678',
  submit: 'この番号で事業所名を見る',
  about: [
    '番号が有効な登録のものかどうかだけを確かめます。番号は保存しません。',
    'このブラウザを閉じるまで（長くても12時間）覚えています。',
    'だれにも公開していない事業所名は、番号を入力しても見られません。窓口でお尋ねください。',
  ],
  clause: '根拠',
  rules: { number: '求職番号による確認', restrict: '事業所名などの公開範囲' },
  noNumber: '求職番号をお持ちでない方',
  register: '求職の登録をする',
  account: '求職者マイページにログインすると、番号を入力しなくても見られます。',
  login: 'ログイン',
  on: '求職番号を確認済みです',
  until: (moment: string) => `${moment} まで、求職者にだけ公開している事業所名が見られます。`,
  back: '求人の画面に戻る',
  forgetTitle: '共用のパソコンをお使いの方へ',
  forgetText: '使い終わったら、忘れさせてください。',
  forget: 'この確認を忘れる',
  forgotten: '求職番号の確認を忘れました',
  jobseeker:
    '求職者マイページにログインしているので、番号の入力はいりません。求職者にだけ公開している事業所名が見られます。',
};

const en: typeof ja = {
  title: 'Enter your jobseeker number to see employers',
  home: 'Home',
  search: 'Find a job',
  lead: 'Some employers tell their name and address to jobseekers only. If you are registered with Hello Work, you can see them by entering your jobseeker number.',
  number: 'Jobseeker number',
  hint: 'It is printed on your Hello Work card, for example 13010-12345678',
  submit: 'See employers with this number',
  about: [
    'We only check whether the number belongs to a valid registration. The number is not kept.',
    'This browser is remembered until you close it, and for 12 hours at most.',
    'An employer who tells nobody stays unnamed. Please ask at a Hello Work office.',
  ],
  clause: 'Based on',
  rules: { number: 'confirming a jobseeker number', restrict: 'who sees the employer' },
  noNumber: 'If you have no number',
  register: 'Register as a jobseeker',
  account: 'With a jobseeker page, log in: you then need no number.',
  login: 'Log in',
  on: 'Your number was confirmed',
  until: (moment) => `Until ${moment} you see employers who tell jobseekers only.`,
  back: 'Back to the posting',
  forgetTitle: 'On a shared computer',
  forgetText: 'Please have it forgotten when you are done.',
  forget: 'Forget this confirmation',
  forgotten: 'The confirmation was forgotten',
  jobseeker:
    'You are logged in to your jobseeker page: no number is needed. You see employers who tell jobseekers only.',
};

export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
