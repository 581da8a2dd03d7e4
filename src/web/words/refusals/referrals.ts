import { openAgain, type RefusalDictionary } from './types.ts';

const tooLong = (what: string, en: string): RefusalDictionary[string] => ({
  ja: (data) => `${what}は${data.most}文字までです。いまは${data.length}文字です。`,
  en: (data) => `${en} can have ${data.most} characters; it has ${data.length}.`,
  next: { ja: '短くしてください。', en: 'Please shorten it.' },
});

const atDesk = { ja: '求職番号を確かめてください。', en: 'Check the jobseeker number.' };

/** Referrals by an office, their answers and results, and the restriction for missing results. */
export const referrals: RefusalDictionary = {
  'no-such-referral': {
    ja: () => 'この紹介は見つかりません。',
    en: () => 'This referral was not found.',
    next: { ja: '一覧から開き直してください。', en: 'Open it again from the list.' },
  },
  'referral-posting-unknown': {
    ja: () => 'この求人番号の求人はありません。',
    en: () => 'There is no posting with this number.',
    next: { ja: '求人番号を確かめてください。', en: 'Check the number.' },
  },
  'referral-jobseeker-unknown': {
    ja: () => 'この安定所に、この求職番号の求職者はいません。',
    en: () => 'No jobseeker with this number is registered at this office.',
    next: atDesk,
  },
  'T11(1) posting-not-valid': {
    ja: () => 'この求人は有効ではないため、紹介できません。',
    en: () => 'The posting is not valid, so nobody can be referred to it.',
    next: { ja: '有効中の求人を選んでください。', en: 'Choose a valid posting.' },
  },
  'T11(1) employer-stopped': {
    ja: () => '求人者マイページの提供を停止している事業所のため、オンラインでは紹介できません（利用規約第6条第7項）。',
    en: () => 'The service of the employer’s page is stopped, so nobody can be referred online (T6(7)).',
    next: {
      ja: '停止の理由を管轄の安定所に確かめてください。窓口での紹介はできます。',
      en: 'Ask the office of the employer for the reason. A referral at the counter is possible.',
    },
  },
  'T11(1) recruitment-stopped': {
    ja: () => 'この求人は募集を停止しているため、紹介できません。',
    en: () => 'Recruitment for the posting is paused, so nobody can be referred to it.',
    next: { ja: '募集が再開されてから紹介してください。', en: 'Refer when it has been resumed.' },
  },
  'T11(1) registration-not-valid': {
    ja: () => '求職の登録が有効ではないため、紹介できません。',
    en: () => 'The registration is not valid, so the person cannot be referred.',
    next: {
      ja: '窓口で求職の申込みを受けてから、紹介してください。',
      en: 'Let the person register again at the counter first.',
    },
  },
  'not-office-registered': {
    ja: () => 'オンライン登録者は紹介できません。紹介できるのは、ハローワーク利用登録者だけです。',
    en: () => 'Persons registered online cannot be referred, only those registered with an office.',
    next: {
      ja: '窓口で相談して、ハローワーク利用登録者に切り替えてから紹介してください。',
      en: 'Talk with the person and switch the registration first.',
    },
  },
  'referral-open': {
    ja: () => 'この求人への紹介が、まだ終わっていません。同じ求人に同時に2件は紹介できません。',
    en: () => 'An earlier referral to this posting is still open; there can be one at a time.',
    next: {
      ja: '求職者の紹介の記録から、前の紹介の状態を確かめてください。',
      en: 'Look at the earlier referral in the record of the person.',
    },
  },
  'no-page-to-refer-to': {
    ja: () => '求職者マイページがないため、オンラインでは紹介できません。',
    en: () => 'The person has no page, so a referral cannot be sent online.',
    next: { ja: '窓口での紹介を選び、紹介状を渡してください。', en: 'Refer at the counter and hand over the letter.' },
  },
  'office-message-too-long': tooLong('求人者へのメッセージ', 'The message to the employer'),
  'referred-posting-over': {
    ja: () => 'この求人は有効期間が終わったか、取り消されたため、この紹介では応募できません。',
    en: () => 'This posting is no longer valid, so you cannot apply with this referral.',
    next: {
      ja: 'ほかの求人については、ハローワークに相談するか、求人をさがしてください。',
      en: 'Ask your office about other postings, or search.',
      href: '/postings',
    },
  },
  'decline-reason-missing': {
    ja: () => '応募しない理由が選ばれていません。',
    en: () => 'No reason is chosen.',
    next: { ja: 'いちばん近い理由を選んでください。', en: 'Choose the one that comes closest.' },
  },
  'decline-note-too-long': tooLong('ハローワークに伝えたいこと', 'What you tell the office'),
  'referred-at-counter': {
    ja: () => '窓口での紹介は、この画面からは取り消せません。',
    en: () => 'A referral at the counter cannot be cancelled on this page.',
    next: {
      ja: '辞退するときは、事業所とハローワークに電話で伝えてください。',
      en: 'To withdraw, telephone the employer and your office.',
    },
  },
  'tell-the-office': {
    ja: () => '求人が無効になったため、この紹介の紹介状の確認と選考結果の登録は、このページではできません。',
    en: () => 'The posting is no longer valid, so the letter and the result of this referral are closed on this page.',
    next: {
      ja: '選考結果は、紹介したハローワークに直接ご連絡ください。職員が登録します。',
      en: 'Tell the office that referred the person; its staff register the result.',
    },
  },
  'result-reason-missing': {
    ja: () => '理由が選ばれていません。',
    en: () => 'No reason is chosen.',
    next: { ja: 'いちばん近い理由を選んでください。', en: 'Choose the one that comes closest.' },
  },
  'terms-unanswered': {
    ja: () => '採用の条件が求人票と同じか、異なるかが選ばれていません。',
    en: () => 'Whether the terms are those of the posting is not answered.',
    next: { ja: 'どちらかを選んでください。', en: 'Choose one.' },
  },
  'result-note-too-long': tooLong('メモ', 'The note'),
  'result-not-chosen': {
    ja: () => '結果が選ばれていません。',
    en: () => 'No result is chosen.',
    next: { ja: '結果を選んでください。', en: 'Choose a result.' },
  },
  'G restrict not-restricted': {
    ja: () => 'この事業所は、いま選考結果の未登録による制限を受けていません。',
    en: () => 'This establishment is not restricted for missing results now.',
    next: openAgain,
  },
  'lifting-reason-missing': {
    ja: () => '解除の理由が入力されていません。',
    en: () => 'The reason is missing.',
    next: {
      ja: '事業所から聞いたことと、適当と判断した理由を書いてください。',
      en: 'Write what the employer said and why lifting is right.',
    },
  },
  'lifting-reason-too-long': tooLong('解除の理由', 'The reason'),
};
