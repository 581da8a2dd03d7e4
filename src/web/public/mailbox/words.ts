import type { Lang } from '#web/page.ts';

const ja = {
  title: 'お試し用のメール受信箱',
  about:
    'これはお試し用の画面です。実際のメールは送られず、送られるはずのメールがここに届きます。新しいものから50通まで表示します。',
  to: '宛先のメールアドレス',
  show: 'この宛先だけを表示する',
  none: 'メールはありません。',
  noneNext: '認証キーの発行や応募などをすると、数秒でここに届きます。',
};

const en: typeof ja = {
  title: 'Mailbox of the demo',
  about: 'This page is for trying things out: no mail really leaves; what would be sent arrives here, newest first.',
  to: 'Addressed to',
  show: 'Show only this address',
  none: 'There is no mail.',
  noneNext: 'Ask for a key or apply to a posting: mail arrives here within seconds.',
};

export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
