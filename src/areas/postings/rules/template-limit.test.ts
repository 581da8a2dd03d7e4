import { expect, test } from 'vitest';
import { mayKeepTemplate, mostTemplateName, mostTemplates } from './template-limit.ts';

const codes = (name: string, kept: readonly string[] = []) => {
  const answer = mayKeepTemplate(name, kept);
  return answer.ok ? [] : answer.refusals.map(({ code }) => code);
};
const many = (count: number) => Array.from({ length: count }, (_, nth) => `ひな形 ${nth}`);

test('T15: a template has a name of its own, of up to 40 characters', () => {
  expect(codes('夏のパート')).toEqual([]);
  expect(codes('')).toEqual(['template-unnamed']);
  expect(codes('𠮷'.repeat(mostTemplateName))).toEqual([]);
  expect(codes('あ'.repeat(mostTemplateName + 1))).toEqual(['template-name-too-long']);
  expect(codes('夏のパート', ['夏のパート'])).toEqual(['template-name-taken']);
});

test('T15: the fifty-first template is refused', () => {
  expect(codes('もう1つ', many(mostTemplates - 1))).toEqual([]);
  expect(codes('もう1つ', many(mostTemplates))).toEqual(['too-many-templates']);
});
