import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const paper = readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8');
const cited = new Set([...paper.matchAll(/^\| ([^|]+) \|/gm)].map(([, clause]) => clause));

/** The clauses on accounts, postings, registrations, applications and publication that software keeps; each has a rule or a place of its own. */
const kept = {
  'accounts, opening, consent, withdrawal':
    'T2(1) T2(2) T3(5) T3(6) T4(1) T4(2) T4(4) T5(1) T5(2) T5(4) T6(3) T6(5) T6(7) T6(9) T7(5) T7(7) T7(9) T7(10) T7(11) T8(1) T9(1) T9(2) T9(3) T13(1) T13(2) T20 P6 P8 S A20 C22 K5 G G① G② G③ G④',
  'establishments and postings':
    'A1(1) T6(8) T8(2) T8(3) T8(4) T10 T10(1) G|change G|images G|restrict G|visit S|restrict',
  'registration and its validity': 'T7(3) T10(2) S|number',
  'referrals, applications, results':
    'T7(8) T11(1) T11(2) T11(3) T11(4) T11(5) T11(6) T11(7) T11(8) G|2|weeks G|invalid G|messages G|referral',
  'publication and direct requests': 'T12(1) T12(2) T12(3) T12(4) T12(5) T12(6) T12(7) G|search S|publication',
};

test.each(
  Object.entries(kept).flatMap(([part, clauses]) =>
    clauses.split(' ').map((clause) => [clause.replaceAll('|', ' '), part] as const),
  ),
)('%s (%s) is cited by what keeps it', (clause) => {
  expect(cited).toContain(clause);
});
