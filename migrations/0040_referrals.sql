-- 紹介 (T11(1)): by an office, to a jobseeker registered there, for a posting; online to the jobseeker's page or at the counter.
create table referral (
  id bigint generated always as identity primary key,
  posting_id bigint not null references posting,
  establishment_id bigint not null references establishment,
  jobseeker_id bigint not null references jobseeker,
  office_code text not null,
  staff_user text references auth_user ("id") on delete set null,
  channel text not null check (channel in ('online', 'counter')),
  state text not null check (state in (
    'offered', 'declined', 'takenBack', 'referred', 'cancelled', 'hired', 'rejected', 'withdrawn', 'noShow')),
  -- The office's word to the employer, on the letter.
  message text,
  -- T7(3): the posting as it was sent to the page, which counts as 求人条件の明示 at `offered_at`. Null at the counter, where the sheet is handed over.
  terms jsonb,
  offered_at timestamptz not null,
  -- 紹介日 with what follows from it: when the reminder goes out (G 2 weeks), from when the missing result counts (G restrict).
  referred_at timestamptz,
  referred_on date,
  remind_on date,
  overdue_from date,
  reminded_at timestamptz,
  cancellable_until timestamptz,
  declined_at timestamptz,
  decline_reason text,
  decline_note text,
  result_at timestamptz,
  result_by text references auth_user ("id") on delete set null,
  result_reason text,
  result_note text,
  terms_differed boolean,
  interview_on date,
  -- The day from which no result is missing any more: registered, cancelled.
  ended_on date,
  version int not null default 1,
  check (terms is null or channel = 'online'),
  check ((state in ('offered', 'declined', 'takenBack')) = (referred_on is null)),
  check ((referred_on is null) = (referred_at is null) and (referred_on is null) = (remind_on is null)
    and (referred_on is null) = (overdue_from is null)),
  check ((state in ('hired', 'rejected', 'withdrawn', 'noShow')) = (result_at is not null)),
  check ((state in ('cancelled', 'hired', 'rejected', 'withdrawn', 'noShow')) = (ended_on is not null)),
  check ((state = 'declined') = (declined_at is not null))
);
-- T11(1): one open referral of a person to a posting.
create unique index referral_one_open on referral (jobseeker_id, posting_id) where state in ('offered', 'referred');
create index referral_jobseeker on referral (jobseeker_id, id desc);
create index referral_establishment on referral (establishment_id, state, referred_on);
create index referral_office on referral (office_code, state, id desc);
create index referral_posting on referral (posting_id);
create index referral_reminder on referral (remind_on) where state = 'referred' and reminded_at is null;
create index referral_overdue on referral (establishment_id, overdue_from) where overdue_from is not null;

-- G restrict: that functions are restricted follows from the referrals; kept is only when staff lifted it, and which restriction was told by mail.
create table restriction_lifting (
  id bigint generated always as identity primary key,
  establishment_id bigint not null references establishment,
  since date not null,
  lifted_on date not null,
  lifted_at timestamptz not null,
  lifted_by text references auth_user ("id") on delete set null,
  office_code text not null,
  reason text not null,
  unique (establishment_id, since)
);
create table restriction_notice (
  establishment_id bigint not null references establishment,
  since date not null,
  told_at timestamptz not null,
  primary key (establishment_id, since)
);
