import { expect, test } from 'vitest';
import { postingFields } from '#areas/postings/index.ts';
import { fullTimeContent } from '#test/factories/posting-content.ts';
import { shown } from './shown.ts';

const lists = {
  licence: [{ code: '2303', label: { ja: '保育士', en: 'Nursery teacher' } }],
  occupation: [{ code: '13301', label: { ja: '看護師', en: '看護師' } }],
};

test('codes are shown by their names, also within the entries of a group; a code without a name stays itself', () => {
  const content = {
    ...fullTimeContent,
    work: { ...fullTimeContent.work, occupations: ['13301', '99999'] },
    who: { ...fullTimeContent.who, licences: [{ code: '2303', need: 'required' as const }] },
  };
  const rows = shown(postingFields, content, { lang: 'ja', lists, kind: 'G', hours: 'F' }).flatMap((each) => each.rows);
  const said = (path: string) => rows.find((row) => row.path === path)?.text;
  expect(said('work.occupations')).toBe('看護師、99999');
  expect(said('who.licences')).toBe('保育士　必須');
  const entries = rows.find((row) => row.path === 'who.licences')?.entries;
  expect(entries?.map((facts) => facts.map(({ text }) => text))).toEqual([['保育士', '必須']]);
  expect(said('work.title')).toBe(fullTimeContent.work?.title);
});
