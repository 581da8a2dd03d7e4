import type { WarningKind } from '#areas/publication/index.ts';

const like = (what: string) => (found: string) => `${what}のようです：${found}`;

/** Words of a person's publication at the desk. */
export const publicationWords = {
  title: '求職公開',
  state: '公開の状態',
  by: '公開の手続き',
  byPage: 'ご本人がマイページで行います',
  byDesk: 'マイページがないため、窓口で受け付けます',
  number: '求職公開番号',
  publishedAt: '公開した日時',
  changedAt: '最後に変わった日時',
  stoppedAt: '停止した日時',
  seen: '事業所から見える内容',
  mediate: 'この方へのリクエストを取り次ぐ',
  stop: '公開を停止する',
  start: '公開を受け付ける',
  change: '公開する項目を変える',
  startLead:
    '希望する仕事、希望勤務地、学歴、免許・資格は必ず公開されます。ご本人の希望を聞いて、ほかの項目を選んでください。',
  choice: '公開する項目',
  choiceHint: 'ご本人が希望した項目だけに印を付けてください。',
  toCheck: '公開される内容を見せて確かめる',
  check: '公開される内容の確認',
  notices: 'ご本人に説明すること',
  agree: 'ご本人の同意',
  agreeLabel: '公開される内容をご本人に見せ、上の内容を説明し、利用規約第12条への同意を得ました。',
  publish: 'この内容で公開する',
  warningsTitle: '公開する前に、ご本人に確かめてください',
  warningsLead: '公開される文章に、次のことばが見つかりました。',
  noWarnings:
    '名前、電話番号、メールアドレス、前の職場の名前は見つかりませんでした。文章をご本人と読み合わせてください。',
  warning: {
    phone: like('電話番号'),
    email: like('メールアドレス'),
    web: like('ウェブサイトの住所'),
    'own-name': like('ご本人の名前'),
    employer: like('勤めていた会社の名前'),
    person: like('ほかの人の名前'),
    firm: like('会社や団体の名前'),
  } satisfies Record<WarningKind, (found: string) => string>,
  requests: '届いたリクエスト',
  noRequests: 'リクエストはありません。',
  noMessages: '直接リクエストのメッセージは、職員には表示されません（利用規約第7条第5項）。',
  requestColumns: { posting: '求人', employer: '事業所', state: '状態', channel: '方法', lastDay: '回答の最終日' },
  channels: { direct: '直接', office: 'ハローワーク経由' },
  blocks: '直接リクエストを受け取らない事業所',
  noBlocks: 'ありません。',
  done: { published: '公開しました', stopped: '公開を停止しました' } as Readonly<Record<string, string>>,
};
