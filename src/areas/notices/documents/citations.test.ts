import { describe, expect, it } from 'vitest';
import { legalDocuments } from './all.ts';
import { anchorOf, clauseHref, clauseText, elementId } from './citations.ts';

const cited = `
T2(1)|T4(1)|T2(2)|T7(10)|T5(1)|T4(4)|T5(4)|S|G③|T6(5)|T7(5)|G①④ notes|G①–⑥|G④|G②|T8(1)|T9(1)(2)|T3(6)|T9(3)|T3(5)(6)|T3(4)|T3(5)
T4(2)|T5(2)|T6(9)|T7(11)|T6(7)|T7(7)|T13(1)|T6(3)|T13(2)|T7(9)|T20|C22|K5|P8|A20|P6|T6(8)|G images|T8(2)|T8(4)|G visit|T8(3)
T10(1)|G change|S restrict|A1(1)|T10|G|G restrict|T10(2)|T7(3)|S number|T11(1)|T11(2)|T11(3)|T11(4)|T11(5)|T11(6)(7)|T11(6)|T11(7)
T11(8)|T12(5)|G referral|T11(1)(2)|G 2 weeks|G invalid|T7(8)|G messages|T12(1)(2)|T12(1)|T12(3)|S publication|G search|T12(4)|T12(6)
T12(7)|A2(1)|A2(2)|A2 note 2|A5|A7(1)|A7(1)①ウク|A7(2)①オ|A7(2)① オ(ウ)|A7(2)①カ|A7(2)①キ|A7(2)①ク|A7(2)①ア–エ|A7(2)①ケ|A7(2)②カ|A8(3)
A15(3)|A9|A14|A8(2)①|A8(2)②|A8(2)③|A8(2)④|A8(2)④a|A8(2)④b|A8(2)⑤|A8(1)|A4|A8(4)|A10|A12|A15|A16|A11|A19(1)|A19(2)|A21
S agencies|C3|C5|C5二|C6(2)–(4)|C12(2)一|C12(2)二|C12(2)三|C12(2)四|C12(2)六|K3一|K3二|C13|C14十一|C14|C15|C20(1)|C20(2)|C18(2)
C20(4)|C2|K2|C4|C20(3)|C23(2)|T18|T14|T17|S stats|T15|P5|P3|P4|T3(4)–(6)|T6|T7|T8|T9|A8
T1|T2|T3|T16|T19(1)|T21|T22(2)
T6(3) T7(3)|T4(4) T5(4) S G③|T20 C22 K5 P8 S A20|C14 C15 C20(1)|S publication T12(1)|T12(5) G search|C12(2)一 K3一|A7(2)②カ A8(3) A15(3)|T18 S stats|S P5
`
  .split(/[|\n]/)
  .filter((each) => each !== '');

describe('citations', () => {
  it.each(cited)('%s resolves to a clause and its text in both languages', (citation) => {
    expect(anchorOf(citation)).toBeDefined();
    expect(clauseText(citation, 'ja')).toMatch(/[ぁ-ん]/);
    expect(clauseText(citation, 'en')).toMatch(/[a-z]/);
  });

  it.each([
    ['T11(5)', '/terms/my-page#T11-5'],
    ['G④', '/terms/employer-guide#G-4'],
    ['G visit', '/terms/employer-guide#G-visit'],
    ['S restrict', '/terms/privacy#S-restrict'],
    ['A7(2)①オ', '/terms/agency#A7-2-1-o'],
    ['A7(2)①オ(ウ)', '/terms/agency#A7-2-1-o-u'],
    ['A8(2)④a', '/terms/agency#A8-2-4-a'],
    ['A2 note 2', '/terms/agency#A2-note-2'],
    ['C12(2)六', '/terms/consultation#C12-2-6'],
    ['C14十一', '/terms/consultation#C14-11'],
    ['K3一', '/terms/consultation-kanazawa#K3-1'],
    ['P6', '/terms/my-page-privacy#P6'],
  ])('%s is read at %s', (citation, href) => {
    expect(clauseHref(citation)).toBe(href);
  });

  it('names document, path and anchor', () => {
    expect(anchorOf('T11(5)')).toEqual({ document: 'my-page-terms', path: '/terms/my-page', anchor: 'T11-5' });
  });

  it('T11(5): the text carries the limit', () => {
    expect(clauseText('T11(5)', 'ja')).toContain('15件');
  });

  it('several clauses give several paragraphs, a range all between', () => {
    expect(clauseText('T11(6)(7)', 'en')?.split('\n')).toHaveLength(2);
    expect(clauseText('A7(2)①ア–エ', 'ja')?.split('\n')).toHaveLength(4);
    expect(clauseText('C6(2)–(4)', 'ja')?.split('\n')).toHaveLength(3);
  });

  it.each(['T11(9)', 'T99', 'C7', 'C11', 'X1', 'G nowhere', '', 'T11(5) T99'])('%j is no clause', (citation) => {
    expect(anchorOf(citation)).toBeUndefined();
    expect(clauseText(citation, 'ja')).toBeUndefined();
  });
});

describe('the documents', () => {
  const articleNumbers = (letter: string) =>
    legalDocuments.find((each) => each.letter === letter)?.articles.map((each) => Number(each.number));
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  it('keep the numbering of their sources', () => {
    expect(articleNumbers('T')).toEqual(upTo(22));
    expect(articleNumbers('P')).toEqual(upTo(8));
    expect(articleNumbers('A')).toEqual(upTo(24));
    expect(articleNumbers('C')).toEqual([...upTo(6), ...upTo(23).slice(11)]);
    expect(articleNumbers('K')).toEqual(upTo(6));
  });

  it.each(legalDocuments)('$id gives each clause an element id of its own', (document) => {
    const ids = document.articles.flatMap((article) =>
      article.paragraphs.map((each) => elementId(document.letter + article.number + each.number)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z]\d*(-[a-z0-9]+)*$/);
  });
});
