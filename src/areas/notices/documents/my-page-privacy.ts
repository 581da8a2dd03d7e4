import { article, paragraph as p, point } from './build.ts';
import type { LegalDocument } from './types.ts';

/** P: the privacy policy of the employer and jobseeker pages. */
export const myPagePrivacy: LegalDocument = {
  letter: 'P',
  slug: 'my-page-privacy',
  id: 'my-page-privacy',
  title: {
    ja: '求人者マイページ・求職者マイページのプライバシーポリシー',
    en: 'Privacy policy of the employer page and the jobseeker page',
  },
  version: '2022-10-01',
  effectiveFrom: '2022-10-01',
  articles: [
    article(
      '1',
      '基本の考え方',
      'Principle',
      p(
        '',
        '個人情報保護法と職業安定法に基づき、無料の職業紹介と、職業安定局等・労働局・ハローワークの業務に必要な範囲で、利用者の情報を集め、保管し、使います。',
        'Under the Act on the Protection of Personal Information and the Employment Security Act, information about users is collected, kept and used as far as free job placement and the work of the administration need it.',
      ),
    ),
    article(
      '2',
      '集める情報',
      'What is collected',
      p(
        '',
        '求職や求人の申込みで書いていただいたこと、相談の内容、そのほか無料の職業紹介に必要な情報です。',
        'What is entered when registering or filing postings, what is said in consultations, and what else free job placement needs.',
      ),
    ),
    article(
      '3',
      '使う目的',
      'What it is used for',
      p('(1)', '無料の職業紹介のために、次のことに使います。', 'For free job placement:', [
        point(
          '職業指導と職業紹介（相談、求人者への求職者情報の提供、イベントの案内、採用担当者名の求職者への提供など）',
          'guidance and placement (consultation, giving jobseeker data to employers, invitations to events, giving jobseekers the name of the person in charge, and so on)',
        ),
        point(
          '適切な紹介に必要なときの、訓練施設、自治体などへの情報提供',
          'information to training institutions, local governments and others where a good placement needs it',
        ),
      ]),
      p('(2)', '特に必要なときは、次のことにも使います。', 'Where specially needed, also for:', [
        point('事業主への雇用管理の指導', 'advice to employers on personnel management'),
        point('職業紹介事業者などへの指導監督', 'supervision of placement agencies and the like'),
        point('問い合わせへの対応とサービスの改善', 'answering questions and improving the service'),
        point('雇用保険と雇用関係助成金の事務', 'employment insurance and employment subsidies'),
        point('業務の分析・改善と政策の立案', 'analysing and improving the work, making policy'),
        point('これらに附帯する業務や法令上の事務', 'work that goes with these or that the law requires'),
      ]),
    ),
    article(
      '4',
      '使用と提供の制限',
      'Limits on use and disclosure',
      p(
        '',
        '法令による開示の求め、不正アクセスなどの特別な理由があるときを除き、第3条以外の目的で使ったり、他人に渡したりしません。本人の同意があるときや、法令に基づくなど正当な理由があるときは、例外とすることがあります。',
        'Except for requests under law, unlawful access and other special reasons, information is not used or disclosed beyond Article 3. The person’s consent, or law or another just reason, may allow it.',
      ),
    ),
    article(
      '5',
      '安全の確保',
      'Safety',
      p(
        '',
        '漏えい、改ざん、滅失、き損を防ぎ、適切に管理します。外部に事務を任せるときは、任せた先でも同じ措置をとります。',
        'Information is guarded against leaks, alteration, loss and damage. Contractors take the same measures.',
      ),
    ),
    article(
      '6',
      '自分の情報の開示',
      'Disclosure of one’s own data',
      p(
        '',
        'ハローワークが集めた自分の情報は、個人情報保護法により開示を請求できます。',
        'Under the Act on the Protection of Personal Information everyone may ask for disclosure of the data held about them.',
      ),
    ),
    article(
      '7',
      '適用の範囲',
      'Scope',
      p(
        '',
        'ハローワークを利用する方だけに適用されます。ほかの府省での取扱いは、それぞれの組織の責任です。',
        'This policy applies only to users of Hello Work; other authorities answer for their own handling.',
      ),
    ),
    article(
      '8',
      '改定',
      'Revision',
      p(
        '',
        '必要に応じて改定します。別に定めるときを除き、公表のときから効力を生じます。',
        'Revised as needed; takes effect on publication unless set otherwise.',
      ),
    ),
  ],
};
