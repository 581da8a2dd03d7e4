import type { Lang } from '#web/page.ts';
import { link, list, type StaticContent, section, text } from './content.ts';

export const about: Readonly<Record<Lang, StaticContent>> = {
  ja: {
    title: 'このサイトについて',
    lead: '仕事を探す人、人を探す事業所、その間に立つハローワークのための、オープンソースのソフトウェアです。',
    sections: [
      section(
        '公式のサービスではありません',
        text(
          '国、自治体、ハローワークが運営するものではなく、関係もありません。ここで登録や応募をしても、実際のハローワークには届きません。',
        ),
        text(
          '実際に仕事や人を探している方は、お近くのハローワーク、またはハローワークインターネットサービスをご利用ください。',
        ),
      ),
      section(
        '何ができるか',
        list(
          '求人を探し、求人票を読む',
          '求職者として登録し、オンラインで応募する',
          '求人者として事業所と求人を申し込み、応募者とやりとりする',
          '職員として、申込みを確認し、受理する',
        ),
      ),
      section(
        '決まりの出どころ',
        text(
          '期限、回数、保存期間などの決まりは、国が公表している規約や案内に従っています。断るときは、その条項と、次にできることを示します。',
        ),
        link('/terms', '利用規約とプライバシーポリシー'),
      ),
      section(
        '載っている情報',
        text(
          'デモとして動いているとき、求人、事業所、人はすべて架空です。地名や職業の分類などは公表された資料によります。',
        ),
        link('/credits', '出典とライセンス'),
      ),
    ],
  },
  en: {
    title: 'About this site',
    lead: 'Open-source software for people who look for work, employers who look for people, and the Hello Work offices between them.',
    sections: [
      section(
        'This is not an official service',
        text(
          'It is not run by, or connected with, any government or Hello Work office. Registering or applying here reaches no real office.',
        ),
        text(
          'If you really look for work or for people, please use your nearest Hello Work office or the official Hello Work Internet Service.',
        ),
      ),
      section(
        'What it does',
        list(
          'search postings and read posting sheets',
          'register as a jobseeker and apply online',
          'register an establishment, file postings and talk with applicants as an employer',
          'check and accept what was filed, as office staff',
        ),
      ),
      section(
        'Where the rules come from',
        text(
          'Deadlines, limits and retention periods follow terms and leaflets the government has published. A refusal names its clause and what can be done next.',
        ),
        link('/terms', 'Terms and privacy policies'),
      ),
      section(
        'What is shown',
        text(
          'When run as a demo, all postings, establishments and people are invented. Place names, classifications and the like come from published data.',
        ),
        link('/credits', 'Sources and licences'),
      ),
    ],
  },
};
