import { article, paragraph as p } from './build.ts';
import type { LegalDocument } from './types.ts';

/** S: the privacy policy of the whole site. */
export const sitePrivacy: LegalDocument = {
  letter: 'S',
  slug: 'privacy',
  id: 'site-privacy',
  title: { ja: 'サイトのプライバシーポリシー', en: 'Privacy policy of the site' },
  version: '2022-03-22',
  effectiveFrom: '2022-03-22',
  note: {
    ja: 'このプライバシーポリシーには条番号がないため、項目に名前をつけて引用しています。',
    en: 'This policy has no article numbers; its parts are cited by name.',
  },
  articles: [
    article(
      '',
      '基本の考え方',
      'Principle',
      p(
        ' principle',
        'サービスの運営と、職業安定局・労働局・ハローワークの業務に必要な範囲で情報を集めます。両マイページと求人・求職情報提供サービスにも適用されるので、それぞれの利用規約とあわせて同意のうえお使いください。送受信は漏えいを防ぐ対策をし、データはパスワードで守られたアクセス制限のあるサーバーに保管します。',
        'Information is collected as far as running the service and the work of the administration need it. The policy also applies to both pages and to the information service for agencies: agree to it together with the terms of each. Transmission is secured against leaks, and data is kept on password-protected servers with restricted access.',
      ),
    ),
    article(
      '',
      '個人情報の保護',
      'Personal data',
      p(
        ' protection',
        '求職者、事業主、情報提供サービスの利用者の個人情報は、業務に必要な範囲で集め、目的の範囲で保管し、行政自らが使います。法令に基づくときを除き、本人の同意なく他人に渡しません。',
        'Personal data of jobseekers, employers and users of the information service is collected as far as needed, kept for its purpose and used by the administration itself. It is not passed on without consent unless the law provides for it.',
      ),
    ),
    article(
      '',
      '仕事を探す方の情報',
      'People who look for work',
      p(
        ' number',
        '求職者に限って事業所名などを公開する求人があります。登録している方は、検索の前に求職番号を入力します（求職者マイページから検索するときは不要です）。',
        'Some postings show the employer’s identity to jobseekers only. Registered persons enter their jobseeker number before searching (not needed on the jobseeker page).',
      ),
      p(
        ' publication',
        '求職情報の公開を希望すると、希望した情報が求人者に公開されます。いつでもやめられます。マイページのある方はページで、ない方は利用しているハローワークで手続きします。取扱いは、マイページ利用規約第12条を確かめ、了承のうえお使いください。',
        'Those who choose publication have the chosen information shown to employers. It can be stopped at any time: on the page, or without a page through the office. See and accept Article 12 of the My Page terms first.',
      ),
      p(
        ' agencies',
        '求職情報提供サービスを希望すると、自治体や民間の事業者に一定の範囲の情報が渡り、それらの機関からマイページにメッセージが届くことがあります。いつでもページでやめられます。先に求職者向けの利用規約を確かめ、了承してください。',
        'Those who choose the jobseeker information service have a defined part of their information given to local governments and private agencies, whose messages may arrive on the page. It can be stopped on the page at any time. See and accept the service’s terms for jobseekers first.',
      ),
    ),
    article(
      '',
      '求人事業所の情報',
      'Employers',
      p(
        ' restrict',
        '事業所名、代表者名、法人番号、所在地、電話番号、ファックス番号などは、希望する求人事業所に限り公開しています。求人と求職を結びつける目的に沿ってお使いください。公開の方法を変えるときは、求人を申し込んだハローワークに連絡します。',
        'Name, representative, corporate number, address, telephone and fax numbers are public only where the employer wishes. Use them for bringing work and workers together. To change what is public, contact the office where the posting was filed.',
      ),
    ),
    article(
      '',
      '利用の統計',
      'Statistics of use',
      p(
        ' stats',
        'ページごとの訪問者数やサービスごとの利用者数などを統計にします。個人情報は含みません。',
        'Visits per page, users per service and the like are counted, without personal data.',
      ),
    ),
    article(
      '',
      '改定と適用の範囲',
      'Revision and scope',
      p(
        ' revision',
        '改定したときはサイトに掲載します。別に定めるときを除き、掲載のときから効力を生じます。ほかの府省での取扱いは、それぞれの組織の責任です。',
        'Revisions are published on the site and take effect then unless set otherwise. Other authorities answer for their own handling.',
      ),
    ),
  ],
};
