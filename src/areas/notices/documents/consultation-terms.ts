import { article, paragraph as p, point } from './build.ts';
import type { LegalDocument } from './types.ts';

/** C: the national terms of online consultation. C7–C11 are partly lost in the source and not cited. */
export const consultationTerms: LegalDocument = {
  letter: 'C',
  slug: 'consultation',
  id: 'consultation-terms',
  title: { ja: 'オンライン職業相談 利用規約', en: 'Terms of online consultation' },
  version: '2025-01-06',
  effectiveFrom: '2025-01-06',
  note: {
    ja: '元の文書は第7条の途中から第11条の途中までが失われています。第7条から第11条はここに載せず、引用もしません。',
    en: 'The source is lost from within Article 7 to within Article 11. Articles 7 to 11 are not shown here and nothing is cited from them.',
  },
  articles: [
    article(
      '1',
      '目的',
      'Purpose',
      p(
        '',
        'ハローワークの職業相談をオンラインで受けるときに必要なことを定めます。',
        'What applies when consulting Hello Work online.',
      ),
    ),
    article(
      '2',
      '同意',
      'Consent',
      p(
        '',
        '利用には同意が必要です。利用した方は、見るだけでも、同意したものとみなします。同意できないときは利用できません。',
        'Use needs consent; whoever uses the system, even only to look, is taken to agree. Without consent it cannot be used.',
      ),
    ),
    article(
      '3',
      '対象となる方',
      'Who may use it',
      p(
        '',
        'カメラで通信できる機器と第4条のアプリなどを用意できる、次のいずれかの方です。',
        'Persons with a device that can connect by camera and what Article 4 needs, who are one of the following.',
      ),
      p('一', 'ハローワークに求職登録をしている方', 'registered as jobseeker at an office'),
      p('二', 'サイト（求職者マイページ）で求職登録をしている方', 'registered as jobseeker on the site'),
      p('三', 'ハローワークが利用を必要と認めた方', 'others whom the office finds to need it'),
    ),
    article(
      '4',
      'アプリケーション',
      'Software',
      p(
        '',
        '予約にはe-TUMO、通話にはZoomを使うと定められています。Zoomを使うときは、その規約にも同意が必要です。',
        'The source names e-TUMO and Zoom as the software in use. Consent to the terms of Zoom is needed besides.',
      ),
    ),
    article(
      '5',
      '利用者の登録',
      'Registration',
      p('', '利用の前に、本人が登録します。', 'The person registers before use.'),
      p(
        '一',
        '利用者ID、パスワード、氏名、住所、メールアドレスなどを登録します。',
        'ID, password, name, address, e-mail address and what else is needed are entered.',
      ),
      p(
        '二',
        '仮登録したアドレスへ届くURLを開くと、本登録になります（元の文書には送信しないと書かれていますが、後の文から明らかな書き誤りと読みます）。',
        'Opening the URL sent to that address completes registration (the source says it is not sent, plainly a slip given its next sentence).',
      ),
      p(
        '三',
        '登録した情報は、職業安定局とハローワークが管理します。',
        'The Employment Security Bureau and the office keep the data.',
      ),
      p('四', '使わなくなった登録は、本人が削除できます。', 'Persons may delete a registration they no longer use.'),
    ),
    article(
      '6',
      'IDとパスワード',
      'ID and password',
      p(
        '(1)',
        'アカウントは本人が管理し、他人に教えたり使わせたりしません。',
        'The person looks after the account and neither discloses it nor lets others use it.',
      ),
      p('(2)', 'パスワードは定期的に変えます。', 'The password is changed regularly.'),
      p(
        '(3)',
        '再発行はしません。なくしたり、盗まれたり、不正に使われたりしたときは、すぐハローワークに連絡して指示に従います。',
        'Accounts are not reissued. Loss, theft or misuse is reported to the office at once, whose instructions are followed.',
      ),
      p(
        '(4)',
        '1年以上使われていないアカウントは、抹消されることがあります。',
        'An account unused for a year or more may be erased.',
      ),
      p(
        '(5)',
        'アカウントで行われた手続きは、本人が行ったものとみなします。',
        'What is done with the account is taken as done by the person.',
      ),
    ),
    article(
      '12',
      '利用の条件',
      'Conditions of use',
      p(
        '(1)',
        '自分の意思と責任で、示された方法に従って使います。',
        'Use is of one’s own will and responsibility, in the way shown.',
      ),
      p('(2)', '次のことを承知のうえで使います。', 'Use is with knowledge of the following.'),
      p(
        '(2)一',
        '相談は開庁時間に行い、ハローワークが別に定めるときを除き、1日1回、1回30分までです。',
        'During opening hours; once a day, up to 30 minutes, unless the office sets otherwise.',
      ),
      p(
        '(2)二',
        '必要なときは、登録した電話、メール、求職者マイページに連絡することがあります。',
        'Where needed, contact is by the registered telephone, e-mail or the jobseeker page.',
      ),
      p(
        '(2)三',
        '相談のとき、氏名や求職番号などで本人を確認します。',
        'Identity is checked by name, jobseeker number and the like.',
      ),
      p(
        '(2)四',
        '業務の都合で、予約した時間に行えないことがあります。',
        'For reasons of its work the office may be unable to keep a booked time.',
      ),
      p('(2)五', '採用を約束するものではありません。', 'No promise that anyone will be hired.'),
      p(
        '(2)六',
        'やめるときは、サイトで取り消すか、予約したハローワークに電話します。連絡なく10分が過ぎるとキャンセルとみなし、その後の利用を断ることがあります。',
        'To cancel, do so on the site or telephone the office. Ten minutes past the start without word counts as cancelled, and further use may be refused.',
      ),
    ),
    article(
      '13',
      '利用の記録',
      'Records of use',
      p(
        '(1)',
        '利用の時間帯、アクセスの履歴、端末の識別情報を記録することがあります。',
        'Times of use, access and device identification may be recorded.',
      ),
      p(
        '(2)',
        '記録は端末が特定できる形では公開しません。法令に基づく求めがあったときは別です。',
        'Records are not published in a form that identifies a device, save for requests under law.',
      ),
    ),
    article(
      '14',
      '禁止されること',
      'Forbidden acts',
      p(
        '',
        '次のことを禁じます。行われたときは、利用を直ちに中止します。',
        'The following is forbidden; use is ended at once when it happens.',
      ),
      p('一', '相談以外の目的で使う', 'use for other purposes'),
      p('二', '不正にアクセスする', 'unauthorised access'),
      p('三', '管理や運営を妨げる', 'getting in the way of its running'),
      p('四', 'ウイルスのあるファイルをわざと送る', 'sending infected files on purpose'),
      p('五', '他人のIDやパスワードを使う', 'use of another’s ID or password'),
      p('六', 'うその情報で登録する', 'registering false information'),
      p('七', '著作権、商標権、プライバシー、氏名、肖像、名誉など他人の権利を害する', 'harming rights of others'),
      p('八', '人や団体を中傷する', 'slander'),
      p('九', '行政やほかの人に不利益を与える', 'putting the administration or others at a disadvantage'),
      p('十', 'もうけることを目的とする', 'acting for profit'),
      p('十一', '相談を録画・録音する', 'recording the consultation'),
      p(
        '十二',
        '定義ファイルを最新にせず、または自動検査を有効にせずに使う',
        'access without current antivirus definitions or automatic scanning',
      ),
      p('十三', 'ぜい弱性に対応していないOSやブラウザで使う', 'access with an unpatched operating system or browser'),
      p(
        '十四',
        '法令に反する、安全をおびやかすなど、適切でないと判断されること',
        'what breaks the law, endangers security or is found unsuitable',
      ),
    ),
    article(
      '15',
      '防ぐための措置',
      'Protective measures',
      p(
        '',
        '禁止された行為があると考える十分な理由があるときなどは、登録や集めた情報の抹消、システムの停止などを行うことがあります。',
        'Where there is good reason to think a forbidden act took place, registration and collected data may be erased or the system stopped.',
      ),
    ),
    article(
      '16',
      '責任の範囲',
      'Liability',
      p(
        '(1)',
        '利用から生じた本人や他人の損害について、行政は責任を負いません。',
        'The administration is not liable for damage to users or others from use.',
      ),
      p(
        '(2)',
        '改修や停止は予告なく行うことがあり、その損害にも責任を負いません。',
        'The system may be changed or stopped without notice, also without liability.',
      ),
      p(
        '(3)',
        '利用者の機器や通信の障害による損害にも責任を負いません。',
        'Nor for failures of users’ devices or connections.',
      ),
      p(
        '(4)',
        '利用者が他人や行政に損害を与えたときは、直ちに賠償します。',
        'A user who causes damage makes it good at once.',
      ),
    ),
    article(
      '17',
      '著作権',
      'Copyright',
      p(
        '(1)',
        'プログラムなどは法令で保護され、修正、複製、改ざん、販売を禁じます。',
        'The programs are protected; no alteration, copying, tampering or sale.',
      ),
      p('(2)', 'システムの解析を試みてはいけません。', 'No attempt to reverse-engineer the system.'),
    ),
    article(
      '18',
      '個人情報',
      'Personal data',
      p(
        '(1)',
        '個人情報は、職業安定法第5条の5などの法令に基づいて守ります。',
        'Personal data is protected under Article 5-5 of the Employment Security Act and related law.',
      ),
      p(
        '(2)',
        '利用者は、第20条第2項の措置をとり、秘密を守ります。',
        'Users take the measures of Article 20(2) to keep the talk confidential.',
      ),
    ),
    article(
      '19',
      '法令を守ること',
      'Keeping the law',
      p('', '利用に関わる法令や条例などを守ります。', 'Users keep the laws and ordinances that concern the use.'),
    ),
    article(
      '20',
      'そのほかの注意',
      'Other points',
      p(
        '(1)',
        '第14条のほか、脅し、暴言、業務の妨げなどで相談に支障があると判断したときは、利用を中止し、または断ることがあります。',
        'Besides Article 14, threats, abuse or getting in the way of the office’s work may end the consultation or lead to refusal.',
      ),
      p(
        '(2)',
        '個室か、まわりに人のいない場所を用意します。家族、支援者、通訳、介助者などの同席が必要なときは、あらかじめハローワークに伝えます。',
        'Be in a private room or where nobody else is near. Tell the office in advance about companions such as family, supporters, interpreters or carers.',
      ),
      p(
        '(3)',
        'アプリを使える状態にし、通信を確かめ、ブラウザなどを最新にしておきます。',
        'Have the software ready, the connection checked, browser and other software up to date.',
      ),
      p(
        '(4)',
        '特別永住者でない外国籍の方が在留資格と在留期間などを登録していないとわかったときは、利用を停止することがあります。',
        'Use may be stopped for foreign nationals, other than special permanent residents, found not to have registered residence status and period.',
      ),
    ),
    article(
      '21',
      '法律と裁判所',
      'Law and court',
      p('(1)', '日本の国内法を適用します。', 'Japanese law applies.'),
      p(
        '(2)',
        '争いは、相談を行ったハローワークの所在地を管轄する地方裁判所を、第一審の専属的合意管轄裁判所とします。',
        'Disputes go in first instance exclusively to the district court for the seat of the office consulted.',
      ),
    ),
    article(
      '22',
      '変更',
      'Revision',
      p(
        '',
        '必要なときは予告なく変更でき、その後の利用は同意とみなします。',
        'May be changed without warning where needed; use after that is taken as consent.',
      ),
    ),
    article(
      '23',
      'そのほか',
      'Other matters',
      p(
        '(1)',
        '規約にないことは職業安定局が定め、全部または一部を変更・廃止することがあります。',
        'What is left open is set by the Employment Security Bureau, which may change or end the system in whole or part.',
      ),
      p(
        '(2)',
        '登録された情報や利用の状況は、個人がわからない統計として集計・分析することがあります。',
        'Registrations and use may be analysed as statistics in which no person can be identified.',
      ),
    ),
  ],
};

/** K: the rules of the Kanazawa office, which apply besides C. */
export const kanazawaRules: LegalDocument = {
  letter: 'K',
  slug: 'consultation-kanazawa',
  id: 'kanazawa-rules',
  title: {
    ja: 'ハローワーク金沢 オンライン職業相談 利用規程',
    en: 'Rules of Hello Work Kanazawa for online consultation',
  },
  version: '2025-03-25',
  effectiveFrom: '2025-03-25',
  note: {
    ja: 'ハローワーク金沢（津幡分室を含みます）の規程です。ヤングハローワーク金沢とマザーズハローワークには適用されません。',
    en: 'For Hello Work Kanazawa including its Tsubata annex; not for Young Hello Work Kanazawa or Mothers’ Hello Work.',
  },
  articles: [
    article(
      '1',
      '目的',
      'Purpose',
      p(
        '',
        '国の規約に加えて、オンライン職業相談を受けるときに必要なことを定めます。',
        'What applies to online consultation besides the national terms.',
      ),
    ),
    article(
      '2',
      '同意',
      'Consent',
      p(
        '',
        '国の規約とこの規程の両方に同意が必要です。利用した方は、見るだけでも、同意したものとみなします。同意できないときは利用できません。',
        'Consent to both the national terms and these rules is needed; whoever uses the system, even only to look, is taken to agree. Without consent it cannot be used.',
      ),
    ),
    article(
      '3',
      '利用の条件',
      'Conditions of use',
      p('', '次のことを承知のうえで使います。', 'Use is with knowledge of the following.', [
        point('利用できる回数と時間は、国の規約と同じです。', 'How often and how long: as in the national terms.'),
      ]),
      p(
        '一',
        '相談は開庁日に行い、10時、11時、14時、15時に始まる4枠です。',
        'On open days, in four slots starting at 10, 11, 14 and 15 o’clock.',
      ),
      p(
        '二',
        '必要なときは、登録した電話番号、メールアドレス、求職者マイページに連絡することがあります。',
        'Where needed, contact is by the registered telephone number, e-mail address or jobseeker page.',
      ),
    ),
    article(
      '4',
      '法律と裁判所',
      'Law and court',
      p('(1)', '日本の国内法を適用します。', 'Japanese law applies.'),
      p(
        '(2)',
        '争いは、金沢地方裁判所を第一審の専属的合意管轄裁判所とします。',
        'Disputes go in first instance exclusively to the Kanazawa District Court.',
      ),
    ),
    article(
      '5',
      '変更',
      'Revision',
      p(
        '',
        '必要なときは予告なく変更でき、その後の利用は同意とみなします。',
        'May be changed without warning where needed; use after that is taken as consent.',
      ),
    ),
    article(
      '6',
      'そのほか',
      'Other matters',
      p(
        '',
        '規程にないことは職業安定局が定め、全部または一部を変更・廃止することがあります。',
        'What is left open is set by the Employment Security Bureau, which may change or end the system in whole or part.',
      ),
    ),
  ],
};
