// GENERATED from migrations/ by `hellowork generate`; do not edit.
import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export interface AccountGrant {
  accepted_at: Temporal.Instant | null;
  basis: string | null;
  basis_detail: string | null;
  email: string;
  ended_at: Temporal.Instant | null;
  ended_by: string | null;
  ends_on: Temporal.PlainDate | null;
  establishment_id: number;
  id: Generated<number>;
  invited_at: Temporal.Instant;
  kind: string;
  name: Generated<string>;
  open_through: Temporal.PlainDate;
  starts_on: Temporal.PlainDate | null;
  user_id: string | null;
}

export interface AgencyChoice {
  jobseeker_id: number;
  since: Temporal.Instant;
  stopped_at: Temporal.Instant | null;
  terms_version: string;
}

export interface Application {
  applied_at: Temporal.Instant;
  cancellable_until: Temporal.Instant | null;
  cancelled_at: Temporal.Instant | null;
  completed_at: Temporal.Instant | null;
  documents_erased_at: Temporal.Instant | null;
  establishment_id: number;
  id: Generated<number>;
  interview_on: Temporal.PlainDate | null;
  jobseeker_id: number;
  motivation: string | null;
  posting_id: number;
  result_at: Temporal.Instant | null;
  result_by: string | null;
  result_note: string | null;
  state: string;
  terms_differed: boolean | null;
  version: Generated<number>;
}

export interface ApplicationDocument {
  application_id: number;
  file_id: string;
  position: number;
}

export interface AuthAccount {
  accessToken: string | null;
  accessTokenExpiresAt: Temporal.Instant | null;
  accountId: string;
  createdAt: Generated<Temporal.Instant>;
  id: string;
  idToken: string | null;
  password: string | null;
  providerId: string;
  refreshToken: string | null;
  refreshTokenExpiresAt: Temporal.Instant | null;
  scope: string | null;
  updatedAt: Temporal.Instant;
  userId: string;
}

export interface AuthSession {
  createdAt: Generated<Temporal.Instant>;
  expiresAt: Temporal.Instant;
  id: string;
  ipAddress: string | null;
  token: string;
  updatedAt: Temporal.Instant;
  userAgent: string | null;
  userId: string;
}

export interface AuthUser {
  createdAt: Generated<Temporal.Instant>;
  email: string;
  emailVerified: boolean;
  id: string;
  image: string | null;
  name: string;
  updatedAt: Generated<Temporal.Instant>;
}

export interface AuthVerification {
  createdAt: Generated<Temporal.Instant>;
  expiresAt: Temporal.Instant;
  id: string;
  identifier: string;
  updatedAt: Generated<Temporal.Instant>;
  value: string;
}

export interface BackupCode {
  hash: Buffer;
  used_at: Temporal.Instant | null;
  user_id: string;
}

export interface CalendarFeed {
  made_at: Temporal.Instant;
  mark: string;
  membership_id: number;
}

export interface Consent {
  at: Temporal.Instant;
  document: string;
  given: Generated<string>;
  user_id: string;
  version: string;
}

export interface ConsultationRecord {
  asks_to_continue: boolean;
  body: string;
  by_label: string;
  by_user: string | null;
  channel: string;
  created_at: Temporal.Instant;
  extended_through: Temporal.PlainDate | null;
  held_on: Temporal.PlainDate;
  id: Generated<number>;
  jobseeker_id: number;
  next_steps: Generated<string>;
  office_code: string;
}

export interface ContactEntry {
  about: string;
  by_label: string;
  by_user: string | null;
  channel: string;
  created_at: Temporal.Instant;
  establishment_id: number;
  id: Generated<number>;
  office_code: string;
  on_day: Temporal.PlainDate;
  with_whom: string;
}

export interface DateNotice {
  date_key: string;
  days: number;
  on_day: Temporal.PlainDate;
  owner: string;
}

export interface DirectRequest {
  channel: string;
  consulted_at: Temporal.Instant | null;
  decided_at: Temporal.Instant | null;
  establishment_id: number;
  id: Generated<number>;
  jobseeker_id: number;
  lapse_told_at: Temporal.Instant | null;
  last_day: Temporal.PlainDate;
  last_day_told_at: Temporal.Instant | null;
  message: string | null;
  message_erased_at: Temporal.Instant | null;
  office_code: string;
  posting_id: number;
  publication_id: number | null;
  read_at: Temporal.Instant | null;
  requested_at: Temporal.Instant;
  requested_by: string | null;
  state: Generated<string>;
  version: Generated<number>;
}

export interface DisclosureRequest {
  answer: string | null;
  body: string;
  consultations: boolean;
  decided_at: Temporal.Instant | null;
  decided_label: string | null;
  filed_at: Temporal.Instant;
  id: Generated<number>;
  jobseeker_id: number;
  office_code: string;
  state: Generated<string>;
}

export interface Draft {
  data: unknown;
  form: string;
  id: Generated<number>;
  owner: string;
  updated_at: Temporal.Instant;
}

export interface DraftFile {
  file_id: string;
  form: string;
  owner: string;
  position: Generated<number>;
}

export interface Establishment {
  abolished_note: string | null;
  abolished_on: Temporal.PlainDate | null;
  abolished_reason: string | null;
  content: Generated<unknown>;
  counter_email: string | null;
  created_at: Temporal.Instant;
  erased_on: Temporal.PlainDate | null;
  feed_from: string | null;
  feed_hash: string | null;
  feed_key: string | null;
  feed_on: Temporal.PlainDate | null;
  id: Generated<number>;
  name: Generated<string>;
  number: string | null;
  office_code: string;
  opened_at_counter: Generated<boolean>;
  page_erased_on: Temporal.PlainDate | null;
  registered_on: Temporal.PlainDate | null;
  state: Generated<string>;
  stopped_at: Temporal.Instant | null;
  successor_id: number | null;
  version: Generated<number>;
  withdrawn_on: Temporal.PlainDate | null;
}

export interface EstablishmentChange {
  begun_at: Temporal.Instant;
  content: unknown;
  establishment_id: number;
  updated_at: Temporal.Instant;
}

export interface EstablishmentChangeFile {
  establishment_id: number;
  file_id: string;
  position: number;
}

export interface EstablishmentImage {
  alt: string;
  created_at: Temporal.Instant;
  establishment_id: number;
  file_id: string;
  height: number;
  id: Generated<number>;
  position: number;
  published_at: Temporal.Instant | null;
  small_file_id: string;
  width: number;
}

export interface Event {
  actor_establishment: number | null;
  actor_kind: string;
  actor_label: Generated<string>;
  actor_office: string | null;
  actor_user: string | null;
  at: Temporal.Instant;
  data: Generated<unknown>;
  id: Generated<number>;
  kind: string;
  rule: string | null;
  subjects: string[];
}

export interface File {
  content: Buffer;
  created_at: Temporal.Instant;
  id: Generated<string>;
  media_type: string;
  name: string;
  purpose: string;
  sha256: Buffer;
  size: number;
}

export interface Filing {
  content: Generated<unknown>;
  decided_at: Temporal.Instant | null;
  decided_by: string | null;
  establishment_id: number;
  filed_at: Temporal.Instant;
  filed_by: string | null;
  id: Generated<number>;
  kind: string;
  office_code: string;
  posting_id: number | null;
  state: Generated<string>;
  taken_at: Temporal.Instant | null;
  taken_by: string | null;
  version: Generated<number>;
  visit_due: Temporal.PlainDate | null;
  visit_reasons: Generated<string[]>;
  visited_on: Temporal.PlainDate | null;
}

export interface FilingDocument {
  file_id: string;
  filing_id: number;
  id: Generated<number>;
  message_id: number | null;
  position: number | null;
}

export interface FilingMessage {
  at: Temporal.Instant;
  body: string;
  by_kind: string;
  by_label: string;
  by_user: string | null;
  field: string | null;
  filing_id: number;
  id: Generated<number>;
}

export interface Idempotency {
  action: string;
  actor: string;
  answer: unknown | null;
  at: Temporal.Instant;
  key: string;
}

export interface Industry {
  code: string;
  level: number;
  listed: Generated<boolean>;
  name: string;
  parent: string | null;
}

export interface Interview {
  application_id: number | null;
  changed_at: Temporal.Instant;
  details: Buffer | null;
  establishment_id: number;
  id: Generated<number>;
  jobseeker_id: number;
  minutes: number;
  offer_kept_through: Temporal.PlainDate | null;
  proposed_at: Temporal.Instant;
  referral_id: number | null;
  sequence: Generated<number>;
  starts_at: Temporal.Instant | null;
  state: string;
  uid: string;
  wish_kept_through: Temporal.PlainDate | null;
}

export interface InterviewSlot {
  interview_id: number;
  position: number;
  starts_at: Temporal.Instant;
}

export interface JobCategory {
  category: string;
  detail: number;
  listed: Generated<boolean>;
  name: string;
}

export interface JobCategoryOccupation {
  category: string;
  detail: number;
  occupation: string;
  version: string;
}

export interface Jobseeker {
  asked_through: Temporal.PlainDate | null;
  benefits_from: Temporal.PlainDate | null;
  benefits_through: Temporal.PlainDate | null;
  birth_date: Temporal.PlainDate | null;
  content: Generated<unknown>;
  counter_email: string | null;
  created_at: Temporal.Instant;
  erased_on: Temporal.PlainDate | null;
  id: Generated<number>;
  in_progress: Generated<number>;
  invalid_from: Temporal.PlainDate | null;
  invalid_reason: string | null;
  kana: Generated<string>;
  kana_key: Generated<string | null>;
  kind: string;
  name: string;
  name_key: Generated<string | null>;
  no_show_lifted_on: Temporal.PlainDate | null;
  number: string | null;
  office_code: string;
  page_erased_on: Temporal.PlainDate | null;
  registered_disabled: Generated<boolean>;
  registered_on: Temporal.PlainDate;
  training_from: Temporal.PlainDate | null;
  training_through: Temporal.PlainDate | null;
  turned_general_on: Temporal.PlainDate | null;
  university_through: Temporal.PlainDate | null;
  valid_through: Temporal.PlainDate | null;
  validity_notice: number | null;
  version: Generated<number>;
  withdrawn_on: Temporal.PlainDate | null;
}

export interface JobseekerSearch {
  created_at: Temporal.Instant;
  establishment_id: number;
  id: Generated<number>;
  name: string;
  query: string;
  seen_at: Temporal.Instant;
}

export interface Jurisdiction {
  jis5: string;
  kind: string;
  office_code: string;
  position: number;
}

export interface JurisdictionChange {
  created_at: Temporal.Instant;
  effective_on: Temporal.PlainDate;
  entered_by: string | null;
  entered_label: string;
  from_office: string;
  id: Generated<number>;
  municipality: string;
  procedure_through: Temporal.PlainDate;
  to_office: string;
}

export interface JurisdictionMove {
  change_id: number;
  done_at: Temporal.Instant | null;
  jobseeker_id: number;
  /**
   * 0: told when it was entered; 7, 1: reminded so many days before the last day
   */
  notice: number;
}

export interface KeptPosting {
  kept_at: Temporal.Instant;
  posting_id: number;
  user_id: string;
}

export interface LibraryDocument {
  file_id: string;
  id: Generated<number>;
  jobseeker_id: number;
  kept_at: Temporal.Instant;
  kind: string;
  place: number;
}

export interface Licence {
  category: string;
  category_code: string;
  code: string;
  listed: Generated<boolean>;
  name: string;
}

export interface LoginFailure {
  at: Temporal.Instant;
  email: string;
}

export interface Mailbox {
  body: string;
  message_id: string;
  received_at: Temporal.Instant;
  subject: string;
  to_address: string;
}

export interface Membership {
  blocked_at: Temporal.Instant | null;
  blocked_for: string | null;
  created_at: Temporal.Instant;
  establishment_id: number | null;
  first_account: Generated<boolean>;
  grant_id: number | null;
  id: Generated<number>;
  jobseeker_id: number | null;
  office_code: string | null;
  place: number | null;
  role: string;
  user_id: string;
}

export interface Message {
  body: Buffer;
  id: string;
  kept_through: Temporal.PlainDate;
  position: Generated<number>;
  read_at: Temporal.Instant | null;
  sender: string;
  sent_at: Temporal.Instant;
  sent_by: string | null;
  thread_id: number;
}

export interface MessageThread {
  blocked_at: Temporal.Instant | null;
  counterpart: string;
  establishment_id: number | null;
  id: Generated<number>;
  jobseeker_id: number;
  opened_at: Temporal.Instant;
}

export interface Migration {
  applied_at: Generated<Temporal.Instant>;
  checksum: string;
  name: string;
}

export interface MinimumWage {
  applies_from: Temporal.PlainDate;
  applies_from_assumed: boolean;
  prefecture_code: string;
  yen: number;
}

export interface MisuseNote {
  at: Temporal.Instant;
  body: string;
  by_label: string;
  id: Generated<number>;
  report_id: number;
}

export interface MisuseReport {
  account: string;
  body: string;
  closed_at: Temporal.Instant | null;
  email: string;
  id: Generated<number>;
  outcome: string | null;
  reported_at: Temporal.Instant;
  state: Generated<string>;
  taken_by: string | null;
  taken_label: string | null;
  user_id: string | null;
  what: string;
}

export interface Municipality {
  jis5: string;
  kana: string;
  kind: string;
  latitude: number;
  listed: Generated<boolean>;
  longitude: number;
  name: string;
  prefecture_code: string;
  romaji: string;
}

export interface NumberSeries {
  kind: string;
  last: number;
  office_code: string;
}

export interface Occupation {
  code: string;
  folded: string;
  level: number;
  listed: Generated<boolean>;
  name: string;
  parent: string | null;
  version: string;
}

export interface OccupationTitle {
  core: string;
  folded: string;
  occupation: string;
  title: string;
  version: string;
}

export interface OccupationWord {
  folded: string;
  occupation: string;
  position: number;
  version: string;
  word: string;
}

export interface Office {
  address: string | null;
  code: string;
  code_synthetic: boolean;
  jis5: string;
  kind: string;
  latitude: number;
  listed: Generated<boolean>;
  longitude: number;
  name: string;
  parent_code: string | null;
  postal: string | null;
  prefecture_code: string;
}

export interface OfficeDay {
  day: Temporal.PlainDate;
  note: Generated<string>;
  office_code: string;
  open: boolean;
}

export interface Outbox {
  attempt: Generated<number>;
  body: string;
  created_at: Temporal.Instant;
  day: Temporal.PlainDate;
  due_at: Temporal.Instant;
  failed_at: Temporal.Instant | null;
  id: Generated<number>;
  kind: string;
  last_error: string | null;
  leased_until: Temporal.Instant | null;
  sent_at: Temporal.Instant | null;
  subject: string;
  subject_key: string;
  to_address: string;
  unsubscribe_url: string | null;
}

export interface OutsideProvision {
  basis: string;
  by_label: string;
  by_user: string | null;
  created_at: Temporal.Instant;
  ground: string;
  id: Generated<number>;
  jobseeker_id: number;
  office_code: string;
  provided_on: Temporal.PlainDate;
  recipient: string;
  told: boolean;
  what: string;
}

export interface Passkey {
  counter: number;
  created_at: Temporal.Instant;
  id: string;
  last_used_at: Temporal.Instant | null;
  name: string;
  public_key: Buffer;
  transports: Generated<string[]>;
  user_id: string;
}

export interface PendingLogin {
  expires_at: Temporal.Instant;
  token_hash: Buffer;
  user_id: string;
}

export interface PostalCode {
  jis5: string;
  kana: string;
  postal: string;
  town: string;
}

export interface Posting {
  by_deputy: Generated<boolean>;
  copied_from: number | null;
  created_at: Temporal.Instant;
  establishment_id: number;
  feed_hash: string | null;
  id: Generated<number>;
  kind: string;
  number: string | null;
  organisation: string | null;
  title: Generated<string>;
}

export interface PostingChange {
  at: Generated<Temporal.Instant>;
  kind: string;
  posting_id: number;
  seq: Generated<number>;
  xid: Generated<string>;
}

export interface PostingChangeFloor {
  below: string;
  epoch: Generated<number>;
  is_one: Generated<boolean>;
}

export interface PostingContent {
  content: unknown;
  posting_id: number;
  updated_at: Temporal.Instant;
}

export interface PostingEdit {
  base: unknown;
  content: unknown;
  posting_id: number;
  updated_at: Temporal.Instant;
}

export interface PostingSearch {
  accepted_on: Temporal.PlainDate;
  age_from: number | null;
  age_to: number | null;
  annual_holidays: number | null;
  body: string;
  categories: Generated<string[]>;
  contract: number;
  disclosure: number;
  driving_licence: number;
  employees: number | null;
  employer: string;
  employment: number;
  establishment_id: number;
  establishment_number: string | null;
  flags: Generated<number>;
  holidays: Generated<number>;
  hourly_base: number | null;
  hourly_total: number | null;
  hours: Generated<number[]>;
  industry: string | null;
  insurances: Generated<number>;
  kind: number;
  lat: number | null;
  licences: Generated<string[]>;
  lines: Generated<string[]>;
  lng: number | null;
  monthly_base: number | null;
  monthly_total: number | null;
  occupations: Generated<string[]>;
  organisation: string | null;
  overtime_hours: number | null;
  places: string[];
  posting_id: number;
  posting_number: string;
  renewal: number;
  retirement_age: number | null;
  stations: Generated<string[]>;
  two_day_week: number;
  valid_through: Temporal.PlainDate;
  wage_base: number | null;
  wage_total: number | null;
  wage_type: number;
}

export interface PostingSearchDue {
  posting_id: number;
}

export interface PostingState {
  accepted_on: Temporal.PlainDate | null;
  accepts_self_application: Generated<boolean>;
  agency_consent: Generated<boolean>;
  disclosure: Generated<number>;
  establishment_id: number;
  extended: Generated<boolean>;
  filed_on: Temporal.PlainDate | null;
  graduation_class: number | null;
  invalid_from: Temporal.PlainDate | null;
  office_code: string;
  posting_id: number;
  request_count: Generated<number>;
  state: Generated<string>;
  valid_through: Temporal.PlainDate | null;
  version: Generated<number>;
  visit_due: Temporal.PlainDate | null;
  visit_notice: number | null;
}

export interface PostingTemplate {
  content: unknown;
  created_at: Temporal.Instant;
  establishment_id: number;
  id: Generated<number>;
  kind: string;
  name: string;
}

export interface Prefecture {
  code: string;
  listed: Generated<boolean>;
  name: string;
}

export interface Publication {
  by_office: boolean;
  changed_at: Temporal.Instant;
  chosen: string[];
  id: Generated<number>;
  jobseeker_id: number;
  published_at: Temporal.Instant;
  stopped_at: Temporal.Instant | null;
  version: Generated<number>;
}

export interface PublicationSearch {
  body: string;
  changed_at: Temporal.Instant;
  facets: string[];
  grams: string;
  jobseeker_id: number;
  publication_id: number;
  published_at: Temporal.Instant;
  shown_until: Temporal.PlainDate | null;
}

export interface RailwayLine {
  code: string;
  listed: Generated<boolean>;
  name: string;
}

export interface RateLimit {
  count: number;
  key: string;
  window_start: Temporal.Instant;
}

export interface RecordReason {
  day: Temporal.PlainDate;
  establishment_id: number | null;
  jobseeker_id: number | null;
  reason: string;
  user_id: string;
}

export interface ReferenceLoad {
  checksum: string;
  loaded_at: Generated<Temporal.Instant>;
  name: string;
  rows: number;
}

export interface Referral {
  cancellable_until: Temporal.Instant | null;
  channel: string;
  decline_note: string | null;
  decline_reason: string | null;
  declined_at: Temporal.Instant | null;
  documents_erased_at: Temporal.Instant | null;
  ended_on: Temporal.PlainDate | null;
  establishment_id: number;
  id: Generated<number>;
  interview_on: Temporal.PlainDate | null;
  jobseeker_id: number;
  message: string | null;
  offered_at: Temporal.Instant;
  office_code: string;
  overdue_from: Temporal.PlainDate | null;
  posting_id: number;
  referred_at: Temporal.Instant | null;
  referred_on: Temporal.PlainDate | null;
  remind_on: Temporal.PlainDate | null;
  reminded_at: Temporal.Instant | null;
  result_at: Temporal.Instant | null;
  result_by: string | null;
  result_note: string | null;
  result_reason: string | null;
  staff_user: string | null;
  state: string;
  terms: unknown | null;
  terms_differed: boolean | null;
  version: Generated<number>;
}

export interface ReferralDocument {
  file_id: string;
  position: number;
  referral_id: number;
}

export interface RequestBlock {
  blocked_at: Temporal.Instant;
  establishment_id: number;
  jobseeker_id: number;
}

export interface ReRegistration {
  decided_at: Temporal.Instant | null;
  id: Generated<number>;
  new_id: number | null;
  office_code: string;
  old_id: number;
  opened_at: Temporal.Instant;
  state: Generated<string>;
}

export interface ResidenceStatus {
  appendix: string;
  exempt_from_report: boolean;
  listed: Generated<boolean>;
  name: string;
  name_en: string;
  note: string;
  subtype: string;
  work: string;
}

export interface RestrictionLifting {
  establishment_id: number;
  id: Generated<number>;
  lifted_at: Temporal.Instant;
  lifted_by: string | null;
  lifted_on: Temporal.PlainDate;
  office_code: string;
  reason: string;
  since: Temporal.PlainDate;
}

export interface RestrictionNotice {
  establishment_id: number;
  since: Temporal.PlainDate;
  told_at: Temporal.Instant;
}

export interface Resume {
  content: unknown;
  jobseeker_id: number;
  updated_at: Temporal.Instant;
}

export interface SavedSearch {
  created_at: Temporal.Instant;
  frequency: string;
  id: Generated<number>;
  name: string;
  query: string;
  seen_on: Temporal.PlainDate;
  told_through: Temporal.PlainDate;
  user_id: string;
}

export interface SecondFactor {
  confirmed_at: Temporal.Instant | null;
  created_at: Temporal.Instant;
  last_step: Generated<number>;
  secret: Buffer;
  user_id: string;
}

export interface ServiceStop {
  answer: string | null;
  answered_at: Temporal.Instant | null;
  asked: string | null;
  due_on: Temporal.PlainDate | null;
  ended_at: Temporal.Instant | null;
  ended_label: string | null;
  ended_reason: string | null;
  establishment_id: number | null;
  id: Generated<number>;
  jobseeker_id: number | null;
  kind: string;
  office_code: string | null;
  opened_at: Temporal.Instant;
  opened_label: string;
  reason: string;
  state: string;
  stopped_at: Temporal.Instant | null;
  user_id: string | null;
}

export interface Setting {
  key: string;
  value: unknown;
}

export interface Station {
  code: string;
  kana: string;
  latitude: number;
  lines: string[];
  listed: Generated<boolean>;
  longitude: number;
  name: string;
  prefecture_code: string;
  spellings: Generated<string[]>;
}

export interface StatisticsCell {
  applications: number;
  dimension: string;
  month: Temporal.PlainDate;
  openings: number;
  registrations: number | null;
  value: string;
}

export interface SweepRun {
  as_of: Temporal.Instant;
  done: Generated<number>;
  error: string | null;
  finished_at: Temporal.Instant | null;
  id: Generated<number>;
  name: string;
  started_at: Temporal.Instant;
}

export interface UsedChallenge {
  challenge: string;
  expires_at: Temporal.Instant;
}

export interface VerificationKey {
  attempts: Generated<number>;
  data: Generated<unknown>;
  email: string;
  expires_at: Temporal.Instant;
  id: Generated<number>;
  issued_at: Temporal.Instant;
  key_hash: Buffer;
  purpose: string;
  superseded_at: Temporal.Instant | null;
  used_at: Temporal.Instant | null;
}

export interface VisitCount {
  day: Temporal.PlainDate;
  done: Generated<number>;
  lang: string;
  route: string;
  shown: Generated<number>;
}

export interface DB {
  account_grant: AccountGrant;
  agency_choice: AgencyChoice;
  application: Application;
  application_document: ApplicationDocument;
  auth_account: AuthAccount;
  auth_session: AuthSession;
  auth_user: AuthUser;
  auth_verification: AuthVerification;
  backup_code: BackupCode;
  calendar_feed: CalendarFeed;
  consent: Consent;
  consultation_record: ConsultationRecord;
  contact_entry: ContactEntry;
  date_notice: DateNotice;
  direct_request: DirectRequest;
  disclosure_request: DisclosureRequest;
  draft: Draft;
  draft_file: DraftFile;
  establishment: Establishment;
  establishment_change: EstablishmentChange;
  establishment_change_file: EstablishmentChangeFile;
  establishment_image: EstablishmentImage;
  event: Event;
  file: File;
  filing: Filing;
  filing_document: FilingDocument;
  filing_message: FilingMessage;
  idempotency: Idempotency;
  industry: Industry;
  interview: Interview;
  interview_slot: InterviewSlot;
  job_category: JobCategory;
  job_category_occupation: JobCategoryOccupation;
  jobseeker: Jobseeker;
  jobseeker_search: JobseekerSearch;
  jurisdiction: Jurisdiction;
  jurisdiction_change: JurisdictionChange;
  jurisdiction_move: JurisdictionMove;
  kept_posting: KeptPosting;
  library_document: LibraryDocument;
  licence: Licence;
  login_failure: LoginFailure;
  mailbox: Mailbox;
  membership: Membership;
  message: Message;
  message_thread: MessageThread;
  migration: Migration;
  minimum_wage: MinimumWage;
  misuse_note: MisuseNote;
  misuse_report: MisuseReport;
  municipality: Municipality;
  number_series: NumberSeries;
  occupation: Occupation;
  occupation_title: OccupationTitle;
  occupation_word: OccupationWord;
  office: Office;
  office_day: OfficeDay;
  outbox: Outbox;
  outside_provision: OutsideProvision;
  passkey: Passkey;
  pending_login: PendingLogin;
  postal_code: PostalCode;
  posting: Posting;
  posting_change: PostingChange;
  posting_change_floor: PostingChangeFloor;
  posting_content: PostingContent;
  posting_edit: PostingEdit;
  posting_search: PostingSearch;
  posting_search_due: PostingSearchDue;
  posting_state: PostingState;
  posting_template: PostingTemplate;
  prefecture: Prefecture;
  publication: Publication;
  publication_search: PublicationSearch;
  railway_line: RailwayLine;
  rate_limit: RateLimit;
  re_registration: ReRegistration;
  record_reason: RecordReason;
  reference_load: ReferenceLoad;
  referral: Referral;
  referral_document: ReferralDocument;
  request_block: RequestBlock;
  residence_status: ResidenceStatus;
  restriction_lifting: RestrictionLifting;
  restriction_notice: RestrictionNotice;
  resume: Resume;
  saved_search: SavedSearch;
  second_factor: SecondFactor;
  service_stop: ServiceStop;
  setting: Setting;
  station: Station;
  statistics_cell: StatisticsCell;
  sweep_run: SweepRun;
  used_challenge: UsedChallenge;
  verification_key: VerificationKey;
  visit_count: VisitCount;
}

