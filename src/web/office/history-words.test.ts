import { describe, expect, test } from 'vitest';
import { recordedKinds } from '#test/support/event-kinds.ts';
import { eventWords } from './history-words.ts';

/**
 * Events that the desk's timelines leave out: of the account itself, of what staff may not see (T7(5)), of cases with a list of their own, and of
 * sweeps that only erase.
 */
const leftOut = [
  /^accounts\.(address|agreed|backup|key|logged|passkey|password|secondFactor|sessions|invitedAgain|invitationTakenBack)/,
  /^(alert|ahead|calendar|library|jobseekerSearch)\./,
  /^(message|interview)\./,
  /^(disclosure|report|jurisdiction|emergency)\./,
  /\.(documentOpened|documentsErased)$/,
  /^posting\.template/,
];

describe('the timelines of the desk', () => {
  test('T6(5) know every event of an establishment, a posting and a person that staff may be told', () => {
    const unknown = [...recordedKinds()].filter(
      (kind) => !(kind in eventWords) && !leftOut.some((each) => each.test(kind)),
    );
    expect(unknown).toEqual([]);
  });

  test('T7(5) say nothing of messages, interviews and opened documents', () => {
    const told = Object.keys(eventWords).filter((kind) => leftOut.some((each) => each.test(kind)));
    expect(told).toEqual([]);
  });
});
