import { expect, test } from 'vitest';
import { resumeFields } from '#areas/library/index.ts';
import { fullCheck } from '#kernel/fields/index.ts';
import { jobseekerContent } from '#test/factories/jobseeker-content.ts';
import { resumeOf } from './prefill.ts';

test('a 履歴書 begun with a registration lacks nothing, and tells the jobs from the first to the present one', () => {
  const jobs = [
    { from: '2016-10', company: '見本商事', title: '事務' },
    { from: '2009-04', to: '2016-06', company: '見本工業', title: '組立' },
  ];
  const content = { ...jobseekerContent(), history: { jobs } };
  const resume = resumeOf(content, 'hanako@example.jp', '東京都千代田区', () => undefined);
  expect(fullCheck(resumeFields, resume)).toEqual([]);
  expect(resume.past?.jobs).toEqual([
    { month: '2009-04', text: '見本工業 入社 （組立）' },
    { month: '2016-06', text: '見本工業 退社' },
    { month: '2016-10', text: '見本商事 入社 （事務）' },
    { text: '現在に至る' },
  ]);
  expect(resume.person?.address).toMatch(/^東京都千代田区/);
});
