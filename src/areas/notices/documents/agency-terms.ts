import { article, paragraph as p } from './build.ts';
import type { LegalDocument } from './types.ts';

/** A: the terms of the posting and jobseeker information service for placement agencies. */
export const agencyTerms: LegalDocument = {
  letter: 'A',
  slug: 'agency',
  id: 'agency-terms',
  title: {
    ja: '求人・求職情報提供サービス利用規約（民間職業紹介事業者等）',
    en: 'Terms of the posting and jobseeker information service (placement agencies)',
  },
  version: '2021-12-01',
  effectiveFrom: '2021-12-01',
  articles: [
    article(
      '1',
      '目的',
      'Purpose',
      p(
        '(1)',
        '求人情報提供サービスは、安定所が受理した求人のうち、求人者が提供を了承したものを、職業紹介を行う民間の事業者などにオンラインで届けます。全国の求人を官民で活かすためのものです。',
        'The posting service delivers online to placement agencies those accepted postings whose employers agreed to it, so that public and private placement can both use the nationwide postings.',
      ),
      p(
        '(2)',
        '求職情報提供サービスは、安定所が受理した求職のうち、求職者が提供を了承したものを、専用のサイトを通じて職業紹介を行う事業者などに届けます。',
        'The jobseeker service gives placement agencies, through a dedicated site, the information of those jobseekers who agreed to it.',
      ),
    ),
    article(
      '2',
      '使える団体',
      'Who may use it',
      p(
        '(1)',
        '求人情報を受け取れるのは、①有料職業紹介事業者、②無料職業紹介事業者、③無料職業紹介を行う学校等（中学校と高等学校を除く）、④無料職業紹介を行う特別の法人です。事業停止の期間や、改善命令を受けて改善が済むまでの間は、新たに始められません。',
        'Postings go to ① fee-charging agencies, ② free agencies, ③ schools etc. with free placement (not junior high or high schools), ④ special corporations with free placement. During a business suspension, or until the improvements ordered are made, none is newly admitted.',
      ),
      p(
        '(2)',
        '求職情報を受け取れるのは、(1)の①②④のうち、利用申請（更新を含む）の日から過去3か月以内に、職業紹介により常用就職が1件以上あった団体です。更新のときに申請内容の変更があれば、変更申請も行います。更新のときに要件を満たさなければ、期限の経過後、直ちに退会申請を出します。',
        'Jobseeker information goes to ①, ② and ④ of (1) with at least one regular placement in the three months up to the application (also at renewal). Changed data at renewal needs the change application too. Those who do not qualify at renewal file the leave application at once after expiry.',
      ),
      p(
        ' note 1',
        '常用とは、雇用期間の定めがないか、4か月以上の期間が定められた雇用をいい、季節労働を除きます。',
        'Regular means employment with no fixed term or a term of at least four months, not seasonal work.',
      ),
      p(
        ' note 2',
        'アカウントのメールアドレスは5年間保持されます。5年以内に再び申請するときは、別のメールアドレスで登録します。',
        'The login e-mail address is kept for five years. Whoever applies again within five years registers with another address.',
      ),
    ),
    article(
      '3',
      '規約を守ること',
      'Keeping these terms',
      p(
        '',
        '規約は利用開始の日から適用されます。国、労働局、安定所から是正などを求められたときは、すみやかに直します。違反があれば、サービスの停止や利用解除となることがあります。',
        'The terms apply from the first day of use. Corrections asked for by the ministry, a bureau or an office are made promptly. A breach may lead to suspension or deregistration.',
      ),
    ),
    article(
      '4',
      '職業安定法',
      'Employment Security Act',
      p(
        '',
        '提供された情報で職業紹介を行うときも、職業安定法の義務は変わりません。自ら求人・求職を受理し、労働条件の明示や個人情報の取扱いなどの責任を負います。同法に違反すれば、停止や利用解除となることがあります。',
        'The Employment Security Act applies unchanged when the information is used for placement: the agency itself accepts postings and applications and answers for stating terms of work, handling personal data and so on. A breach of the Act may lead to suspension or deregistration.',
      ),
    ),
    article(
      '5',
      '団体の一覧',
      'Lists of organisations',
      p(
        '',
        '名称、所在地、許可・届出番号、助成金の取扱い、第三者の認証などの一覧をサイトに載せ、安定所でも知らせます。停止中の団体にはその旨を記します。利用解除となった団体は、解除の日から数えて3年間は再申請できず、別の一覧に載ります。',
        'A list with name, address, licence or filing number, subsidies handled and third-party marks is shown on the site and made known at the offices. A suspended organisation is marked as such. A deregistered one cannot reapply for three years, counted from that day, and is shown on a separate list.',
      ),
    ),
    article(
      '6',
      '費用',
      'Cost',
      p(
        '',
        '情報を受け取り使うための機器などは、団体が自分の費用で用意します。',
        'The organisation pays for the equipment it needs to receive and use the information.',
      ),
    ),
    article(
      '7',
      '情報の使い方',
      'Use of the information',
      p(
        '(1)',
        '求人情報は、安定所が紹介する前提で受理したものです。次のとおり使います。',
        'Postings were accepted for placement by the office. They are used as follows.',
      ),
      p(
        '(1)①',
        '求人情報を受け取り、使うときは、アからクまでを守ります。',
        'Points ア to ク apply when postings are received and used.',
      ),
      p('(1)①ア', '職業紹介に関わらない目的で使いません。', 'Not for purposes that have nothing to do with placement.'),
      p(
        '(1)①イ',
        '自分の団体の求職者以外の人に渡さず、インターネットなどで不特定多数に見せません。',
        'Not passed to anyone but the organisation’s own jobseekers, and not shown to the general public on the internet.',
      ),
      p(
        '(1)①ウ',
        '求人の変更や取消しを知ったときは、求人を出した安定所へすぐ連絡するよう、求人者に必ず頼みます。',
        'On learning that a posting has changed or is withdrawn, ask the employer to tell the office at once.',
      ),
      p(
        '(1)①エ',
        '安定所から提供された求人であることと、紹介を希望するときの手続きを示します。',
        'State that the posting comes from the office and how to ask for a referral.',
      ),
      p('(1)①オ', '内容を正確に引用し、変えません。', 'Quote accurately, without alteration.'),
      p('(1)①カ', 'いつも最新の情報を示します。', 'Always give the current information.'),
      p(
        '(1)①キ',
        '省略できないと示された項目（労働条件の明示に関するもの）は省きません。',
        'Leave out nothing that is marked as not to be omitted (statement of the terms of work).',
      ),
      p(
        '(1)①ク',
        '団体が情報を加えるときは、法令を守り、求人者の同意を得て、団体が責任を持って加えたことを求人者と求職者にはっきり伝えます。安定所に申し込んだ内容の変更が必要なら、すぐ申し出るよう求人者に頼みます。',
        'What the organisation adds follows the law, has the employer’s consent, and is clearly marked to employer and jobseekers as added on its own responsibility. Where the posting itself must change, ask the employer to tell the office at once.',
      ),
      p(
        '(1)②',
        '団体は、自ら求人者に連絡し、労働条件の明示を受けて求人を受理し、職業紹介を行えます。そのときアからクまでを守ります。',
        'The organisation may contact the employer itself, be told the terms of work, accept the posting and refer its jobseekers. Points ア to ク then apply.',
      ),
      p(
        '(1)②ア',
        '有料の事業者は、求人者がもともと無料の紹介を望んでいたことを踏まえ、手数料を十分に説明します。',
        'A fee-charging agency explains its fee fully, since the employer had wished for free placement.',
      ),
      p(
        '(1)②イ',
        '受理の後すみやかに、(ア)取扱職種の範囲、(イ)手数料（有料の事業者）、(ウ)苦情の処理、(エ)求人者の情報の取扱い、(オ)求職者の個人情報の取扱いを、書面か電子メールで示します。',
        'Promptly after acceptance it states in writing or by e-mail: (ア) occupations handled, (イ) fees (fee-charging), (ウ) how complaints are handled, (エ) how the employer’s information and (オ) jobseekers’ personal data are handled.',
      ),
      p(
        '(1)②ウ',
        '職業紹介以外のサービスや関連サービスは、求人者が望むときだけ示せます。',
        'Other or related services may be offered only at the employer’s wish.',
      ),
      p(
        '(1)②エ',
        '派遣や請負への切替え、無期から有期への切替え、賃金などの引下げを働きかけません（紹介予定派遣は目的外利用に当たりません）。',
        'No urging towards agency work or contracting, from open-ended to fixed-term, or towards lower pay and terms (temp-to-perm is not use beyond the purpose).',
      ),
      p(
        '(1)②オ',
        '雇用関係助成金を扱うかどうかとその種類を、あらかじめ十分に説明します。',
        'Explain beforehand whether and which employment subsidies are handled.',
      ),
      p(
        '(1)②カ',
        '受理した後は、団体の求人であることを求職者にはっきり示します。',
        'After acceptance make clear to jobseekers that it is the organisation’s posting.',
      ),
      p(
        '(1)②キ',
        '紹介は団体の責任で行い、安定所は求人の内容を含めて責任を負いません。',
        'Placement is the organisation’s own responsibility; the office is not liable, also for the contents.',
      ),
      p('(1)②ク', '求人者の意に反した営業をしません。', 'No selling against the employer’s will.'),
      p(
        '(2)',
        '求職情報は、個人が特定されない形で提供されます。次のとおり使います。',
        'Jobseeker information is given without identity. It is used as follows.',
      ),
      p(
        '(2)①',
        '求職情報を受け取り、使うときは、アからケまでを守ります。',
        'Points ア to ケ apply when jobseeker information is received and used.',
      ),
      p(
        '(2)①ア',
        '自ら行う職業紹介への案内だけを目的とします。',
        'Only in order to lead to the organisation’s own placement.',
      ),
      p('(2)①イ', '偽りや不正な手段で個人情報を得ません。', 'No personal data by deceit or other improper means.'),
      p('(2)①ウ', '求職者の意に反した営業を一切しません。', 'No selling whatever against the jobseeker’s will.'),
      p('(2)①エ', '求職情報を第三者に渡しません。', 'Jobseeker information is not passed on.'),
      p(
        '(2)①オ',
        '求職情報は、次のときに削除・廃棄します。',
        'Jobseeker information is erased in the following cases.',
      ),
      p(
        '(2)①オ(ア)',
        '本人に求められたら直ちに。対応した状況を遅滞なく本人に知らせます。',
        'At once when the person asks, who is then told without delay what was done.',
      ),
      p(
        '(2)①オ(イ)',
        'サイトで受信拒否（ブロック）されたとわかったら、遅滞なく。',
        'Without delay when it is clear that the person has blocked the organisation on the site.',
      ),
      p(
        '(2)①オ(ウ)',
        '取得した月の翌々月の末日までに求職受理に至らなければ、遅滞なく。至ったときは、受理した日の年度の翌年度の初日から1年を超えたら、遅滞なく。',
        'Without delay when no application was accepted by the end of the second month after the month of obtaining; when accepted, after one year from the first day of the fiscal year following that of acceptance.',
      ),
      p(
        '(2)①オ(エ)',
        '利用をやめたとき（停止・利用解除を含む）は、すべてを遅滞なく。',
        'All of it, without delay, when use ends (also by suspension or deregistration).',
      ),
      p(
        '(2)①カ',
        '最初の案内には、紹介の実績、扱う求人の職種・業種・地域、手数料、個人情報管理・苦情処理責任者などの必須情報が自動で付きます。変更したときは、すみやかに管轄労働局に届け出ます。やりとりの途中で変わったときは、変更の旨と変更後の内容を求職者に必ず送ります。虚偽があれば、不正な取得として扱います。',
        'The first message carries by itself the mandatory information: placement record, occupations, industries and areas handled, fees, the person in charge of personal data and complaints. Changes are promptly filed with the bureau and, during a conversation, always sent to the jobseeker. False mandatory information counts as improper acquisition.',
      ),
      p(
        '(2)①キ',
        '求職者への案内などの送信は、団体の総数で1日1,000件までです。',
        'At most 1,000 messages to jobseekers a day, for the organisation in total.',
      ),
      p(
        '(2)①ク',
        '氏名や連絡先など個人がわかる情報は、サイト上でやりとりせず、団体が示す別の方法を使います。',
        'Names, contact details and other identifying data are not exchanged on the site but by another way the organisation names.',
      ),
      p(
        '(2)①ケ',
        '新規大学卒業者等への職業紹介以外の有料サービスは、管轄労働局に事前に届け出て、本人に説明し承諾を得た場合のほかは認められません。',
        'Paid services other than placement to new university graduates and the like are allowed only after filing with the bureau, explaining them and obtaining consent.',
      ),
      p(
        '(2)②',
        '団体は、求職の申込みを受理した方を求人者に紹介できます。そのときアからカまでを守ります。',
        'The organisation may refer those whose applications it has accepted to employers. Points ア to カ then apply.',
      ),
      p(
        '(2)②ア',
        'このサービスからの求職申込みは、職業安定法に従いすべて受理します。',
        'Applications that come through the service are all accepted, as the Employment Security Act requires.',
      ),
      p(
        '(2)②イ',
        '有料のサービスになるときは、受理の前に求職者へ説明します。',
        'Where services cost money, the jobseeker is told before acceptance.',
      ),
      p(
        '(2)②ウ',
        '職業紹介に関連しないサービスは提供しません。紹介以外の有料の就職支援は、求職者が望むときだけです。',
        'No services unrelated to placement; other paid support only at the jobseeker’s wish.',
      ),
      p(
        '(2)②エ',
        '受理した後は、団体の求職者であることを求人者にはっきり示します。',
        'After acceptance make clear to employers that the person is the organisation’s jobseeker.',
      ),
      p('(2)②オ', '派遣労働者としての登録を働きかけません。', 'No urging to register as an agency worker.'),
      p(
        '(2)②カ',
        'サイトでのやりとりと紹介は団体の責任で行い、安定所は責任を負いません。求職者からの苦情について労働局や安定所が事実の報告や是正を求めたときは、責任を持って応じます。',
        'What is done on the site and in placement is the organisation’s responsibility, not the office’s. When a bureau or office asks for facts or corrections after a jobseeker’s complaint, the organisation answers responsibly.',
      ),
    ),
    article(
      '8',
      '違反への対応',
      'Breaches',
      p(
        '(1)',
        '職業安定法違反の疑いは、管轄労働局の担当に対応が依頼されます。許可の取消し、事業停止命令、改善命令を受けた団体は、是正が確認されるまで停止となります。',
        'A suspected breach of the Employment Security Act goes to the responsible section of the bureau. After revocation of the licence, a business suspension or an improvement order, the service is suspended until correction is confirmed.',
      ),
      p('(2)', '規約違反には、次の①から⑤により対応します。', 'Breaches of these terms are dealt with as in ① to ⑤.'),
      p(
        '(2)①',
        '求人情報の不適切な利用：是正要請と6か月の停止。再開後に再び違反すれば利用解除。',
        'Improper use of postings: request for correction and suspension for six months; again after resumption, deregistration.',
      ),
      p(
        '(2)②',
        '宣伝や他のサービスへの誘導など目的外の行為：是正要請と6か月の停止。',
        'Advertising, steering to other services and the like: request for correction and suspension for six months.',
      ),
      p(
        '(2)③',
        '過剰な営業により必要な支援が受けられなくなるおそれ：是正要請と、是正が確認されるまでの停止。再開後に再び違反すれば利用解除。',
        'Excessive solicitation that may leave jobseekers without support: request for correction and suspension until corrected; again after resumption, deregistration.',
      ),
      p(
        '(2)④',
        '期間内に手続きや報告をしない、虚偽の報告、求職情報を第三者へ渡すなど：a、bのとおり。',
        'Missing procedures or reports, false reports, passing jobseeker information on and the like: as in a and b.',
      ),
      p(
        '(2)④a',
        '許可や利用の有効期限の満了日の翌日、または報告期限（4月20日）の翌日から1か月を過ぎても手続きや報告がなければ、6か月の停止。期間は民法により数え、末日が行政機関の休日ならその前日まで。6か月を過ぎても改善しないか、再開後すぐ同じ違反をすれば利用解除。',
        'When one month from the day after the licence or service period ended, or after the report was due (20 April), has passed without the procedure or report: suspension for six months. Periods are counted by the Civil Code; one that would end on an administrative holiday ends on the day before. No improvement after six months, or the same again at once after resumption: deregistration.',
      ),
      p(
        '(2)④b',
        '虚偽の報告、求職情報の不正な取得や利用など、悪質性が高ければ利用解除。',
        'False reports, improper acquisition or use and other malicious acts: deregistration.',
      ),
      p(
        '(2)⑤',
        '在職中の会社への望まれない電話など、その他の違反：是正要請と、是正が確認されるまでの停止（a）。悪質性が高ければ利用解除（b）。',
        'Other breaches, such as unwanted calls to a current workplace: request for correction and suspension until corrected (a); malicious ones, deregistration (b).',
      ),
      p(
        '(3)',
        '労働関係法令の行政指導などを受けたときや違反が明らかになったときは、事案に応じて停止または利用解除となります。事実の確認に時間がかかるときは、一時的に停止することがあります。苦情などについて事実確認を求められた連絡責任者や個人情報管理等責任者は、責任を持って応じます。',
        'After administrative guidance under labour law, or when a breach is clear, suspension or deregistration follows as the case needs. While facts take time to check, use may be suspended temporarily. The contact person or privacy officer answers responsibly when asked for facts about a complaint.',
      ),
      p(
        '(4)',
        '利用解除となった団体は、その日から3年間、再申請できません。',
        'A deregistered organisation cannot reapply for three years from that day.',
      ),
    ),
    article(
      '9',
      'アカウント',
      'Accounts',
      p(
        '',
        'サイトを使うにはアカウントの登録が必要です。団体の責任で管理し、他人に教えたり、貸したり、譲ったりしません。不正に使われるおそれがあれば、すみやかに運用管理組織に報告します。機器の設置などを外部に任せるときは、秘密を守る契約を結びます。',
        'The site needs an account, kept by the organisation and not disclosed, lent or handed over. Suspected misuse is promptly reported to the operator. Contractors who set up equipment are bound to secrecy.',
      ),
    ),
    article(
      '10',
      '申請の手続き',
      'Applications',
      p(
        '',
        '利用・変更・更新・退会の申請は、サイトで入力し、申請書（PDF）に申請者の氏名を記入して、入力の翌日から14日以内（末日が行政機関の休日ならその前日まで）に管轄労働局へメールで提出します。提出用のメールアドレスは、アカウント登録の翌日から3日（行政機関の休日を除く）のうちに届きます。メールで出せないときは、電話などで説明したうえで郵送や持参もできます。労働局が処理して完了します。14日を超えた入力データは自動的に削除されます。',
        'Use, change, renewal and leave applications are entered on the site; the applicant’s name is put on the form (PDF), which is e-mailed to the bureau within 14 days from the day after entry (back to the day before, when the last is an administrative holiday). The bureau’s address arrives within three days, administrative holidays not counted, from the day after account registration. Where e-mail is not possible, post or a visit will do after telephoning. The application is complete when the bureau has processed it. Entered data older than 14 days is deleted by itself.',
      ),
    ),
    article(
      '11',
      'アクセスの制限',
      'Access limits',
      p(
        '',
        'アクセスが集中し支障が出そうなときは、知らせたうえで制限などをすることがあります。',
        'Under concentrated load, access may be limited after notice.',
      ),
    ),
    article(
      '12',
      '責任者',
      'Persons in charge',
      p(
        '(1)',
        '労働局や安定所との調整に当たる連絡責任者を、常勤の社員から1名指定します。職業紹介責任者であることが望まれます。',
        'One contact person for bureau and offices, a full-time employee, preferably the placement manager under the Act.',
      ),
      p(
        '(2)',
        '個人情報の管理と苦情に当たる責任者を、常勤の社員から1名指定します。(1)と同じ人でもかまいません。',
        'One person in charge of personal data and complaints, a full-time employee; may be the same as in (1).',
      ),
    ),
    article(
      '13',
      'セキュリティ',
      'Security',
      p(
        '(1)',
        '不正プログラムとして検知されたファイルを実行したり読み込んだりさせません。',
        'No running or loading of files detected as malicious.',
      ),
      p('(2)', '定義ファイルを最新に保ち、自動検査を有効にします。', 'Definitions current, automatic scanning on.'),
      p('(3)', 'ぜい弱性に対応していないOSやブラウザを使いません。', 'No unpatched operating systems or browsers.'),
      p('(4)', 'すべてのファイルを定期的に検査します。', 'All files scanned regularly.'),
      p(
        '(5)',
        '情報の漏えい、滅失、き損、改ざんなどを防ぎます。',
        'No leak, loss, damage or alteration of the information.',
      ),
      p('(6)', '接続する機器への不正アクセスを防ぎます。', 'No unauthorised access to connected equipment.'),
    ),
    article(
      '14',
      '運用管理組織からの求め',
      'Measures the operator asks for',
      p(
        '',
        '運用管理組織は、適正な運用、安全の確保、障害からの回復に必要な措置を連絡責任者に求めることができ、応じないときはサービスを停止できます。',
        'The operator may ask the contact person for measures needed for proper running, safety or recovery, and may suspend the service where they are not taken.',
      ),
    ),
    article(
      '15',
      '苦情',
      'Complaints',
      p(
        '(1)',
        '最初の案内で、個人情報管理等責任者の氏名と連絡先を求職者に示します。',
        'The first message names the person in charge of personal data and complaints and how to reach them.',
      ),
      p(
        '(2)',
        '苦情には適切にすばやく対応し、受けた年月日、内容、経過を記録します。管轄労働局や安定所に求められたら、すみやかに提出します。',
        'Complaints are handled properly and promptly, with date, content and course recorded, and the record given to bureau or office promptly on request.',
      ),
      p(
        '(3)',
        '安定所や労働局から苦情の連絡を受けたときも、直接受けたときと同じように対応します。',
        'A complaint passed on by an office or bureau is handled like one received directly.',
      ),
    ),
    article(
      '16',
      '停止する時間',
      'Closing times',
      p(
        '',
        '次の時間はシステムが止まります。緊急のときは予告なく作業することがあります。',
        'The system is closed at the following times. Emergency maintenance may happen without notice.',
      ),
      p('(1)', '毎日 0:00〜6:00', 'Daily 00:00–06:00'),
      p('(2)', '毎月の末日 21:30〜翌日6:00', 'Last day of each month 21:30 to 06:00 the next day'),
    ),
    article(
      '17',
      '責任の範囲',
      'Liability',
      p(
        '',
        '情報の利用やサービスの停止から生じた損害について、厚生労働省は責任を負いません。情報の利用、アカウントの不正利用、対策の不足により他人や同省に損害を与えたときは、団体が自らの責任と費用で解決します。システムの改修などに伴う費用も団体が負担します。',
        'The ministry is not liable for damage from use of the information or from the service stopping. Damage to others or to the ministry from use, misused accounts or lacking safety measures is settled by the organisation at its own cost, which also bears costs caused by changes of the system.',
      ),
    ),
    article(
      '18',
      '禁止されること',
      'Forbidden acts',
      p(
        '',
        '他人や厚生労働省に不利益や損害を与える、またはそのおそれがある行為を禁じます。',
        'Acts that harm, or may harm, others or the ministry.',
      ),
    ),
    article(
      '19',
      '報告',
      'Reports',
      p(
        '(1)',
        '年度ごとに、①求人情報：採用が決まった人数（有料の事業者は手数料の合計額も）、②求職情報：利用の状況（有料の事業者は求職者の手数料と求人者の手数料のそれぞれの合計額と件数も）を、翌年度の4月20日までにサイトで報告します。実績が0でも報告します。3月の第3月曜日に、報告を促すメールが届きます。管轄労働局の依頼にもかかわらず、期限の翌日から1か月を過ぎても報告がなければ6か月の停止、その後も報告がなければ利用解除となります。',
        'For each fiscal year, by 20 April after it and on the site: ① postings — number hired (fee-charging: also total of fees); ② jobseekers — use (fee-charging: also sums and counts of fees from jobseekers and from employers). A report is due even if all is zero. A reminder is e-mailed on the third Monday of March. Without a report one month from the day after the due date, although the bureau asked for it: suspension for six months, and deregistration if it still fails to come.',
      ),
      p(
        '(2)',
        '厚生労働省、管轄労働局、安定所から求められたときも、利用の状況を報告します。実態調査にも協力します。',
        'Use is also reported whenever the ministry, bureau or office asks. Surveys are supported.',
      ),
      p(
        '(3)',
        '利用をやめるときや変更があるときは、すみやかに管轄労働局に届け出ます。',
        'Leaving and changes are promptly filed with the bureau.',
      ),
    ),
    article(
      '20',
      '規約の変更',
      'Revision',
      p(
        '',
        '厚生労働省は規約を変更でき、変更後の規約はすべての団体に適用されます。変更はサイトに掲載します。',
        'The ministry may change these terms; the changed terms apply to all organisations and are published on the site.',
      ),
    ),
    article(
      '21',
      '問い合わせ先',
      'Whom to ask',
      p(
        '',
        'サイトの操作、CSVの仕様、API、パスワードについてはヘルプデスク（月曜〜金曜 9:30〜18:00。年末年始と祝日を除く）へ、申請については管轄労働局の担当窓口へ問い合わせます。',
        'Ask the help desk about the site, the CSV format, the API and passwords (Monday to Friday 9:30–18:00, except New Year and holidays), and the bureau about applications.',
      ),
    ),
    article(
      '22',
      'そのほか',
      'Other matters',
      p(
        '',
        '規約にないことは厚生労働省が定めます。サイトへの掲載により、サービスの全部または一部を変更・廃止することがあります。',
        'What these terms leave open is set by the ministry, which may change or end the service in whole or part by publishing it on the site.',
      ),
    ),
    article(
      '23',
      '法律と裁判所',
      'Law and court',
      p(
        '',
        '日本の法律を適用します。争いは受付労働局の所在地、求職者との争いは求職を申し込んだ安定所の所在地を管轄する地方裁判所を、第一審の専属的合意管轄裁判所とします。',
        'Japanese law applies. Disputes go in first instance exclusively to the district court for the seat of the receiving bureau; those with a jobseeker, to the one for the office where the jobseeker registered.',
      ),
    ),
    article(
      '24',
      '附則',
      'Supplementary provision',
      p(
        '',
        '2021年12月1日から施行します。その後も利用を続ける団体は、同意したものとみなします。',
        'In force from 1 December 2021. Those who go on using the service are taken to agree.',
      ),
    ),
  ],
};
