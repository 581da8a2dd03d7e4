import type { Lang } from '#web/page.ts';

/** What is to be known before publishing, with its clause (T12). The same on the page and at the counter. */
export interface PublicationNotice {
  readonly rule: string;
  readonly text: string;
}

const ja: readonly PublicationNotice[] = [
  {
    rule: 'T12(2)',
    text: '「希望する仕事」「希望勤務地」「学歴」「免許・資格」は必ず公開されます。ほかの項目は、選んだものだけが公開されます。氏名、連絡先、生年月日、勤めていた会社の名前の欄は、どの場合も公開されません。',
  },
  {
    rule: 'T12(3)',
    text: '書いた文章は、そのまま公開されます。前の職場の名前、自分が誰かわかること、ほかの人の不利益になることが書かれていないか、公開する前に確かめてください。公開した内容によって生じた不利益は、ご自身の責任になります。',
  },
  {
    rule: 'T12(1)',
    text: '公開した内容は、ハローワークが、求人を開拓するときなど、職業紹介の仕事に使うことがあります。',
  },
  {
    rule: 'T12(5)',
    text: '直接リクエストに応えるオンライン自主応募は、ハローワークの紹介ではありません。紹介を受けることが条件の手当（再就職手当の一部、常用就職支度手当、移転費など）は受けられません。',
  },
  {
    rule: 'T11(8)',
    text: '応募や採用をめぐって事業所との間に争いがおきたときは、当事者どうしで解決してください。',
  },
  { rule: 'T12(8)', text: 'リクエストは、採用を約束するものではありません。' },
];

const en: readonly PublicationNotice[] = [
  {
    rule: 'T12(2)',
    text: 'Work looked for, places, education and licences are always published; other items only if chosen. Names, contacts, date of birth and the names of former employers are never published from their fields.',
  },
  {
    rule: 'T12(3)',
    text: 'What you wrote is published as it stands. Check beforehand that it names no former workplace, does not tell who you are and harms nobody. What follows from the published text is your own responsibility.',
  },
  { rule: 'T12(1)', text: 'Hello Work may use what you publish in its placement work, such as finding employers.' },
  {
    rule: 'T12(5)',
    text: 'A self-application that answers a direct request is no referral by Hello Work. Allowances that need its referral (part of the re-employment allowance, regular-job preparation allowance, moving expenses and others) are not paid.',
  },
  { rule: 'T11(8)', text: 'Disputes about applications and hiring are settled between you and the employer.' },
  { rule: 'T12(8)', text: 'A request is no promise of being hired.' },
];

export const publicationNotices: Readonly<Record<Lang, readonly PublicationNotice[]>> = { ja, en };
