import { describe, expect, test } from 'vitest';
import { codes } from '#test/support/ruling.ts';
import { readReason } from './opening-reason.ts';

describe('P5 why a record is opened', () => {
  test('a known reason is kept as its code, another one as its words', () => {
    expect(readReason('jobseeker', { reason: 'consultation', words: 'ignored' })).toEqual({
      ok: true,
      value: 'consultation',
    });
    expect(readReason('establishment', { reason: 'other', words: ' 本社の問合せ ' })).toEqual({
      ok: true,
      value: '本社の問合せ',
    });
  });

  test('none, an unknown one, and another one without or with too many words are refused', () => {
    expect(codes(readReason('establishment', { reason: '', words: '' }))).toEqual(['reason-missing']);
    expect(codes(readReason('establishment', { reason: 'other', words: ' ' }))).toEqual(['reason-missing']);
    expect(codes(readReason('establishment', { reason: 'other', words: 'あ'.repeat(101) }))).toEqual([
      'reason-too-long',
    ]);
    expect(readReason('establishment', { reason: 'other', words: 'あ'.repeat(100) }).ok).toBe(true);
  });

  test('P3: a record of a person is opened for placement work, or for a purpose said in words', () => {
    for (const reason of ['consultation', 'telephone', 'referral', 'registration', 'restriction'])
      expect(readReason('jobseeker', { reason, words: '' })).toEqual({ ok: true, value: reason });
    expect(codes(readReason('jobseeker', { reason: 'curiosity', words: '' }))).toEqual(['reason-missing']);
  });

  test('a case is a reason for an establishment, not for a person', () => {
    expect(readReason('establishment', { reason: 'case', words: '' }).ok).toBe(true);
    expect(codes(readReason('jobseeker', { reason: 'case', words: '' }))).toEqual(['reason-missing']);
  });
});
