-- T4(2), T5(2): suspected misuse of an account is reported from the site and becomes a case that the operator works.
create table misuse_report (
  id bigint generated always as identity primary key,
  reported_at timestamptz not null,
  -- who reported, where they say so
  user_id text references auth_user ("id") on delete set null,
  email text not null,
  -- the account it is about, as the reporter names it
  account text not null,
  what text not null check (what in ('login', 'changed', 'leaked', 'impersonated', 'other')),
  body text not null check (length(body) <= 4000),
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'closed')),
  taken_by text references auth_user ("id") on delete set null,
  taken_label text,
  closed_at timestamptz,
  outcome text,
  check ((state = 'closed') = (closed_at is not null)),
  check ((state = 'closed') = (outcome is not null))
);
create index misuse_report_open on misuse_report (id) where state <> 'closed';
create index misuse_report_closed on misuse_report (closed_at) where state = 'closed';

create table misuse_note (
  id bigint generated always as identity primary key,
  report_id bigint not null references misuse_report on delete cascade,
  at timestamptz not null,
  by_label text not null,
  body text not null
);
create index misuse_note_report on misuse_note (report_id, id);

-- P6: a request to see what is kept about oneself, filed on the site and worked by the office.
create table disclosure_request (
  id bigint generated always as identity primary key,
  jobseeker_id bigint not null references jobseeker on delete cascade,
  office_code text not null,
  filed_at timestamptz not null,
  consultations boolean not null,
  body text not null check (length(body) <= 2000),
  state text not null default 'filed' check (state in ('filed', 'answered', 'withdrawn')),
  answer text,
  decided_at timestamptz,
  decided_label text,
  check ((state = 'filed') = (decided_at is null)),
  check ((state = 'answered') = (answer is not null))
);
create unique index disclosure_request_open on disclosure_request (jobseeker_id) where state = 'filed';
create index disclosure_request_of on disclosure_request (jobseeker_id, id desc);
create index disclosure_request_office on disclosure_request (office_code, id) where state = 'filed';

-- T20: a revised document is agreed to by using the service after it was shown.
alter table consent add column given text not null default 'ticked' check (given in ('ticked', 'used'));
