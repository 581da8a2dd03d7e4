import { describe, expect, test } from 'vitest';
import { isOpen, mayAnswer, type RequestFacts, requestStanding } from './direct-request-standing.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const request: RequestFacts = {
  channel: 'direct',
  state: 'waiting',
  lastDay: day('2026-11-08'),
  posting: { valid: true, acceptsSelfApplications: true },
  jobseeker: { registrationValid: true, withdrawn: false },
};
const codes = (ruling: ReturnType<typeof mayAnswer>) =>
  ruling.ok ? 'allowed' : ruling.refusals.map((each) => `${each.rule} ${each.code}`).join(', ');

describe('T12(7) a request of 1 November', () => {
  test.each([
    ['2026-11-01', 'waiting', 'allowed'],
    ['2026-11-08', 'waiting', 'allowed'],
    ['2026-11-09', 'takenAsDeclined', 'T12(7) taken-as-declined'],
  ])('on %s it is %s', (today, state, answer) => {
    expect(requestStanding(request, day(today)).state).toBe(state);
    expect(codes(mayAnswer(request, day(today)))).toBe(answer);
  });

  test('consulting the office does not move the last day', () => {
    const consulting = { ...request, state: 'consulting' as const };
    expect(isOpen(requestStanding(consulting, day('2026-11-08')))).toBe(true);
    expect(requestStanding(consulting, day('2026-11-09')).state).toBe('takenAsDeclined');
  });

  test('what was decided in time stays decided', () => {
    for (const state of ['accepted', 'declined'] as const) {
      const decided = { ...request, state, posting: { valid: false, acceptsSelfApplications: false } };
      expect(requestStanding(decided, day('2027-01-01'))).toEqual({ state });
      expect(codes(mayAnswer(decided, day('2026-11-02')))).toBe('T12(7) request-answered');
    }
  });
});

describe('T12(5) T7(3) closed before its last day', () => {
  test.each<[string, Partial<RequestFacts>]>([
    ['posting-ended', { posting: { valid: false, acceptsSelfApplications: true } }],
    ['no-self-application', { posting: { valid: true, acceptsSelfApplications: false } }],
    ['registration-ended', { jobseeker: { registrationValid: false, withdrawn: false } }],
    ['page-withdrawn', { jobseeker: { registrationValid: false, withdrawn: true } }],
  ])('%s', (why, change) => {
    const closed = { ...request, ...change };
    expect(requestStanding(closed, day('2026-11-02'))).toEqual({ state: 'closed', why });
    expect(codes(mayAnswer(closed, day('2026-11-02')))).toBe('T12(5) request-closed');
  });

  test('T12(4) through the office no self-application is needed', () => {
    const through = {
      ...request,
      channel: 'office' as const,
      posting: { valid: true, acceptsSelfApplications: false },
    };
    expect(requestStanding(through, day('2026-11-02'))).toEqual({ state: 'waiting' });
  });
});
