export { eraseAfterFiveYears } from './jobs/erase-old.ts';
export { erasePages } from './jobs/erase-pages.ts';
export { additionalAccountLimit } from './rules/additional-account.ts';
export { type DelegationBasis, mostDelegationDetail } from './rules/delegation.ts';
export { normalEmail } from './rules/email-address.ts';
export { fiveYears } from './rules/five-years.ts';
export { invitationStands } from './rules/invitation.ts';
export { pageRetention } from './rules/page-retention.ts';
export { leastPasswordCharacters, mostPasswordCharacters } from './rules/password.ts';
export { needsSecondFactor } from './rules/second-factor.ts';
export { keyMinutes } from './rules/verification-key.ts';
export {
  type AccountAct,
  accountsOfPage,
  actsOf,
  type Grant,
  invitationsOf,
  type PageAccount,
} from './store/grants.ts';
export type { Consent, OpeningPurpose } from './store/keys.ts';
export {
  type CounterOpening,
  type OpenedEstablishment,
  openedEstablishment,
  waitingOpenings,
} from './store/openings.ts';
export { accountsOf, type PageRef } from './store/page.ts';
export { type Passkey, passkeysOf } from './store/passkeys.ts';
export { sealTotpSecret } from './store/second-factor.ts';
export { type OpenSession, sessionsOf } from './store/sessions.ts';
export {
  type AccountRecord,
  accountRecord,
  activeStop,
  type OwnStop,
  openEmergency,
  ownStops,
  type Stop,
  stopsOfAccount,
  stopsOfPage,
} from './store/stops.ts';
export { consentsOf } from './store/users.ts';
export { confirmPassword } from './usecases/confirm-password.ts';
export { agreeByUse, consentsGivenBy, type GivenConsent, revisedFor } from './usecases/consents.ts';
export { demoCode } from './usecases/demo-code.ts';
export {
  endOwnDelegation,
  handOverFirst,
  type Invitee,
  invite,
  inviteAgain,
  removeAccount,
  takeInvitationBack,
} from './usecases/grants.ts';
export { completeLogin, type Login, type LoginStep, logIn, pendingLogin } from './usecases/log-in.ts';
export { logOut } from './usecases/log-out.ts';
export { openAtCounter, withdrawCounterOpening } from './usecases/open-at-counter.ts';
export {
  forgetOpeningDraft,
  keepOpeningDraft,
  type OpeningDraft,
  type OpeningKind,
  openingDraft,
} from './usecases/opening-draft.ts';
export {
  addPasskey,
  logInByPasskey,
  passkeyCreation,
  passkeyRequest,
  removePasskey,
} from './usecases/passkeys.ts';
export { type KeyRedemption, type Redeemed, redeemKey } from './usecases/redeem-key.ts';
export { consentsFor, type KeyRequest, requestKey } from './usecases/request-key.ts';
export { resume } from './usecases/resume.ts';
export {
  removeSecondFactor,
  renewBackupCodes,
  secondFactorOf,
  secretToEnter,
  setSecondFactor,
} from './usecases/second-factor.ts';
export { changeAddress, changePassword, endOtherSessions, requestAddressChange } from './usecases/security.ts';
export {
  answerCheck,
  askForCheck,
  deleteAccount,
  emergencyStop,
  liftEmergency,
  liftStop,
  solveCheck,
  stopService,
  withinReach,
} from './usecases/stops.ts';
export { mayWithdraw, withdraw } from './usecases/withdraw.ts';
