import { article, paragraph as p, point } from './build.ts';
import type { LegalDocument } from './types.ts';

/** G: the leaflet that introduces the employer page. */
export const employerLeaflet: LegalDocument = {
  letter: 'G',
  slug: 'employer-guide',
  id: 'employer-leaflet',
  title: { ja: '「求人者マイページ」のご案内', en: 'Introduction to the employer page' },
  version: '2020-01-06',
  effectiveFrom: '2020-01-06',
  note: {
    ja: '案内には条番号も改定日もないため、開設の手順は番号で、そのほかは名前で引用し、日付はサービスの開始日としています。',
    en: 'The leaflet has neither article numbers nor a date: opening steps are cited by number, the rest by name, and the date is the day the service began.',
  },
  articles: [
    article(
      '',
      'できること',
      'What it offers',
      p(
        ' visit',
        'ページから求人を仮登録できます。以前の求人を写して申し込むこともできます。ハローワークが確認して受理・公開します。次のときは、仮登録から14日以内（その日が閉庁日なら、前の開庁日まで）に来所して本登録の手続きをします。',
        'Postings are filed provisionally on the page, also by copying earlier ones; the office checks, accepts and publishes them. In the following cases a visit to complete registration is needed within 14 days of filing (the preceding open day, if that day is closed).',
        [
          point(
            'マイページから初めて求人を申し込む（窓口で開設した場合を除く）',
            'first posting through the page (unless the page was opened at the counter)',
          ),
          point(
            '2020年1月以降、初めて障害者専用求人を申し込む',
            'first posting only for disabled persons since January 2020',
          ),
          point(
            '2020年1月以降、初めてトライアル雇用求人を申し込む',
            'first trial employment posting since January 2020',
          ),
          point(
            '2020年1月以降、初めて障害者（短時間）トライアル雇用求人を申し込む',
            'first (short-time) trial employment posting for disabled persons since January 2020',
          ),
          point('過去1年間に求人を申し込んでいない', 'no posting in the past year'),
          point('派遣・請負の求人を申し込む', 'agency work or contracting'),
          point('ハローワークが必要と認めた', 'whenever the office finds it needed'),
        ],
      ),
      p(
        ' change',
        '求人の変更、募集停止、事業所情報の変更を申し込めます。内容はハローワークが確認します。',
        'Changes of postings and of the establishment and stopping recruitment are requested on the page and checked by the office.',
      ),
      p(
        ' images',
        '事業所や職場などの画像を10ファイルまで登録できます。1ファイル2MBまで、JPEG・GIF・PNG・BMPです。ハローワークの確認後に公開します。',
        'Up to 10 image files of the establishment, the workplace and so on, each up to 2 MB, JPEG, GIF, PNG or BMP. Public after the office has checked them.',
      ),
      p(
        ' invalid',
        'ハローワークが紹介した方の紹介状を見て、結果を登録できます。結果は本人にも直接知らせます。求人が無効になるとページでは行えないので、ハローワークに直接連絡します。',
        'Referral letters can be read and results registered; the applicant is also told directly. Once the posting is invalid this is not available on the page: contact the office.',
      ),
      p(
        ' 2 weeks',
        '紹介から2週間が過ぎても結果の登録がなければ、「選考結果未入力通知」メールが自動で届きます。',
        'When two weeks have passed since a referral without a result, a reminder is e-mailed automatically.',
      ),
      p(
        ' messages',
        '紹介された方がマイページを持ち、求人が有効な間、メッセージをやりとりできます。',
        'Messages are possible with applicants who have a page, while the posting is valid.',
      ),
      p(
        ' search',
        '有効な求人があれば、公開を希望した求職者の情報を検索できます。氏名や連絡先は含みません。紹介は適合を判断したうえで行うので、詳細の画面に示されたお問い合わせ先ハローワークに相談します。',
        'With a valid posting, published jobseekers can be searched; name and contact are not shown. Referral follows a judgment of fit: ask the office named in the detail view.',
      ),
    ),
    article(
      '',
      '開設の手順',
      'Steps of opening',
      p(
        '①',
        '窓口で、職員がログイン用のメールアドレスを登録します。会社用のアドレスをおすすめします。事業所の登録が先に必要で、登録済みのときも内容を確かめることがあります。',
        'At the counter staff enter the e-mail address for login; a company address is recommended. The establishment must be registered first; an existing registration may be checked.',
      ),
      p(
        '②',
        'サイトで「パスワード登録」に進みます。窓口へ行く前に、サイトでアカウントを登録し、事業所と求人を仮登録してから来所する方法もあります。',
        'On the site go to パスワード登録. Alternatively register the account on the site, enter establishment and posting provisionally, then visit the office.',
      ),
      p(
        '③',
        '規約とプライバシーポリシーをそれぞれ最後まで読み、チェックして、登録したメールアドレスを入力します。受信を制限しているときは、先にこのサイトからのメールを許可します。',
        'Read the terms and the privacy policy each to the end, tick them, and enter the registered address. If mail is filtered, allow mail from this site first.',
      ),
      p(
        '④',
        '届いた認証キーは50分間だけ有効です。届かないときは、迷惑メールや受信制限を確かめます。',
        'The verification key that arrives is valid for 50 minutes only. If it does not arrive, look in spam and at mail filters.',
      ),
      p('⑤', '案内に沿って認証キーを入力します。', 'Enter the key as shown.'),
      p('⑥', '開設の完了です。', 'The page is open.'),
    ),
    article(
      '',
      '注意',
      'Please note',
      p(
        ' purpose',
        '求人者マイページは、ハローワークとこのサイトで募集する求人者のためのものです。事業所の登録とメールアドレスが必要で、アカウントは他人に教えたり、貸したり、譲ったりしません。規約とプライバシーポリシーへの同意が必要です。運営を著しく妨げると、利用不可となることがあります。',
        'The page is for employers who recruit through Hello Work and this site. It needs a registered establishment and an e-mail address; accounts are not disclosed, lent or handed over. Consent to terms and privacy policy is required. Seriously getting in the way of placement may close the page.',
      ),
      p(
        ' no posting',
        '有効な求人がない間は、応募者管理、求職情報検索、メッセージの送信などが使えません。',
        'While there is no valid posting, applicant management, jobseeker search, sending messages and the like are unavailable.',
      ),
      p(
        ' referral',
        '紹介のときは通常、電話で連絡しますが、夜間・土曜日やつながらないときは、先にページへ表示・メッセージが届くことがあります。',
        'A referral is normally announced by telephone; in evenings, on Saturdays or when nobody answers it may reach the page, with a message, first.',
      ),
      p(
        ' restrict',
        '紹介日から3週間が過ぎても結果の登録がない紹介が1事業所で50件を超えると、求人の申込み・変更・募集停止、事業所情報の変更、求職情報検索、メッセージの送信などが自動で制限されます。解除するには管轄のハローワークに連絡します。',
        'When more than 50 referrals of one establishment have no result three weeks after the referral date, filing, changing and stopping postings, establishment changes, jobseeker search, sending messages and the like are restricted automatically. Contact the office to have it lifted.',
      ),
      p(
        ' move',
        '移転などで管轄のハローワークが変わるとき、ページの情報は引き継がれません。',
        'When a move brings a different office, what the page holds is not carried over.',
      ),
      p(
        ' withdrawal',
        'やめるときはページから退会します。退会の31日後に、登録情報とともに完全に消去されます。退会しなくても、求人無効日から5年以内に申込みがなければ消去されます。メッセージは1年で消えます。',
        'To stop, withdraw on the page. When 31 days have passed it is erased for good with all it holds. Without withdrawal it is erased when no posting is filed within five years of invalidity. Messages are erased after one year.',
      ),
    ),
  ],
};
