import type { Lang } from '#web/page.ts';

interface Words {
  readonly index: string;
  readonly indexLead: string;
  readonly retold: string;
  readonly contents: string;
  readonly version: string;
  readonly effective: string;
  readonly cited: string;
  readonly example: string;
  readonly all: string;
  readonly print: string;
}

export const words: Readonly<Record<Lang, Words>> = {
  ja: {
    index: '利用規約とプライバシーポリシー',
    indexLead:
      'このサービスの決まりは、ここにある文書から来ています。画面で「T11(5)」のような記号を見たら、その条項をここで読めます。',
    retold:
      '国が公表している文書の内容を、条・項の番号と事実をそのままに、短い言葉でまとめ直したものです。公式の文書ではありません。',
    contents: '目次',
    version: 'もとの文書の日付',
    effective: '適用される日',
    cited: '引用記号',
    example: '例',
    all: '文書の一覧へ',
    print: '印刷するときは、ブラウザの印刷をお使いください。目次とメニューは印刷されません。',
  },
  en: {
    index: 'Terms and privacy policies',
    indexLead:
      'The rules of this service come from these documents. Where a page shows a mark such as “T11(5)”, the clause can be read here.',
    retold:
      'A retelling, in short words, of documents the government has published, with their numbering and facts unchanged. It is not an official text.',
    contents: 'Contents',
    version: 'Date of the source',
    effective: 'Applies from',
    cited: 'Cited as',
    example: 'e.g.',
    all: 'All documents',
    print: 'To print, use your browser’s print function. Contents list and menus are left out.',
  },
};
