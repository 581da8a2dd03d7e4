import type { Lang } from '#web/page.ts';
import { link, list, type StaticContent, section, steps, text } from './content.ts';

export const employerGuide: Readonly<Record<Lang, StaticContent>> = {
  ja: {
    title: '人を募集する方へ',
    lead: '求人者マイページで、事業所の登録、求人の申込み、応募者とのやりとりができます。手数料はかかりません。',
    sections: [
      section(
        'マイページを開く（窓口から始める場合）',
        steps(
          'ハローワークの窓口で、ログインに使うメールアドレスを登録します。会社用のアドレスをおすすめします。',
          'このサイトで「パスワード登録」に進みます。',
          '利用規約とプライバシーポリシーを最後まで読み、同意します。',
          '窓口で登録したメールアドレスを入力します。認証キーが届きます。',
          '50分以内に、認証キーと新しいパスワードを入力します（G④）。',
        ),
        link('/open/employer', 'パスワード登録に進む'),
        link('/guide/jobseekers/easy', '仕事を探す方への案内（やさしい日本語）'),
      ),
      section(
        '求人を出す',
        steps(
          '事業所と求人を入力します（仮登録）。途中で保存して、後から続けられます。',
          'ハローワークが内容を確認します。質問や来所のお願いが届くことがあります。来所が必要なときは、理由と期限（仮登録から14日以内）を画面に示します（G visit）。',
          '受理されると、求人番号と紹介期限日が決まり、公開されます。',
        ),
        text('一般の求人は、受理した月の翌々月の末日まで有効です。1回に限り1か月延ばせます（T10(1)）。'),
      ),
      section(
        '応募が届いたら',
        list(
          '応募の通知が届き、氏名、連絡先、応募書類を確認できます。',
          '選考の結果は、応募した方に直接伝え、マイページにも登録します（T11(2)）。',
          '結果を登録すると応募書類は消えます。ダウンロードした書類は、責任を持って削除してください（T11(3)）。',
          '紹介から2週間たっても結果がないと、お知らせのメールが届きます。3週間たって結果のない紹介が50件を超えると、一部の機能が制限されます（G 2 weeks、G restrict）。',
        ),
      ),
      section(
        '自主応募を受け付ける前に',
        text(
          'オンライン自主応募の方を採用しても、ハローワークの紹介が条件の助成金は受け取れません（T11(7)）。応募に伴うトラブルは、当事者の間で解決します（T11(8)）。',
        ),
      ),
      section(
        'アカウント',
        list(
          '追加アカウントは10個まで作れます。だれが何をしたかが記録されます（T4(1)）。',
          '社会保険労務士などに、契約により求人申込みの事務のために使わせることができます（T4(1)）。',
          '退会から30日間は、最初のアカウントで再開できます（T13(1)）。',
        ),
      ),
    ],
  },
  en: {
    title: 'For employers',
    lead: 'On the employer page you register your establishment, file postings and are in touch with applicants. There is no fee.',
    sections: [
      section(
        'Opening the page (starting at the counter)',
        steps(
          'At the office counter, have the e-mail address for login registered; a company address is recommended.',
          'On this site, go to the opening of an employer page (パスワード登録).',
          'Read terms and privacy policies to their end and agree.',
          'Enter the address registered at the counter. A verification key is mailed.',
          'Within 50 minutes enter the key and a new password (G④).',
        ),
        link('/open/employer', 'Open an employer page (パスワード登録)'),
        link('/guide/jobseekers/easy', 'The guide for jobseekers in easy Japanese'),
      ),
      section(
        'Filing a posting',
        steps(
          'Enter establishment and posting provisionally. You can save and go on later.',
          'The office checks them and may ask questions or for a visit. When a visit is needed, the page says why and by when (within 14 days of filing, G visit).',
          'On acceptance the posting gets its number and last day, and is published.',
        ),
        text(
          'A general posting is valid until the end of the second month after the month of acceptance, and can be extended once by a month (T10(1)).',
        ),
      ),
      section(
        'When someone applies',
        list(
          'You are notified and see name, contact and documents.',
          'Tell the applicant the result directly, and register it on the page (T11(2)).',
          'Documents vanish when a result is registered. Delete downloaded copies on your own responsibility (T11(3)).',
          'Two weeks after a referral without a result a reminder is mailed. More than 50 referrals without a result after three weeks restrict some functions (G 2 weeks, G restrict).',
        ),
      ),
      section(
        'Before you accept self-applications',
        text(
          'Hiring after a self-application does not qualify for subsidies that need the office’s referral (T11(7)). Trouble is settled between the parties (T11(8)).',
        ),
      ),
      section(
        'Accounts',
        list(
          'Up to 10 additional accounts; who did what is recorded (T4(1)).',
          'A labour and social security attorney may be given an account by contract, for filing postings (T4(1)).',
          'For 30 days after withdrawal the first account can resume (T13(1)).',
        ),
      ),
    ],
  },
};
