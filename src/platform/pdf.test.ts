import { expect, test } from 'vitest';
import { readPdf } from '#test/support/pdf.ts';
import { formGrid, formHeading, formText, renderPdf } from './pdf.ts';

const squeezed = (text: string) => text.replace(/\s/g, '');

test('a form says everything that was put into it, as text, with its title, number, page and notice', async () => {
  const bytes = await renderPdf({
    title: '求人票',
    mark: { label: '求人番号', value: '13010-12345678' },
    content: [
      formHeading('1 求人事業所'),
      formGrid([
        ['事業所名', '株式会社みほん製作所', '従業員数', '48人'],
        ['所在地', '東京都千代田区見本町1-2-3 髙﨑ビル'],
      ]),
      formText('明るい職場です。\n未経験の方も、ていねいに指導します。'),
    ],
  });
  const { pages, title, lang } = readPdf(bytes);
  expect([title, lang]).toEqual(['求人票', 'ja']);
  expect(pages).toHaveLength(1);
  const page = squeezed(pages[0] ?? '');
  for (const text of ['求人票', '求人番号13010-12345678', '事業所名', '株式会社みほん製作所', '従業員数', '48人']) {
    expect(page).toContain(text);
  }
  for (const text of [
    '東京都千代田区見本町1-2-3髙﨑ビル',
    '未経験の方も、ていねいに指導します。',
    '1/1',
    '公式のサービスではありません',
  ]) {
    expect(page).toContain(text);
  }
});

test('a long form runs over pages, each with header and footer; rows are not split', async () => {
  const rows = Array.from({ length: 60 }, (_, n) => [`項目${n}`, `内容${n}：${'長い説明。'.repeat(30)}`] as const);
  const { pages } = readPdf(await renderPdf({ title: '紹介状', content: [formGrid(rows)] }));
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((page, n) => {
    expect(squeezed(page)).toContain('紹介状');
    expect(squeezed(page)).toContain(`${n + 1}/${pages.length}`);
  });
  const whole = pages.map(squeezed);
  rows.forEach(([label], n) => {
    const page = whole.find((each) => each.includes(`内容${n}：`)) ?? '';
    expect(page).toContain(label);
    expect(page.split(`内容${n}：`)[1]).toMatch(/^(長い説明。){30}/);
  });
});

test('no file of the machine and no address of the network comes into a form', async () => {
  const picture = (image: string) => renderPdf({ title: 'x', content: [{ image }] });
  await expect(picture('package.json')).rejects.toThrow(/denied/);
  await expect(renderPdf({ title: 'x', content: [{ image: 'https://example.jp/a.png' }] })).rejects.toThrow();
});
