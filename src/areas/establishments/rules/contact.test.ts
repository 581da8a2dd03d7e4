import { expect, test } from 'vitest';
import { refusalsOf } from '#kernel/refusal.ts';
import { type ContactTyped, mostContactText, readContact } from './contact.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const typed = { on: today, channel: 'telephone', withWhom: ' 総務 佐藤様 ', about: '求人の条件を確認した。' };
const found = (changed: Partial<ContactTyped>) =>
  refusalsOf(readContact({ ...typed, ...changed }, today)).map(({ field, code }) => `${field} ${code}`);

test('T6(5) an entry says when, how, with whom and about what; today is not too late, tomorrow too early', () => {
  expect(readContact(typed, today)).toMatchObject({ value: { withWhom: '総務 佐藤様', channel: 'telephone' } });
  expect(found({ on: today.add({ days: 1 }) })).toEqual(['on contact-in-future']);
});

test('T6(5) everything missing is named at once', () => {
  expect(found({ on: null, channel: 'pigeon', about: ' \n' })).toEqual([
    'on contact-day',
    'channel contact-channel',
    'about contact-empty',
  ]);
  expect(found({ about: 'あ'.repeat(mostContactText + 1) })).toEqual(['about text-too-long']);
});
