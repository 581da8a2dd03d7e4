import { expect, test } from 'vitest';
import { loginTable } from './demo.ts';

test('the table of logins is aligned, full-width characters counted double', () => {
  const table = loginTable([
    { who: '職員', email: 'head@example.jp', story: '所長' },
    { who: '求職者', email: 'a@example.jp', story: '今日登録した人' },
  ]).split('\n');
  expect(table.slice(0, 3)).toEqual([
    '役割    メールアドレス   どんな人か',
    '職員    head@example.jp  所長',
    '求職者  a@example.jp     今日登録した人',
  ]);
  expect(table.at(-2)).toContain('パスワード');
  expect(table.at(-1)).toContain('確認コード');
});
