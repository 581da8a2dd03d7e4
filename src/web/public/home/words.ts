import type { Lang } from '#web/page.ts';

const ja = {
  title: '仕事をさがす、人をさがす',
  lead: '全国のハローワークが受理した求人を、登録なしで探せます。',
  open: (total: string) => `いま紹介できる求人は ${total}件です。`,
  fresh: (total: string) => `今日・昨日の新着 ${total}件`,
  soon: '紹介期限が近い求人',
  box: '仕事・会社・ことば',
  hint: '例: 経理　フォークリフト　保育士。求人番号も入れられます。',
  prefecture: '都道府県',
  anywhere: '全国',
  map: '地図からさがす',
  asList: '都道府県を一覧でえらぶ',
  places: '都道府県からさがす',
  work: '職種からさがす',
  count: '求人の件数',
  ways: '手続きの入口',
  regions: {
    hokkaido: '北海道・東北',
    kanto: '関東',
    chubu: '中部',
    kinki: '近畿',
    chugoku: '中国・四国',
    kyushu: '九州・沖縄',
  },
  entries: [
    { href: '/guide/jobseekers', text: '仕事を探している方', note: '求職の登録、オンラインでの応募、窓口での相談' },
    { href: '/guide/employers', text: '人を探している事業所の方', note: '求人の申込み、応募者とのやりとり' },
    { href: '/guide/jobseekers/easy', text: 'やさしい日本語', note: 'ふりがなのある案内' },
    { href: '/office/login', text: 'ハローワークの職員', note: '窓口の業務' },
  ],
};

const en: typeof ja = {
  title: 'Find work, find people',
  lead: 'Search the postings accepted by Hello Work offices all over Japan, without registering.',
  open: (total) => `${total} postings are open now.`,
  fresh: (total) => `${total} new today and yesterday`,
  soon: 'Closing soon',
  box: 'Work, employer or words',
  hint: 'Postings are written in Japanese: 経理, 保育士 … A posting number works too.',
  prefecture: 'Prefecture',
  anywhere: 'All of Japan',
  map: 'On the map',
  asList: 'Choose from the list of prefectures',
  places: 'By prefecture',
  work: 'By kind of work',
  count: 'postings',
  ways: 'Where to go from here',
  regions: {
    hokkaido: 'Hokkaido and Tohoku',
    kanto: 'Kanto',
    chubu: 'Chubu',
    kinki: 'Kinki',
    chugoku: 'Chugoku and Shikoku',
    kyushu: 'Kyushu and Okinawa',
  },
  entries: [
    {
      href: '/guide/jobseekers',
      text: 'I am looking for work',
      note: 'registering, applying online, talking to an office',
    },
    { href: '/guide/employers', text: 'I am looking for people', note: 'filing postings, talking with applicants' },
    { href: '/guide/jobseekers/easy', text: 'Easy Japanese', note: 'the guide with readings' },
    { href: '/office/login', text: 'Hello Work staff', note: 'the office desk' },
  ],
};

export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
