import { describe, expect, test } from 'vitest';
import { withFurigana } from './annotate.ts';
import { readings } from './readings.ts';

/** Words with their readings in brackets, as a browser without ruby shows them. */
const read = (html: string) => withFurigana(html).replaceAll(/<\/?(?:ruby|rp|rt)[^>]*>/g, '');

describe('ui 24: readings', () => {
  test.each([
    ['the longest word wins', '求人番号と求人', '求人番号（きゅうじんばんごう）と求人（きゅうじん）'],
    ['several stand in one run', '応募書類確認', '応募書類（おうぼしょるい）確認（かくにん）'],
    ['a stem goes on in hiragana', '探す', '探（さが）す'],
    ['a stem alone is none', '探求', '探求'],
    ['a stem with kana is not the noun', '申込みと申込書', '申込（もうしこ）みと申込（もうしこみ）書'],
    ['what is not known stays', '薔薇', '薔薇'],
  ])('%s', (_name, text, expected) => {
    expect(read(`<p>${text}</p>`)).toBe(`<p>${expected}</p>`);
  });

  test.each([
    '<title>求人</title>',
    '<select><option>求人</option></select>',
    '<textarea>求人</textarea>',
    '<svg><text>求人</text></svg>',
    '<p lang="en">求人<span>求人</span></p>',
    '<ruby>求人<rt>きゅうじん</rt></ruby>',
    '<img alt="求人"/>',
    '<a title="a > 求人" href="/求人"></a>',
    '<input value="求人"/>',
  ])('%s is left alone', (html) => {
    expect(withFurigana(html.startsWith('<title') ? `<head>${html}</head>` : html)).toBe(
      html.startsWith('<title') ? `<head>${html}</head>` : html,
    );
  });

  test('after what is left alone, the rest goes on', () => {
    expect(read('<p lang="en"><span>求人</span></p><p>求人</p>')).toBe(
      '<p lang="en"><span>求人</span></p><p>求人（きゅうじん）</p>',
    );
  });

  test('links and buttons have readings that are not heard', () => {
    expect(withFurigana('<a href="/x">応募</a>')).toBe(
      '<a href="/x"><ruby>応募<rp aria-hidden="true">（</rp><rt aria-hidden="true">おうぼ</rt><rp aria-hidden="true">）</rp></ruby></a>',
    );
  });

  test('the list: words of Chinese characters, readings in hiragana, hundreds of them', () => {
    expect(readings.words.size).toBeGreaterThan(300);
    for (const [word, reading] of [...readings.words, ...readings.stems]) {
      expect(word).toMatch(/^[\p{Script=Han}々]+$/u);
      expect(reading, word).toMatch(/^[\p{Script=Hiragana}ー]+$/u);
    }
  });
});
