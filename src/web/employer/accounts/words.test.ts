import { expect, test } from 'vitest';
import { recordedKinds } from '#test/support/event-kinds.ts';
import { actWords } from './words.ts';

/** Events that no account of an employer's page causes, or that are about the person's own login and not the page. */
const byOthers = [
  /^accounts\.(address|agreed|backup|key|logged|passkey|password|secondFactor|sessions)/,
  /^(ahead|alert|consultation|disclosure|emergency|jobseeker|jurisdiction|library|provision|publication|record|registration|report|service)\./,
  /^application\.(cancelled|completed|documentsErased|received)$/,
  /^establishment\.(abolished|changed|contacted|counterOpeningWithdrawn|imagePublished|openedAtCounter|reRegistered)$/,
  /^establishment\.(reRegistrationPrepared|reRegistrationWithdrawn|registered|restricted|restrictionLifted)$/,
  /^filing\.(asked|handedOver|sentBack|taken|visited)$/,
  /^interview\.(accepted|othersAsked|textErased)$/,
  /^message\.(blocked|erased|unblocked)$/,
  /^page\.erased$/,
  /^posting\.(accepted|changed|disclosureChanged|imported|importedAgain|lapsed|recruitmentResumed|recruitmentStopped)$/,
  /^posting\.(requestsLapsed|visitAnnounced)$/,
  /^referral\.(cancelled|declined|documentsErased|offered|referred|reminded|takenBack)$/,
  /^request\.(accepted|consulted|declined|blocked|unblocked|lastDayAnnounced|takenAsDeclined)$/,
];

test('T4(1) everything that an account of an employer’s page can do has words in the list of who did what', () => {
  const unknown = [...recordedKinds()].filter(
    (kind) => !(kind in actWords) && !byOthers.some((each) => each.test(kind)),
  );
  expect(unknown).toEqual([]);
  expect(Object.keys(actWords).filter((kind) => byOthers.some((each) => each.test(kind)))).toEqual([]);
});
