import { describe, expect, test } from 'vitest';
import { codes } from '#test/support/ruling.ts';
import { type ProvisionTyped, readProvision } from './outside-provision.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const typed: ProvisionTyped = {
  recipient: '石川県',
  what: '登録の年月と希望職種',
  ground: 'consent',
  basis: '2026年11月20日の同意書',
  providedOn: today,
  told: true,
};
const read = (change: Partial<ProvisionTyped>) => readProvision({ ...typed, ...change }, today);

describe('P4 職業安定法5条の5: handing data out beyond the purposes', () => {
  test('with consent or by law, on the day or later written down', () => {
    expect(read({ recipient: ' 石川県 ' })).toEqual({ ok: true, value: typed });
    expect(read({ ground: 'law', basis: '刑事訴訟法197条2項', told: false }).ok).toBe(true);
    expect(read({ providedOn: today.subtract({ days: 400 }) }).ok).toBe(true);
  });

  test('without a ground, a recipient, what, or the basis it is refused, all at once', () => {
    expect(codes(read({ ground: '', recipient: ' ', what: '', basis: '' }))).toEqual(
      Array(4).fill('provision-missing'),
    );
    expect(codes(read({ ground: 'interest' }))).toEqual(['provision-missing']);
  });

  test('with consent the person is told; only a law may keep it from the person', () => {
    expect(codes(read({ told: false }))).toEqual(['provision-untold']);
  });

  test('100 characters fit, 101 do not; no day and a day ahead are refused', () => {
    expect(read({ recipient: 'あ'.repeat(100) }).ok).toBe(true);
    expect(codes(read({ recipient: 'あ'.repeat(101) }))).toEqual(['provision-too-long']);
    expect(codes(read({ providedOn: null }))).toEqual(['provision-day-missing']);
    expect(codes(read({ providedOn: today.add({ days: 1 }) }))).toEqual(['provision-in-future']);
  });
});
