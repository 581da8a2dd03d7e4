import { describe, expect, test } from 'vitest';
import type { Ruling } from '#kernel/refusal.ts';
import { mayRefer, mayTakeUp, type ReferralFacts } from './may-refer.ts';

const posting = { valid: true, recruitmentStopped: false, employerStopped: false };
const jobseeker = { officeRegistered: true, registrationValid: true, hasPage: true, referralOpen: false };
const codes = (ruling: Ruling) => (ruling.ok ? [] : ruling.refusals.map((each) => each.code));
const asked = (changes: { posting?: object; jobseeker?: object }): ReferralFacts => ({
  posting: { ...posting, ...changes.posting },
  jobseeker: { ...jobseeker, ...changes.jobseeker },
});

describe('T11(1) who is referred to what', () => {
  test('a registered jobseeker to a valid posting, on the page and at the counter', () => {
    expect(mayRefer(asked({}), 'online').ok).toBe(true);
    expect(mayRefer(asked({}), 'counter').ok).toBe(true);
  });
  test('T3(6) an オンライン登録者 on neither way', () => {
    const online = asked({ jobseeker: { officeRegistered: false } });
    expect(codes(mayRefer(online, 'online'))).toEqual(['not-office-registered']);
    expect(codes(mayRefer(online, 'counter'))).toEqual(['not-office-registered']);
  });
  test('without a page at the counter only', () => {
    const without = asked({ jobseeker: { hasPage: false } });
    expect(codes(mayRefer(without, 'online'))).toEqual(['no-page-to-refer-to']);
    expect(mayRefer(without, 'counter').ok).toBe(true);
  });
  test('T6(7) to an employer whose page is stopped at the counter only; what was sent is not taken up', () => {
    const stopped = asked({ posting: { employerStopped: true } });
    expect(codes(mayRefer(stopped, 'online'))).toEqual(['employer-stopped']);
    expect(mayRefer(stopped, 'counter').ok).toBe(true);
    expect(codes(mayTakeUp(stopped))).toEqual(['employer-stopped']);
  });
  test('every reason is said', () => {
    const none = asked({
      posting: { valid: false, recruitmentStopped: true },
      jobseeker: { registrationValid: false, referralOpen: true },
    });
    expect(codes(mayRefer(none, 'counter'))).toEqual(['posting-not-valid', 'registration-not-valid', 'referral-open']);
    expect(codes(mayRefer(asked({ posting: { recruitmentStopped: true } }), 'counter'))).toEqual([
      'recruitment-stopped',
    ]);
  });
  test('T10(1) what was sent can be taken up while the posting is valid and takes people', () => {
    expect(mayTakeUp(asked({})).ok).toBe(true);
    expect(codes(mayTakeUp(asked({ posting: { valid: false } })))).toEqual(['referred-posting-over']);
    expect(codes(mayTakeUp(asked({ jobseeker: { registrationValid: false } })))).toEqual(['registration-not-valid']);
  });
});
