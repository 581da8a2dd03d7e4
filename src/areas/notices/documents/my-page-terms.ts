import { article, paragraph as p, point } from './build.ts';
import type { LegalDocument } from './types.ts';

const forbidden = [
  point(
    '事実でないこと、または自分のことではない情報を登録する',
    'registering what is untrue or is not about yourself',
  ),
  point(
    '著作権、商標権、プライバシー、氏名、肖像、名誉など、他人の権利を害する',
    'harming rights of others: copyright, trademarks, privacy, name, likeness, reputation',
  ),
  point('人や団体を中傷する', 'slandering a person or an organisation'),
  point('もうけることを目的に登録したり情報を流したりする', 'registering or giving information for profit'),
  point('行政やほかの人に不利益を与える', 'putting the administration or others at a disadvantage'),
  point('サイトの運営を妨げる', 'getting in the way of running the site'),
  point(
    'このほか職業安定局が適当でないと判断すること',
    'whatever else the Employment Security Bureau finds unsuitable',
  ),
];

/** T: the terms of the employer and jobseeker pages. */
export const myPageTerms: LegalDocument = {
  letter: 'T',
  slug: 'my-page',
  id: 'my-page-terms',
  title: { ja: '求人者マイページ・求職者マイページ利用規約', en: 'Terms of the employer page and the jobseeker page' },
  version: '2024-01-09',
  effectiveFrom: '2024-01-09',
  articles: [
    article(
      '1',
      '目的',
      'Purpose',
      p(
        '',
        '求人者マイページは、事業所の登録、求人の申込み、求人と応募者の管理を、募集を行う求人者がオンラインで行うためのものです。求職者マイページは、求人の検索、活動の記録の確認、求人者との連絡を、仕事を探す方がオンラインで行うためのものです。',
        'The employer page lets employers who recruit register their establishment, file postings and manage postings and applicants online. The jobseeker page lets people who look for work search postings, see their own history and be in touch with employers online.',
      ),
    ),
    article(
      '2',
      '使える方',
      'Who may use it',
      p(
        '(1)',
        '求人者マイページは、ハローワークとこのサイトを使って募集・選考を行う求人者が、開設の手続きをして使います。原則として雇用保険の適用事業所を単位とします。',
        'Employers who recruit through Hello Work and this site use the employer page after opening it. As a rule the unit is an establishment covered by employment insurance.',
      ),
      p(
        '(2)',
        '求職者マイページは、ハローワークとこのサイトで仕事を探す方が、開設の手続きをして使います。中学校・中等教育学校・高等学校の在学中の生徒は開設できず、学校を通じて申し込みます（夜間・定時制・通信制に通いながら就職活動をする場合などを除きます）。特別永住者でない外国籍の方は、在留資格と在留期間が適正であることが必要です。',
        'People who look for work through Hello Work and this site use the jobseeker page after opening it. Pupils of junior high, secondary and high schools cannot open one and apply through their school (except, for instance, evening, part-time and correspondence pupils who look for work while attending). Foreign nationals other than special permanent residents need a proper residence status and period.',
      ),
    ),
    article(
      '3',
      'ことばの意味',
      'Definitions',
      p(
        '(1)',
        '「求人者マイページ」は、求人者ごとの募集・選考のために用意された画面と機能の全体です。求人の申込みや、求職情報・メッセージの閲覧などができます。',
        'The “employer page” is everything provided on the site for one employer’s recruiting: filing postings, reading jobseeker information and messages, and so on.',
      ),
      p(
        '(2)',
        '「求職者マイページ」は、求職者一人ひとりの求職活動のために用意された画面と機能の全体です。求人情報やメッセージの閲覧、応募などができます。',
        'The “jobseeker page” is everything provided on the site for one person’s search for work: reading postings and messages, applying, and so on.',
      ),
      p(
        '(3)',
        '「求人者」は、ハローワークに事業所を登録して求人を申し込んだ方です。これから求人者になろうとする方もマイページを開設できます。',
        'An “employer” has registered an establishment with Hello Work and filed a posting. Those about to become one may open the page too.',
      ),
      p(
        '(4)',
        '「求職者」は、(5)のハローワーク利用登録者と(6)のオンライン登録者の両方をいいます。',
        '“Jobseeker” means both the office-registered persons of (5) and the online-registered persons of (6).',
      ),
      p(
        '(5)',
        '「ハローワーク利用登録者」は、相談・紹介・セミナーなどの支援を使う前提で、ハローワークと相談し、内容の確認を受けて登録した方です。ハローワークのすべての支援に加え、求人の閲覧、ハローワークからの情報の受け取り、オンラインハローワーク紹介、直接の応募、応募先との連絡ができます。',
        'An “office-registered” person has registered after talking with the office, which checked the entries, in order to use its support. All support of the office is open, and reading postings, receiving information from the office, online referral, direct application, and contact with the employers applied to.',
      ),
      p(
        '(6)',
        '「オンライン登録者」は、サイトで登録し、ハローワークの確認を受けていない方です。求人の閲覧、直接の応募、応募先との連絡ができます。申込み先のハローワークは住所（郵便番号）で決まり、「利用安定所名」に表示されます。ハローワークに相談するとハローワーク利用登録者に切り替わり、もとに戻ることはできません。',
        'An “online-registered” person has registered on the site without a check by the office, and may read postings, apply directly and be in touch with the employers applied to. The office follows from the postal code of the home and is shown as 利用安定所名. After consulting the office the person becomes office-registered; there is no way back.',
      ),
    ),
    article(
      '4',
      '求人者マイページの開設',
      'Opening the employer page',
      p(
        '(1)',
        '開設には、ログインに使う事業所のメールアドレスが必要です。1つのページには、最初のアカウントのほかに追加アカウントを10個まで登録できます。アカウントは事業所の責任で管理し、他人に教えたり使わせたりしてはいけません。ただし、社会保険労務士など、求人申込みの事務を代わりに行うことが法令で認められた方には、契約により、その事務に必要な範囲で使わせることができます。そこから生じた損害や争いは当事者の間で解決します。',
        'Opening needs an e-mail address of the establishment as login. Besides the first account a page may have up to 10 additional ones. The establishment looks after its accounts and must not disclose them or let others use them. A labour and social security attorney, or another person whom the law lets file postings on behalf of an employer, may use one by contract as far as that work needs. Damage and disputes from this are settled between those involved.',
      ),
      p(
        '(2)',
        'アカウントが不正に使われるおそれがあるときは、すぐにサイトのヘルプデスクへ報告します。',
        'When an account may be misused, report it to the site’s help desk at once.',
      ),
      p('(3)', '開設の手続きが終わると、サービスを使えます。', 'The service can be used once opening is complete.'),
      p(
        '(4)',
        '利用者は、この規約とプライバシーポリシーの全体を承認したものとします。',
        'Users have accepted these terms and the privacy policy as a whole.',
      ),
    ),
    article(
      '5',
      '求職者マイページの開設',
      'Opening the jobseeker page',
      p(
        '(1)',
        '開設には、ログインに使う本人のメールアドレスが必要です。アカウントは本人の責任で管理し、他人に教えたり使わせたりしてはいけません。',
        'Opening needs the person’s own e-mail address as login. The person looks after the account and must not disclose it or let others use it.',
      ),
      p(
        '(2)',
        'アカウントが不正に使われるおそれがあるときは、すぐにサイトのヘルプデスクへ報告します。',
        'When the account may be misused, report it to the site’s help desk at once.',
      ),
      p(
        '(3)',
        '開設の手続きが終わると、サービスを使えます。ハローワーク利用登録者とオンライン登録者では、使える機能が違います。',
        'The service can be used once opening is complete. Office-registered and online-registered persons have different functions.',
      ),
      p(
        '(4)',
        '利用者は、この規約とプライバシーポリシーの全体を承認したものとします。',
        'Users have accepted these terms and the privacy policy as a whole.',
      ),
    ),
    article(
      '6',
      '求人者マイページ利用者の責任',
      'What employers answer for',
      p(
        '(1)',
        '求人者は、自分の意思と責任でページを開設し、職業安定局が示す方法で使います。',
        'Employers open the page of their own will and responsibility and use it as the Employment Security Bureau shows.',
      ),
      p(
        '(2)',
        '登録した求人などが正確で、うそがなく、最新であることは、求人者が責任を負います。',
        'Employers answer for what they register being accurate, true and current.',
      ),
      p('(3)', '次のことを承知のうえで使います。', 'Employers use the page knowing the following.', [
        point(
          '求人が無効になった日から5年以内に次の求人申込みがなければ、原則としてページは登録内容とともに削除されます（事業所登録を廃止している場合に限ります）。',
          'With no new posting within five years from the day the posting became invalid, the page and what it holds is erased as a rule (only where the establishment’s registration has been abolished).',
        ),
        point(
          '求職者との間のメッセージは、送受信から1年で消えます。',
          'Messages with jobseekers are erased one year after they were sent.',
        ),
        point(
          '有効な求人がない間は、一部の機能が使えません（第10条）。',
          'Some functions are unavailable while there is no valid posting (Article 10).',
        ),
        point(
          '障害のある新規高校卒業（予定）者の紹介を希望する場合などは、手続き上、ハローワークが別の区分の求人として受理することがあり、その求人がページに表示されます。',
          'For instance where an employer hopes for disabled pupils about to leave high school, the office may accept a posting under another kind than filed; that posting then shows on the page.',
        ),
      ]),
      p('(4)', '採用できることを約束するものではありません。', 'The page does not promise that anyone will be hired.'),
      p(
        '(5)',
        '開設により、面接会やセミナーの案内などがページと登録したメールアドレスに届くことがあり、保存した検索条件や応募受付の履歴などの利用状況をハローワークが見て共有することに同意したものとします。求職者とのメッセージは見ません。',
        'By opening the page employers agree that the office may send guidance, such as interview fairs and seminars, to the page and the account’s address, and may see and share the use of the page (saved searches, reception history and the like). Messages with jobseekers are not seen.',
      ),
      p(
        '(6)',
        '第1条の目的の範囲で使い、次のことをしてはいけません。',
        'Use stays within Article 1. The following is forbidden.',
        forbidden,
      ),
      p(
        '(7)',
        '職業紹介の運営を妨げるおそれのある行為やこの規約への違反があったとき、ハローワークはサービスの提供を停止することがあります。',
        'After acts that may get in the way of job placement, or a breach of these terms, the office may stop the service for the employer.',
      ),
      p(
        '(8)',
        '同じハローワークの管内での移転は、ページから変更を仮登録でき、引き続き使えます。移転や管轄の変更で担当のハローワークが変わるときは、ページでは処理できず、新しい担当のハローワークでの手続きが必要です。その場合は事業所番号などが変わり、応募者や求人一覧などの情報は引き継がれません。',
        'A move inside the same office’s area can be entered on the page as a provisional change, and the page stays in use. When a move or a change of jurisdiction brings a different office, the page cannot handle it: the new office must process it, the establishment number and other data change, and applicants and postings are not carried over.',
      ),
      p(
        '(9)',
        'アカウントの漏えいなど安全上の問題が疑われるとき、事前の連絡なく利用の停止やアカウントの削除などが行われることがあります。確認や対応を頼まれたときは従います。解決しないときも、停止や削除が行われることがあります。',
        'When a leak or another security problem is suspected, the page may be stopped or the account deleted without notice. Requests for checks or action must be followed; where the problem stays unsolved, stopping or deletion may follow.',
      ),
    ),
    article(
      '7',
      '求職者マイページ利用者の責任',
      'What jobseekers answer for',
      p(
        '(1)',
        '求職者は、自分の意思と責任でページを開設し、職業安定局が示す方法で使います。',
        'Jobseekers open the page of their own will and responsibility and use it as the Employment Security Bureau shows.',
      ),
      p(
        '(2)',
        '登録した求職情報などが正確で、うそがなく、最新であることは、本人が責任を負います。',
        'Jobseekers answer for what they register being accurate, true and current.',
      ),
      p('(3)', '次のことを承知のうえで使います。', 'Jobseekers use the page knowing the following.', [
        point(
          '求職が無効になった日から5年以内に改めて申し込まなければ、ページは登録内容とともに削除されます。その後に使うには、第5条の開設をやり直します。',
          'Without a new registration within five years from the day it became invalid, the page and what it holds is erased. To use it afterwards, it is opened again under Article 5.',
        ),
        point(
          '求人者との間のメッセージは、送受信から1年で消えます。',
          'Messages with employers are erased one year after they were sent.',
        ),
        point(
          '求職登録が無効の間（障害者としての登録で無効に準じる間を含みます）は、一部の機能が使えません（第10条）。',
          'Some functions are unavailable while the registration is invalid, or treated as invalid for persons registered as disabled (Article 10).',
        ),
        point(
          '必要なとき、登録した電話番号にハローワークなどから連絡することがあります。',
          'Where needed, the office may call the registered telephone number.',
        ),
        point(
          'オンラインハローワーク紹介などで求人情報がページに送られたときは、それをもってハローワークによる求人条件の明示とします。',
          'A posting sent to the page for an online referral or the like counts as the office’s statement of the terms of work.',
        ),
      ]),
      p('(4)', '採用されることを約束するものではありません。', 'The page does not promise that anyone will be hired.'),
      p(
        '(5)',
        '開設により、面接会やセミナーの案内などがページや登録したメールアドレスに届くことがあり、保存した検索条件や求人、応募の履歴、ブロックの情報、最後のログイン日や退会日などをハローワークが見て共有することに同意したものとします。志望動機、応募書類、求人者とのメッセージは見ません。',
        'By opening the page jobseekers agree that the office may send guidance to the page or the account’s address, and may see and share the use of the page: saved searches and postings, application history, blocks, last login, withdrawal date and the like. Motivation, application documents and messages with employers are not seen.',
      ),
      p(
        '(6)',
        '第1条の目的の範囲で使い、次のことをしてはいけません。',
        'Use stays within Article 1. The following is forbidden.',
        forbidden,
      ),
      p(
        '(7)',
        '職業紹介の運営を妨げるおそれのある行為やこの規約への違反があったとき、ハローワークはサービスの提供を停止することがあります。',
        'After acts that may get in the way of job placement, or a breach of these terms, the office may stop the service for the jobseeker.',
      ),
      p(
        '(8)',
        'オンライン自主応募をした面接に、辞退の連絡をせず参加しなかったと求人者から報告された件数が、3か月間で5件を超えると、一部の機能が自動的に制限されます。解除には来所が必要で、職員が適当と判断したときに解除されます。制限を繰り返し受けた場合は、サービスの提供が停止されることがあります。',
        'When employers report more than five interviews missed without word within three months after self-applications, some functions are restricted automatically. Lifting needs a visit to the office and happens when staff find it right. Repeated restriction may lead to the service being stopped.',
      ),
      p(
        '(9)',
        'ハローワークの管轄が変わり利用安定所が変わるときは、別に定める期間内にハローワークへ連絡し、指定の手続きをします。期間を過ぎるとログインできなくなり、それまでの記録も使えません。',
        'When a change of jurisdiction changes the person’s office, the person contacts the office within a period set separately and completes the named procedure. After it, login is no longer possible and earlier records cannot be used.',
      ),
      p(
        '(10)',
        '特別永住者でない外国籍の方は、「在留資格等」欄に、在留カード表面の在留資格と在留期間（満了日）を、裏面に資格外活動許可の記載があるときは「資格外活動許可あり」を入力します。入力がないと職員が知ったときは、サービスの提供を停止することがあります。',
        'Foreign nationals other than special permanent residents enter the residence status and its last day from the front of the residence card and, where the back says so, that activity outside the status is permitted. If staff find this missing, the service may be stopped.',
      ),
      p(
        '(11)',
        'アカウントの漏えいなど安全上の問題が疑われるとき、事前の連絡なく利用の停止やアカウントの削除などが行われることがあります。確認や対応を頼まれたときは従います。解決しないときも、停止や削除が行われることがあります。',
        'When a leak or another security problem is suspected, the page may be stopped or the account deleted without notice. Requests for checks or action must be followed; where the problem stays unsolved, stopping or deletion may follow.',
      ),
    ),
    article(
      '8',
      '事業所と求人の仮登録',
      'Provisional registration of establishments and postings',
      p(
        '(1)',
        '求人を申し込む前に事業所を登録します。管轄のハローワークの窓口で行うほか、サイトでページの開設とあわせて仮登録できます。仮登録は、ハローワークが確認して本登録にします。',
        'An establishment is registered before a posting is filed: at the office of its area, or provisionally on the site while opening the page. The office checks a provisional registration and makes it a full one.',
      ),
      p(
        '(2)',
        '求人は、管轄の窓口で申し込むほか、ページから仮登録できます。ハローワークが確認して本登録にします。事業所の仮登録と同時に行えます。',
        'A posting is filed at the office, or provisionally on the page, and the office checks it and makes it a full one. It may be filed together with the establishment.',
      ),
      p(
        '(3)',
        '確認の中で、事業所の訪問、内容を確かめる連絡、資料の追加などをお願いすることがあります。すみやかに応じてください。応じない場合は本登録できません。',
        'While checking, the office may ask to visit the establishment, to confirm contents or for more documents. Please respond promptly; without a response there is no full registration.',
      ),
      p(
        '(4)',
        'ページから申し込めるのは、一般・大卒等・高卒・季節・出稼ぎのすべての区分です。一般と大卒等には障害者求人を含みます。手続きはどの区分も同じです。',
        'All kinds may be filed on the page: general, university, high school, seasonal and migrant; general and university postings include those for disabled persons. The procedure is the same for all.',
      ),
    ),
    article(
      '9',
      '求職登録',
      'Registration of jobseekers',
      p(
        '(1)',
        'ページを使った求職活動には、求職登録とページの開設が必要です。ハローワークと相談して登録しハローワーク利用登録者になる方法と、利用の前にサイトで開設とあわせて登録しオンライン登録者になる方法があります。',
        'To look for work with the page one registers and opens it: either after talking with the office, as an office-registered person, or on the site together with opening the page, as an online-registered person.',
      ),
      p(
        '(2)',
        '開設とあわせて登録するときは、サイトで必要なことを入力します。この段階では、ハローワークは内容を確認しません。',
        'When registering together with opening the page, the entries are made on the site. The office does not check them at this point.',
      ),
      p(
        '(3)',
        'ハローワーク利用登録者に変わりたいときは、ハローワークに相談し、使いたい支援に応じて求められることに対応します。',
        'To become office-registered, consult the office and do what it asks for the support wished for.',
      ),
    ),
    article(
      '10',
      '求人と求職の有効期間',
      'Validity of postings and registrations',
      p(
        '(1)',
        '求人は、受理した日の月の翌々月の末日まで有効で、過ぎると原則として無効になります。求人者が望む場合などは1回に限り1か月延びます。充足などで取り消したときも無効になります。大卒等求人は、受理の日にかかわらずその年度の3月末日まで（翌年度に卒業する学生を対象とする場合は、申込みをした日の年度の翌年度の3月末日まで）です。高卒求人は、対象の卒業者の翌年度に卒業する生徒を対象とする求人の受付を学校で始める日の前日までです。',
        'A posting is valid until the end of the month two months after the month of acceptance, then as a rule invalid. At the employer’s wish, for instance, it is extended once by one month. Cancelled because filled or otherwise, it becomes invalid. University postings are valid until 31 March of the fiscal year whatever the day of acceptance (for students graduating in the next fiscal year, until 31 March of the fiscal year after the one of filing). High school postings are valid until the day before schools begin to receive postings for the class graduating one year later.',
      ),
      p(
        '(2)',
        '求職は、登録した日の月の翌々月の末日まで有効で、過ぎると原則として無効になります。就職の決定や取消の申し出でも無効になります。有効期間が終わる月に、来所して支援の継続を申し出る（相談や紹介を含みます）か、オンライン自主応募をすると、1か月ずつ延びます。雇用保険の受給者と訓練の受講者は、失業の認定や訓練の間、原則として申し出があったものとみなします。障害者として登録したハローワーク利用登録者には当てはめません。大卒等の求職者で、卒業年度の3月末に有効な方は、4月から一般に切り替わります。',
        'A registration is valid until the end of the month two months after the month of registration, then as a rule invalid; it also becomes invalid when work is found or on request. In the month in which it ends, a visit that asks for continued support (also a consultation or referral) or an online self-application extends it by one month at a time. Recipients of employment insurance and trainees are as a rule taken as asking while that lasts. This does not apply to office-registered persons registered as disabled. University jobseekers valid at the end of March of their graduation year become general ones from April.',
      ),
    ),
    article(
      '11',
      'オンラインハローワーク紹介とオンライン自主応募',
      'Online referral and online self-application',
      p(
        '(1)',
        'オンラインハローワーク紹介は、ハローワーク利用登録者に、ハローワークがオンラインで行う職業紹介です。求人者は、選考の後、結果を求職者に伝え、マイページからハローワークにも入力します。',
        'Online referral is job placement done online by the office for office-registered persons. After selection the employer tells the jobseeker the result and enters it on the page for the office.',
      ),
      p(
        '(2)',
        'オンライン自主応募は、求職者マイページから、自主応募を受け付ける求人へ直接応募するものです。求職者自身の活動であり、ハローワークの紹介ではありません。求人者は、選考の後、結果を求職者に伝え、マイページからハローワークにも入力します。',
        'An online self-application goes straight from the jobseeker page to a posting that accepts it. It is the jobseeker’s own activity, not a placement by the office. After selection the employer tells the jobseeker the result and enters it on the page for the office.',
      ),
      p(
        '(3)',
        '応募すると、求人者に通知が届き、氏名などが見えるようになり、求職者が用意した応募書類も渡ります。書類は、24時間以内の取消、選考結果の登録、求人無効日の翌々々月の末日のいずれかで、両方のページから自動的に削除されます。求人者がダウンロードした書類は、求人者の責任で削除・廃棄します。',
        'On application the employer is notified, sees the name and other details and receives the applicant’s own documents. The documents are erased from both pages when the application is cancelled within 24 hours, when a result is registered, or at the end of the third month after the month the posting became invalid. Copies an employer has downloaded must be deleted by the employer on its own responsibility.',
      ),
      p(
        '(4)',
        '応募の手続きが完了するまで時間がかかることがあります。取りやめるときは、完了から24時間以内ならページで取り消せます。その後は求人者に電話などで伝え、求人者が結果として応募辞退の連絡があったことを入力します。',
        'An application may take some time to complete. It can be cancelled on the page within 24 hours of completion. Later the applicant tells the employer by telephone or the like, and the employer enters that word of withdrawal was received as the result.',
      ),
      p(
        '(5)',
        '同時に進められるオンライン自主応募は15件までです。結果が登録されたものと取り消したものは数えません。同じ求人にもう一度応募することはできません。',
        'At most 15 online self-applications may be in progress at a time; those with a result and cancelled ones do not count. The same posting cannot be applied to again.',
      ),
      p(
        '(6)',
        '自主応募で採用されたときは、ハローワークの紹介が必要な手当（2021年10月1日現在：常用就職支度手当、移転費、広域求職活動費）を受け取れません。離職理由により給付制限を受けた方の再就職手当と就業手当は、待期満了後の1か月間、ハローワークや職業紹介事業者等の紹介で就職することが条件で、自主応募はこれに当たりません。手当の内容は変わることがあります。',
        'Those hired after a self-application do not receive allowances that need a referral by the office (as of 1 October 2021: the regular employment preparation allowance, moving expenses, wide-area job search expenses). For those under a benefit restriction because of how they left work, the re-employment and employment allowances need a referral by the office or an agency in the month after the waiting period; a self-application is none. The list may change.',
      ),
      p(
        '(7)',
        '自主応募の方を採用したとき、求人者は、紹介が条件の助成金（2021年10月1日現在：特定求職者雇用開発助成金、トライアル雇用助成金、地域雇用開発助成金）を受け取れません。助成金の内容は変わることがあります。',
        'For hiring after a self-application the employer does not receive subsidies that need a referral (as of 1 October 2021: for employing particular jobseekers, for trial employment, for regional employment development). The list may change.',
      ),
      p(
        '(8)',
        '自主応募から生じたトラブルは、受理した求人の記載内容に関するものを除き、ハローワークが関わっていないため、当事者の間で解決します。',
        'Trouble arising from a self-application is settled between the parties, as the office takes no part in it, except where it concerns the contents of the accepted posting.',
      ),
    ),
    article(
      '12',
      '求職公開と直接リクエスト',
      'Publication of jobseekers and direct requests',
      p(
        '(1)',
        '求職公開は、希望する求職者の条件、経験、資格などを公開し、採用を考える求人者が連絡（リクエスト）できるようにするものです。公開した情報は、求人の開拓などハローワークの業務にも使われることがあります。',
        'Publication shows, by choice, a jobseeker’s wishes, experience and licences, so that employers who consider hiring can get in touch (a request). The office may also use what is published for its work, such as finding postings.',
      ),
      p(
        '(2)',
        '希望する仕事、希望勤務地、学歴、免許・資格は必ず公開されます。希望就業形態、希望勤務時間、希望休日・週休二日制、UIJターン希望、転居の可否、海外勤務の可否、希望賃金、訓練受講歴、普通自動車運転免許、PCソフト・PCスキル、専門知識・技能・能力の内容、アピールポイント、経験した主な仕事、その他特記事項、障害のある方の障害の種類等は、項目ごとに選べます。内容はページで確認・変更できます。',
        'Always published: work wished for, place, education, licences. By choice for each: form of employment, hours, days off and two-day weekend, return to the country, readiness to move or work abroad, pay, training, driving licence, PC software and skills, special knowledge and abilities, strong points, main work done, other remarks and, for disabled persons, the kind of disability. It can be checked and changed on the page.',
      ),
      p(
        '(3)',
        '公開する欄に書いたことは、以前の職場の名前や個人がわかることもそのまま公開されます。公開の前に自分で確かめ、結果に自分で責任を持ちます。',
        'What is typed into published fields is published as it stands, also names of former employers or what identifies a person. Check it before publishing; the consequences are your own responsibility.',
      ),
      p(
        '(4)',
        'ページを開設していない方も求職公開ができます。リクエストは、求人者とハローワークが相談し、内容を確認して、ハローワークから求職者に連絡します。',
        'Persons without a page may be published too. The employer and the office talk the request over, and the office contacts the person.',
      ),
      p(
        '(5)',
        'ページを開設している方には、(4)の方法のほか、マイページを持ち自主応募を受け付ける求人のある求人者が、メッセージと求人情報を直接送れます（直接リクエスト）。受けた方は内容を確かめ、オンライン自主応募で応募できます。紹介を条件とする手当や助成金の対象にはなりません。希望すればハローワークに相談し、紹介を受けて応募することもできます。',
        'To persons with a page, besides (4), an employer with a page and a posting that accepts self-applications may send a message and the posting directly (a direct request). The person may apply by self-application; allowances and subsidies that need a referral are not available. The person may also consult the office and apply with its referral.',
      ),
      p(
        '(6)',
        '直接リクエストは、1つの求人につき10件まで、同じ求職者には1つの求人につき1回までです。撤回はできません。',
        'At most 10 direct requests per posting, and one per jobseeker and posting. They cannot be withdrawn.',
      ),
      p(
        '(7)',
        '直接リクエストは、求職者が辞退するか、送られた日の翌日から数えて7日が過ぎると辞退として扱われます。ページのある求職者は、その求人者からの以後の直接リクエストをブロックできます。',
        'A direct request ends when declined, or is taken as declined when seven days counted from the day after it have passed. Jobseekers with a page may block further direct requests from that employer.',
      ),
      p(
        '(8)',
        '求職公開、求人者からの連絡、応募のいずれも、採用を約束するものではありません。',
        'Neither publication nor requests nor applications promise that anyone will be hired.',
      ),
    ),
    article(
      '13',
      '退会',
      'Withdrawal',
      p(
        '(1)',
        '求人者は、ページから退会できます。退会後はログインできず、アカウント、検索条件、メッセージなどはすべて削除されます。ただし退会後30日間は、最初に登録したアカウントで再開できます。退会しなくても、求人無効日から5年が過ぎると、原則としてアカウントや検索条件などは削除されます（事業所登録を廃止している場合に限ります）。その後に使うには、第4条の開設をやり直します。結果を登録していないオンライン自主応募があるときは退会できません。',
        'Employers may withdraw on the page. After that login is blocked and accounts, saved conditions, messages and the like are all erased; for 30 days the first account can resume. Without withdrawal, five years after the posting became invalid, accounts and saved conditions are erased as a rule (only where the establishment’s registration has been abolished); to use the page afterwards, it is opened again under Article 4. Withdrawal is not possible while a self-application has no result registered.',
      ),
      p(
        '(2)',
        '求職者は、ページから退会できます。退会後はログインできず、アカウント、保存した検索条件や求人、メッセージなどはすべて削除されます。ただし退会後30日間は、同じアカウントで再開できます。退会しなくても、求職無効日から5年が過ぎると、アカウントや検索条件などは削除されます。その後に使うには、第5条の開設をやり直します。応募中のオンライン自主応募があるときは退会できません。オンライン登録者は、退会と同時に求職が無効になります。',
        'Jobseekers may withdraw on the page. After that login is blocked and account, saved searches and postings, messages and the like are all erased; for 30 days the same account can resume. Without withdrawal, five years after the registration became invalid, account and saved conditions are erased; to use the page afterwards, it is opened again under Article 5. Withdrawal is not possible while a self-application is in progress. For online-registered persons withdrawal makes the registration invalid at once.',
      ),
    ),
    article(
      '14',
      '画面の読み上げ',
      'Screen readers',
      p(
        '',
        '目の不自由な方は、読み上げの機能を使って両方のページを利用できます。',
        'Persons with visual impairments can use both pages with text-to-speech.',
      ),
    ),
    article(
      '15',
      '安全のために守ること',
      'Keeping the system safe',
      p(
        '(1)',
        'ウイルス対策ソフトの定義ファイルを最新に保ち、自動検査を有効にします。',
        'Keep the antivirus definitions current and automatic scanning on.',
      ),
      p(
        '(2)',
        'ぜい弱性に対応していないOSやブラウザを使いません。',
        'Use no operating system or browser whose vulnerabilities are not patched.',
      ),
      p(
        '(3)',
        'このほか、システムや安全に支障や危険を及ぼすおそれのあることをしません。',
        'Do nothing else that may disturb or endanger the system or its security.',
      ),
    ),
    article(
      '16',
      '個人情報',
      'Personal data',
      p(
        '',
        '利用者は、法令に従って個人情報を扱います。職業安定局は、プライバシーポリシーに従って扱います。',
        'Users handle personal data as the law requires, the Employment Security Bureau as the privacy policy says.',
      ),
    ),
    article(
      '17',
      'メンテナンス',
      'Maintenance',
      p(
        '',
        'サービスを安定させるため、ページを一時的に止めて作業することがあります。前もってお知らせしますが、緊急の障害などのときは予告なく行うことがあります。',
        'The pages may be stopped for a time for maintenance. It is announced beforehand; in an emergency it may happen without notice.',
      ),
    ),
    article(
      '18',
      '統計',
      'Statistics',
      p(
        '',
        '登録された情報や利用の状況は、個人がわからないように加工し、統計として集計・分析することがあります。',
        'What is registered and how the service is used may be counted and analysed as statistics in which no person can be identified.',
      ),
    ),
    article(
      '19',
      '責任の範囲と賠償',
      'Liability',
      p(
        '(1)',
        'ページの利用、利用の制限・停止、退会、メンテナンス、変更・廃止、登録された求職情報の誤り、サイトポリシーに反する求人情報の転載などから生じた損害と、利用者が他人に与えた被害について、職業安定局、都道府県労働局、ハローワークは責任を負いません。',
        'The Employment Security Bureau, the labour bureaux and the offices are not liable for damage from use of the pages, restriction or stopping, withdrawal, maintenance, change or end of the service, incorrect jobseeker data, or reuse of postings against the site policy, nor for harm users do to others.',
      ),
      p(
        '(2)',
        'アカウントの不正な利用や第15条の対策の不足によって、利用者がほかの人に与えた損害についても同じです。',
        'The same goes for damage to others from misuse of accounts or from a lack of the safety measures of Article 15.',
      ),
      p(
        '(3)',
        '外部からの攻撃、災害、停電などで利用者に生じた損害についても同じです。',
        'The same goes for damage to users from attacks, disasters, power failures and the like.',
      ),
      p(
        '(4)',
        '利用者が職業安定局、労働局、ハローワークやほかの人に損害を与えたときは、直ちに賠償します。',
        'A user who causes damage to the administration or others makes it good at once.',
      ),
    ),
    article(
      '20',
      '規約の改定',
      'Revision',
      p(
        '',
        '職業安定局は、いつでもこの規約を改定できます。改定は、サイトへの掲載などで知らせたとき（発効日が別に定められたときはその日）に効力を生じ、その後の利用は同意とみなします。',
        'The Employment Security Bureau may revise these terms at any time. A revision takes effect when made known on the site or otherwise, or on the day set for it; use after that is taken as consent.',
      ),
    ),
    article(
      '21',
      'そのほか',
      'Other matters',
      p(
        '',
        'この規約にないことは職業安定局が定めます。サイトへの掲載などにより、ページの全部または一部を変更・廃止することがあります。',
        'What these terms leave open is set by the Employment Security Bureau, which may change or end the pages in whole or part by publishing it.',
      ),
    ),
    article(
      '22',
      '法律と裁判所',
      'Law and court',
      p('(1)', '日本の法律を適用します。', 'Japanese law applies.'),
      p(
        '(2)',
        '争いは、求人または求職を申し込んだハローワークを管轄する地方裁判所を、第一審の専属的合意管轄裁判所とします。',
        'Disputes go in first instance exclusively to the district court for the office where the posting or registration was filed.',
      ),
    ),
  ],
};
