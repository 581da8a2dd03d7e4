import type { Lang } from '#web/page.ts';
import { link, list, type StaticContent, section, text } from './content.ts';

export const accessibility: Readonly<Record<Lang, StaticContent>> = {
  ja: {
    title: 'アクセシビリティ方針',
    lead: '年齢、障害、機器、通信の状態にかかわらず、だれもが最後まで手続きできることを目指します。',
    sections: [
      section(
        '目標',
        text(
          'JIS X 8341-3:2016 の適合レベルAAに準拠することを目標とします。対象は、このソフトウェアが出すすべてのウェブページです。',
        ),
      ),
      section(
        'いまの状態',
        text(
          '第三者による試験は行っておらず、試験結果も公表していません。そのため「準拠」とは表示しません。次のことを設計の決まりとしています。',
        ),
        list(
          '画面の読み上げと、キーボードだけでの操作を前提に作る',
          'JavaScriptがなくても、すべての手続きができる',
          '幅320ピクセルの画面や、文字を2倍にした表示でも読める',
          '色だけで意味を伝えない',
          'エラーのときは、どの項目をどう直すかを言葉で示し、入力した内容を残す',
        ),
      ),
      section(
        'まだ足りないこと',
        list(
          '利用者の方といっしょに行う確認は、まだ行っていません。',
          'PDFは、画面と同じ内容を必ずページでも読めるようにしていますが、読み上げへの対応は確かめていません。',
          'ふりがなと「やさしい日本語」があるのは、一部の案内だけです。',
          '手話と点字の案内はありません。',
        ),
      ),
      section(
        '使いにくいところを見つけたら',
        text('どのページの、何ができなかったか、お使いの機器やソフトとあわせてお知らせください。'),
        link('/help', 'ヘルプ'),
      ),
    ],
  },
  en: {
    title: 'Accessibility policy',
    lead: 'Everyone should be able to finish what they came for, whatever their age, disability, device or connection.',
    sections: [
      section(
        'Aim',
        text('To conform to JIS X 8341-3:2016 level AA (WCAG 2.0 AA) on all web pages this software produces.'),
      ),
      section(
        'Where we are',
        text(
          'No independent test has been made and no results are published, so we do not claim conformance. These are rules of the design:',
        ),
        list(
          'built for screen readers and for the keyboard alone',
          'everything can be done without JavaScript',
          'readable at a width of 320 pixels and with text at twice its size',
          'meaning is never carried by colour alone',
          'errors say in words which field to mend and how, and what was typed is kept',
        ),
      ),
      section(
        'What is missing',
        list(
          'Trials together with users have not been made yet.',
          'Everything in a PDF can also be read as a page, but the PDFs have not been checked with screen readers.',
          'Readings and easy Japanese exist for some guides only.',
          'There is no sign language or braille.',
        ),
      ),
      section(
        'If something does not work for you',
        text('Please tell us the page, what could not be done, and the device and software you use.'),
        link('/help', 'Help'),
      ),
    ],
  },
};
