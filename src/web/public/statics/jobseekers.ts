import type { Lang } from '#web/page.ts';
import { link, list, type StaticContent, section, steps, text } from './content.ts';

export const jobseekerGuide: Readonly<Record<Lang, StaticContent>> = {
  ja: {
    title: '仕事を探す方へ',
    lead: '求人は、だれでも登録なしで探せます。応募するときに、求職者として登録します。',
    sections: [
      section(
        '応募までの流れ',
        steps(
          '求人を探し、求人票を読みます。',
          'メールアドレスを登録し、届いた認証キーを50分以内に入力します。',
          '名前、住所、希望する仕事などを入力します。登録するとすぐ「オンライン登録者」になり、住所から担当のハローワーク（利用安定所）が決まります。',
          '求人票から応募します。書類をつけられるのは、あなたが作った履歴書や職務経歴書などです。',
          '「受付中」が「完了」に変わると、求人者に届いています。',
          '結果は求人者から直接知らされ、このサイトの記録にも残ります。',
        ),
        link('/postings', '求人をさがす'),
        link('/open/jobseeker', '求職者マイページを開く'),
        link('/guide/jobseekers/easy', 'やさしい日本語で読む'),
      ),
      section(
        '知っておきたいこと',
        list(
          '応募の取消しは、完了から24時間以内にできます。そのあとは求人者に電話などで伝えます（T11(4)）。',
          '同時に進められる応募は15件までです。同じ求人に2回は応募できません（T11(5)）。',
          'この応募では、ハローワークの紹介が条件の手当は受け取れません。応募の前に画面で確かめられます（T11(6)）。',
          '面接に行けなくなったら、必ず求人者に連絡してください。連絡なしの欠席が3か月に5件を超えると、一部の機能が使えなくなります（T7(8)）。',
          '登録は、登録した月の翌々月の末日まで有効です。終わりの月に応募や来所をすると1か月延びます（T10(2)）。',
        ),
      ),
      section(
        '応募書類とメッセージ',
        text(
          '応募書類と志望動機、求人者とのメッセージを、ハローワークの職員が見ることはありません（T7(5)）。応募書類は、取消し、結果の登録、または求人が無効になった月の3か月後の月末に、両方のページから消えます（T11(3)）。',
        ),
      ),
      section(
        'ハローワークの支援を受けたい方',
        text(
          '相談、紹介、セミナーなどの支援を受けるには、ハローワークに相談して「ハローワーク利用登録者」に切り替えます。オンライン登録者に戻ることはできません（T3(6)）。',
        ),
      ),
      section(
        '在学中の方、外国籍の方',
        list(
          '中学校・中等教育学校・高等学校に在学中の方は、学校を通じて申し込みます。夜間・定時制・通信制に通いながら仕事を探す場合などは開設できます（T2(2)）。',
          '特別永住者でない外国籍の方は、在留カードの在留資格と在留期間を入力します（T7(10)）。',
        ),
      ),
    ],
  },
  en: {
    title: 'For people looking for work',
    lead: 'Anyone can search postings without registering. You register as a jobseeker when you want to apply.',
    sections: [
      section(
        'From search to application',
        steps(
          'Search and read the posting sheet.',
          'Enter your e-mail address, and within 50 minutes the verification key that is mailed to you.',
          'Enter name, address, the work you wish for and so on. You are registered online at once; your office (利用安定所) follows from your address.',
          'Apply from the posting sheet, with documents you have made yourself, such as a CV.',
          'When “being processed” changes to “complete”, the employer has your application.',
          'The employer tells you the result directly; it is also kept on your page.',
        ),
        link('/postings', 'Find a job'),
        link('/open/jobseeker', 'Open a jobseeker page'),
        link('/guide/jobseekers/easy', 'Read this in easy Japanese'),
      ),
      section(
        'Good to know',
        list(
          'You can cancel within 24 hours of completion. Later, tell the employer by telephone (T11(4)).',
          'Up to 15 applications can be in progress, and each posting can be applied to once only (T11(5)).',
          'These applications do not qualify for allowances that need the office’s referral. You are shown which before you apply (T11(6)).',
          'If you cannot go to an interview, always tell the employer. More than five missed without word within three months restrict some functions (T7(8)).',
          'Registration is valid until the end of the second month after the month of registration. Applying or visiting the office in the last month extends it by a month (T10(2)).',
        ),
      ),
      section(
        'Documents and messages',
        text(
          'Office staff never see your application documents, your motivation or your messages with employers (T7(5)). Documents vanish from both pages when you cancel, when a result is registered, or at the end of the third month after the month the posting became invalid (T11(3)).',
        ),
      ),
      section(
        'If you want the office’s support',
        text(
          'For consultation, referral, seminars and other support, consult the office and become office-registered. There is no way back to online registration (T3(6)).',
        ),
      ),
      section(
        'Pupils and foreign nationals',
        list(
          'Pupils of junior high, secondary and high schools apply through their school; evening, part-time and correspondence pupils who look for work can register (T2(2)).',
          'Foreign nationals other than special permanent residents enter residence status and period from the residence card (T7(10)).',
        ),
      ),
    ],
  },
};

/** The key guide in easy Japanese with readings; it has no English side, since it is for readers of easy Japanese. */
export const easyJobseekerGuide: StaticContent = {
  title: '{仕事|しごと}を さがす {人|ひと}へ（やさしい {日本語|にほんご}）',
  lead: '{仕事|しごと}は、{登録|とうろく}しなくても さがせます。{応募|おうぼ}する とき（{会社|かいしゃ}に「{働|はたら}きたい」と {言|い}う とき）、{登録|とうろく}します。お{金|かね}は いりません。',
  sections: [
    section(
      'どうやって {応募|おうぼ}しますか',
      steps(
        '{仕事|しごと}を さがします。{給料|きゅうりょう}、{場所|ばしょ}、{休|やす}みを よく {読|よ}みます。',
        'メールアドレスを {書|か}きます。{番号|ばんごう}（{認証|にんしょう}キー）が メールで {来|き}ます。50{分|ぷん}の あいだに、その {番号|ばんごう}を {入|い}れます。',
        '{名前|なまえ}、{住所|じゅうしょ}、したい {仕事|しごと}を {書|か}きます。',
        '{仕事|しごと}の ページで {応募|おうぼ}します。{履歴書|りれきしょ}などを いっしょに {送|おく}ることが できます。',
        '{会社|かいしゃ}から {連絡|れんらく}が {来|き}ます。',
      ),
      link('/postings', '{仕事|しごと}を さがす'),
      link('/open/jobseeker', '{登録|とうろく}する'),
    ),
    section(
      '{大切|たいせつ}な こと',
      list(
        'やめたい ときは、{応募|おうぼ}が 「{完了|かんりょう}」に なってから 24{時間|じかん}の あいだ、ページで やめられます。そのあとは、{会社|かいしゃ}に {電話|でんわ}を してください。',
        '{面接|めんせつ}に {行|い}けない ときは、かならず {会社|かいしゃ}に {連絡|れんらく}してください。',
        '{一度|いちど}に {応募|おうぼ}できるのは 15までです。{同|おな}じ {仕事|しごと}に 2{回|かい} {応募|おうぼ}することは できません。',
      ),
    ),
    section(
      '{外国人|がいこくじん}の {人|ひと}へ',
      list(
        '{在留|ざいりゅう}カードを {見|み}て、{在留資格|ざいりゅうしかく}と {在留期間|ざいりゅうきかん}を {書|か}いてください。',
        '{在留|ざいりゅう}カードの うらに 「{許可|きょか}」と {書|か}いて あるときは、それも {入|い}れてください。',
        '{特別永住者|とくべつえいじゅうしゃ}の {人|ひと}は、{書|か}かなくて いいです。',
      ),
    ),
    section(
      '{困|こま}った とき',
      text(
        '{近|ちか}くの ハローワークに {行|い}ってください。{相談|そうだん}は {無料|むりょう}です。ここは {国|くに}の ほんものの サービスでは ありません。',
      ),
      link('/help', 'ヘルプ'),
    ),
  ],
};
