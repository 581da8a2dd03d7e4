import type { Lang } from '#web/page.ts';
import { link, list, type StaticContent, section, text } from './content.ts';

export const help: Readonly<Record<Lang, StaticContent>> = {
  ja: {
    title: 'ヘルプ',
    lead: '使い方の案内と、困ったときの手がかりです。',
    sections: [
      section(
        '使い方',
        link('/guide/jobseekers', '仕事を探す方へ'),
        link('/guide/jobseekers/easy', '{仕事|しごと}を さがす {人|ひと}へ（やさしい {日本語|にほんご}）'),
        link('/guide/employers', '人を募集する方へ'),
      ),
      section(
        '認証キーが届かないとき',
        list(
          '迷惑メールのフォルダーを見てください。',
          '受信を制限しているときは、このサイトからのメールを許可してください。',
          'もう一度送ると、前のキーは使えなくなります。いちばん新しいメールのキーを使ってください（G④）。',
        ),
      ),
      section(
        '断られたとき',
        text(
          '理由、もとになる条項、次にできることを画面に示します。条項の記号を押すと、その文を読めます。制限の解除は、ハローワークの窓口で相談してください（T7(8)、G restrict）。',
        ),
      ),
      section(
        'そのほか',
        link('/about', 'このサイトについて'),
        link('/cookies', 'クッキーと安全について'),
        link('/accessibility', 'アクセシビリティ方針'),
        link('/terms', '利用規約とプライバシーポリシー'),
      ),
    ],
  },
  en: {
    title: 'Help',
    lead: 'Guides, and where to look when something does not work.',
    sections: [
      section(
        'Guides',
        link('/guide/jobseekers', 'For people looking for work'),
        link('/guide/jobseekers/easy', 'In easy Japanese (やさしい日本語)'),
        link('/guide/employers', 'For employers'),
      ),
      section(
        'When the verification key does not arrive',
        list(
          'Look in the spam folder.',
          'If mail is filtered, allow mail from this site.',
          'Asking again makes the earlier key invalid; use the one in the newest mail (G④).',
        ),
      ),
      section(
        'When something was refused',
        text(
          'The page shows the reason, the clause behind it and what can be done now. Follow the clause’s mark to read it. To have a restriction lifted, talk to your office (T7(8), G restrict).',
        ),
      ),
      section(
        'More',
        link('/about', 'About this site'),
        link('/cookies', 'Cookies and safety'),
        link('/accessibility', 'Accessibility policy'),
        link('/terms', 'Terms and privacy policies'),
      ),
    ],
  },
};
