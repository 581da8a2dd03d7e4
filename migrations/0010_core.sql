-- Establishments, postings, jobseekers, applications: the narrow rows that change apart from the wide ones that are read.

create table establishment (
  id bigint generated always as identity primary key,
  number text unique,
  office_code text not null,
  state text not null default 'opened' check (state in ('opened', 'provisional', 'registered', 'abolished')),
  opened_at_counter boolean not null default false,
  counter_email text check (counter_email = lower(counter_email)),
  name text not null default '',
  content jsonb not null default '{}',
  version int not null default 1,
  created_at timestamptz not null,
  registered_on date,
  abolished_on date
);
create index establishment_office on establishment (office_code, state);
create unique index establishment_counter_email on establishment (counter_email) where state = 'opened';

create table posting (
  id bigint generated always as identity primary key,
  number text unique,
  establishment_id bigint not null references establishment,
  kind text not null check (kind in ('general', 'university', 'highschool', 'seasonal', 'migrant')),
  title text not null default '',
  copied_from bigint references posting,
  created_at timestamptz not null
);
create index posting_establishment on posting (establishment_id, id desc);

-- State and dates: small, so that changing them costs little (architecture: updating text-indexed rows is slow).
create table posting_state (
  posting_id bigint primary key references posting on delete cascade,
  establishment_id bigint not null references establishment,
  office_code text not null,
  state text not null default 'draft'
    check (state in ('draft', 'filed', 'asked', 'sentBack', 'accepted', 'recruitmentStopped', 'filled', 'cancelled',
      'lapsed', 'withdrawn')),
  filed_on date,
  accepted_on date,
  valid_through date,
  invalid_from date,
  extended boolean not null default false,
  graduation_class int,
  disclosure smallint not null default 1 check (disclosure between 1 and 4),
  accepts_self_application boolean not null default false,
  agency_consent boolean not null default false,
  visit_due date,
  request_count smallint not null default 0 check (request_count between 0 and 10),
  version int not null default 1,
  check (state not in ('accepted', 'recruitmentStopped', 'filled', 'cancelled')
    or (accepted_on is not null and valid_through is not null))
);
create index posting_state_establishment on posting_state (establishment_id, state);
create index posting_state_office on posting_state (office_code, state);
create index posting_state_valid on posting_state (valid_through) where state in ('accepted', 'recruitmentStopped');

create table posting_content (
  posting_id bigint primary key references posting on delete cascade,
  content jsonb not null,
  updated_at timestamptz not null
);

-- What employers file and staff decide: the queue of the office desk.
create table filing (
  id bigint generated always as identity primary key,
  kind text not null check (kind in (
    'establishment', 'establishmentChange', 'posting', 'postingChange', 'postingExtension', 'postingStop', 'image')),
  establishment_id bigint not null references establishment,
  posting_id bigint references posting,
  office_code text not null,
  state text not null default 'waiting' check (state in ('waiting', 'asked', 'accepted', 'sentBack', 'lapsed', 'withdrawn')),
  content jsonb not null default '{}',
  filed_at timestamptz not null,
  filed_by text references auth_user ("id") on delete set null,
  visit_reasons text[] not null default '{}',
  visit_due date,
  visited_on date,
  taken_by text references auth_user ("id") on delete set null,
  taken_at timestamptz,
  decided_at timestamptz,
  decided_by text references auth_user ("id") on delete set null,
  version int not null default 1
);
create index filing_queue on filing (office_code, filed_at) where state in ('waiting', 'asked');
create index filing_establishment on filing (establishment_id, filed_at desc);
create unique index filing_one_waiting on filing (kind, establishment_id, coalesce(posting_id, 0))
  where state in ('waiting', 'asked') and kind <> 'image';

create table filing_message (
  id bigint generated always as identity primary key,
  filing_id bigint not null references filing on delete cascade,
  at timestamptz not null,
  by_kind text not null check (by_kind in ('staff', 'employer')),
  by_user text references auth_user ("id") on delete set null,
  by_label text not null,
  field text,
  body text not null
);
create index filing_message_filing on filing_message (filing_id, id);

create table jobseeker (
  id bigint generated always as identity primary key,
  number text unique,
  kind text not null check (kind in ('online', 'office')),
  office_code text not null,
  name text not null,
  kana text not null default '',
  birth_date date,
  content jsonb not null default '{}',
  registered_on date not null,
  valid_through date,
  invalid_from date,
  invalid_reason text,
  no_show_lifted_on date,
  in_progress smallint not null default 0 check (in_progress between 0 and 15),
  version int not null default 1,
  created_at timestamptz not null
);
create index jobseeker_office on jobseeker (office_code, id);
create index jobseeker_name on jobseeker (kana, birth_date);

create table application (
  id bigint generated always as identity primary key,
  posting_id bigint not null references posting,
  establishment_id bigint not null references establishment,
  jobseeker_id bigint not null references jobseeker,
  state text not null check (state in ('accepting', 'completed', 'cancelled', 'hired', 'rejected', 'withdrawn', 'noShow')),
  applied_at timestamptz not null,
  completed_at timestamptz,
  cancellable_until timestamptz,
  cancelled_at timestamptz,
  result_at timestamptz,
  result_by text references auth_user ("id") on delete set null,
  result_note text,
  interview_on date,
  terms_differed boolean,
  motivation text,
  documents_erased_at timestamptz,
  version int not null default 1,
  unique (jobseeker_id, posting_id),
  check ((state in ('hired', 'rejected', 'withdrawn', 'noShow')) = (result_at is not null)),
  check ((state = 'cancelled') = (cancelled_at is not null))
);
create index application_establishment on application (establishment_id, state, applied_at desc);
create index application_posting on application (posting_id, state);

create index application_to_complete on application (applied_at) where state = 'accepting';

create table application_document (
  application_id bigint not null references application on delete cascade,
  position smallint not null,
  file_id uuid not null unique references file,
  primary key (application_id, position)
);

-- 求人番号, 求職番号: counted up per office, under the row's lock.
create table number_series (
  kind text not null check (kind in ('posting', 'jobseeker')),
  office_code text not null,
  last bigint not null check (last between 1 and 99999999),
  primary key (kind, office_code)
);

-- Who opens which page with which account.
create table membership (
  id bigint generated always as identity primary key,
  user_id text not null references auth_user ("id") on delete cascade,
  role text not null check (role in ('jobseeker', 'employer', 'counter', 'checker', 'head', 'bureau', 'agency', 'operator')),
  jobseeker_id bigint references jobseeker on delete cascade,
  establishment_id bigint references establishment on delete cascade,
  office_code text,
  first_account boolean not null default false,
  blocked_at timestamptz,
  created_at timestamptz not null,
  check ((role = 'jobseeker') = (jobseeker_id is not null)),
  check ((role = 'employer') = (establishment_id is not null)),
  check ((role in ('counter', 'checker', 'head')) = (office_code is not null))
);
create index membership_user on membership (user_id);
create unique index membership_jobseeker on membership (jobseeker_id) where jobseeker_id is not null;
create unique index membership_employer on membership (establishment_id, user_id) where establishment_id is not null;
create unique index membership_first on membership (establishment_id) where first_account;
