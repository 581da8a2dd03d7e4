import { day, openAgain, type RefusalDictionary } from './types.ts';

/** What is refused around filing establishments and postings, and at the office desk. */
export const filings: RefusalDictionary = {
  'no-such-case': {
    ja: () => 'この申込みは見つからないか、このページから扱うことができません。',
    en: () => 'There is no such filing, or this page cannot open it.',
    next: { ja: '一覧から選び直してください。', en: 'Choose again from the list.' },
  },
  'no-such-posting': {
    ja: () => 'この求人は見つからないか、このページから扱うことができません。',
    en: () => 'There is no such posting, or this page cannot open it.',
    next: { ja: '一覧から選び直してください。', en: 'Choose again from the list.' },
  },
  'taken-by-other': {
    ja: (data) => `この申込みは、${data.name || 'ほかの職員'}が担当しています。`,
    en: (data) => `${data.name || 'A colleague'} is working on this.`,
    next: {
      ja: '担当者に引き継いでもらうか、所長に引継ぎを頼んでください。',
      en: 'Ask them, or the head of the office, to hand it over.',
    },
  },
  'not-taken': {
    ja: () => 'この申込みには、担当者がいません。',
    en: () => 'Nobody is working on this.',
    next: { ja: '先に担当してください。', en: 'Take it first.' },
  },
  'no-such-colleague': {
    ja: () => '選んだ職員は、この安定所の職員ではありません。',
    en: () => 'That person does not belong to this office.',
    next: { ja: '同じ安定所の職員を選んでください。', en: 'Choose somebody of this office.' },
  },
  'colleague-missing': {
    ja: () => '引き継ぐ職員が選ばれていません。',
    en: () => 'Nobody has been chosen.',
    next: { ja: '職員を選んでください。', en: 'Choose who takes it over.' },
  },
  'changed-meanwhile': {
    ja: () => '画面を開いた後に、この申込みの内容か状態が変わりました。',
    en: () => 'The filing has changed since this page was shown.',
    next: openAgain,
  },
  'nothing-said': {
    ja: () => '伝える内容が入力されていません。',
    en: () => 'Nothing has been written.',
    next: { ja: '内容を入力してください。', en: 'Write what you want to say.' },
  },
  'text-too-long': {
    ja: (data) => `文章は${data.most}文字までです。`,
    en: (data) => `The text can have at most ${data.most} characters.`,
    next: { ja: '短くしてください。', en: 'Shorten it.' },
  },
  'too-many-documents': {
    ja: (data) => `資料は、1つの申込みにつき${data.most}件までです。`,
    en: (data) => `There can be at most ${data.most} documents.`,
    next: { ja: '件数を減らすか、1つのPDFにまとめてください。', en: 'Send fewer, or put them into one PDF.' },
  },
  'visit-in-future': {
    ja: () => '来所した日が、今日より後の日になっています。',
    en: () => 'The day of the visit lies in the future.',
    next: { ja: '来所した日を入力してください。', en: 'Enter the day of the visit.' },
  },
  'visit-before-filing': {
    ja: (data) => `来所した日が、仮登録した${day(data, 'filed', 'ja')}より前になっています。`,
    en: (data) => `The visit lies before the filing on ${day(data, 'filed', 'en')}.`,
    next: { ja: '来所した日を入力し直してください。', en: 'Enter the day of the visit again.' },
  },
  'visit-missing': {
    ja: (data) => `来所が必要な仮登録ですが、来所が記録されていません（期限 ${day(data, 'due', 'ja')}）。`,
    en: (data) => `A visit is needed and none has been recorded (due ${day(data, 'due', 'en')}).`,
    next: { ja: '来所を記録してから、受理してください。', en: 'Record the visit, then accept.' },
  },
  'establishment-filed': {
    ja: () => '事業所の仮登録は、ハローワークの確認を待っています。',
    en: () => 'The registration of the establishment is waiting at the office.',
    next: {
      ja: '直すときは、仮登録を取り下げるか、ハローワークにご連絡ください。',
      en: 'To change it, withdraw it or call the office.',
    },
  },
  'establishment-registered': {
    ja: () => '事業所は本登録されています。',
    en: () => 'The establishment is registered.',
    next: {
      ja: '内容を変えるときは、「変更を申請する」から申請してください。職員が確認して反映します。',
      en: 'To change it, tell the office; its staff confirm the change.',
    },
  },
  'establishment-not-filed': {
    ja: () => '求人の前に、事業所の仮登録が必要です。',
    en: () => 'The establishment has to be filed before its postings.',
    next: {
      ja: '事業所の内容を入力して仮登録してください。求人は続けて申し込めます。',
      en: 'File the establishment; the posting can follow at once.',
      href: '/employer/establishment',
    },
  },
  'establishment-not-registered': {
    ja: () => '事業所が本登録されていないため、求人を受理できません。',
    en: () => 'The establishment is not registered, so its posting cannot be accepted.',
    next: {
      ja: '先に、この事業所の仮登録を確認して本登録してください。',
      en: 'Check and register the establishment first.',
    },
  },
  'posting-filed': {
    ja: () => 'この求人は、ハローワークの確認を待っています。',
    en: () => 'This posting is waiting at the office.',
    next: {
      ja: '直すときは、仮登録を取り下げて、写して申し込み直してください。',
      en: 'To change it, withdraw it and file a copy.',
    },
  },
  'posting-accepted': {
    ja: () => 'この求人は受理されています。',
    en: () => 'This posting has been accepted.',
    next: {
      ja: '求人の画面から、内容の変更や募集の停止を申し出てください。',
      en: 'Ask for changes, or to stop recruiting, on the page of the posting.',
    },
  },
  'posting-over': {
    ja: () => 'この求人は終わっています。',
    en: () => 'This posting is over.',
    next: { ja: '写して、新しく申し込んでください。', en: 'File a copy of it.' },
  },
  'too-many-drafts': {
    ja: (data) => `作成中の求人は${data.most}件までです。`,
    en: (data) => `There can be at most ${data.most} drafts.`,
    next: { ja: '作成中の求人を申し込んでから、新しく作ってください。', en: 'File some of them first.' },
  },
  'ask-unconfirmed': {
    ja: () => '確認が必要な点があります。',
    en: () => 'Something has to be confirmed.',
    next: {
      ja: '内容に間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'below-minimum-wage': {
    ja: (data) =>
      `賃金が、就業場所の最低賃金を下回っています（1時間あたり${data.hourly}円。最低賃金は${data.minimum}円）。`,
    en: (data) => `The pay is below the minimum wage (${data.hourly} yen an hour; the minimum is ${data.minimum}).`,
    next: { ja: '内容を直してください。', en: 'Mend it.' },
  },
  'break-too-short': {
    ja: (data) => `休憩時間が足りません。この労働時間では${data.minimum}分以上が必要です。`,
    en: (data) => `The break is too short; at least ${data.minimum} minutes are needed.`,
    next: { ja: '内容を直してください。', en: 'Mend it.' },
  },
  'ages-reversed': {
    ja: () => '年齢の上限が、下限より低くなっています。',
    en: () => 'The upper age lies below the lower one.',
    next: { ja: '内容を直してください。', en: 'Mend it.' },
  },
  'days-reversed': {
    ja: () => '期間の末日が、初日より前になっています。',
    en: () => 'The last day lies before the first.',
    next: { ja: '日付を直してください。', en: 'Mend the days.' },
  },
  'more-left-than-hired': {
    ja: (data) => `${data.year}年度の離職者数（${data.left}人）が、採用者数（${data.hired}人）を超えています。`,
    en: (data) => `In ${data.year} more left (${data.left}) than were hired (${data.hired}).`,
    next: {
      ja: 'その年度に採用した方のうち、離職した方の数を入力してください。',
      en: 'Give how many of those hired in that year have left.',
    },
  },
  'more-by-sex-than-hired': {
    ja: (data) =>
      `${data.year}年度の男女の採用者数の合計（${data.sum}人）が、採用者数（${data.hired}人）を超えています。`,
    en: (data) => `In ${data.year} men and women (${data.sum}) are more than were hired (${data.hired}).`,
    next: { ja: '人数を確かめて入力し直してください。', en: 'Check the numbers.' },
  },
  'selection-too-early': {
    ja: (data) => `高卒求人の選考開始日は、${day(data, 'first', 'ja')}以降にします（申合せによる選考開始期日）。`,
    en: (data) => `Selection of high school leavers begins on ${day(data, 'first', 'en')} or later.`,
    next: { ja: '選考開始日を直してください。', en: 'Change the first day of selection.' },
  },
  'over-eight-hours': {
    ja: () => '1日の労働時間が8時間を超えていますが、変形労働時間制などが選ばれていません。',
    en: () => 'A day is longer than eight hours, but no scheme of variable or flexible hours is chosen.',
    next: {
      ja: '就業時間と休憩時間を確かめるか、あてはまる労働時間の制度を選んでください。',
      en: 'Check the hours and the break, or choose the scheme that applies.',
    },
  },
  'retirement-below-60': {
    ja: () => '定年が60歳を下回っています。',
    en: () => 'The age of retirement is below 60.',
    next: { ja: '内容を直してください。', en: 'Mend it.' },
  },
  'age-limit-without-ground': {
    ja: () => '年齢制限の該当事由が選ばれていません。年齢の制限は、法令が認める場合だけできます。',
    en: () => 'An age limit needs a ground that the law allows.',
    next: { ja: '内容を直してください。', en: 'Mend it.' },
  },
  'fixed-overtime-unexplained': {
    ja: () => '固定残業代の金額か、それに当たる時間数が入力されていません。',
    en: () => 'The amount or the hours of the fixed overtime pay are missing.',
    next: { ja: '内容を直してください。', en: 'Mend it.' },
  },
  'self-application-hidden-employer': {
    ja: () => '事業所名等を公開しない求人では、オンライン自主応募を受け付けられません。',
    en: () => 'Online self-applications need a posting that tells jobseekers who the employer is.',
    next: { ja: '内容を直してください。', en: 'Mend it.' },
  },
  'over-forty-hours': {
    ja: (data) =>
      `1週間の労働時間が${data.hours}時間と、40時間を超えていますが、変形労働時間制などが選ばれていません。`,
    en: (data) => `A week comes to ${data.hours} hours, more than 40, but no scheme of variable hours is chosen.`,
    next: {
      ja: '年間休日数と就業時間を確かめるか、あてはまる労働時間の制度を選んでください。',
      en: 'Check the days off and the hours, or choose the scheme that applies.',
    },
  },
  'fixed-overtime-excess-unpaid': {
    ja: () => '固定残業代の時間数を超えた分の残業代が「支払わない」になっています。超えた分の支払いは義務です。',
    en: () => 'Overtime beyond the hours covered is said not to be paid; the law requires it.',
    next: { ja: '内容を直してください。', en: 'Mend it.' },
  },
  'discriminatory-condition': {
    ja: (data) => `文章の中に、法律が認めない応募の条件があります（「${data.word}」）。`,
    en: (data) => `A text states a condition that the law forbids (“${data.word}”).`,
    next: {
      ja: '国籍・出身・家族・信条・婚姻などによる条件は書けません。書き直してください。',
      en: 'Nationality, origin, family, belief and marriage may not be conditions; take it out.',
    },
  },
  'minor-night-work': {
    ja: () => '高卒求人の就業時間が、18歳未満の人に認められない深夜（22時から5時）にかかっています。',
    en: () => 'The hours reach into the night (22:00–5:00), which is closed to those under eighteen.',
    next: { ja: '就業時間を直してください。', en: 'Change the hours.' },
  },
  'minor-forbidden-work': {
    ja: (data) => `高卒求人に、18歳未満の人に認められない仕事があるようです（「${data.word}」）。`,
    en: (data) => `The posting seems to offer work closed to those under eighteen (“${data.word}”).`,
    next: {
      ja: '仕事の内容を直すか、一般求人として申し込んでください。',
      en: 'Change the work, or file a general posting.',
    },
  },
  'ask-one-person': {
    ja: (data) => `特定の人だけに向けた求人に見える言葉があります（「${data.word}」）。`,
    en: (data) => `A text reads as if one person were meant already (“${data.word}”).`,
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'ask-pay-low': {
    ja: (data) =>
      `賃金（${Number(data.pay).toLocaleString('ja-JP')}円）が、同じ地域・職種のふつうの額（${Number(data.usual).toLocaleString('ja-JP')}円ほど）より、かなり低くなっています。`,
    en: (data) => `The pay (${data.pay} yen) is far below what is usual for this work there (about ${data.usual}).`,
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'ask-pay-high': {
    ja: (data) =>
      `賃金（${Number(data.pay).toLocaleString('ja-JP')}円）が、同じ地域・職種のふつうの額（${Number(data.usual).toLocaleString('ja-JP')}円ほど）より、かなり高くなっています。`,
    en: (data) => `The pay (${data.pay} yen) is far above what is usual for this work there (about ${data.usual}).`,
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'ask-overtime': {
    ja: (data) => `時間外労働が月平均${data.hours}時間と、45時間を超えています。`,
    en: (data) => `Overtime is ${data.hours} hours a month, more than 45.`,
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'ask-few-holidays': {
    ja: (data) => `年間休日数が${data.days}日と、70日を下回っています。`,
    en: (data) => `There are ${data.days} days off a year, fewer than 70.`,
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'ask-holidays-against-week': {
    ja: (data) => `毎週の休みからは年間${data.expected}日以上になりますが、年間休日数が${data.days}日になっています。`,
    en: (data) => `The days off each week make ${data.expected} a year, but only ${data.days} are stated.`,
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'ask-employment-insurance': {
    ja: () => '週の労働時間が20時間以上ですが、雇用保険に加入しない内容になっています。',
    en: () => 'With 20 hours a week or more, employment insurance is usually due.',
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'ask-contact-in-text': {
    ja: () => '文章の中に、電話番号かホームページのアドレスがあるようです。',
    en: () => 'A text seems to contain a telephone number or an address of a site.',
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'ask-sex-or-age': {
    ja: (data) => `文章の中に、性別や年齢を限る言い方があるようです（「${data.word}」）。`,
    en: (data) => `A text seems to hint at sex or age (“${data.word}”).`,
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
  'ask-identical-posting': {
    ja: () => '同じ内容の有効な求人があります。',
    en: () => 'The same posting is open already.',
    next: {
      ja: '間違いがなければ、確認の欄にチェックを入れてお進みください。',
      en: 'If it is right, tick the confirmation and go on.',
    },
  },
};
