import type { Lang } from '#web/page.ts';
import { link, list, type StaticContent, section, text } from './content.ts';

export const cookies: Readonly<Record<Lang, StaticContent>> = {
  ja: {
    title: 'クッキーと安全について',
    lead: 'このサイトは、動かすために必要なクッキーだけを使います。広告や、人を追いかけるためのものはありません。',
    sections: [
      section(
        '使っているクッキー',
        list(
          'ログインしていることを覚えるもの（最後の操作から60分で切れます）',
          '表示する言語を覚えるもの',
          'ふりがなをつけるかどうかを覚えるもの（選んだ方だけ）',
          '送信の結果を一度だけ表示するためのもの',
          '選んでいるマイページを覚えるもの（複数のページを開ける方）',
          '求職番号を確かめたことを覚えるもの（番号は入っていません。ブラウザを閉じるか、12時間で消えます）',
          'ブラウザに付ける無作為な印（入力の途中で時間切れになったとき、書いた内容を残すため）',
        ),
        text('外部のサイトのスクリプト、画像、文字は読み込みません。'),
        text(
          '利用の回数は、日とページと言語ごとに数えるだけです。だれが見たか、どこから見たかは残しません（T18）。数は統計のページで公開しています。',
        ),
        link('/statistics', '統計'),
      ),
      section(
        'こちらで守っていること',
        list(
          'パスワードは、もとに戻せない形にして保存します。',
          '応募書類は暗号化して保存し、期限が来たら本当に消します。',
          '職員がだれかの記録を見たことは、記録に残ります。',
        ),
      ),
      section(
        'お使いの方にお願いしたいこと',
        list(
          'ブラウザとOSを最新にしてください（T15）。',
          '共用のパソコンでは、終わったら必ずログアウトしてください。',
          'アカウントが使われたかもしれないと思ったら、すぐ知らせてください（T4(2)、T5(2)）。',
        ),
        link('/help', 'ヘルプ'),
      ),
      section(
        'くわしく',
        link('/terms/privacy', 'サイトのプライバシーポリシー'),
        link('/terms/my-page-privacy', 'マイページのプライバシーポリシー'),
      ),
    ],
  },
  en: {
    title: 'Cookies and safety',
    lead: 'This site uses only the cookies it needs to work. There is no advertising and nobody is followed.',
    sections: [
      section(
        'Cookies in use',
        list(
          'one that remembers that you are logged in (ends 60 minutes after your last act)',
          'one that remembers the language',
          'one that remembers whether readings stand above the words (for those who chose it)',
          'one that shows the result of what you sent, once',
          'one that remembers the chosen page, for those who may open several',
          'one that remembers that a jobseeker number was confirmed (the number is not in it; gone when the browser closes, or after 12 hours)',
          'a random mark of the browser, so that what you typed is kept when time runs out',
        ),
        text('Nothing is loaded from other sites: no scripts, images or fonts.'),
        text(
          'Use is only counted, by day, page and language. Who looked, and from where, is not kept (T18). The numbers are on the statistics page.',
        ),
        link('/statistics', 'Statistics'),
      ),
      section(
        'What we do',
        list(
          'Passwords are kept in a form that cannot be turned back.',
          'Application documents are kept encrypted and really erased when their time has come.',
          'When staff look at a person’s record, that is recorded.',
        ),
      ),
      section(
        'What we ask of you',
        list(
          'Keep browser and operating system up to date (T15).',
          'On a shared computer, always log out.',
          'If someone may have used your account, tell us at once (T4(2), T5(2)).',
        ),
        link('/help', 'Help'),
      ),
      section(
        'More',
        link('/terms/privacy', 'Privacy policy of the site'),
        link('/terms/my-page-privacy', 'Privacy policy of the pages'),
      ),
    ],
  },
};
